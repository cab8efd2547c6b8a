import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runLarder } from './run.js';

const eightMistakes = `version: 1
mirror:
  url: http://10.0.0.5:5000
  registry: 2
  upstream:
    username: nptest2
  store:
    path: registry
    capp: 1GiB
    keep_free: 2
gc:
  schedule: "@hourly"
prune:
  older_than: 1h
`;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'larder-validate-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (text: string) => writeFile(path.join(directory, 'larder.yml'), text);

describe('larder validate', () => {
  it('says that a right file is valid', async () => {
    await write('version: 1\n');
    expect(await runLarder(['validate'], directory)).toEqual({
      exitCode: 0,
      out: 'larder.yml is valid\n',
      err: '',
    });
    const ran = await runLarder(['validate', '--json'], directory);
    expect(JSON.parse(ran.out)).toMatchObject({ schemaVersion: 1, valid: true, problems: [] });
  });

  it('names eight mistakes in the order of the file', async () => {
    await write(eightMistakes);
    const ran = await runLarder(['validate'], directory);
    expect(ran).toMatchObject({ exitCode: 1, err: '' });
    expect(
      ran.out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/, expected.*$/, '')),
    ).toEqual([
      'larder.yml:3:8: mirror.url: got "http://10.0.0.5:5000"',
      'larder.yml:4:13: mirror.registry: got 2',
      'larder.yml:6:5: mirror.upstream.username: got a username without a password',
      'larder.yml:8:11: mirror.store.path: got "registry"',
      'larder.yml:9:5: mirror.store.capp: got an unknown key',
      'larder.yml:10:16: mirror.store.keep_free: got 2',
      'larder.yml:12:13: gc.schedule: got "@hourly"',
      'larder.yml:14:15: prune.older_than: got "1h"',
    ]);
  });

  it('gives programs each mistake with its place and its remedy', async () => {
    await write(eightMistakes);
    const ran = await runLarder(['validate', '--json'], directory);
    const answer = JSON.parse(ran.out) as { valid: boolean; problems: unknown[] };
    expect(ran.exitCode).toBe(1);
    expect(answer.valid).toBe(false);
    expect(answer.problems).toHaveLength(8);
    expect(answer.problems[4]).toEqual({
      file: 'larder.yml',
      line: 9,
      column: 5,
      path: 'mirror.store.capp',
      got: 'an unknown key',
      expected: 'one of path, cap, keep_free, delete, expire_after',
      hint: 'did you mean cap?',
    });
  });

  it('warns of a cap that no file system here could hold', async () => {
    await write(`version: 1\nmirror: { store: { path: ${directory}/store, cap: 7999TiB } }\n`);
    const ran = await runLarder(['validate'], directory);
    expect(ran).toMatchObject({ exitCode: 0, out: 'larder.yml is valid\n' });
    expect(ran.err).toMatch(
      /^warning: mirror\.store\.cap is 7999\.0 TiB, but the file system of .* holds only/,
    );
  });

  it('could not be asked about a file that does not exist', async () => {
    const ran = await runLarder(['validate', '--settings', 'ci.yml'], directory);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err).toContain('the settings file ci.yml, named by --settings,');
    expect(ran.err).toContain('larder init --out ci.yml');
  });
});

describe('a command that needs settings', () => {
  it('is refused with every problem of the file', async () => {
    await write(eightMistakes);
    const ran = await runLarder(['emit', '--out', 'out'], directory);
    expect(ran).toMatchObject({ exitCode: 2, out: '' });
    expect(ran.err.match(/larder\.yml:\d+:\d+: /g)).toHaveLength(8);
    const json = await runLarder(['emit', '--out', 'out', '--json'], directory);
    const answer = JSON.parse(json.out) as { error: { remedy: string }; problems: unknown[] };
    expect(answer.error.remedy).toContain('larder validate');
    expect(answer.problems).toHaveLength(8);
  });
});
