import type { RegistryMajor } from '../settings/settings.js';
import type { Rule } from './trap.js';

const notDrivers = ['cache', 'delete', 'maintenance', 'redirect'];
const drivers: Readonly<Record<RegistryMajor, readonly string[]>> = {
  '2': ['filesystem', 'inmemory', 's3', 's3aws', 'azure', 'gcs', 'swift', 'oss'],
  '3': ['filesystem', 'inmemory', 's3', 's3aws', 'azure', 'gcs'],
};

/** A layer that was evicted is served empty, because the cache remembers its size. */
export const blobDescriptorCache: Rule = (config) => {
  // `layerinfo` is the old name of the same key.
  const key = ['blobdescriptor', 'layerinfo'].find((name) => config.has('storage', 'cache', name));
  const kind = key === undefined ? undefined : config.text('storage', 'cache', key);
  if (key === undefined || kind === undefined || kind === '') return [];
  const path = ['storage', 'cache', key];
  if (kind === 'inmemory' || kind === 'redis') {
    const until = kind === 'redis' ? 'also after a restart' : 'until the next restart';
    return [
      {
        rule: 'blob-descriptor-cache',
        severity: 'error',
        path,
        effect: `a layer that was evicted or expired is answered with 200 and no bytes, unlogged, ${until}: pulls fail`,
        remedy: 'remove storage.cache',
      },
    ];
  }
  // How an environment variable turns off what the file turns on.
  if (kind === 'none') return [];
  return [
    {
      rule: 'blob-descriptor-cache-unknown',
      severity: 'note',
      path,
      effect: 'the registry knows no such cache: it logs a warning and runs without one',
      remedy: 'remove storage.cache',
    },
  ];
};

/** Whatever stands right under `storage` and is no known section counts as a driver, and there may be only one. */
export const storageDriver: Rule = (config, major) => {
  if (!config.has('storage')) return [];
  const allowed = major === '3' ? [...notDrivers, 'tag'] : notDrivers;
  const named = config.keys('storage').filter((key) => !allowed.includes(key));
  const unknown = named.filter((key) => !drivers[major].includes(key));
  const traps = unknown.map((key) => ({
    rule: 'storage-unknown-key',
    severity: 'error' as const,
    path: ['storage', key],
    effect: `the registry takes '${key}' for a storage driver, which it does not have: it does not start`,
    remedy:
      key === 'tag'
        ? 'remove storage.tag, which only distribution 3 knows, or lint with --registry 3'
        : `remove it; under storage stand one driver and ${allowed.join(', ')}`,
  }));
  if (named.length - unknown.length === 1 || (named.length === 1 && unknown.length === 1)) return traps;
  const isScalar = config.text('storage') !== undefined;
  if (isScalar && named.length === 0) return traps;
  return [
    ...traps,
    {
      rule: 'storage-driver-count',
      severity: 'error',
      path: named.length > 1 ? ['storage', named.at(-1) ?? ''] : ['storage'],
      effect: `there must be exactly one storage driver, and there are ${named.length === 0 ? 'none' : named.join(', ')}: the registry does not start`,
      remedy: 'keep storage.filesystem alone',
    },
  ];
};

/** A mirror's store should outlive a restart, and lie where the registry was started or not. */
export const storageFolder: Rule = (config) => {
  const folder = config.text('storage', 'filesystem', 'rootdirectory');
  if (config.has('storage', 'inmemory')) {
    return [
      {
        rule: 'storage-in-memory',
        severity: 'warning',
        path: ['storage', 'inmemory'],
        effect: 'everything that was pulled is gone after a restart, and is pulled again',
        remedy: 'use storage.filesystem with a rootdirectory',
      },
    ];
  }
  if (folder === undefined || folder.startsWith('/')) return [];
  return [
    {
      rule: 'storage-relative-folder',
      severity: 'warning',
      path: ['storage', 'filesystem', 'rootdirectory'],
      effect: 'the store is wherever the registry happens to be started, another one each time',
      remedy: 'write an absolute path, such as /var/lib/registry',
    },
  ];
};

const purgingKeys = ['enabled', 'age', 'interval', 'dryrun'];

/** The registry wants the whole map or none of it. */
export const uploadPurging: Rule = (config) => {
  const path = ['storage', 'maintenance', 'uploadpurging'];
  const node = config.at(...path);
  const isOff = config.at(...path, 'enabled')?.value === false;
  const missing = purgingKeys.filter((key) => !config.has(...path, key));
  // The registry reads no further when it is off.
  if (node === undefined || missing.length === 0 || isOff) return [];
  return [
    {
      rule: 'upload-purging-partial',
      severity: 'error',
      path,
      effect: `the registry panics when it starts, because uploadpurging lacks ${missing.join(', ')}`,
      remedy: 'write all four: {enabled: true, age: 24h, interval: 1h, dryrun: false}, or none',
    },
  ];
};

export const readOnly: Rule = (config) => {
  const path = ['storage', 'maintenance', 'readonly'];
  const node = config.at(...path);
  if (node === undefined) return [];
  const remedy = 'remove storage.maintenance.readonly';
  if (!(node.value instanceof Map)) {
    return [
      {
        rule: 'read-only-shape',
        severity: 'error',
        path,
        effect: 'the registry panics when it starts, because readonly must be a mapping',
        remedy,
      },
    ];
  }
  if (config.text(...path, 'enabled') !== 'true') return [];
  return [
    {
      rule: 'read-only',
      severity: 'warning',
      path: [...path, 'enabled'],
      effect: 'a mirror writes to its store all the same; nothing is protected by this',
      remedy,
    },
  ];
};

export const redirect: Rule = (config) => {
  const node = config.at('storage', 'redirect');
  if (node === undefined || config.keys('storage', 'redirect').join() === 'disable') return [];
  return [
    {
      rule: 'redirect-shape',
      severity: 'error',
      path: ['storage', 'redirect'],
      effect: 'the registry panics when it starts: redirect may hold disable, and only that',
      remedy: 'write redirect: {disable: true}, or remove it',
    },
  ];
};
