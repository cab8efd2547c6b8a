import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { dump } from 'js-yaml';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/index.js';
import { makeLayer, makeNoise, pushImage } from '../lab/images.js';
import { Running } from '../lab/running.js';
import { account, World } from '../lab/world.js';
import { buildLarder, Job, type Answer } from './job.js';

const timeoutMs = 4000;
const storeBytes = 192 * 2 ** 20;
const accept = 'application/vnd.oci.image.manifest.v1+json';

/** A way in which things are broken, for real, and what the gate has to say about it. */
interface Breakage {
  readonly title: string;
  readonly breakIt: (world: World) => Promise<void>;
  /** What only this test knows how to mend. */
  readonly mend?: (world: World) => Promise<void>;
  readonly images?: readonly string[];
  readonly verdict: string;
  /** Every cause that is to be reported. */
  readonly causes: readonly string[];
  /** Status of the image's probe. */
  readonly image?: string;
}

let stand: Running | undefined;

/** A plain registry where the mirror was. */
async function startPlainRegistry(world: World): Promise<void> {
  await world.mirror.stop();
  const config = join(world.dir, 'plain.yml');
  const { host } = new URL(world.mirror.url);
  const storage = { filesystem: { rootdirectory: join(world.dir, 'plain') } };
  await writeFile(config, dump({ version: '0.1', storage, http: { addr: host } }));
  const registry = new Running({
    command: ['docker-registry', 'serve', config],
    env: world.env,
    log: join(world.dir, 'plain.log'),
  });
  await registry.ready(async () => (await fetch(`${world.mirror.url}/v2/`)).ok);
  stand = registry;
}

async function stopPlainRegistry(world: World): Promise<void> {
  await stand?.stop('SIGKILL');
  await world.mirror.start();
}

/** Gives the account another password, and the mirror no token that it still holds. */
async function rejectPassword(world: World): Promise<void> {
  world.hub.accounts.set(account.username, 'another');
  await world.mirror.stop();
  await world.mirror.start();
}

async function acceptPassword(world: World): Promise<void> {
  world.hub.accounts.set(account.username, account.password);
  await world.mirror.stop();
  await world.mirror.start();
}

/** Changes the mirrors of the engine, which reads them anew without a restart. */
async function setMirrors(world: World, mirrors: readonly string[]): Promise<void> {
  await writeFile(world.engine.configFile, JSON.stringify({ 'registry-mirrors': mirrors }));
  process.kill(world.engine.pid, 'SIGHUP');
  for (;;) {
    const { stdout } = await world.engine.docker(['info', '--format', '{{json .RegistryConfig.Mirrors}}']);
    const current = (JSON.parse(stdout) ?? []) as string[];
    if (current.map((url) => url.replace(/\/$/, '')).join() === mirrors.join()) return;
  }
}

const useMirror = (world: World): Promise<void> => setMirrors(world, [world.mirror.url]);

/** Puts a tag into the mirror, and says under which digest. */
async function warm(world: World, repository: string, tag: string): Promise<string> {
  const url = `${world.mirror.url}/v2/${repository}/manifests/${tag}`;
  const answer = await fetch(url, { headers: { accept } });
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
  return answer.headers.get('docker-content-digest') ?? '';
}

const breakages: readonly Breakage[] = [
  {
    title: 'the mirror is stopped',
    breakIt: (world) => world.mirror.stop(),
    mend: (world) => world.mirror.start(),
    verdict: 'unreachable',
    causes: ['mirror-refuses', 'engine-cannot-reach'],
  },
  {
    title: 'a plain registry is in its place',
    breakIt: startPlainRegistry,
    mend: stopPlainRegistry,
    verdict: 'not-a-mirror',
    causes: ['plain-registry'],
  },
  {
    title: 'the upstream refuses connections',
    breakIt: (world) => world.hub.refuse(),
    mend: (world) => world.hub.accept(),
    verdict: 'upstream-unreachable',
    causes: ['upstream-fails'],
  },
  {
    title: 'the upstream answers 503',
    breakIt: async (world) => {
      world.hub.fault = { mode: '503' };
      return Promise.resolve();
    },
    verdict: 'upstream-unreachable',
    causes: ['upstream-fails'],
  },
  {
    title: 'the upstream hangs',
    breakIt: async (world) => {
      world.hub.fault = { mode: 'hang' };
      return Promise.resolve();
    },
    verdict: 'upstream-unreachable',
    causes: ['upstream-hangs'],
  },
  {
    title: 'the password is rejected, while /v2/ says 200 and a cached tag is served',
    breakIt: async (world) => {
      await warm(world, 'library/app', 'v1');
      await rejectPassword(world);
      expect((await fetch(`${world.mirror.url}/v2/`)).status).toBe(200);
      await warm(world, 'library/app', 'v1');
    },
    mend: acceptPassword,
    verdict: 'credentials-rejected',
    causes: ['credentials-rejected'],
  },
  {
    title: 'manifests alone answer 429',
    breakIt: async (world) => {
      world.hub.fault = { mode: '429', kinds: ['manifest'] };
      return Promise.resolve();
    },
    verdict: 'rate-limited',
    causes: ['rate-limited'],
  },
  {
    title: 'the rate limit is used up',
    breakIt: async (world) => {
      world.hub.limits.set(account.username, { pulls: 0, windowSeconds: 21_600 });
      return Promise.resolve();
    },
    mend: async (world) => {
      world.hub.limits.set(account.username, { pulls: 200, windowSeconds: 21_600 });
      return Promise.resolve();
    },
    verdict: 'rate-limited',
    causes: ['pulls-used-up'],
  },
  {
    title: 'the engine has no mirror',
    breakIt: (world) => setMirrors(world, []),
    mend: useMirror,
    verdict: 'bypassed',
    causes: ['engine-without-mirror'],
  },
  {
    title: "the engine's mirror url leads nowhere",
    breakIt: (world) => setMirrors(world, ['http://127.0.0.1:9']),
    mend: useMirror,
    verdict: 'bypassed',
    causes: ['engine-without-mirror'],
  },
  {
    title: 'a tag is deleted upstream, and still cached',
    breakIt: async (world) => {
      await warm(world, 'library/app', 'v2');
      world.hub.deletedTags.add('library/app:v2');
    },
    images: ['app:v2'],
    verdict: 'stale',
    causes: ['tag-deleted'],
    image: 'failed',
  },
  {
    title: 'a tag has moved upstream while the upstream is down',
    breakIt: async (world) => {
      await moveTag(world);
      await world.hub.refuse();
    },
    mend: (world) => world.hub.accept(),
    images: ['moving:latest'],
    verdict: 'upstream-unreachable',
    causes: ['upstream-fails'],
    image: 'unknown',
  },
  {
    title: 'a tag has moved upstream while the upstream rejects the mirror',
    breakIt: async (world) => {
      await moveTag(world);
      await rejectPassword(world);
    },
    mend: acceptPassword,
    images: ['moving:latest'],
    verdict: 'credentials-rejected',
    causes: ['credentials-rejected', 'tag-moved'],
    image: 'failed',
  },
  {
    title: "the store's disk is full",
    breakIt: fillStore,
    mend: (world) => rm(join(world.dir, 'tmpfs/filler')),
    verdict: 'store-full',
    causes: ['store-full'],
  },
  {
    title: 'the password is rejected and the engine has no mirror',
    breakIt: async (world) => {
      await rejectPassword(world);
      await setMirrors(world, []);
    },
    mend: async (world) => {
      await useMirror(world);
      await acceptPassword(world);
    },
    verdict: 'credentials-rejected',
    causes: ['credentials-rejected', 'engine-without-mirror'],
  },
  {
    title: 'the upstream answers 503 and the disk is full',
    breakIt: async (world) => {
      world.hub.fault = { mode: '503' };
      await fillStore(world);
    },
    mend: (world) => rm(join(world.dir, 'tmpfs/filler')),
    verdict: 'upstream-unreachable',
    causes: ['upstream-fails', 'store-full'],
  },
];

async function moveTag(world: World): Promise<void> {
  const push = (content: string): Promise<unknown> =>
    pushImage(world.registryUrl, 'library/moving', 'latest', [
      makeLayer({ content: makeNoise(content, 1000) }),
    ]);
  await push('first');
  await warm(world, 'library/moving', 'latest');
  await push('second');
}

async function fillStore(world: World): Promise<void> {
  const folder = join(world.dir, 'tmpfs');
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'filler'), Buffer.alloc(bavail * bsize));
}

/** Every file below a folder with its content's digest, in one text. */
async function fingerprint(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile()
        ? `${path} ${createHash('sha256')
            .update(await readFile(path))
            .digest('hex')}`
        : path;
    }),
  );
  return lines.sort().join('\n');
}

describe.each(['2', '3'] as const)('the gate before a mirror of registry "%s"', (registry) => {
  let world: World;
  let job: Job;
  let jobWithoutSocket: Job;
  let file: string;

  beforeAll(async () => {
    world = await World.start({
      password: account.password,
      registry,
      startMirror: false,
      settings: { gate: { timeout: `${timeoutMs}ms` } },
    });
    // A file system of its own, that can be full without harm to anything else.
    const folder = join(world.dir, 'tmpfs');
    await mkdir(folder);
    await execa('mount', ['-t', 'tmpfs', '-o', `size=${storeBytes}`, 'tmpfs', folder]);
    const settings = world.settingsText.replace(world.store, join(folder, 'store'));
    await mkdir(join(folder, 'store'));
    await writeFile(world.settingsFile, settings);
    await world.startMirror();
    // What is mounted after its start an engine does not see.
    await world.engine.stop();
    await world.startEngine();
    await world.engine.docker(['pull', 'shell']);
    file = await buildLarder(world);
    job = await Job.start(world, file);
    jobWithoutSocket = await Job.start(world, file, { hasSocket: false });
  });
  afterAll(async () => {
    job.stop();
    await execa('umount', ['--lazy', join(world.dir, 'tmpfs')]);
    await world.stop();
  });
  afterEach(() => {
    world.hub.mend();
  });

  async function onHost(...args: string[]): Promise<Answer> {
    const begunMs = performance.now();
    const {
      exitCode = -1,
      stdout,
      stderr,
    } = await execa(process.execPath, [file, ...args], {
      env: { ...world.env, DOCKER_HOST: world.engine.host },
      extendEnv: false,
      cwd: world.dir,
      reject: false,
    });
    return { exitCode, stdout, stderr, tookMs: performance.now() - begunMs };
  }

  // Where it is asked from does not depend on the registry's version: once is enough.
  const places = {
    'on the host': onHost,
    ...(registry === '2' && { 'in the container of a job': (...args: string[]) => job.larder(...args) }),
  };

  async function check(run: (...args: string[]) => Promise<Answer>, images: readonly string[] = []) {
    const answer = await run(
      ...['check', '--json', '--settings', world.settingsFile],
      ...images.flatMap((image) => ['--image', image]),
    );
    if (!answer.stdout.startsWith('{')) throw new Error(`${answer.stdout}\n${answer.stderr}`);
    return { ...answer, report: JSON.parse(answer.stdout) as CheckReport };
  }

  describe.each(Object.entries(places))('%s', (_, run) => {
    it('finds it healthy, and lists every probe with its milliseconds', async () => {
      const { report, exitCode } = await check(run, ['app:v1']);
      expect(report.problems.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
      expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'healthy', exitCode: 0 });
      const asked = report.probes.filter(({ status }) => status === 'ok').map(({ name }) => name);
      expect(asked).toEqual([
        ...['mirror-reachable', 'mirror-proxies', 'upstream', 'upstream-manifests', 'pull-limit'],
        ...['engine', 'engine-uses-mirror', 'engine-reaches-mirror', 'image', 'store-space'],
      ]);
      expect(report.probes.every(({ ms }) => Number.isInteger(ms))).toBe(true);
      expect(report.pullsLeft).toMatchObject({ limit: 200, windowSeconds: 21_600 });
    });

    it.each(breakages)('sees that $title', async ({ breakIt, mend, images, verdict, causes, image }) => {
      await breakIt(world);
      try {
        const { report, exitCode, tookMs } = await check(run, images);
        const found = report.problems.filter((problem) => problem.verdict !== undefined);
        expect({ verdict: report.verdict, exitCode }).toEqual({ verdict, exitCode: 1 });
        expect(found.map(({ cause }) => cause)).toEqual(causes);
        expect(found.every(({ remedy }) => remedy.length > 10)).toBe(true);
        expect(report.probes.find(({ name }) => name === 'image')?.status).toBe(image);
        expect(tookMs).toBeLessThan(timeoutMs + 1000);
      } finally {
        world.hub.mend();
        await mend?.(world);
      }
    });

    it('ends in time when the mirror hangs', async () => {
      process.kill(world.mirror.pid, 'SIGSTOP');
      try {
        const { report, exitCode, tookMs } = await check(run, ['app:v1']);
        expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'unreachable', exitCode: 1 });
        expect(tookMs).toBeLessThan(timeoutMs + 1000);
      } finally {
        process.kill(world.mirror.pid, 'SIGCONT');
      }
    });

    it.each<[string, () => Promise<unknown>, () => Promise<void>]>([
      ['a mirror that has cached the image', () => warm(world, 'library/app', 'v1'), () => Promise.resolve()],
      ['a mirror that has not', () => Promise.resolve(), () => Promise.resolve()],
      ['a plain registry', () => startPlainRegistry(world), () => stopPlainRegistry(world)],
    ])('counts as no pull and changes nothing in the store of %s', async (__, prepare, restore) => {
      await prepare();
      try {
        await world.hub.settled();
        const folders = [join(world.dir, 'tmpfs'), join(world.dir, 'plain')];
        const look = (): Promise<string[]> =>
          Promise.all(folders.map((folder) => fingerprint(folder).catch(() => '')));
        const [pulls, before] = [world.hub.countedPulls, await look()];
        await check(run, ['app:v1', 'multi', 'large', 'app:no-such-tag']);
        await world.hub.settled();
        expect(await look()).toEqual(before);
        expect(world.hub.countedPulls).toBe(pulls);
      } finally {
        await restore();
      }
    });
  });

  it('leaves no helper container behind', async () => {
    expect(await job.leftHelpers()).toBe('');
  });

  it('says in a job without a socket what it could not ask, and lets it run', async () => {
    const { report, exitCode, stderr } = await check((...args) => jobWithoutSocket.larder(...args));
    expect({ verdict: report.verdict, exitCode }).toEqual({ verdict: 'undetermined', exitCode: 0 });
    expect(stderr).toMatch(/^warning: undetermined: /m);
    expect(report.probes.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(4);
  });

  it('ends in time when the engine hangs', async () => {
    process.kill(world.engine.pid, 'SIGSTOP');
    try {
      const { report, tookMs } = await check(onHost);
      expect(tookMs).toBeLessThan(timeoutMs + 1000);
      expect(report.probes.find(({ name }) => name === 'engine')?.status).toBe('unknown');
    } finally {
      process.kill(world.engine.pid, 'SIGCONT');
    }
  });

  it('waits for a mirror that is just being restarted', async () => {
    await world.mirror.stop();
    const args = ['check', '--settings', world.settingsFile, '--wait', '60s'];
    const waiting = execa(process.execPath, [file, ...args], {
      env: { ...world.env, DOCKER_HOST: world.engine.host },
    });
    await once(waiting.stderr, 'data');
    await world.mirror.start();
    const { stdout, stderr } = await waiting;
    expect(stdout).toMatch(/^healthy: /);
    expect(stderr).toMatch(/^unreachable: .*; waiting, \d+ s left$/m);
  });

  it("takes the engine's first mirror where there are no settings", async () => {
    const { stdout, exitCode } = await onHost('check');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^healthy: ${world.mirror.url}`));
  });

  it('shows the password nowhere', async () => {
    const { stdout, stderr } = await onHost('check', '--settings', world.settingsFile, '--json');
    const login = Buffer.from(`${account.username}:${account.password}`).toString('base64');
    for (const form of [account.password, Buffer.from(account.password).toString('base64'), login]) {
      expect(`${stdout}${stderr}`).not.toContain(form);
    }
  });
});
