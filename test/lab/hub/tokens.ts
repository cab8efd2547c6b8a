import { createHmac, randomBytes } from 'node:crypto';

/** What a bearer token says: who, and which repositories may be pulled. */
export interface Grant {
  readonly user: string | undefined;
  readonly repositories: readonly string[];
  readonly expiresMs: number;
}

const key = randomBytes(32);

export function issueToken(grant: Grant): string {
  const body = Buffer.from(JSON.stringify(grant)).toString('base64url');
  return `${body}.${sign(body)}`;
}

/** The grant of a token, or undefined for one that is forged or expired. */
export function readToken(token: string, nowMs: number): Grant | undefined {
  const [body, signature] = token.split('.');
  if (body === undefined || signature !== sign(body)) return undefined;
  const grant = JSON.parse(Buffer.from(body, 'base64url').toString()) as Grant;
  return grant.expiresMs > nowMs ? grant : undefined;
}

function sign(body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}
