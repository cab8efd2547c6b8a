import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

describe('larder lint', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'larder-lint-'));
    await writeFile(
      join(dir, 'shipped.yml'),
      'version: 0.1\nstorage:\n  cache:\n    blobdescriptor: inmemory\n  filesystem:\n    rootdirectory: /srv\nhttp:\n  addr: :5000\n',
    );
    await writeFile(
      join(dir, 'clean.yml'),
      'version: 0.1\nstorage: {filesystem: {rootdirectory: /srv}}\nhttp: {addr: "127.0.0.1:5000", draintimeout: 30s}\nproxy: {remoteurl: "https://registry-1.docker.io", username: u, password: p}\n',
    );
    await chmod(join(dir, 'clean.yml'), 0o600);
    await writeFile(join(dir, 'larder.yml'), 'version: 1\nmirror: {url: "http://127.0.0.1:5000"}\n');
  });
  afterAll(async () => {
    await rm(dir, { recursive: true });
  });

  async function run(...args: string[]) {
    let [out, err] = ['', ''];
    const io = {
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
      env: {},
      cwd: dir,
    };
    return { exitCode: await main(['lint', ...args], io), out, err };
  }

  it('names place, effect and remedy of each trap, and exits 1', async () => {
    const { exitCode, out } = await run('shipped.yml');
    expect(exitCode).toBe(1);
    expect(out).toMatch(
      /^shipped\.yml:4:5: error: storage\.cache\.blobdescriptor: .* \[blob-descriptor-cache\]\n  remove storage\.cache$/m,
    );
  });

  it('exits 0 where there is nothing to find', async () => {
    expect(await run('clean.yml')).toEqual({
      exitCode: 0,
      out: 'clean.yml: no traps found (as registry 2)\n',
      err: '',
    });
  });

  it('says that a file that everybody can read holds the password', async () => {
    await chmod(join(dir, 'clean.yml'), 0o644);
    expect((await run('clean.yml')).out).toContain('chmod o-r clean.yml');
    await chmod(join(dir, 'clean.yml'), 0o600);
  });

  it('prints one object under --json', async () => {
    const { out, exitCode } = await run('shipped.yml', '--json', '--registry', '3');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      clean: false,
      registry: '3',
      findings: expect.arrayContaining([
        expect.objectContaining({
          file: 'shipped.yml',
          line: 4,
          rule: 'blob-descriptor-cache',
          severity: 'error',
        }),
      ]) as unknown,
    });
  });

  it.each([
    ['a file that is not there', ['absent.yml'], /no such file/],
    ['a settings file', ['larder.yml'], /larder validate --settings larder\.yml/],
    ['a registry nobody knows', ['clean.yml', '--registry', '1'], /expected 2 or 3/],
    ['no file', [], /missing required argument/],
  ])('exits 2 for %s', async (_, args, message) => {
    const { exitCode, err } = await run(...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
  });
});
