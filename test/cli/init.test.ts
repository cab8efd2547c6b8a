import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/load.js';
import { allKeys } from '../../src/settings/schema.js';
import { settingsTemplate } from '../../src/settings/template.js';
import { runLarder } from './run.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'larder-init-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('larder init', () => {
  it('writes a file that validates and holds exactly the defaults', async () => {
    expect(await runLarder(['init'], directory)).toMatchObject({ exitCode: 0, err: '' });
    const file = path.join(directory, 'larder.yml');
    expect(readSettings(await readFile(file, 'utf8'), file)).toEqual({
      ok: true,
      settings: { file, ...defaultSettings() },
    });
  });

  it.each(allKeys())('mentions the key %s', (key) => {
    const name = key.replace(/^.*\./, '').replace('[]', '');
    expect(settingsTemplate).toMatch(new RegExp(`(^|[\\s{#])${name}(:|,|\\.)`, 'm'));
  });

  it('writes a file that still validates when its examples are put in force', () => {
    const credentials = settingsTemplate
      .replace('# username:', 'username:')
      .replace('# password:', 'password:')
      .replace('#   file: /run/secrets/dockerhub_pat', '  file: /run/secrets/dockerhub_pat')
      .replace('registry: "2"', 'registry: "3"')
      .replace('# expire_after:', 'expire_after:')
      .replace(/ {2}# - kind: ([^]*?)\n {2}forges: \[\]/, '  forges:\n  - kind: $1')
      .replaceAll('  #   url: https://git', '    url: https://git')
      .replaceAll('  #   token:', '    token:');
    const loaded = readSettings(credentials, '/etc/larder/larder.yml');
    expect(loaded).toMatchObject({
      ok: true,
      settings: {
        mirror: {
          upstream: { credentials: { username: 'nptest2', password: { kind: 'file' } } },
          store: { expireAfterMs: 'never' },
        },
        prune: { forges: [{ kind: 'forgejo', url: 'https://git.example.com' }] },
      },
    });
  });

  it('writes where --out says, and to standard output for -', async () => {
    await runLarder(['init', '--out', 'ci.yml'], directory);
    expect(await readFile(path.join(directory, 'ci.yml'), 'utf8')).toBe(settingsTemplate);
    expect(await runLarder(['init', '--out', '-'], directory)).toEqual({
      exitCode: 0,
      out: settingsTemplate,
      err: '',
    });
  });

  it('never overwrites a file', async () => {
    const file = path.join(directory, 'larder.yml');
    await writeFile(file, 'mine');
    const ran = await runLarder(['init'], directory);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain('larder.yml exists already');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('says so when the directory is missing', async () => {
    const ran = await runLarder(['init', '--out', 'no/such/larder.yml', '--json'], directory);
    expect(ran.exitCode).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({
      schemaVersion: 1,
      error: { message: "can't write no/such/larder.yml: ENOENT" },
    });
  });
});
