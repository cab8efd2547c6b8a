import { describe, expect, it } from 'vitest';
import { readUpstreamError } from '../../src/check/upstream-error.js';

const wrap = (detail: unknown): string =>
  JSON.stringify({ errors: [{ code: 'UNKNOWN', message: 'unknown error', detail }] });
const url = 'http://hub/v2/library/app/manifests/sha256:0';

/** What distribution 2.8.2 and 3.1.1 really answered while the upstream was broken in each of these ways. */
describe('readUpstreamError', () => {
  it.each([
    [
      'a rejected login (2.8)',
      { Op: 'Get', URL: url, Err: { code: 'UNAUTHORIZED', message: 'incorrect username or password' } },
      'credentials-rejected',
      /rejects the login/,
    ],
    [
      'a rejected login (3)',
      `Get "${url}": unauthorized: incorrect username or password`,
      'credentials-rejected',
      /rejects the login/,
    ],
    [
      '401 to a blob (2.8)',
      { code: 'UNAUTHORIZED', message: 'authentication required', detail: '' },
      'credentials-rejected',
      /rejects the login/,
    ],
    ['401 to a blob (3)', 'unauthorized: ', 'credentials-rejected', /rejects the login/],
    [
      'a repository that is not to be read (2.8)',
      {
        errors: [
          { code: 'DENIED', message: 'requested access to the resource is denied' },
          { code: 'UNKNOWN', detail: { StatusCode: 401, Response: '' } },
        ],
      },
      'repository-denied',
      /denies/,
    ],
    [
      'a repository that is not to be read (3)',
      'errors:\ndenied: requested access to the resource is denied\nunauthorized: \n',
      'repository-denied',
      /denies/,
    ],
    [
      '429 (2.8)',
      {
        Op: 'Get',
        URL: url,
        Err: { errors: [{ code: 'TOOMANYREQUESTS', message: 'You have reached your pull rate limit.' }] },
      },
      'rate-limited',
      /429/,
    ],
    ['429 (3)', 'toomanyrequests: You have reached your pull rate limit.', 'rate-limited', /429/],
    [
      '429 to a blob (2.8)',
      { ParseErr: { Offset: 0 }, StatusCode: 429, Response: '' },
      'rate-limited',
      /429/,
    ],
    [
      '503 (2.8)',
      { Op: 'Get', URL: url, Err: { Status: '503 Service Unavailable' } },
      'upstream-fails',
      /answers the mirror with 503 Service Unavailable/,
    ],
    [
      '503 (3)',
      `Get "${url}": received unexpected HTTP status: 503 Service Unavailable`,
      'upstream-fails',
      /503 Service Unavailable/,
    ],
    [
      'a reset (2.8)',
      { Op: 'Get', URL: url, Err: { Op: 'read', Net: 'tcp', Err: { Syscall: 'read', Err: 104 } } },
      'upstream-fails',
      /connection reset/,
    ],
    [
      'a reset (3)',
      `Get "${url}": read tcp 127.0.0.1:1->127.0.0.1:2: read: connection reset by peer`,
      'upstream-fails',
      /connection reset/,
    ],
    [
      'a refusal (2.8)',
      { Op: 'Get', URL: url, Err: { Op: 'dial', Net: 'tcp', Err: { Syscall: 'connect', Err: 111 } } },
      'upstream-fails',
      /connection refused/,
    ],
    [
      'a refusal (3)',
      `Get "${url}": dial tcp 127.0.0.1:2: connect: connection refused`,
      'upstream-fails',
      /connection refused/,
    ],
    [
      'an unknown host (2.8)',
      {
        Op: 'Get',
        URL: url,
        Err: { Op: 'dial', Net: 'tcp', Err: { Err: 'no such host', Name: 'hub', IsNotFound: true } },
      },
      'upstream-fails',
      /no such host/,
    ],
    ['something new', 'who knows', 'upstream-fails', /answers 500/],
  ])('tells %s', (_, detail, cause, message) => {
    const outcome = readUpstreamError(500, wrap(detail));
    expect(outcome).toMatchObject({ status: 'failed', cause });
    expect(outcome.detail).toMatch(message);
  });

  it('does not take an answer of another kind for a failure of the upstream', () => {
    expect(readUpstreamError(400, 'bad request')).toMatchObject({ status: 'unknown' });
  });
});
