import { failed, unknown, type Outcome } from './probe.js';

/**
 * Reads why a mirror's upstream did not serve, out of the error with which the mirror passes it on.
 * Distribution 2.8 wraps it in JSON with Go's error structures, distribution 3 in plain words.
 */
export function readUpstreamError(status: number, text: string): Outcome {
  if (/toomanyrequests|"StatusCode":429/i.test(text)) {
    return failed('rate-limited', 'the upstream answers the mirror with 429: too many requests');
  }
  if (/"DENIED"|denied: requested access/.test(text)) {
    return failed('repository-denied', 'the upstream denies the mirror the repository that is used to probe');
  }
  if (/unauthorized|incorrect username or password|"StatusCode":40[13]/i.test(text)) {
    return failed('credentials-rejected', 'the upstream rejects the login of the mirror');
  }
  const reason = reasons.find(([pattern]) => pattern.test(text))?.[1];
  if (reason !== undefined) {
    return failed('upstream-fails', `the mirror does not reach its upstream: ${reason}`);
  }
  const [, upstreamStatus] = /(?:"Status":"|HTTP status: )(\d{3}[^"]*)/.exec(text) ?? [];
  if (upstreamStatus !== undefined) {
    return failed('upstream-fails', `the upstream answers the mirror with ${upstreamStatus.trim()}`);
  }
  return status >= 500
    ? failed('upstream-fails', `the mirror answers ${status}, as it does when its upstream fails`)
    : unknown(`the mirror answers ${status}`);
}

/** Numbers are Linux' errno, which 2.8 prints without its name. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/connection refused|"Err":111\b/, 'connection refused'],
  [/connection reset|"Err":104\b/, 'connection reset'],
  [/no such host|"IsNotFound":true/, 'no such host'],
  [/no route to host|"Err":113\b/, 'no route to host'],
  [/network is unreachable|"Err":101\b/, 'network is unreachable'],
  [/i\/o timeout|deadline exceeded|"Err":110\b/, 'it does not answer in time'],
  [/x509|certificate/, 'its certificate is not trusted'],
  [/"Op":"dial"|dial tcp/, 'no connection'],
  [/\bEOF\b/, 'the connection was cut'],
];
