import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dump } from 'js-yaml';
import { main } from '../../src/cli/main.js';
import { blobPath, goodEngine, goodMirror, rejected } from '../check/fixture.js';
import { playScript, type Script, type ScriptServer } from '../http-script.js';

describe('larder check', () => {
  let dir: string;
  const servers: ScriptServer[] = [];
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'larder-check-'));
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
    await rm(dir, { recursive: true });
  });

  async function run(mirrorScript: Script, gate: Readonly<Record<string, unknown>>, ...args: string[]) {
    const mirror = await playScript(mirrorScript);
    const socket = join(dir, 'docker.sock');
    servers.push(mirror, await playScript(goodEngine([mirror.url]), socket));
    await writeFile(join(dir, 'larder.yml'), dump({ version: 1, mirror: { url: mirror.url }, gate }));
    let [out, err] = ['', ''];
    const io = {
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
      env: { DOCKER_HOST: `unix://${socket}` },
      cwd: dir,
    };
    return { exitCode: await main(['check', ...args], io), out, err, url: mirror.url };
  }

  const sick: Script = { ...goodMirror, [blobPath]: rejected };

  it('exits 0 for a healthy mirror, and lists every probe with its time', async () => {
    const { exitCode, out, err, url } = await run(goodMirror, {});
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(new RegExp(`^healthy: ${url} \\(\\d+ ms\\)$`, 'm'));
    expect(out).toMatch(/^ok +upstream +\d+ ms {2}the mirror reaches its upstream, and is let in$/m);
  });

  it('exits 1 for one that is not, and says what to do', async () => {
    const { exitCode, out } = await run(sick, {});
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^credentials-rejected: .*\n {2}credentials-rejected: .*\n {4}-> make a new token/);
  });

  it('exits 0 with a warning where the settings say so', async () => {
    const { exitCode, err } = await run(sick, {
      on_unhealthy: { default: 'fail', 'credentials-rejected': 'warn' },
    });
    expect(exitCode).toBe(0);
    expect(err).toBe('warning: credentials-rejected: the upstream rejects the login of the mirror\n');
  });

  it('prints one object under --json', async () => {
    const { out, exitCode } = await run(sick, {}, '--json');
    expect(exitCode).toBe(1);
    const report = JSON.parse(out) as { probes: Record<string, unknown>[]; startedAt: string };
    expect(report).toMatchObject({ schemaVersion: 1, verdict: 'credentials-rejected', decision: 'fail' });
    expect(report.startedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    for (const probe of report.probes) {
      expect(Object.keys(probe)).toEqual(
        expect.arrayContaining(['name', 'status', 'detail', 'remedy', 'ms']),
      );
    }
    expect(report.probes.find(({ name }) => name === 'upstream')?.['remedy']).toMatch(/new token/);
  });

  it('waits for a mirror that comes to itself, with a line of progress', async () => {
    let asked = 0;
    const recovering = {
      ...goodMirror,
      [blobPath]: () => (asked++ === 0 ? rejected : { status: 404, body: {} }),
    };
    const { exitCode, err } = await run(recovering, {}, '--wait', '30s');
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: 2 });
    expect(err).toBe(
      'credentials-rejected: the upstream rejects the login of the mirror; waiting, 30 s left\n',
    );
  });

  it('takes several images', async () => {
    const { out } = await run(goodMirror, {}, '--image', 'ghcr.io/a/b', '--image', 'quay.io/c/d');
    expect(out).toContain('image ghcr.io/a/b');
    expect(out).toContain('image quay.io/c/d');
  });

  it.each([
    ['a wait without unit', ['--wait', '30'], /--wait is '30', expected a duration/],
    ['an image that is none', ['--image', 'A B'], /'A B' is no image reference/],
  ])('exits 2 for %s', async (_, args, message) => {
    const { exitCode, err } = await run(goodMirror, {}, ...args);
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
  });

  it('does not list what it runs in helper containers, and refuses what is no question', async () => {
    let [out, err] = ['', ''];
    const io = {
      out: (text: string) => (out += text),
      err: (text: string) => (err += text),
      env: {},
      cwd: dir,
    };
    await main(['--help'], io);
    expect(out).not.toMatch(/^ +probe /m);
    expect(await main(['probe', '{'], io)).toBe(2);
    expect(err).toContain('use larder check');
  });
});
