import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readPassword } from '../../src/settings/password.js';
import type { PasswordSource } from '../../src/settings/settings.js';
import { awkwardPasswords } from './fixture.js';

const dir = mkdtempSync(join(tmpdir(), 'larder-password-'));

function write(name: string, text: string, mode = 0o600): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

async function read(
  password: PasswordSource,
  env = {},
): Promise<{ text: string; warnings: readonly string[] }> {
  const { secret, warnings } = await readPassword({ username: 'nptest2', password }, env);
  return { text: secret.reveal(), warnings };
}

async function refusal(password: PasswordSource, env = {}): Promise<UserError> {
  const error = await read(password, env).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

describe('a password from a file', () => {
  it.each(awkwardPasswords)('comes back as it is, without the newline of editors: %s', async (password) => {
    for (const ending of ['', '\n', '\r\n']) {
      expect((await read({ kind: 'file', path: write('pat', password + ending) })).text).toBe(password);
    }
  });

  it('warns where others can read it, and names the mend', async () => {
    const path = write('open', 'x', 0o644);
    expect((await read({ kind: 'file', path })).warnings).toEqual([
      `${path} holds a secret and others can read it (mode 0644): chmod 600 ${path}`,
    ]);
    expect((await read({ kind: 'file', path: write('closed', 'x') })).warnings).toEqual([]);
  });

  it.each([
    ['a missing file', () => join(dir, 'none'), 'does not exist'],
    ['a folder', () => dir, 'is a folder'],
    ['an empty file', () => write('empty', '\n'), 'is empty'],
    ['two lines', () => write('two', 'hunter2\nother\n'), 'more than one line'],
  ])('refuses %s without showing what is in it', async (_, path, reason) => {
    const error = await refusal({ kind: 'file', path: path() });
    expect(error.message).toContain(reason);
    expect(`${error.message}${error.remedy}`).not.toContain('hunter2');
  });
});

describe('a password from the environment', () => {
  it.each(awkwardPasswords)('comes back as it is: %s', async (password) => {
    expect((await read({ kind: 'env', name: 'PAT' }, { PAT: password })).text).toBe(password);
  });

  it('refuses a variable that is not set, and one that is empty', async () => {
    expect((await refusal({ kind: 'env', name: 'PAT' })).message).toContain(
      'PAT, which should hold the password, is not set',
    );
    expect((await refusal({ kind: 'env', name: 'PAT' }, { PAT: '' })).message).toContain('is empty');
  });
});

describe("a password from docker's own login", () => {
  const login = (user: string, password: string): string =>
    Buffer.from(`${user}:${password}`).toString('base64');
  const config = (value: unknown): PasswordSource => ({
    kind: 'docker_config',
    path: write('config.json', JSON.stringify(value)),
  });

  it.each(['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'])(
    'is found under %s, colons in it included',
    async (key) => {
      expect((await read(config({ auths: { [key]: { auth: login('nptest2', 'a:b: c') } } }))).text).toBe(
        'a:b: c',
      );
    },
  );

  it('refuses the login of somebody else, naming both and no password', async () => {
    const error = await refusal(config({ auths: { 'docker.io': { auth: login('mallory', 'hunter2') } } }));
    expect(error.message).toContain('the login of mallory, and mirror.upstream.username is nptest2');
    expect(`${error.message}${error.remedy}`).not.toContain('hunter2');
  });

  it('refuses a file without a login for Docker Hub, and one that is not JSON', async () => {
    expect((await refusal(config({ auths: { 'ghcr.io': { auth: login('a', 'b') } } }))).message).toContain(
      'no login',
    );
    const path = write('broken.json', '{"auths": {"docker.io": {"auth": "aHVudGVyMg=="');
    const error = await refusal({ kind: 'docker_config', path });
    expect(error.message).toBe(`${path} is not JSON`);
  });

  it('refuses an identity token with the reason', async () => {
    const error = await refusal(config({ auths: { 'docker.io': { identitytoken: 'hunter2' } } }));
    expect(error.message).toContain('identity token');
    expect(error.message).not.toContain('hunter2');
  });

  it('asks the credential helper, and says when it is missing', async () => {
    const bin = join(dir, 'bin');
    mkdirSync(bin, { recursive: true });
    const helper = join(bin, 'docker-credential-lab');
    writeFileSync(
      helper,
      '#!/bin/sh\nread -r key\n[ "$key" = https://index.docker.io/v1/ ] || exit 1\necho \'{"Username":"nptest2","Secret":"from helper"}\'\n',
    );
    chmodSync(helper, 0o755);
    const source = config({ credsStore: 'lab' });
    expect((await read(source, { PATH: `${bin}:/bin:/usr/bin` })).text).toBe('from helper');
    expect((await refusal(source, { PATH: '/nonexistent' })).message).toContain(
      'docker-credential-lab is not on PATH',
    );
  });
});
