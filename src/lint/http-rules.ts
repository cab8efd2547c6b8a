import { isLoopback } from '../units/address.js';
import type { Rule } from './trap.js';

/** Where the mirror listens: whoever reaches it reads whatever its account can read. */
export const listenAddress: Rule = (config) => {
  const path = ['http', 'addr'];
  const address = config.text(...path) ?? '';
  if (config.text('http', 'net') === 'unix') return [];
  if (address === '') {
    return [
      {
        rule: 'http-addr-empty',
        severity: 'error',
        path,
        effect: 'the registry listens on a random port of all interfaces, another one at each start',
        remedy: 'write addr: 127.0.0.1:5000',
      },
    ];
  }
  const reach = reachOf(address);
  if (reach === 'host' || reach === 'network') return [];
  return [
    {
      rule: 'http-addr-public',
      severity: 'warning',
      path,
      effect: `it listens ${reach === 'everywhere' ? 'on all interfaces' : 'on a public address'}: whoever reaches it can read what the mirror's account can read`,
      remedy: 'write addr: 127.0.0.1:5000, or the address of the internal network that needs it',
    },
  ];
};

export const debugAddress: Rule = (config) => {
  const path = ['http', 'debug', 'addr'];
  const address = config.text(...path);
  if (address === undefined || address === '' || reachOf(address) === 'host') return [];
  return [
    {
      rule: 'debug-addr-public',
      severity: 'warning',
      path,
      effect: 'profiles and memory of the registry can be read from other machines',
      remedy: 'write addr: 127.0.0.1:5001',
    },
  ];
};

export const drainTimeout: Rule = (config) => {
  if (!config.has('proxy') || config.has('http', 'draintimeout')) return [];
  return [
    {
      rule: 'no-drain-timeout',
      severity: 'warning',
      path: ['http', 'draintimeout'],
      effect: 'a stop or an update of the registry cuts every pull that is under way',
      remedy: 'write draintimeout: 30s under http',
    },
  ];
};

/** A mirror that asks for a login is never used with one: engines have no login for mirrors. */
export const mirrorLogin: Rule = (config) => {
  const methods = config.keys('auth').filter((method) => method !== 'none');
  return methods.map((method) => ({
    rule: 'mirror-login',
    severity: config.has('proxy') ? 'error' : 'note',
    path: ['auth', method],
    effect:
      'a Docker engine cannot log in at a mirror: it goes to Docker Hub in silence, and after a docker login it sends that login here',
    remedy: 'remove auth, and listen on loopback or an internal address',
  }));
};

/** With a health check on the upstream, what is cached is not served either while the upstream is down. */
export const healthOfOthers: Rule = (config) =>
  ['http', 'tcp']
    .filter((kind) => Array.isArray(config.at('health', kind)?.value))
    .map((kind) => ({
      rule: 'health-of-upstream',
      severity: 'warning',
      path: ['health', kind],
      effect: 'while what it asks is down, the registry answers 503 to everything, cached images included',
      remedy: `remove health.${kind}; health.storagedriver is enough`,
    }));

type Reach = 'host' | 'network' | 'public' | 'everywhere';

function reachOf(address: string): Reach {
  const host = /^(.*):[^:\]]*$/.exec(address)?.[1] ?? address;
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === '' || bare === '0.0.0.0' || bare === '::' || bare === '*') return 'everywhere';
  if (isLoopback(bare)) return 'host';
  const isPrivate =
    /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
      bare,
    ) || /^(f[cd]|fe[89ab])[0-9a-f]*:/.test(bare);
  const isAddress = /^[\d.]+$/.test(bare) || bare.includes(':');
  return isPrivate || !isAddress ? 'network' : 'public';
}
