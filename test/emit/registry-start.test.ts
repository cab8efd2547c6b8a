import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRegistryStart } from '../../src/emit/registry-start.js';
import { awkwardPasswords, makeSettings, withLogin } from '../settings/fixture.js';

let dir: string;
let passwordFile: string;
let store: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "larder start 'quoted' $dir "));
  passwordFile = join(dir, 'the password');
  store = join(dir, 'store');
  mkdirSync(store);
  // Stands for the registry: it writes down what it was given.
  writeFileSync(
    join(dir, 'registry'),
    `#!/bin/sh\nprintf '%s\\n' "$@" >'${quoted('args')}'\ncat /proc/$$/environ >'${quoted('env')}'\n`,
  );
  chmodSync(join(dir, 'registry'), 0o755);
});

const quoted = (name: string): string => join(dir, name).replaceAll("'", "'\\''");

interface Started {
  readonly status: number | null;
  readonly stderr: string;
  /** Environment of the registry; undefined when it was not started. */
  readonly env: Readonly<Record<string, string>> | undefined;
  readonly args: string;
}

function start(
  options: { login?: boolean; env?: Record<string, string>; registry?: '2' | '3' } = {},
): Started {
  const settings = makeSettings({
    ...(options.login === false ? {} : withLogin(passwordFile)),
    registry: options.registry ?? '2',
    store: { path: store, capBytes: 1e9, keepFreeBytes: 0, delete: true },
  });
  const script = join(dir, 'start');
  writeFileSync(script, makeRegistryStart(settings));
  const { status, stderr } = spawnSync('/bin/sh', [script], {
    encoding: 'utf8',
    env: { PATH: `${dir}:/usr/bin:/bin`, ...options.env },
  });
  const entries = existsSync(join(dir, 'env'))
    ? readFileSync(join(dir, 'env'), 'utf8').split('\0')
    : undefined;
  return {
    status,
    stderr,
    env:
      entries &&
      Object.fromEntries(entries.map((entry) => entry.split(/=(.*)/s).slice(0, 2) as [string, string])),
    args: existsSync(join(dir, 'args')) ? readFileSync(join(dir, 'args'), 'utf8') : '',
  };
}

describe('registry/start', () => {
  it.each(awkwardPasswords)('hands over %s so that YAML reads it back', (password) => {
    writeFileSync(passwordFile, `${password}\n`);
    const { env, args, stderr } = start();
    expect(load(env?.['REGISTRY_PROXY_PASSWORD'] ?? '')).toBe(password);
    expect(args).toBe(`serve\n${join(dir, 'config.yml')}\n`);
    expect(stderr).toBe('');
  });

  it('prefers the file that LARDER_PASSWORD_FILE names', () => {
    writeFileSync(passwordFile, 'one');
    const other = join(dir, 'other');
    writeFileSync(other, 'two');
    expect(start({ env: { LARDER_PASSWORD_FILE: other } }).env?.['REGISTRY_PROXY_PASSWORD']).toBe("'two'");
  });

  it.each([
    ['missing', () => undefined],
    [
      'empty',
      () => {
        writeFileSync(passwordFile, '\n');
      },
    ],
    [
      'of two lines',
      () => {
        writeFileSync(passwordFile, 'one\ntwo\n');
      },
    ],
  ])('starts without a password file that is %s, and says what follows', (_, prepare) => {
    prepare();
    const { status, stderr, env } = start();
    expect(status).toBe(0);
    expect(env).not.toHaveProperty('REGISTRY_PROXY_PASSWORD');
    expect(stderr).toContain("starting without the upstream's password: the upstream will reject every pull");
    expect(stderr).not.toContain('two');
  });

  it('lets no variable of the environment override the configuration', () => {
    const env = { REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR: 'inmemory', REGISTRY_PROXY_PASSWORD: 'stray' };
    const started = start({ login: false, env });
    expect(Object.keys(started.env ?? {}).filter((name) => name.startsWith('REGISTRY_'))).toEqual([]);
    expect(started.stderr).toContain('ignoring REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR');
    expect(started.stderr).not.toContain('stray');
  });

  it.each([
    ['empty', '', false],
    ['cut off', '{"a":{"Key":"a"},"b":{"Key', false],
    ['cut off at a brace', '{"a":{"Key":"a"}', false],
    ['no object', 'null', false],
    ['whole', '{"a":{"Key":"a"}}', true],
    ['whole and without entries', '{}', true],
  ])('a scheduler-state.json that is %s', (_, text, isKept) => {
    const state = join(store, 'scheduler-state.json');
    writeFileSync(state, text);
    const { stderr } = start({ login: false });
    expect(existsSync(state)).toBe(isKept);
    expect(stderr.includes('which is not whole')).toBe(!isKept);
  });

  it('starts the program and the configuration that the environment names', () => {
    writeFileSync(join(dir, 'mine'), readFileSync(join(dir, 'registry')));
    chmodSync(join(dir, 'mine'), 0o755);
    const env = { LARDER_REGISTRY: join(dir, 'mine'), LARDER_CONFIG: '/etc/other.yml' };
    expect(start({ login: false, env }).args).toBe('serve\n/etc/other.yml\n');
    expect(start({ login: false }).args).toBe(`serve\n${join(dir, 'config.yml')}\n`);
  });

  it('says what to do where there is no registry program', () => {
    const { status, stderr } = start({ login: false, env: { PATH: '/usr/bin:/bin' } });
    expect(status).toBe(127);
    expect(stderr).toContain('install docker-registry, or set LARDER_REGISTRY');
  });

  it('switches off the tracing that registry "3" has on', () => {
    expect(start({ login: false, registry: '3' }).env?.['OTEL_TRACES_EXPORTER']).toBe('none');
  });

  it('is a script for any POSIX shell', () => {
    const script = join(dir, 'start');
    writeFileSync(script, makeRegistryStart(makeSettings(withLogin(passwordFile))));
    expect(() => execFileSync('/bin/sh', ['-n', script])).not.toThrow();
  });
});
