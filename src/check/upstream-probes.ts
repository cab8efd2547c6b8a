import type { Settings } from '../settings/settings.js';
import { readPassword } from '../settings/password.js';
import { UserError } from '../errors.js';
import { HttpFailure } from '../http.js';
import { headManifestAuthorised, type Authorised, type Login } from '../registry/http-token.js';
import type { UpstreamTag } from './image-probe.js';
import { failed, ok, probe, skipped, unknown, type Outcome, type ProbeResult } from './probe.js';

/** What is left of an account's pulls at Docker Hub. */
export interface PullsLeft {
  readonly remaining: number;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** The mirror's own login, or why it can't be had here. */
export type MirrorLogin = { readonly login: Login } | { readonly missing: string };

/** Reads the login of the mirror's account; the gate works without it, and says so. */
export async function readLogin(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<MirrorLogin> {
  const { credentials } = settings.mirror.upstream;
  if (settings.file === undefined) return { missing: 'no settings file names the account of the mirror' };
  if (credentials === undefined) return { missing: 'the mirror pulls anonymously' };
  try {
    const { secret } = await readPassword(credentials, env);
    return { login: { username: credentials.username, password: secret } };
  } catch (error) {
    if (error instanceof UserError) {
      return { missing: `the password is not to be had here: ${error.message}` };
    }
    throw error;
  }
}

/**
 * Asks Docker Hub how many pulls the mirror's account has left, by the request that Docker documents for it; free.
 * https://docs.docker.com/docker-hub/usage/pulls/
 */
export async function probePullLimit(
  upstreamUrl: string,
  { username, password }: Login,
  minPullsLeft: number,
  signal: AbortSignal,
): Promise<{ readonly result: ProbeResult; readonly pullsLeft?: PullsLeft }> {
  let pullsLeft: PullsLeft | undefined;
  const result = await probe('pull-limit', async () => {
    const login = { username, password };
    const authorised = await headManifestAuthorised(
      upstreamUrl,
      'ratelimitpreview/test',
      'latest',
      login,
      signal,
    );
    if (authorised.kind !== 'answer') return readRefusal(authorised, username);
    const { status, headers } = authorised.answer;
    if (status === 429) return failed('rate-limited', `the upstream answers 429 to the account ${username}`);
    if (status !== 200) return unknown(`the upstream answers ${status} to the request for the limit`);
    pullsLeft = readPullsLeft(headers);
    return judgePullsLeft(pullsLeft, minPullsLeft);
  });
  return { result, ...(pullsLeft !== undefined && { pullsLeft }) };
}

function readRefusal(authorised: Exclude<Authorised, { kind: 'answer' }>, username: string): Outcome {
  switch (authorised.kind) {
    case 'rejected':
      return failed('credentials-rejected', `the upstream rejects the password of ${username}`);
    case 'foreign-realm':
      return {
        ...unknown(`the upstream wants the password sent to ${authorised.realm}`),
        cause: 'foreign-realm',
      };
    case 'no-token':
      return authorised.status === 429
        ? failed('rate-limited', `the token server answers 429 to the account ${username}`)
        : unknown(`the token server answers ${authorised.status}`);
  }
}

/** Reads `100;w=21600`. An account without a limit gets no such headers. */
export function readPullsLeft(headers: Readonly<Record<string, unknown>>): PullsLeft | undefined {
  const read = (name: string): readonly [number, number] | undefined => {
    const [, count, window] = /^(\d+)(?:;w=(\d+))?/.exec(String(headers[name])) ?? [];
    return count === undefined ? undefined : [Number(count), Number(window ?? 0)];
  };
  const limit = read('ratelimit-limit');
  const remaining = read('ratelimit-remaining');
  if (limit === undefined || remaining === undefined) return undefined;
  return { remaining: remaining[0], limit: limit[0], windowSeconds: remaining[1] || limit[1] };
}

function judgePullsLeft(left: PullsLeft | undefined, minPullsLeft: number): Outcome {
  if (left === undefined) return ok('the account has no limit');
  const { remaining, limit, windowSeconds } = left;
  const detail = `${remaining} of ${limit} pulls left in ${windowSeconds / 3600} h`;
  if (remaining === 0) return failed('pulls-used-up', detail);
  return remaining < minPullsLeft ? ok(detail, 'few-pulls-left') : ok(detail);
}

/** What the upstream itself has under a tag. Asked with HEAD, which is free. */
export async function readUpstreamTag(
  upstreamUrl: string,
  repository: string,
  tag: string,
  login: Login | undefined,
  signal: AbortSignal,
): Promise<UpstreamTag> {
  const ask = (as: Login | undefined): Promise<Authorised> =>
    headManifestAuthorised(upstreamUrl, repository, tag, as, signal);
  try {
    const first = await ask(login);
    // Public images can be asked for without a login; that it is rejected is said elsewhere.
    const authorised = first.kind !== 'answer' && login !== undefined ? await ask(undefined) : first;
    if (authorised.kind !== 'answer') return { kind: 'unknown', reason: 'it gives no token' };
    const { status, headers } = authorised.answer;
    const digest = headers['docker-content-digest'];
    if (status === 200 && typeof digest === 'string') return { kind: 'there', digest };
    return status === 404 ? { kind: 'gone' } : { kind: 'unknown', reason: `it answers ${status}` };
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unknown', reason: error.message };
    throw error;
  }
}

/** What stands for the limit when there is nobody to ask it for. */
export function unaskedPullLimit(reason: string): ProbeResult {
  return { name: 'pull-limit', ms: 0, ...skipped(reason) };
}
