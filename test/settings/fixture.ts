import type { Mirror, Settings } from '../../src/settings/settings.js';
import { parseCron } from '../../src/units/cron.js';

/** Settings as the defaults have them, with another mirror where a test needs it. */
export function makeSettings(mirror: Partial<Mirror> = {}): Settings {
  const daily = parseCron('0 0 * * *');
  if (!daily.ok) throw new Error(daily.expected);
  return {
    mirror: {
      url: 'http://127.0.0.1:5000',
      listen: { host: '127.0.0.1', port: 5000 },
      expose: false,
      registry: '2',
      upstream: { url: 'https://registry-1.docker.io', probeRepository: 'library/hello-world' },
      store: {
        path: '/var/lib/larder/registry',
        capBytes: 20 * 2 ** 30,
        keepFreeBytes: 2 * 2 ** 30,
        delete: true,
      },
      ...mirror,
    },
    gc: { schedule: daily.value, graceMs: 600_000, revalidate: true },
    gate: { timeoutMs: 5_000, onUnhealthy: { default: 'fail' }, minPullsLeft: 20, images: [] },
    prune: {
      schedule: daily.value,
      whenDiskAbovePercent: 80,
      olderThanMs: 86_400_000,
      remove: ['images', 'containers', 'build_cache'],
      activeStacks: [],
      keep: [],
      leaseTtlMs: 86_400_000,
      staleAfterMs: 86_400_000,
      forges: [],
    },
  };
}

/** An upstream with a login, its password from a file. */
export function withLogin(path = '/run/secrets/dockerhub_pat'): Pick<Mirror, 'upstream'> {
  return {
    upstream: {
      url: 'https://registry-1.docker.io',
      credentials: { username: 'nptest2', password: { kind: 'file', path } },
      probeRepository: 'library/hello-world',
    },
  };
}

/** Passwords that YAML, shells and urls would each like to change. */
export const awkwardPasswords = [
  'a: b',
  '#x',
  "'q",
  '12345',
  'null',
  'x #y',
  '*s',
  'it\'s "ok" $(x)',
  '{a',
  '`id`',
  '\\x $HOME %41 é',
  'dckr_pat_AbC-123_x',
] as const;
