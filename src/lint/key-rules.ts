import type { RegistryMajor } from '../settings/settings.js';
import { closestTo } from '../units/distance.js';
import type { Rule, Trap } from './trap.js';

const sections = [
  ...['version', 'log', 'loglevel', 'storage', 'auth', 'middleware', 'reporting', 'http', 'notifications'],
  ...['redis', 'health', 'proxy', 'compatibility', 'policy', 'validation', 'catalog'],
];

/** Keys by the section that they stand in; sections that take any key are not listed. */
const known: Readonly<Record<string, readonly string[]>> = {
  '': sections,
  // What only distribution 3 knows has rules of its own.
  proxy: ['remoteurl', 'username', 'password', 'ttl', 'exec', 'cachewritetimeout'],
  http: [
    ...['addr', 'net', 'host', 'prefix', 'secret', 'relativeurls', 'draintimeout', 'tls', 'headers', 'debug'],
    ...['http2', 'h2c'],
  ],
  log: ['accesslog', 'level', 'formatter', 'fields', 'hooks', 'reportcaller'],
  'storage.delete': ['enabled'],
  'storage.cache': ['blobdescriptor', 'blobdescriptorsize', 'layerinfo'],
  'storage.maintenance': ['uploadpurging', 'readonly'],
  'storage.filesystem': ['rootdirectory', 'maxthreads'],
};

/** A mistyped key is passed over in silence, and what it should have set keeps its default. */
export const unknownKeys: Rule = (config) =>
  Object.entries(known).flatMap(([section, allowed]) => {
    const path = section === '' ? [] : section.split('.');
    return config
      .keys(...path)
      .filter((key) => !allowed.includes(key) && !isOfKubernetes(section, key))
      .map((key): Trap => {
        const meant = closestTo(key, allowed);
        return {
          rule: 'unknown-key',
          severity: 'warning',
          path: [...path, key],
          effect: 'the registry knows no such key and passes over it in silence',
          remedy: meant === undefined ? 'remove it' : `did you mean ${meant}?`,
        };
      });
  });

/** Links to a service called registry (REGISTRY_PORT, REGISTRY_SERVICE_HOST) set nothing and harm nothing. */
function isOfKubernetes(section: string, key: string): boolean {
  return section === '' && (key === 'port' || key === 'service');
}

/** No registry starts without its configuration's version. */
export const version: Rule = (config) => {
  if (config.text('version') === '0.1') return [];
  return [
    {
      rule: 'version',
      severity: 'error',
      path: ['version'],
      effect: 'the registry does not start: its configuration must say version: 0.1',
      remedy: 'write version: 0.1',
    },
  ];
};

const useless = ['middleware', 'policy', 'reporting', 'validation'];

export const uselessSections: Rule = (config) =>
  config.has('proxy')
    ? useless
        .filter((section) => config.keys(section).length > 0)
        .map((section) => ({
          rule: 'useless-section',
          severity: 'note',
          path: [section],
          effect: 'this has no use in a mirror',
          remedy: 'remove it',
        }))
    : [];

const gone: Readonly<Record<RegistryMajor, readonly (readonly [readonly string[], string])[]>> = {
  '2': [
    [['redis', 'addrs'], 'registry:2 wants redis.addr'],
    [['storage', 'cache', 'blobdescriptorsize'], 'registry:2 does not know it'],
    [['catalog'], 'registry:2 does not know it'],
  ],
  '3': [
    [['redis', 'addr'], 'distribution 3 wants redis.addrs, a list'],
    [['compatibility', 'schema1'], 'distribution 3 no longer knows schema1'],
  ],
};

/** Keys of the other major version. */
export const keysOfOtherMajor: Rule = (config, major) =>
  gone[major]
    .filter(([path]) => config.has(...path))
    .map(([path, reason]) => ({
      rule: 'other-version',
      severity: 'warning',
      path,
      effect: `${reason}; it is passed over in silence`,
      remedy: `remove it, or lint with --registry ${major === '2' ? '3' : '2'} if that is what runs`,
    }));
