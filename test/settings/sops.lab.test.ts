import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { dump } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { decryptSopsValue } from '../../src/settings/sops.js';
import { awkwardPasswords } from './fixture.js';

/** How a file of each format holds one value, and the key path that leads to it. */
const formats = [
  { ending: 'yaml', key: 'dockerhub/pat', text: (value: string) => dump({ dockerhub: { pat: value } }) },
  {
    ending: 'json',
    key: 'dockerhub/pat',
    text: (value: string) => JSON.stringify({ dockerhub: { pat: value } }),
  },
  { ending: 'env', key: 'DOCKERHUB_PAT', text: (value: string) => `DOCKERHUB_PAT=${value}\n` },
  { ending: 'ini', key: 'dockerhub/pat', text: (value: string) => `[dockerhub]\npat = ${quoteIni(value)}\n` },
] as const;

/** Ini has no escapes: a value with a comment sign in it stands in backticks or quotes. */
function quoteIni(value: string): string {
  return value.includes('`') ? `"""${value}"""` : `\`${value}\``;
}

let dir: string;
let env: Record<string, string>;
let recipient: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'larder-sops-'));
  env = { PATH: process.env['PATH'] ?? '', SOPS_AGE_KEY_FILE: join(dir, 'age.key'), HOME: dir };
  await execa('age-keygen', ['-o', join(dir, 'age.key')], { env });
  ({ stdout: recipient } = await execa('age-keygen', ['-y', join(dir, 'age.key')], { env }));
});

async function encrypt(name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text);
  await execa('sops', ['encrypt', '--age', recipient, '--in-place', path], { env });
  return path;
}

async function refusal(path: string, key: string, other: Record<string, string> = {}): Promise<UserError> {
  const error = await decryptSopsValue(path, key, { ...env, ...other }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(JSON.stringify([(error as UserError).message, (error as UserError).remedy])).not.toContain(
    'hunter2',
  );
  return error as UserError;
}

describe.each(formats)('a sops file ending in .$ending', ({ ending, key, text }) => {
  it.each(awkwardPasswords)('gives back %s unchanged', async (password) => {
    const path = await encrypt(`awkward.${ending}`, text(password));
    expect(await readFile(path, 'utf8')).not.toContain(password);
    expect(await decryptSopsValue(path, key, env)).toBe(password);
  });
});

describe('what sops can fail on', () => {
  it('is told apart: sops missing', async () => {
    const path = await encrypt('a.yaml', dump({ pat: 'hunter2' }));
    expect((await refusal(path, 'pat', { PATH: '/nonexistent' })).message).toBe(
      'the sops program is not on PATH',
    );
  });

  it('is told apart: no key for this file', async () => {
    const path = await encrypt('b.yaml', dump({ pat: 'hunter2' }));
    const other = join(dir, 'other.key');
    await execa('age-keygen', ['-o', other], { env, reject: false });
    expect((await refusal(path, 'pat', { SOPS_AGE_KEY_FILE: other })).message).toContain(
      'none of the keys of this machine',
    );
    expect((await refusal(path, 'pat', { SOPS_AGE_KEY_FILE: '' })).message).toContain(
      'none of the keys of this machine',
    );
  });

  it('is told apart: the key path is absent, and where it breaks off', async () => {
    const path = await encrypt('c.yaml', dump({ dockerhub: { pat: 'hunter2' } }));
    expect((await refusal(path, 'dockerhub/token')).message).toContain('dockerhub has no token');
    expect((await refusal(path, 'quay/token')).message).toContain('its top level has no quay');
    expect((await refusal(path, 'dockerhub')).message).toContain('is a group of keys');
  });

  it.each(['yaml', 'json', 'env', 'ini'])(
    'is told apart: a .%s file that is not encrypted',
    async (ending) => {
      const format = formats.find((candidate) => candidate.ending === ending)!;
      const path = join(dir, `plain.${ending}`);
      await writeFile(path, format.text('hunter2'));
      const error = await refusal(path, format.key);
      expect(error.message).toBe(`${path} is not encrypted with sops`);
      expect(error.remedy).toContain('must be revoked');
    },
  );

  it('is told apart: no such file', async () => {
    expect((await refusal(join(dir, 'none.yaml'), 'pat')).message).toContain('does not exist');
  });

  it('is told apart: a value that is a number', async () => {
    const path = await encrypt('d.yaml', 'pat: 12345\n');
    const error = await refusal(path, 'pat');
    expect(error.message).toContain('is a number, expected text');
    expect(error.remedy).toContain('in quotes');
  });
});
