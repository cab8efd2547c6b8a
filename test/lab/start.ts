/**
 * `npm start`: the main job on real parts. From a settings file with a sops-encrypted password to pulls through the
 * mirror that was emitted from it.
 *
 * With `--settings FILE` the same against a person's own settings and the real Docker Hub; the mirror and the engine
 * are still this run's own, on ports and in folders of their own.
 */
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { dump, load } from 'js-yaml';
import { UserError } from '../../src/errors.js';
import { loadSettings } from '../../src/settings/discover.js';
import { Engine } from './engine.js';
import { larder } from './larder.js';
import { Mirror } from './mirror.js';
import { binDir } from './parts.js';
import { printSteps } from './steps.js';
import { directorySize } from './tree.js';
import { account, World } from './world.js';

/** What the pulls of one run are measured by. */
interface Stage {
  readonly settingsFile: string;
  readonly env: Readonly<Record<string, string>>;
  readonly dir: string;
  readonly mirrorPort: number;
  readonly image: string;
  readonly startEngine: () => Promise<Engine>;
  /** Counters of what was asked upstream so far. */
  readonly upstream: () => Promise<{
    readonly bytes: number;
    readonly blobRequests?: number;
    readonly pulls?: number;
  }>;
  readonly close: () => Promise<void>;
}

const { values } = parseArgs({ options: { settings: { type: 'string' } } });
const lab = process.env['LARDER_LAB'] ?? '';
const mirrorPort = 5000;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

try {
  const stage =
    values.settings === undefined ? await standInStage() : await ownStage(resolve(values.settings));
  try {
    await runMainJob(stage);
  } finally {
    await stage.close();
  }
} catch (error) {
  say(`\nfailed: ${explain(error)}`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof UserError) return `${error.message}\n  ${error.remedy}`;
  const text = error instanceof Error ? error.message : String(error);
  // Registry 2.8 ends this way when its upstream does not answer; the goroutines below say nothing more.
  const panic = /^panic: (.*)$/m.exec(text)?.[1];
  return panic === undefined ? text : `the registry could not start: ${panic}`;
}

async function runMainJob({
  settingsFile,
  env,
  dir,
  image,
  startEngine,
  upstream,
  ...rest
}: Stage): Promise<void> {
  const passwordFile = join(dir, 'upstream-password');
  const step = printSteps(say);
  const settings = await loadSettings({ named: settingsFile, env, cwd: dir });
  await step('larder validate', async () => {
    const { out } = await larder(['validate', '--settings', settingsFile], { env, cwd: dir });
    return out.trim().split('\n')[0] ?? '';
  });
  const emitted = join(dir, 'emitted');
  await step('larder emit', async () => {
    const { out } = await larder(['emit', '--settings', settingsFile, '--out', emitted], { env });
    return `${out.trim().split('\n').length} files for registry "${settings.mirror.registry}"`;
  });
  const hasPassword = settings.mirror.upstream.credentials !== undefined;
  if (hasPassword) {
    await step('larder password', async () => {
      await larder(['password', '--settings', settingsFile, '--out', passwordFile], { env });
      return `from ${settings.mirror.upstream.credentials?.password.kind ?? ''} into a file of mode 0600`;
    });
  }
  const mirror = await step(
    'registry/start',
    async () =>
      Mirror.start({
        dir,
        settingsFile,
        port: rest.mirrorPort,
        env,
        registry: settings.mirror.registry,
        passwordFile: hasPassword ? passwordFile : undefined,
      }),
    ({ url }) => `the mirror answers on ${url}`,
  );
  try {
    const engine = await step('dockerd', startEngine, () => 'an engine of its own');
    try {
      await step('docker info', async () => {
        const { stdout } = await engine.docker(['info', '--format', '{{.RegistryConfig.Mirrors}}']);
        if (!stdout.includes(mirror.url)) throw new Error(`the engine does not use ${mirror.url}: ${stdout}`);
        return `registry-mirrors ${stdout}`;
      });
      await step('larder check', async () => {
        const check = ['check', '--settings', settingsFile];
        const { out } = await larder(check, { env: { ...env, DOCKER_HOST: engine.host }, cwd: dir });
        return out.split('\n')[0] ?? '';
      });
      say('');
      say(`docker pull ${image.padEnd(32)}  seconds     from upstream   blob requests   counted pulls`);
      const pull = async (title: string): Promise<void> => {
        const before = await upstream();
        const started = performance.now();
        await engine.docker(['pull', '--quiet', image]);
        const seconds = (performance.now() - started) / 1000;
        const after = await upstream();
        const row = [
          title.padEnd(44),
          seconds.toFixed(2).padStart(7),
          `${((after.bytes - before.bytes) / 1e6).toFixed(1)} MB`.padStart(16),
          difference(after.blobRequests, before.blobRequests).padStart(14),
          difference(after.pulls, before.pulls).padStart(15),
        ];
        say(`  ${row.join('  ').trimEnd()}`);
      };
      await pull('the first time, through the mirror');
      await engine.docker(['rmi', '--force', image]);
      await pull('again, after the engine dropped it');
      await pull('again, while it is there');
      // Otherwise a reader would take the doubled bytes for a fault of the mirror's configuration.
      if (settings.mirror.registry === '2') {
        say('\nRegistry 2.8 fetches a blob that is new to it twice: for the client and for the store.');
      }
    } finally {
      await engine.stop();
    }
  } finally {
    await mirror.stop();
  }
}

function difference(after: number | undefined, before: number | undefined): string {
  return after === undefined || before === undefined ? '-' : String(after - before);
}

/** Everything on this machine; Docker Hub is the stand-in, as far away as the real one. */
async function standInStage(): Promise<Stage> {
  const secrets = join(lab, 'secrets');
  const keyFile = join(secrets, 'age.key');
  await mkdir(secrets, { recursive: true });
  const sopsFile = join(secrets, 'ci.yaml');
  const sopsEnv = { PATH: `${binDir}:${process.env['PATH'] ?? ''}`, SOPS_AGE_KEY_FILE: keyFile };
  await execa('age-keygen', ['-o', keyFile], { env: sopsEnv });
  const { stdout: recipient } = await execa('age-keygen', ['-y', keyFile], { env: sopsEnv });
  await writeFile(sopsFile, dump({ dockerhub: { pat: account.password } }));
  await execa('sops', ['encrypt', '--age', recipient, '--in-place', sopsFile], { env: sopsEnv });
  const world = await World.start({
    passwordSource: { sops: { file: sopsFile, key: 'dockerhub/pat' } },
    mirrorPort,
    startMirror: false,
    engine: false,
  });
  const wan = { roundTripMs: 40, bitsPerSecond: 100e6 };
  world.hub.shape = wan;
  const env = { ...world.env, SOPS_AGE_KEY_FILE: keyFile };
  say(await describeParts(env));
  say(
    `Docker Hub is a stand-in on this machine, ${wan.roundTripMs} ms away on a line of ${wan.bitsPerSecond / 1e6} Mbit/s.\n`,
  );
  return {
    settingsFile: world.settingsFile,
    env,
    dir: world.dir,
    mirrorPort,
    image: 'large:latest',
    startEngine: () => world.startEngine(),
    upstream: async () => {
      await world.hub.settled();
      const { journal } = world.hub;
      return {
        bytes: journal.reduce((sum, entry) => sum + entry.bytes, 0),
        blobRequests: journal.filter(({ kind }) => kind === 'blob').length,
        pulls: world.hub.countedPulls,
      };
    },
    close: async () => {
      say(`\nrequests that bypassed the mirror: ${world.trap.requests.length}`);
      await world.stop();
    },
  };
}

/** A person's own settings, but for where the mirror listens and keeps its store: theirs may be running. */
async function ownStage(file: string): Promise<Stage> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  // Reported as `larder validate` would, before anything starts.
  const settings = await loadSettings({ named: file, env, cwd: dirname(file) });
  const dir = join(lab, 'own');
  const store = join(dir, 'store');
  await mkdir(store, { recursive: true });
  const port = 5400;
  const own = load(await readFile(file, 'utf8')) as { mirror?: Record<string, unknown> };
  const url = `http://127.0.0.1:${port}`;
  const mirror = {
    ...own.mirror,
    url,
    listen: `127.0.0.1:${port}`,
    store: { ...(own.mirror?.['store'] as object), path: store },
  };
  // Beside the original, so that relative paths in it keep their meaning; the clone's copy would not.
  const settingsFile = join(dir, 'larder.yml');
  await writeFile(settingsFile, dump(withAbsolutePassword({ ...own, mirror }, settings)));
  say(await describeParts(env));
  say(`The upstream is ${settings.mirror.upstream.url}; the mirror and the engine are this run's own.\n`);
  return {
    settingsFile,
    env,
    dir,
    mirrorPort: port,
    image: settings.gate.images[0] ?? settings.mirror.upstream.probeRepository,
    startEngine: () =>
      Engine.start({
        dir: join(dir, 'engine'),
        env,
        daemon: { 'registry-mirrors': [url] },
        number: 0,
        bridge: false,
      }),
    upstream: async () => ({ bytes: await directorySize(store) }),
    close: async () => Promise.resolve(),
  };
}

/** The copied settings stand elsewhere: paths that were relative to the original are written out. */
function withAbsolutePassword(
  copy: { mirror: Record<string, unknown> },
  { mirror }: Awaited<ReturnType<typeof loadSettings>>,
): object {
  const { credentials } = mirror.upstream;
  if (credentials === undefined) return copy;
  const { kind, ...source } = credentials.password;
  const password =
    'key' in source
      ? { sops: { file: source.path, key: source.key } }
      : { [kind]: 'path' in source ? source.path : source.name };
  return {
    ...copy,
    mirror: { ...copy.mirror, upstream: { ...(copy.mirror['upstream'] as object), password } },
  };
}

async function describeParts(env: Readonly<Record<string, string>>): Promise<string> {
  const version = async (command: string, args: readonly string[]): Promise<string> => {
    const { stdout } = await execa(command, args, { env });
    return /v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? 'unknown';
  };
  const [registry, docker, sops] = await Promise.all([
    version('docker-registry', ['--version']),
    version('dockerd', ['--version']),
    version('sops', ['--version', '--disable-version-check']),
  ]);
  return `Larder's main job on real parts: registry ${registry}, Docker Engine ${docker}, sops ${sops}.`;
}
