import { afterEach, describe, expect, it } from 'vitest';
import { HttpFailure } from '../../src/http.js';
import { headManifestAuthorised, maySendLogin } from '../../src/registry/http-token.js';
import { playScript, type Script, type ScriptServer } from '../http-script.js';

describe('maySendLogin', () => {
  it.each([
    ['https://registry-1.docker.io', 'https://auth.docker.io/token', true],
    ['https://registry-1.docker.io', 'https://registry-1.docker.io/token', true],
    ['https://registry-1.docker.io', 'http://auth.docker.io/token', false],
    ['https://registry-1.docker.io', 'https://auth.docker.io.evil.example/token', false],
    ['https://registry-1.docker.io', 'https://evildocker.io/token', false],
    ['https://hub.acme.co.uk', 'https://auth.acme.co.uk/token', true],
    ['https://hub.acme.co.uk', 'https://auth.other.co.uk/token', false],
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/token', true],
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/token', false],
    ['https://10.0.0.1', 'https://10.0.0.2/token', false],
    ['http://localhost:5000', 'http://localhost:5001/token', false],
    ['https://registry', 'https://auth/token', false],
  ])('from %s to %s: %s', (origin, realm, may) => {
    expect(maySendLogin(origin, new URL(realm))).toBe(may);
  });
});

describe('headManifestAuthorised', () => {
  let server: ScriptServer | undefined;
  afterEach(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  const path = 'HEAD /v2/library/app/manifests/v1';
  const challenge = (realm: string) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${realm}",service="hub"` },
  });
  const ask = async (
    script: (url: () => string) => Script,
    login?: { username: string; password: string },
  ) => {
    const playing: ScriptServer = await playScript(script(() => playing.url));
    server = playing;
    const secret = login && { username: login.username, password: { reveal: () => login.password } };
    return headManifestAuthorised(playing.url, 'library/app', 'v1', secret, AbortSignal.timeout(2000));
  };
  const guarded = (url: () => string): Script => ({
    [path]: ({ headers }) =>
      headers.authorization === 'Bearer t' ? { headers: { etag: 'x' } } : challenge(`${url()}/token`),
  });

  it('asks a registry that wants no token just once', async () => {
    expect(await ask(() => ({ [path]: {} }))).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    expect(server?.seen).toHaveLength(1);
  });

  it('fetches a token for the repository, with the login', async () => {
    const answer = await ask((url) => ({ ...guarded(url), 'GET /token': { body: { access_token: 't' } } }), {
      username: 'u',
      password: 'p:w',
    });
    expect(answer).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    const asked = server?.seen[1];
    expect(asked?.headers.authorization).toBe(`Basic ${btoa('u:p:w')}`);
    expect(Object.fromEntries(asked?.query ?? [])).toEqual({
      service: 'hub',
      scope: 'repository:library/app:pull',
    });
  });

  it.each([
    ['a rejected login', { status: 401 }, { kind: 'rejected' }],
    ['a token server that is limited', { status: 429 }, { kind: 'no-token', status: 429 }],
    ['a token server that gives none', { body: {} }, { kind: 'no-token', status: 200 }],
  ])('tells %s', async (_, token, expected) => {
    expect(await ask((url) => ({ ...guarded(url), 'GET /token': token }))).toEqual(expected);
  });

  it('hands back a challenge that it does not know', async () => {
    const basic = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
    expect(await ask(() => ({ [path]: basic }))).toMatchObject({ kind: 'answer', answer: { status: 401 } });
  });

  it('takes a token that is no JSON for no answer', async () => {
    const answer = ask((url) => ({ ...guarded(url), 'GET /token': { body: '<html>' } }));
    await expect(answer).rejects.toThrow(HttpFailure);
  });
});
