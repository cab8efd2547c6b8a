import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { debugAddress, makeRegistryConfig } from '../../src/emit/registry-config.js';
import type { Mirror } from '../../src/settings/settings.js';
import { makeSettings, withLogin } from '../settings/fixture.js';

const config = (mirror: Partial<Mirror> = {}): unknown => load(makeRegistryConfig(makeSettings(mirror)));
const store = { path: '/srv/mirror', capBytes: 1e9, keepFreeBytes: 0, delete: false };

describe('registry/config.yml', () => {
  it('is a pull-through cache that survives eviction', () => {
    expect(config()).toEqual({
      version: 0.1,
      log: { level: 'info', formatter: 'json' },
      storage: {
        filesystem: { rootdirectory: '/var/lib/larder/registry' },
        delete: { enabled: true },
        maintenance: { uploadpurging: { enabled: true, age: '24h', interval: '1h', dryrun: false } },
      },
      http: {
        addr: '127.0.0.1:5000',
        draintimeout: '30s',
        debug: { addr: '127.0.0.1:5001', prometheus: { enabled: true, path: '/metrics' } },
      },
      proxy: { remoteurl: 'https://registry-1.docker.io' },
    });
  });

  it('holds a marker where the password would be', () => {
    expect(config(withLogin())).toMatchObject({
      proxy: { username: 'nptest2', password: 'larder-password-not-set' },
    });
  });

  it.each([
    ['never', '0'],
    [3_600_000, '1h'],
  ] as const)('has an expiry of %s for registry "3" only', (expireAfterMs, ttl) => {
    expect(config({ registry: '3', store: { ...store, expireAfterMs } })).toMatchObject({
      proxy: { ttl: ttl === '0' ? 0 : ttl },
    });
    expect(makeRegistryConfig(makeSettings({ registry: '2' }))).not.toContain('ttl');
  });

  it.each(["it's", 'a: b', '#x', '$HOME', 'ünï', '*'])('keeps a store path and a user such as %s', (text) => {
    const { upstream } = withLogin();
    const user = { ...upstream, credentials: { ...upstream.credentials!, username: text } };
    expect(config({ upstream: user, store: { ...store, path: `/srv/${text}` } })).toMatchObject({
      storage: { filesystem: { rootdirectory: `/srv/${text}` } },
      proxy: { username: text },
    });
  });

  it('serves metrics on loopback, whatever the mirror listens on', () => {
    expect(debugAddress({ host: '', port: 5000 })).toEqual({ host: '127.0.0.1', port: 5001 });
    expect(debugAddress({ host: '::1', port: 65_535 })).toEqual({ host: '127.0.0.1', port: 65_534 });
  });
});
