import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRegistryConfig } from '../../src/emit/registry-config.js';
import { makeRegistryStart } from '../../src/emit/registry-start.js';
import type { Settings } from '../../src/settings/settings.js';
import { Running } from '../lab/running.js';
import { World } from '../lab/world.js';
import { validSettings } from '../settings/arbitrary.js';

const registries = [
  { registry: '2', program: 'docker-registry', checks: 1000 },
  // A configuration of "3" differs from one of "2" in a single key.
  { registry: '3', program: 'registry3', checks: 250 },
] as const;

const seed = Number(process.env['LARDER_SEED'] ?? Date.now() % 1_000_000);

describe.each(registries)('what emit writes for registry "$registry"', ({ registry, program, checks }) => {
  let world: World;
  let dir: string;
  beforeAll(async () => {
    world = await World.start({ startMirror: false, engine: false });
    dir = await mkdtemp(join(tmpdir(), 'larder-configs-'));
  });
  afterAll(async () => {
    await world.stop();
  });

  /** Random valid settings, with their store in a folder that exists. */
  const sample = async (count: number): Promise<Settings[]> => {
    const some = fc.sample(
      validSettings().filter(({ mirror }) => mirror.registry === registry),
      { numRuns: count, seed },
    );
    return Promise.all(
      some.map(async (settings) => {
        const path = join(dir, 'stores', settings.mirror.store.path);
        for (const folder of ['repositories', 'blobs']) {
          await mkdir(join(path, 'docker/registry/v2', folder), { recursive: true });
        }
        return { ...settings, mirror: { ...settings.mirror, store: { ...settings.mirror.store, path } } };
      }),
    );
  };

  it(`is read by the registry's own parser in ${checks} random cases (seed ${seed})`, async () => {
    const config = join(dir, 'check.yml');
    const texts = new Set((await sample(checks)).map(makeRegistryConfig));
    expect(texts.size).toBeGreaterThan(checks / 2);
    for (const text of texts) {
      await writeFile(config, text);
      // The one command that reads a configuration and touches no network.
      const { exitCode, stderr } = await execa(program, ['garbage-collect', '--dry-run', config], {
        env: world.env,
        reject: false,
      });
      expect(exitCode, `${text}\n${stderr}`).toBe(0);
    }
  });

  it(`starts in 25 random cases (seed ${seed})`, async () => {
    // A world takes ten ports and uses six.
    const port = Number(new URL(world.hub.url).port) + 2;
    for (const [i, settings] of (await sample(25)).entries()) {
      const url = `http://127.0.0.1:${port}`;
      const folder = join(dir, `start-${i}`);
      await mkdir(folder);
      const here: Settings = {
        ...settings,
        mirror: {
          ...settings.mirror,
          url,
          // Addresses of other machines can't be listened on here.
          listen: { host: '127.0.0.1', port },
          upstream: { ...settings.mirror.upstream, url: world.hub.url },
        },
      };
      await writeFile(join(folder, 'config.yml'), makeRegistryConfig(here));
      await writeFile(join(folder, 'start'), makeRegistryStart(here), { mode: 0o755 });
      const running = new Running({
        command: [join(folder, 'start')],
        env: { ...world.env, LARDER_REGISTRY: program },
        log: join(folder, 'log'),
      });
      await running.ready(async () => (await fetch(`${url}/v2/`)).ok);
      const probe = await fetch(`${url}/v2/library/x/manifests/latest`, {
        method: 'PUT',
        body: '{}',
        headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
      });
      // A pull-through cache takes no pushes; a plain registry would.
      expect(probe.status).toBe(405);
      const metrics = await fetch(`http://127.0.0.1:${port + 1}/metrics`);
      expect(metrics.status).toBe(200);
      await running.stop();
    }
  });
});
