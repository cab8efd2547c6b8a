import { accept, refuse, type Parsed } from './parsed.js';

/** The root of a web server: scheme, host and port, and nothing after them. */
export interface Origin {
  /** As a url without trailing slash; the port only where it isn't the scheme's own. */
  readonly url: string;
  readonly scheme: 'http' | 'https';
  /** IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

const defaultPorts = { http: 80, https: 443 } as const;

/**
 * Reads the url of a server's root, such as `https://registry-1.docker.io`.
 * A refusal never repeats the text, which may hold a password.
 */
export function parseOrigin(text: string): Parsed<Origin> {
  const expected = 'the url of a root such as https://registry-1.docker.io';
  const [, scheme] = /^(https?):\/\/[^/]/i.exec(text) ?? [];
  if (scheme === undefined) return refuse(expected, schemeHint(text));
  if (!URL.canParse(text) || /\s/.test(text)) return refuse(expected, 'this is not a url');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || text.includes('@')) {
    return refuse(expected, 'user name and password do not belong into a url, which gets logged');
  }
  // By the text as well: a url's own parser makes nothing of the path in http://host/. and http://host\\.
  if (url.pathname !== '/' || !/^\w+:\/\/[^/\\?#]+\/?$/.test(text)) {
    return refuse(expected, `leave out what follows the host: ${url.origin}`);
  }
  if (url.port === '0') return refuse('a port from 1 to 65535');
  const kind = url.protocol === 'https:' ? 'https' : 'http';
  return accept({
    url: url.origin,
    scheme: kind,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? defaultPorts[kind] : Number(url.port),
  });
}

function schemeHint(text: string): string {
  if (/^https?:/i.test(text)) return 'the host is missing';
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? 'the scheme must be http or https'
    : 'it must start with https:// or http://';
}
