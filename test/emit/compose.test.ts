import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { makeCompose } from '../../src/emit/compose.js';
import type { Mirror } from '../../src/settings/settings.js';
import { makeSettings, withLogin } from '../settings/fixture.js';

const compose = (mirror: Partial<Mirror>): unknown => load(makeCompose(makeSettings(mirror)));

describe('compose.yaml', () => {
  it('keeps the store at one path, the network of the host, and the password out of the environment', () => {
    expect(compose(withLogin())).toMatchObject({
      services: {
        registry: {
          image: '${LARDER_REGISTRY_IMAGE:-registry:2}',
          network_mode: 'host',
          restart: 'unless-stopped',
          entrypoint: ['/larder/start'],
          environment: { LARDER_PASSWORD_FILE: '/run/secrets/upstream_password' },
          secrets: ['upstream_password'],
          volumes: [
            { source: './registry', target: '/larder', read_only: true },
            { source: '/var/lib/larder/registry', target: '/var/lib/larder/registry' },
          ],
        },
      },
      secrets: { upstream_password: { file: '/run/secrets/dockerhub_pat' } },
    });
  });

  it('asks for a decrypted file where the settings name another source', () => {
    const { upstream } = withLogin();
    const password = { kind: 'env', name: 'PAT' } as const;
    const text = makeCompose(
      makeSettings({ upstream: { ...upstream, credentials: { username: 'u', password } } }),
    );
    expect(text).toContain('${LARDER_PASSWORD_FILE:?write it with larder password --out FILE');
  });

  it.each([
    ['', 'http://127.0.0.1:5000/v2/'],
    ['0.0.0.0', 'http://127.0.0.1:5000/v2/'],
    ['::1', 'http://[::1]:5000/v2/'],
  ])('checks its health where a mirror listening on "%s" is reached', (host, url) => {
    const { services } = compose({ listen: { host, port: 5000 } }) as {
      services: { registry: { healthcheck: { test: string[] } } };
    };
    expect(services.registry.healthcheck.test.at(-1)).toBe(url);
  });

  it('escapes dollar signs, which compose would expand', () => {
    expect(
      makeCompose(makeSettings({ store: { path: '/srv/$x', capBytes: 1, keepFreeBytes: 0, delete: true } })),
    ).toContain("source: '/srv/$$x'");
  });
});
