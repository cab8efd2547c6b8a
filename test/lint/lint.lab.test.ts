import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintRegistryConfig } from '../../src/lint/index.js';
import { root, binDir } from '../lab/parts.js';
import { Running } from '../lab/running.js';

describe('lint and the registry itself', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(process.env['LARDER_LAB'] ?? '', 'lint-'));
  });
  afterAll(async () => {
    await rm(dir, { recursive: true });
  });

  it('finds the cache in the configuration that Debian ships', async () => {
    const text = await readFile(join(root, '.cache/parts/world/etc/docker/registry/config.yml'), 'utf8');
    const { findings, registry } = lintRegistryConfig({ name: 'config.yml', text, isReadableByAll: true });
    expect(registry).toBe('2');
    expect(findings.map(({ rule }) => rule)).toContain('blob-descriptor-cache');
    const cache = findings.find(({ rule }) => rule === 'blob-descriptor-cache');
    expect(text.split('\n')[(cache?.line ?? 0) - 1]).toContain('blobdescriptor: inmemory');
  });

  /** Starts the registry, and says whether it listens or ends at once. */
  async function starts(text: string, env: Readonly<Record<string, string>>): Promise<boolean> {
    const file = join(dir, 'config.yml');
    await writeFile(file, text);
    const registry = new Running({
      command: ['docker-registry', 'serve', file],
      env: { PATH: `${binDir}:${process.env['PATH'] ?? ''}`, ...env },
      log: join(dir, 'registry.log'),
    });
    try {
      await registry.ready(async () => Promise.resolve(registry.output.includes('listening on')), 20_000);
      return true;
    } catch {
      return false;
    } finally {
      await registry.stop('SIGKILL');
      await rm(join(dir, 'registry.log'), { force: true });
    }
  }

  const base = {
    version: '0.1',
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: '/run/lab/lint-store' } },
    http: { addr: '127.0.0.1:20900', draintimeout: '30s' },
  };
  const purging = { enabled: true, age: '24h', interval: '1h', dryrun: false };
  const storage = (change: object): object => ({ ...base, storage: { ...base.storage, ...change } });

  it.each<[string, object, Record<string, string>, boolean]>([
    ['nothing wrong', base, {}, true],
    ['whole purging', storage({ maintenance: { uploadpurging: purging } }), {}, true],
    ['purging that is off', storage({ maintenance: { uploadpurging: { enabled: false } } }), {}, true],
    [
      'a part of purging',
      storage({ maintenance: { uploadpurging: { enabled: true, age: '24h' } } }),
      {},
      false,
    ],
    ['an age without unit', storage({ maintenance: { uploadpurging: { ...purging, age: 24 } } }), {}, false],
    ['an age in days', storage({ maintenance: { uploadpurging: { ...purging, age: '1d' } } }), {}, false],
    ['readonly as a boolean', storage({ maintenance: { readonly: true } }), {}, false],
    ['delete as a boolean', storage({ delete: true }), {}, false],
    ['cache as text', storage({ cache: 'inmemory' }), {}, false],
    ['an empty redirect', storage({ redirect: {} }), {}, false],
    ['an unknown key under storage', storage({ tag: { concurrencylimit: 8 } }), {}, false],
    ['two drivers', storage({ inmemory: {} }), {}, false],
    ['no driver', { ...base, storage: { delete: { enabled: true } } }, {}, false],
    ['no version', { ...base, version: undefined }, {}, false],
    ['a log level nobody knows', { ...base, log: { level: 'verbose' } }, {}, false],
    ['an upstream without scheme', { ...base, proxy: { remoteurl: 'registry-1.docker.io' } }, {}, false],
    ['a list as password', { ...base, proxy: { remoteurl: '', password: ['a'] } }, {}, false],
    ['a secret that is no YAML', base, { REGISTRY_HTTP_SECRET: 'a: b' }, false],
    ['a secret that is an alias', base, { REGISTRY_HTTP_SECRET: '*star' }, false],
    ['a secret in quotes', base, { REGISTRY_HTTP_SECRET: "'it''s ok: #1'" }, true],
    ['a scalar for a section', base, { REGISTRY_HTTP: 'tcp://10.0.0.1:80' }, false],
    ["Kubernetes' link to registry-storage", base, { REGISTRY_STORAGE_PORT: 'tcp://10.0.0.1:80' }, false],
    ["Kubernetes' link to registry", base, { REGISTRY_PORT: 'tcp://10.0.0.1:80' }, true],
    [
      'purging overridden alone',
      base,
      { REGISTRY_STORAGE_MAINTENANCE_UPLOADPURGING_ENABLED: 'false' },
      false,
    ],
  ])('agree about %s', async (_, config, env, isFine) => {
    const text = dump(config, { skipInvalid: true });
    const { findings } = lintRegistryConfig(
      { name: 'config.yml', text, isReadableByAll: false },
      {
        name: 'env',
        text: Object.entries(env)
          .map(([name, value]) => `${name}=${value}`)
          .join('\n'),
        isReadableByAll: false,
      },
      '2',
    );
    expect(await starts(text, env)).toBe(isFine);
    expect(findings.filter(({ severity }) => severity === 'error').length === 0).toBe(isFine);
  });
});
