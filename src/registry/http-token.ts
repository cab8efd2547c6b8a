import { exchange, HttpFailure, type HttpAnswer } from '../http.js';
import { isLoopback } from '../units/address.js';
import { openRegistry } from './http.js';

/** Who asks. The password is revealed when it is sent, and nowhere else. */
export interface Login {
  readonly username: string;
  readonly password: { readonly reveal: () => string };
}

/** What became of a request that may need a token. */
export type Authorised =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  /** The token server does not accept the login. */
  | { readonly kind: 'rejected' }
  /** The login was not sent, because the registry sends it to a stranger. */
  | { readonly kind: 'foreign-realm'; readonly realm: string }
  /** The token server answered with something else; nothing can be said about the login. */
  | { readonly kind: 'no-token'; readonly status: number };

/**
 * Asks a registry for the head of a manifest, fetching a token first where it wants one. HEAD is free at Docker Hub.
 * Throws HttpFailure.
 */
export async function headManifestAuthorised(
  origin: string,
  repository: string,
  reference: string,
  login: Login | undefined,
  signal: AbortSignal,
): Promise<Authorised> {
  const registry = openRegistry(origin, signal);
  const answer = await registry.headManifest(repository, reference);
  const challenge = readChallenge(answer);
  if (answer.status !== 401 || challenge === undefined) return { kind: 'answer', answer };
  if (login !== undefined && !maySendLogin(origin, challenge.realm)) {
    return { kind: 'foreign-realm', realm: challenge.realm.origin };
  }
  const url = challenge.realm;
  if (challenge.service !== undefined) url.searchParams.set('service', challenge.service);
  url.searchParams.set('scope', `repository:${repository}:pull`);
  const { status, body } = await exchange({ method: 'GET', url, signal, headers: headersOf(login) });
  if (status === 401 || status === 403) return { kind: 'rejected' };
  const token = status === 200 ? readToken(body.toString()) : undefined;
  if (token === undefined) return { kind: 'no-token', status };
  return { kind: 'answer', answer: await registry.headManifest(repository, reference, token) };
}

interface Challenge {
  readonly realm: URL;
  readonly service: string | undefined;
}

function readChallenge({ headers }: HttpAnswer): Challenge | undefined {
  const [, parameters] = /^Bearer\s+(.*)$/i.exec(headers['www-authenticate'] ?? '') ?? [];
  const read = (name: string): string | undefined =>
    new RegExp(`(?:^|[,\\s])${name}="([^"]*)"`).exec(parameters ?? '')?.[1];
  const realm = read('realm') ?? '';
  if (!/^https?:/.test(realm) || !URL.canParse(realm)) return undefined;
  return { realm: new URL(realm), service: read('service') };
}

/**
 * Whether a login may go to the token server that a registry names: only within the registry's own registrable
 * domain, and never from https to http. For addresses, the very same host and port.
 * (Distribution 2.8 sends it anywhere, CVE-2026-33540.)
 */
export function maySendLogin(origin: string, realm: URL): boolean {
  const registry = new URL(origin);
  if (registry.protocol === 'https:' && realm.protocol !== 'https:') return false;
  if (registry.host === realm.host) return true;
  const isName = (host: string): boolean =>
    !isLoopback(host) && !/^[\d.]+$/.test(host) && !host.includes(':');
  if (!isName(registry.hostname) || !isName(realm.hostname)) return false;
  const domain = registrableDomain(registry.hostname);
  return domain !== undefined && domain === registrableDomain(realm.hostname);
}

/** The last two labels, or three below a country's own second level such as co.uk; undefined for fewer. */
function registrableDomain(host: string): string | undefined {
  const labels = host.split('.');
  const isBelowCountry = /^(ac|co|com|edu|gov|net|ne|or|org)\.[a-z]{2}$/.test(labels.slice(-2).join('.'));
  const wanted = isBelowCountry ? 3 : 2;
  return labels.length < wanted ? undefined : labels.slice(-wanted).join('.');
}

function headersOf(login: Login | undefined): Readonly<Record<string, string>> {
  if (login === undefined) return {};
  const basic = Buffer.from(`${login.username}:${login.password.reveal()}`).toString('base64');
  return { authorization: `Basic ${basic}` };
}

function readToken(text: string): string | undefined {
  try {
    const { token, access_token: accessToken } = JSON.parse(text) as {
      token?: string;
      access_token?: string;
    };
    return token ?? accessToken;
  } catch (error) {
    throw new HttpFailure('broken', 'the token server answers with something that is no JSON', {
      cause: error,
    });
  }
}
