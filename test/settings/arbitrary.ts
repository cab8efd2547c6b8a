import fc from 'fast-check';
import { readSettings } from '../../src/settings/load.js';
import type { Settings } from '../../src/settings/settings.js';
import { formatBytes } from '../../src/units/bytes.js';
import { formatDuration } from '../../src/units/duration.js';

/** Settings files that validate, as the value of their JSON; any key may be left out but version. */
export function settingsFiles(): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    { version: fc.constant(1), mirror: mirrors(), gc: gcs(), gate: gates(), prune: prunes() },
    { requiredKeys: ['version'] },
  );
}

/** The settings of files that validate. */
export function validSettings(): fc.Arbitrary<Settings> {
  return settingsFiles().map((file) => {
    const loaded = readSettings(JSON.stringify(file), '/etc/larder/larder.yml');
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.settings;
  });
}

const hour = 3_600_000;
const bytes = (min: number) => fc.integer({ min, max: 2 ** 50 }).map(formatBytes);
const durations = (minMs: number, maxMs = 24 * hour) =>
  fc.integer({ min: minMs, max: maxMs }).map(formatDuration);
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const file = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
const port = fc.integer({ min: 1, max: 65_535 });
const loopback = fc.constantFrom('127.0.0.1', 'localhost', '[::1]', '127.1.2.3');
const schedules = fc.constantFrom('*/15 * * * *', '0 0 * * *', '7 3 1,15 * mon', '*/5 8-18 * * 1-5');
const optional = { requiredKeys: [] };

function mirrors() {
  const exposed = fc.record(
    {
      url: fc
        .tuple(fc.constantFrom('http', 'https'), word, port)
        .map(([scheme, name, at]) => `${scheme}://${name}.example.com:${at}`),
      listen: fc
        .tuple(fc.constantFrom('', '0.0.0.0', '[::]', '10.0.0.5'), port)
        .map(([host, at]) => `${host}:${at}`),
      expose: fc.constant(true),
    },
    { requiredKeys: ['expose'] },
  );
  const local = fc.record(
    {
      url: fc.tuple(loopback, port).map(([host, at]) => `http://${host}:${at}`),
      listen: fc.tuple(loopback, port).map(([host, at]) => `${host}:${at}`),
      expose: fc.boolean(),
    },
    optional,
  );
  return fc
    .tuple(fc.oneof(local, exposed), fc.constantFrom('2', '3'), upstreams(), stores(), durations(1))
    .map(([reach, registry, upstream, store, expiry]) => ({
      ...reach,
      registry,
      upstream,
      store: registry === '3' ? { ...store, expire_after: expiry } : store,
    }));
}

function upstreams() {
  const password = fc.oneof(
    fc.record({ file }),
    fc.record({ sops: fc.record({ file, key: fc.constantFrom('pat', 'dockerhub/pat') }) }),
    fc.record({ docker_config: file }),
    fc.record({ env: fc.constantFrom('PAT', 'DOCKERHUB_PAT') }),
  );
  const account = fc.oneof(
    fc.constant({}),
    fc.record({ username: fc.stringMatching(/^[^\s:]{1,20}$/), password }),
  );
  const rest = fc.record(
    {
      url: fc.oneof(
        word.map((name) => `https://${name}.example.com`),
        fc.constant('http://127.0.0.1:65535'),
      ),
      probe_repository: fc.tuple(word, word).map((parts) => parts.join('/')),
    },
    optional,
  );
  return fc.tuple(account, rest).map(([a, b]) => ({ ...a, ...b }));
}

function stores() {
  return fc.record({ path: file, cap: bytes(1), keep_free: bytes(0), delete: fc.boolean() }, optional);
}

function gcs() {
  return fc.record({ schedule: schedules, grace: durations(0), revalidate: fc.boolean() }, optional);
}

function gates() {
  const reaction = fc.constantFrom('fail', 'warn');
  const perVerdict = fc.record(
    { default: reaction, unreachable: reaction, 'store-full': reaction },
    optional,
  );
  return fc.record(
    {
      timeout: durations(1),
      on_unhealthy: fc.oneof(reaction, perVerdict),
      min_pulls_left: fc.nat(),
      images: fc.array(
        word.map((name) => `${name}:1`),
        { maxLength: 3 },
      ),
    },
    optional,
  );
}

function prunes() {
  return fc.record(
    {
      schedule: schedules,
      when_disk_above: fc.nat({ max: 100 }).map((percent) => `${percent}%`),
      older_than: durations(24 * hour, 1000 * hour),
      remove: fc.subarray(['images', 'containers', 'build_cache']),
      active_stacks: fc.array(
        word.map((name) => `^${name}_`),
        { maxLength: 2 },
      ),
      keep: fc.array(
        word.map((name) => `${name}/*`),
        { maxLength: 2 },
      ),
      lease_ttl: durations(1),
      stale_after: durations(1),
      forges: fc.array(
        fc.record({
          kind: fc.constantFrom('gitea', 'forgejo', 'github'),
          url: word.map((name) => `https://${name}.example.com`),
          token: fc.record({ file }),
        }),
        { maxLength: 2 },
      ),
    },
    optional,
  );
}
