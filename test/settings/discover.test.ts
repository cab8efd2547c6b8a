import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSettings, loadSettings } from '../../src/settings/discover.js';
import { InvalidSettings } from '../../src/settings/problem.js';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'larder-discover-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const query = (named?: string, variable?: string) => ({
  named,
  env: { LARDER_SETTINGS: variable },
  cwd,
  systemFile: path.join(cwd, 'etc.yml'),
});
const write = (name: string, text = 'version: 1\n') => writeFile(path.join(cwd, name), text);

describe('the settings file', () => {
  it('is the first one of: the named one, $LARDER_SETTINGS, ./larder.yml, the machine’s own', async () => {
    await Promise.all(
      ['named.yml', 'variable.yml', 'larder.yml', 'etc.yml'].map((name) => write(name, `# ${name}`)),
    );
    const found = async (named?: string, variable?: string) =>
      (await findSettings(query(named, variable)))?.text;
    expect(await found('named.yml', 'variable.yml')).toBe('# named.yml');
    expect(await found(undefined, 'variable.yml')).toBe('# variable.yml');
    expect(await found(undefined, '')).toBe('# larder.yml');
    await rm(path.join(cwd, 'larder.yml'));
    expect(await found()).toBe('# etc.yml');
    await rm(path.join(cwd, 'etc.yml'));
    expect(await found()).toBeUndefined();
  });

  it.each([
    ['ci.yml', undefined, 'named by --settings,'],
    [undefined, 'ci.yml', 'named by $LARDER_SETTINGS,'],
  ])('must exist when it was named (%s, %s)', async (named, variable, by) => {
    await write('larder.yml');
    await expect(loadSettings(query(named, variable))).rejects.toMatchObject({
      message: `the settings file ci.yml, ${by} can't be read: there is no such file`,
      remedy: 'name another one, or write it with: larder init --out ci.yml',
    });
  });

  it('must be readable when it is there', async () => {
    await mkdir(path.join(cwd, 'larder.yml'));
    await expect(loadSettings(query())).rejects.toThrow("larder.yml can't be read: it is a directory");
  });

  it('is where relative paths start', async () => {
    await mkdir(path.join(cwd, 'ci'));
    await write(
      'ci/larder.yml',
      'version: 1\nmirror: { upstream: { username: me, password: { sops: { file: secrets.yaml, key: a/b } } } }\n',
    );
    const settings = await loadSettings(query('ci/larder.yml'));
    expect(settings.file).toBe(path.join(cwd, 'ci/larder.yml'));
    expect(settings.mirror.upstream.credentials).toEqual({
      username: 'me',
      password: { kind: 'sops', path: path.join(cwd, 'ci/secrets.yaml'), key: 'a/b' },
    });
  });
});

describe('settings', () => {
  it('are the defaults when there is no file', async () => {
    const settings = await loadSettings(query());
    expect(settings.file).toBeUndefined();
    expect(settings.mirror.url).toBe('http://127.0.0.1:5000');
  });

  it('carry every problem when the file is wrong', async () => {
    await write('larder.yml', 'version: 2\nmirrors: {}\n');
    const error: unknown = await loadSettings(query()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidSettings);
    expect(error).toMatchObject({ problems: [{ path: 'version' }, { path: 'mirrors' }] });
  });
});
