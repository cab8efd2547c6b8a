import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLayer } from '../lab/images.js';
import { larder } from '../lab/larder.js';
import { LeakSearch } from '../lab/leaks.js';
import { programFile } from '../lab/parts.js';
import { account, World } from '../lab/world.js';

describe('compose.yaml, run by compose', () => {
  let world: World;
  let folder: string;
  const compose = async (...args: string[]) =>
    execa('docker-compose', ['--file', join(folder, 'compose.yaml'), ...args], {
      env: { ...world.env, DOCKER_HOST: world.engine.host },
      extendEnv: false,
    });

  beforeAll(async () => {
    world = await World.start({ password: account.password, startMirror: false });
    folder = join(world.dir, 'emitted');
    await larder(['emit', '--settings', world.settingsFile, '--out', folder], { env: world.env });
    await importRegistryImage(world);
  });
  afterAll(async () => {
    await world.stop();
  });

  it('is accepted by its judge', async () => {
    const { stdout } = await compose('config', '--format', 'json');
    const { services } = JSON.parse(stdout) as { services: { registry: { network_mode: string } } };
    expect(services.registry.network_mode).toBe('host');
  });

  it('brings up a mirror that is healthy, pulls with its login, and shows its password to nobody', async () => {
    const search = new LeakSearch(account.password, account.username);
    search.startSampling();
    await compose('up', '--detach');
    const { stdout: id } = await compose('ps', '--quiet', 'registry');
    const inspect = await world.engine.docker(['inspect', id]);
    const [container] = JSON.parse(inspect.stdout) as [
      { Config: { Healthcheck: { Test: [string, ...string[]] } } },
    ];
    const [, ...healthcheck] = container.Config.Healthcheck.Test;
    await answered(
      async () => (await world.engine.docker(['exec', id, ...healthcheck], { reject: false })).exitCode === 0,
    );
    await world.engine.docker(['pull', 'app:v1']);
    expect(world.trap.requests).toEqual([]);
    const content = world.hub.journal.filter(({ kind, status }) => kind === 'manifest' && status === 200);
    expect(new Set(content.map(({ user }) => user))).toEqual(new Set([account.username]));
    search.stopSampling();
    search.text('docker inspect', inspect.stdout);
    search.text('docker logs', Object.values(await world.engine.docker(['logs', id])).join('\n'));
    search.text('docker history', (await world.engine.docker(['image', 'inspect', 'registry:2'])).stdout);
    await search.files(folder);
    expect(search.leaks).toEqual([]);
    await compose('down');
  });
});

/** What stands for the image registry:2: the real registry in the smallest system that runs its start script. */
async function importRegistryImage(world: World): Promise<void> {
  const registry = programFile('world', 'docker-registry');
  const busybox = readFileSync(programFile('world', 'busybox'));
  const { stdout: libraries } = await execa('ldd', [registry]);
  const files: Record<string, Buffer> = { 'bin/registry': readFileSync(registry) };
  for (const [, path] of libraries.matchAll(/(\/\S+) \(0x/g)) files[path!.slice(1)] = readFileSync(path!);
  // Each program of busybox is busybox under another name.
  for (const name of ['sh', 'env', 'sed', 'cat', 'tr', 'wc', 'rm', 'wget']) files[`bin/${name}`] = busybox;
  const archive = join(world.dir, 'registry.tar.gz');
  await writeFile(archive, makeLayer(files).blob);
  await world.engine.docker(['import', '--change', 'ENV PATH=/bin', archive, 'registry:2']);
}

async function answered(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 50));
}
