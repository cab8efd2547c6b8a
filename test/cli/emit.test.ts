import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runLarder } from './run.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'larder-emit-'));
  writeFileSync(join(dir, 'larder.yml'), 'version: 1\n');
});
const at = (file: string): string => join(dir, file);
const emit = (...args: string[]): ReturnType<typeof runLarder> => runLarder(['emit', ...args], dir);

describe('larder emit --out', () => {
  it('writes every artefact, and changes nothing the second time', async () => {
    const first = await emit('--out', 'out');
    expect(first.exitCode).toBe(0);
    expect(readdirSync(at('out'), { recursive: true }).sort()).toEqual([
      'clients',
      'clients/buildkitd.toml',
      'compose.yaml',
      'docker',
      'docker/daemon.json',
      'registry',
      'registry/config.yml',
      'registry/start',
    ]);
    expect(statSync(at('out/registry/start')).mode & 0o777).toBe(0o755);
    const before = statSync(at('out/compose.yaml')).mtimeMs;
    const second = await emit('--out', 'out');
    expect(second.out.match(/^unchanged/gm)).toHaveLength(5);
    expect(statSync(at('out/compose.yaml')).mtimeMs).toBe(before);
  });

  it('says in one line what delete: true means for registry "2", and nothing where it does not', async () => {
    const { err } = await emit('--out', 'out');
    expect(err).toMatch(/^note: registry "2" with delete: true drops everything seven days after .*\n$/);
    writeFileSync(at('larder.yml'), 'version: 1\nmirror:\n  store:\n    delete: false\n');
    expect((await emit('--out', 'out')).err).toBe('');
  });

  it('shows with --diff what would change, and writes nothing', async () => {
    const first = await emit('--out', 'out', '--diff');
    expect(first.exitCode).toBe(1);
    expect(first.out).toContain('+version: 0.1');
    expect(existsSync(at('out'))).toBe(false);
    await emit('--out', 'out');
    expect(await emit('--out', 'out', '--diff')).toMatchObject({ exitCode: 0, out: '' });
    writeFileSync(at('larder.yml'), 'version: 1\nmirror:\n  url: http://127.0.0.1:5600\n');
    const changed = await emit('--out', 'out', '--diff');
    expect(changed.out).toMatch(/^-\s+addr: '127.0.0.1:5000'\n\+\s+addr: '127.0.0.1:5600'$/m);
    expect(readFileSync(at('out/registry/config.yml'), 'utf8')).toContain('5000');
  });

  it('writes only what --only names, by name or path', async () => {
    await emit('--out', 'out', '--only', 'compose,registry/start');
    expect(readdirSync(at('out')).sort()).toEqual(['compose.yaml', 'registry']);
    const { exitCode, err } = await emit('--out', 'out', '--only', 'composed');
    expect(exitCode).toBe(2);
    expect(err).toContain('did you mean compose?');
  });

  it('mends a start script that lost its execute bit', async () => {
    await emit('--out', 'out');
    chmodSync(at('out/registry/start'), 0o644);
    expect((await emit('--out', 'out')).out).toContain('updated');
    expect(statSync(at('out/registry/start')).mode & 0o111).toBe(0o111);
  });

  it('writes nothing from settings that do not validate, and names all of eight mistakes', async () => {
    writeFileSync(
      at('larder.yml'),
      [
        'version: 1',
        'mirror:',
        '  url: http://127.0.0.1:5000/path',
        '  registry: "4"',
        '  store:',
        '    path: relative',
        '    cap: 20',
        '    keepfree: 1GiB',
        'gc:',
        '  schedule: sometimes',
        '  grace: soon',
        'prune:',
        '  older_than: 1h',
      ].join('\n'),
    );
    const { exitCode, err } = await emit('--out', 'out');
    expect(exitCode).toBe(2);
    const lines = [...err.matchAll(/larder\.yml:(\d+):\d+:/g)].map((match) => Number(match[1]));
    expect(lines).toEqual([3, 4, 6, 7, 8, 10, 11, 13]);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('refuses a folder that is a file, and says that nothing was written', async () => {
    writeFileSync(at('file'), '');
    const { exitCode, err } = await emit('--out', 'file');
    expect(exitCode).toBe(2);
    expect(err).toContain('ENOTDIR');
  });

  it('asks where to write, and refuses two answers', async () => {
    expect((await emit()).err).toContain('larder emit --out DIR');
    expect((await emit('--out', 'a', '--merge-daemon-json', 'b')).err).toContain('exclude each other');
  });
});

describe('larder emit --merge-daemon-json', () => {
  it('keeps the rest, the mode, the link, and what the file was', async () => {
    const former = '{\n    "live-restore": true\n}\n';
    writeFileSync(at('real.json'), former, { mode: 0o600 });
    symlinkSync('real.json', at('daemon.json'));
    const { exitCode, out } = await emit('--merge-daemon-json', 'daemon.json');
    expect(exitCode).toBe(0);
    expect(out).toContain(`what it was is in ${at('daemon.json')}.larder-backup`);
    expect(lstatSync(at('daemon.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(at('real.json'), 'utf8'))).toEqual({
      'live-restore': true,
      'registry-mirrors': ['http://127.0.0.1:5000'],
    });
    expect(statSync(at('real.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('daemon.json.larder-backup'), 'utf8')).toBe(former);
  });

  it('makes no second backup when there is nothing to change', async () => {
    writeFileSync(at('daemon.json'), '{"debug": true}');
    await emit('--merge-daemon-json', 'daemon.json');
    const backup = readFileSync(at('daemon.json.larder-backup'), 'utf8');
    expect((await emit('--merge-daemon-json', 'daemon.json')).out).toContain('unchanged');
    expect(readFileSync(at('daemon.json.larder-backup'), 'utf8')).toBe(backup);
  });

  it('makes the file where there is none', async () => {
    expect((await emit('--merge-daemon-json', 'daemon.json')).out).toContain('created');
    expect(JSON.parse(readFileSync(at('daemon.json'), 'utf8'))).toEqual({
      'registry-mirrors': ['http://127.0.0.1:5000'],
    });
  });

  it('refuses a file that it can not parse, and leaves it', async () => {
    writeFileSync(at('daemon.json'), '{"debug": true,}');
    const { exitCode, err } = await emit('--merge-daemon-json', 'daemon.json');
    expect(exitCode).toBe(2);
    expect(err).toContain('daemon.json:1:16: this is not JSON');
    expect(readFileSync(at('daemon.json'), 'utf8')).toBe('{"debug": true,}');
    expect(existsSync(at('daemon.json.larder-backup'))).toBe(false);
  });
});
