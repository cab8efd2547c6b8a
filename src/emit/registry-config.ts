import type { Settings, Store } from '../settings/settings.js';
import { formatAddress, type Address } from '../units/address.js';
import { formatDuration } from '../units/duration.js';
import { quoteYaml } from './quote.js';

/** Stands where the password would be, so that a start without the real one is rejected upstream and seen. */
export const passwordMarker = 'larder-password-not-set';

/** The registry's own configuration: a pull-through cache that survives eviction. */
export function makeRegistryConfig({ mirror }: Settings): string {
  const { upstream, store, listen } = mirror;
  return `# Written by larder emit; a change here is lost. The settings are in larder.yml.
version: 0.1
log:
  level: info
  formatter: json
storage:
  filesystem:
    rootdirectory: ${quoteYaml(store.path)}
  delete:
    enabled: ${store.delete}
  # No cache: with one, a blob that was evicted is answered with 200 and no bytes until the next restart.
  maintenance:
    # All four keys: a part of this map makes the registry panic.
    uploadpurging:
      enabled: true
      age: 24h
      interval: 1h
      dryrun: false
http:
  addr: ${quoteYaml(formatAddress(listen))}
  # Without it, a stop cuts the pulls that are under way.
  draintimeout: 30s
  debug:
    # It serves profiles, too: loopback only, whatever the mirror listens on.
    addr: ${quoteYaml(formatAddress(debugAddress(listen)))}
    prometheus:
      enabled: true
      path: /metrics
proxy:
  remoteurl: ${quoteYaml(upstream.url)}
${
  upstream.credentials === undefined
    ? ''
    : `  username: ${quoteYaml(upstream.credentials.username)}
  # The real one comes from registry/start, through the environment.
  password: ${quoteYaml(passwordMarker)}
`
}${mirror.registry === '3' ? makeExpiry(store) : ''}`;
}

/** Where the registry serves metrics and profiles: one port above the mirror's, on loopback. */
export function debugAddress(listen: Address): Address {
  return { host: '127.0.0.1', port: listen.port === 65_535 ? listen.port - 1 : listen.port + 1 };
}

/** Registry "3" lets content expire after a time; "2" ignores the key and has seven days built in. */
function makeExpiry({ expireAfterMs }: Store): string {
  if (expireAfterMs === undefined) return '';
  return `  ttl: ${expireAfterMs === 'never' ? '0' : formatDuration(expireAfterMs)}\n`;
}
