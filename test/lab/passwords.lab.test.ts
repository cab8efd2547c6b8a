import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLarder } from '../cli/run.js';
import { awkwardPasswords } from '../settings/fixture.js';
import { larder } from './larder.js';
import { LeakSearch } from './leaks.js';
import { account, World } from './world.js';

const accept = 'application/vnd.oci.image.manifest.v1+json';

/** Puts a password where one source has it; hands back what the settings say, and the environment it needs. */
type Source = (world: World, password: string) => Promise<{ source: object; env?: Record<string, string> }>;

let recipient: string;
let keyFile: string;

const sops =
  (ending: string, key: string, text: (password: string) => string): Source =>
  async (world, password) => {
    const file = join(world.dir, `ci.${ending}`);
    await writeFile(file, text(password), { mode: 0o600 });
    await execa('sops', ['encrypt', '--age', recipient, '--in-place', file], { env: world.env });
    return { source: { sops: { file, key } }, env: { SOPS_AGE_KEY_FILE: keyFile } };
  };

const sources: Readonly<Record<string, Source>> = {
  'a file': async (world, password) => {
    await writeFile(world.passwordFile, password, { mode: 0o600 });
    return { source: { file: world.passwordFile } };
  },
  'the environment': (_, password) => Promise.resolve({ source: { env: 'PAT' }, env: { PAT: password } }),
  "docker's login": async (world, password) => {
    const file = join(world.dir, 'config.json');
    const auth = Buffer.from(`${account.username}:${password}`).toString('base64');
    await writeFile(file, JSON.stringify({ auths: { 'https://index.docker.io/v1/': { auth } } }), {
      mode: 0o600,
    });
    return { source: { docker_config: file } };
  },
  'sops in YAML': sops('yaml', 'hub/pat', (password) => dump({ hub: { pat: password } })),
  'sops in JSON': sops('json', 'hub/pat', (password) => JSON.stringify({ hub: { pat: password } })),
  'sops in dotenv': sops('env', 'PAT', (password) => `PAT=${password}\n`),
  'sops in ini': sops(
    'ini',
    'hub/pat',
    (password) => `[hub]\npat = ${password.includes('`') ? `"""${password}"""` : `\`${password}\``}\n`,
  ),
};

describe('the password on its way to the hub', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ password: account.password, startMirror: false, engine: false });
    keyFile = join(world.dir, 'age.key');
    await execa('age-keygen', ['-o', keyFile], { env: world.env });
    ({ stdout: recipient } = await execa('age-keygen', ['-y', keyFile], { env: world.env }));
  });
  afterAll(async () => {
    await world.stop();
  });

  /** Writes settings that name the source, and starts a mirror on them. */
  async function startMirror(password: string, prepare: Source, search: LeakSearch): Promise<void> {
    const { source, env = {} } = await prepare(world, password);
    const settings = load(world.settingsText) as { mirror: { upstream: object } };
    settings.mirror.upstream = { ...settings.mirror.upstream, password: source };
    await writeFile(world.settingsFile, dump(settings));
    const answer = await larder(
      ['password', '--settings', world.settingsFile, '--out', join(world.dir, 'decrypted')],
      {
        env: { ...world.env, ...env },
      },
    );
    if (password.length > 6) search.text('larder password', answer.out + answer.err);
    await world.startMirror(join(world.dir, 'decrypted'));
  }

  it.each(Object.entries(sources))('arrives unchanged from %s and is left nowhere', async (_, prepare) => {
    for (const password of awkwardPasswords) {
      world.hub.accounts.set(account.username, password);
      const search = new LeakSearch(password, account.username);
      search.startSampling();
      await startMirror(password, prepare, search);
      const before = world.hub.journal.length;
      const answer = await fetch(`${world.mirror.url}/v2/library/app/manifests/v1`, { headers: { accept } });
      expect(answer.status).toBe(200);
      const tokens = world.hub.journal.slice(before).filter(({ kind }) => kind === 'token');
      expect(tokens.map(({ user, status }) => ({ user, status }))).toContainEqual({
        user: account.username,
        status: 200,
      });
      await world.mirror.stop();
      search.stopSampling();
      // A text of a few letters is in many files by chance; arguments are compared whole.
      if (password.length > 6) {
        search.text('the log of the mirror', world.mirror.log);
        await search.files(join(world.dir, 'emitted'));
      }
      expect(search.samples).toBeGreaterThan(0);
      expect(search.leaks).toEqual([]);
    }
  });

  it('would be found by the search if it were left somewhere', async () => {
    const search = new LeakSearch('planted-secret "1"', 'user');
    const planted = join(world.dir, 'planted');
    await mkdir(planted);
    await writeFile(
      join(planted, 'readable'),
      `x${Buffer.from('user:planted-secret "1"').toString('base64')}x`,
    );
    await writeFile(join(planted, 'closed'), 'planted-secret "1"', { mode: 0o600 });
    await search.files(planted);
    expect(search.leaks.map(({ where }) => where)).toEqual([join(planted, 'readable')]);
    search.text('printed', JSON.stringify({ pat: 'planted-secret "1"' }));
    search.text('in a url', `?password=${encodeURIComponent('planted-secret "1"')}`);
    search.startSampling();
    await execa('sh', ['-c', 'sleep 0.2', 'planted-secret "1"'], { env: world.env });
    search.stopSampling();
    expect(new Set(search.leaks.map(({ where }) => where.replace(/\d+$/, 'N')))).toEqual(
      new Set([join(planted, 'readable'), 'printed', 'in a url', 'arguments of process N']),
    );
  });

  it.each([
    ['a file that is not there', { file: '/nonexistent' }],
    ['a file with two lines', { file: 'two-lines' }],
    ['a sops file that is not encrypted', { sops: { file: 'plain.yaml', key: 'hub/pat' } }],
    ['a sops file without the key', { sops: { file: 'good.yaml', key: 'hub/other' } }],
    ['a sops file for other keys', { sops: { file: 'good.yaml', key: 'hub/pat' } }],
    ['a login of somebody else', { docker_config: 'config.json' }],
    ['the password itself in the settings', 'planted-secret-2'],
    ['a url with the password', { url: 'http://u:planted-secret-2@127.0.0.1' }],
  ])('is in no message when reading it fails: %s', async (name, source) => {
    const secret = 'planted-secret-2';
    const search = new LeakSearch(secret, account.username);
    const at = (file: string): string => join(world.dir, file);
    await writeFile(at('two-lines'), `${secret}\nx\n`, { mode: 0o600 });
    await writeFile(at('plain.yaml'), dump({ hub: { pat: secret } }));
    await writeFile(at('good.yaml'), dump({ hub: { pat: secret } }));
    await execa('sops', ['encrypt', '--age', recipient, '--in-place', at('good.yaml')], { env: world.env });
    await writeFile(
      at('config.json'),
      JSON.stringify({
        auths: { 'docker.io': { auth: Buffer.from(`mallory:${secret}`).toString('base64') } },
      }),
    );
    const settings = load(world.settingsText) as { mirror: { upstream: Record<string, unknown> } };
    const upstream = name.startsWith('a url') ? (source as object) : { password: source };
    settings.mirror.upstream = { ...settings.mirror.upstream, ...upstream };
    await writeFile(world.settingsFile, dump(settings));
    const env: Record<string, string> = name.endsWith('for other keys') ? {} : { SOPS_AGE_KEY_FILE: keyFile };
    search.startSampling();
    for (const command of [
      ['password', '--out', at('never')],
      ['emit', '--out', at('emitted')],
      ['emit', '--out', at('emitted'), '--json'],
    ]) {
      const { out, err, exitCode } = await runLarder([...command, '--settings', world.settingsFile], '/', {
        ...world.env,
        ...env,
        LARDER_DEBUG: '1',
      });
      search.text(command.join(' '), out + err);
      if (command[0] === 'password') expect(exitCode).toBe(2);
    }
    search.stopSampling();
    await chmod(at('plain.yaml'), 0o600);
    expect(search.leaks).toEqual([]);
  });
});
