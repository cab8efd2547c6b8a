import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { makeRegistryConfig } from '../../src/emit/registry-config.js';
import { UserError } from '../../src/errors.js';
import { lintRegistryConfig, type LintedFile } from '../../src/lint/index.js';
import { readSettings } from '../../src/settings/load.js';
import type { RegistryMajor } from '../../src/settings/settings.js';

/** A mirror without a trap. */
const clean = `version: 0.1
log:
  level: info
storage:
  filesystem:
    rootdirectory: /var/lib/registry
  delete:
    enabled: true
  maintenance:
    uploadpurging: {enabled: true, age: 24h, interval: 1h, dryrun: false}
http:
  addr: 127.0.0.1:5000
  draintimeout: 30s
  debug:
    addr: 127.0.0.1:5001
proxy:
  remoteurl: https://registry-1.docker.io
  username: 'u'
  password: 'p'
`;

const asFile = (text: string, name = 'config.yml', isReadableByAll = false): LintedFile => ({
  name,
  text,
  isReadableByAll,
});
const envFile = (text: string): LintedFile => asFile(text, 'registry.env');

/** The findings as `line severity rule`. */
function lint(text: string, options: { env?: string; major?: RegistryMajor } = {}): string[] {
  const env = options.env === undefined ? undefined : envFile(options.env);
  return lintRegistryConfig(asFile(text), env, options.major).findings.map(
    ({ line, severity, rule }) => `${line} ${severity} ${rule}`,
  );
}

/** The clean configuration with one piece replaced. */
const withChange = (from: string | RegExp, to: string): string => {
  const changed = clean.replace(from, to);
  expect(changed).not.toBe(clean);
  return changed;
};

const rootKey = /^version: 0.1$/m;

describe('lintRegistryConfig', () => {
  it('finds nothing in a configuration without traps', () => {
    expect(lint(clean)).toEqual([]);
    expect(lint(clean, { major: '3' })).toEqual([]);
  });

  it.each([
    [
      'a cache in memory',
      '  delete:\n',
      '  cache: {blobdescriptor: inmemory}\n  delete:\n',
      '7 error blob-descriptor-cache',
    ],
    [
      'a cache in redis',
      '  delete:\n',
      '  cache: {blobdescriptor: redis}\n  delete:\n',
      '7 error blob-descriptor-cache',
    ],
    [
      'a cache by its old name',
      '  delete:\n',
      '  cache: {layerinfo: inmemory}\n  delete:\n',
      '7 error blob-descriptor-cache',
    ],
    [
      'a cache nobody knows',
      '  delete:\n',
      '  cache: {blobdescriptor: bogus}\n  delete:\n',
      '7 note blob-descriptor-cache-unknown',
    ],
    ['a cache as plain text', '  delete:\n', '  cache: inmemory\n  delete:\n', '7 error wrong-shape'],
    [
      'an unknown key under storage',
      '  delete:\n',
      '  tag: {concurrencylimit: 8}\n  delete:\n',
      '7 error storage-unknown-key',
    ],
    ['two storage drivers', '  delete:\n', '  inmemory: {}\n  delete:\n', '7 error storage-driver-count'],
    [
      'no storage driver',
      '  filesystem:\n    rootdirectory: /var/lib/registry\n',
      '',
      '4 error storage-driver-count',
    ],
    [
      'a store in memory',
      '  filesystem:\n    rootdirectory: /var/lib/registry\n',
      '  inmemory: {}\n',
      '5 warning storage-in-memory',
    ],
    ['a relative store', '/var/lib/registry', 'registry', '6 warning storage-relative-folder'],
    ['delete as a boolean', 'delete:\n    enabled: true', 'delete: true', '7 error wrong-shape'],
    ['a part of uploadpurging', ', dryrun: false', '', '10 error upload-purging-partial'],
    ['an age without unit', 'age: 24h', 'age: 24', '10 error duration-without-unit'],
    ['an age in days', 'age: 24h', 'age: 1d', '10 error duration-malformed'],
    ['a boolean in quotes', 'enabled: true\n', "enabled: 'true'\n", '8 error boolean-as-text'],
    ['a yes in quotes', 'enabled: true\n', "enabled: 'yes'\n", '8 error boolean-as-text'],
    [
      'readonly as a boolean',
      '  maintenance:\n',
      '  maintenance:\n    readonly: true\n',
      '10 error read-only-shape',
    ],
    [
      'a read-only mirror',
      '  maintenance:\n',
      '  maintenance:\n    readonly: {enabled: true}\n',
      '10 warning read-only',
    ],
    ['an empty redirect', '  delete:\n', '  redirect: {}\n  delete:\n', '7 error redirect-shape'],
    ['no address', '  addr: 127.0.0.1:5000\n', '', '11 error http-addr-empty'],
    ['an empty address', 'addr: 127.0.0.1:5000', "addr: ''", '12 error http-addr-empty'],
    ['all interfaces', 'addr: 127.0.0.1:5000', 'addr: :5000', '12 warning http-addr-public'],
    ['all interfaces of IPv6', 'addr: 127.0.0.1:5000', "addr: '[::]:5000'", '12 warning http-addr-public'],
    ['a public address', 'addr: 127.0.0.1:5000', 'addr: 203.0.113.7:5000', '12 warning http-addr-public'],
    ['profiles for everybody', 'addr: 127.0.0.1:5001', 'addr: :5001', '15 warning debug-addr-public'],
    [
      'a drain timeout without unit',
      'draintimeout: 30s',
      'draintimeout: 10',
      '13 error duration-without-unit',
    ],
    ['no drain timeout', '  draintimeout: 30s\n', '', '11 warning no-drain-timeout'],
    ['a ttl on 2.8', 'proxy:\n', 'proxy:\n  ttl: 24h\n', '17 warning proxy-ttl'],
    [
      'an empty upstream',
      'remoteurl: https://registry-1.docker.io',
      "remoteurl: ''",
      '17 error remoteurl-empty',
    ],
    ['no upstream', '  remoteurl: https://registry-1.docker.io\n', '', '16 error remoteurl-empty'],
    [
      'an upstream without scheme',
      'https://registry-1.docker.io',
      'registry-1.docker.io',
      '17 error remoteurl-scheme',
    ],
    ['an upstream with a path', 'docker.io\n', 'docker.io/library\n', '17 error remoteurl-path'],
    ['an upstream with a login', 'https://', 'https://u:p@', '17 error remoteurl-userinfo'],
    ['an upstream in clear text', 'https://', 'http://', '17 warning remoteurl-plain-http'],
    ['a list as password', "password: 'p'", 'password: [a]', '19 error wrong-shape'],
    ['a username alone', "  password: 'p'\n", '', '18 error username-without-password'],
    ['an empty password', "password: 'p'", 'password: null', '18 error username-without-password'],
    ['a password alone', "  username: 'u'\n", '', '18 warning password-without-username'],
    [
      'an upstream that may want Basic',
      'registry-1.docker.io',
      'nexus.example.com',
      '18 note basic-auth-upstream',
    ],
    [
      'a health check on the upstream',
      rootKey,
      'version: 0.1\nhealth: {http: [{uri: "https://registry-1.docker.io/v2/", interval: 10s}]}',
      '2 warning health-of-upstream',
    ],
    [
      'a health interval without unit',
      rootKey,
      'version: 0.1\nhealth: {storagedriver: {enabled: true, interval: 10}}',
      '2 error duration-without-unit',
    ],
    [
      'a notification timeout without unit',
      rootKey,
      'version: 0.1\nnotifications: {endpoints: [{name: a, timeout: 2}]}',
      '2 error duration-without-unit',
    ],
    [
      'a login at the mirror',
      rootKey,
      'version: 0.1\nauth: {htpasswd: {realm: a, path: /b}}',
      '2 error mirror-login',
    ],
    ['a log level nobody knows', 'level: info', 'level: verbose', '3 error log-value'],
    ['a mistyped key', 'remoteurl', 'remoteUrl', '17 warning unknown-key'],
    ['an unknown section', rootKey, 'version: 0.1\nproxies: {}', '2 warning unknown-key'],
    ['a section without use', rootKey, 'version: 0.1\nvalidation: {manifests: {}}', '2 note useless-section'],
    [
      'a section of distribution 3',
      rootKey,
      'version: 0.1\nredis: {addrs: ["a:1"]}',
      '2 warning other-version',
    ],
    ['no version', 'version: 0.1\n', '', '1 error version'],
    ['a key twice', rootKey, 'version: 0.1\nversion: 0.1', '2 warning duplicate-key'],
    ['a merge key', 'proxy:\n', 'proxy:\n  <<: {}\n', '17 warning yaml'],
  ])('finds %s', (_, from, to, finding) => {
    const major = finding.includes('other-version') ? { major: '2' as const } : {};
    // A key of 3 alone would make it the default; these rows are about 2.8.
    const options = finding.includes('storage-unknown-key') ? { major: '2' as const } : major;
    expect(lint(withChange(from, to), options)).toContain(finding);
  });

  it.each([
    ['an internal address', 'addr: 127.0.0.1:5000', 'addr: 10.1.2.3:5000'],
    ['a host name', 'addr: 127.0.0.1:5000', 'addr: mirror.lan:5000'],
    ['an internal IPv6 address', 'addr: 127.0.0.1:5000', "addr: '[fd00::1]:5000'"],
    ['a yes without quotes, which Go reads as true', 'enabled: true\n', 'enabled: yes\n'],
    ['purging that is off', '{enabled: true, age: 24h, interval: 1h, dryrun: false}', '{enabled: false}'],
    ['no purging at all', '    uploadpurging: {enabled: true, age: 24h, interval: 1h, dryrun: false}\n', ''],
    ['a redirect that is off', '  delete:\n', '  redirect: {disable: true}\n  delete:\n'],
    ['anonymous pulls', "  username: 'u'\n  password: 'p'\n", ''],
    ['an upstream on loopback', 'https://registry-1.docker.io', 'http://127.0.0.1:4000'],
    ['a cache that is off', '  delete:\n', '  cache: {blobdescriptor: none}\n  delete:\n'],
    ['a drain timeout of several parts', 'draintimeout: 30s', 'draintimeout: 1m30s'],
  ])('has nothing to say about %s', (_, from, to) => {
    expect(lint(withChange(from, to))).toEqual([]);
  });

  it('finds every trap at once, in the order of the text', () => {
    const text = clean
      .replace('  delete:\n', '  cache: {blobdescriptor: inmemory}\n  delete:\n')
      .replace('draintimeout: 30s', 'draintimeout: 10')
      .replace("  password: 'p'\n", '');
    expect(lint(text)).toEqual([
      '7 error blob-descriptor-cache',
      '14 error duration-without-unit',
      '19 error username-without-password',
    ]);
  });

  it('knows a writable registry from a mirror', () => {
    expect(lint(clean.slice(0, clean.indexOf('proxy:')))).toEqual(['1 note no-proxy']);
  });

  it('finds a password that everybody can read, and not the place holder that emit writes', () => {
    const readable = lintRegistryConfig(asFile(clean, 'config.yml', true));
    expect(readable.findings.map(({ rule }) => rule)).toEqual(['readable-password']);
    expect(JSON.stringify(readable)).not.toContain("'p'");
    const marked = clean.replace("'p'", 'larder-password-not-set');
    expect(lintRegistryConfig(asFile(marked, 'config.yml', true)).findings).toEqual([]);
  });

  describe('with an env file', () => {
    it.each([
      ['a cache', 'REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR=inmemory', '1 error blob-descriptor-cache'],
      ['an address', '# public\nREGISTRY_HTTP_ADDR=:5000', '2 warning http-addr-public'],
      ['a value that is cut at a comment sign', 'REGISTRY_PROXY_PASSWORD=x #y', '1 error env-changed'],
      ['a value that is null', 'REGISTRY_PROXY_PASSWORD=null', '1 error env-changed'],
      ['a value that is an anchor', 'REGISTRY_PROXY_PASSWORD=&amp', '1 error env-changed'],
      ['a value with a space at its end', 'REGISTRY_PROXY_PASSWORD=tr ', '1 error env-changed'],
      ['a value that is a mapping', 'REGISTRY_PROXY_PASSWORD=a: b', '1 error env-not-yaml'],
      ['a value that is an alias', 'REGISTRY_PROXY_PASSWORD=*star', '1 error env-not-yaml'],
      ['a quote that is not closed', "REGISTRY_PROXY_PASSWORD='q", '1 error env-not-yaml'],
      ['a scalar for a section', 'REGISTRY_HTTP=tcp://10.0.0.1:80', '1 error wrong-shape'],
      ['a link of Kubernetes', 'REGISTRY_STORAGE_PORT=tcp://10.0.0.1:80', '1 error service-link'],
      ['a variable that sets nothing', 'REGISTRY_PROXI_USERNAME=u', '1 warning unknown-key'],
      ['an empty upstream', 'REGISTRY_PROXY_REMOTEURL=', '1 error remoteurl-empty'],
    ])('finds %s', (_, env, finding) => {
      expect(lint(clean, { env })).toContain(finding);
    });

    it.each([
      'REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR=none',
      "REGISTRY_PROXY_PASSWORD='it''s ok: #1'",
      'REGISTRY_PROXY_PASSWORD=12345',
      'REGISTRY_PROXY_PASSWORD=dckr_pat_abc-DEF',
      'REGISTRY_PORT=tcp://10.0.0.1:5000',
      'OTEL_TRACES_EXPORTER=none\n\n# a comment',
    ])('has nothing to say about %s', (env) => {
      expect(lint(clean, { env })).toEqual([]);
    });

    it('takes the cache of the file away when a variable turns it off', () => {
      const cached = withChange('  delete:\n', '  cache: {blobdescriptor: inmemory}\n  delete:\n');
      expect(lint(cached, { env: 'REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR=none' })).toEqual([]);
    });

    it('finds purging that is overridden without being in the file', () => {
      const text = withChange(/    uploadpurging: .*\n/, '');
      const env = 'REGISTRY_STORAGE_MAINTENANCE_UPLOADPURGING_ENABLED=false';
      expect(lint(text, { env })).toContain('1 error upload-purging-env');
      expect(lint(clean, { env })).toEqual([]);
    });

    it('never shows a secret', () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1 }), (noise) => {
          const secret = `S3cret${noise.replaceAll(/[\r\n]/g, '')}`;
          const env = `REGISTRY_PROXY_PASSWORD=${secret}\nREGISTRY_HTTP_SECRET=${secret}`;
          const report = lintRegistryConfig(asFile(clean), envFile(env));
          expect(JSON.stringify(report)).not.toContain('S3cret');
        }),
      );
    });
  });

  it.each([
    [
      'keys of distribution 3',
      'config.yml',
      clean.replace('  delete:\n', '  tag: {concurrencylimit: 8}\n  delete:\n'),
    ],
    ["distribution 3's own place", '/etc/distribution/config.yml', clean],
    [
      'what emit writes for it',
      'config.yml',
      `# Written by larder emit\n${clean.replace('proxy:\n', 'proxy:\n  ttl: 24h\n')}`,
    ],
  ])('takes distribution 3 for granted by %s', (_, name, text) => {
    expect(lintRegistryConfig(asFile(text, name))).toEqual({ registry: '3', findings: [] });
  });

  it('recognises a settings file that was given by mistake', () => {
    const settings = 'version: 1\nmirror:\n  url: http://127.0.0.1:5000\n';
    expect(() => lint(settings)).toThrow(UserError);
    expect(() => lint(settings)).toThrow(/settings file of Larder's own/);
  });

  it.each([
    ['no YAML', '{'],
    ['a list', '- a'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => lint(text)).toThrow(UserError);
  });

  it('finds nothing in what emit writes', () => {
    const settings = fc.record({
      registry: fc.constantFrom('2', '3'),
      isDeleting: fc.boolean(),
      hasLogin: fc.boolean(),
      expires: fc.constantFrom(undefined, 'never', '24h'),
    });
    fc.assert(
      fc.property(settings, ({ registry, isDeleting, hasLogin, expires }) => {
        const text = dump({
          version: 1,
          mirror: {
            registry,
            upstream: {
              url: 'https://registry-1.docker.io',
              ...(hasLogin && { username: 'u', password: { env: 'PAT' } }),
            },
            store: { delete: isDeleting, ...(registry === '3' && expires && { expire_after: expires }) },
          },
        });
        const loaded = readSettings(text, '/larder.yml');
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
        const emitted = makeRegistryConfig(loaded.settings);
        expect(load(emitted)).toBeTypeOf('object');
        expect(lintRegistryConfig(asFile(emitted, 'config.yml', true)).findings).toEqual([]);
      }),
    );
  });
});
