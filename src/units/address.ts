import { accept, refuse, type Parsed } from './parsed.js';

export interface Address {
  /** IPv6 without brackets; empty means every interface. */
  readonly host: string;
  readonly port: number;
}

const expected = 'an address with a port such as 127.0.0.1:5000 or [::1]:5000';

/** Reads `host:port`; `:5000` and `*:5000` mean every interface. Port 0 is refused, because nobody could find it. */
export function parseAddress(text: string): Parsed<Address> {
  if (text.includes('://')) return refuse(expected, 'an address has no scheme');
  if (/^\d+$/.test(text)) return refuse(expected, `write 127.0.0.1:${text} to listen on loopback`);
  const [, host, digits] = /^(\*|\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]*):(\d{1,5})$/.exec(text) ?? [];
  if (host === undefined) return refuse(expected, 'an IPv6 address needs brackets');
  const port = Number(digits);
  if (port < 1 || port > 65_535) return refuse('a port from 1 to 65535');
  if (host === '' || host === '*') return accept({ host: '', port });
  const canonical = canonicalHost(host);
  return canonical === undefined ? refuse(expected) : accept({ host: canonical, port });
}

/** Writes an address so that parseAddress gets it back. */
export function formatAddress({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Whether only this machine can be meant: 127.0.0.0/8, ::1 and localhost. IPv6 without brackets. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The host in lower case and, for an IP address, in its usual form; undefined when there can be no such host. */
function canonicalHost(host: string): string | undefined {
  const url = `http://${host}`;
  if (!URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}
