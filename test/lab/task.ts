/** What the npm scripts run, once node_modules is there: fetches the parts, enters the namespaces, starts the work. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { binDir, fetchParts, root } from './parts.js';

type Task = (args: readonly string[]) => Promise<number>;

const tsx = [process.execPath, '--import', 'tsx'];
const vitest = [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run'];

const tasks: Readonly<Record<string, Task>> = {
  // A person's own settings are about the real Docker Hub, which only the host's network reaches.
  start: (args) =>
    inLab([...tsx, join(root, 'test/lab/start.ts'), ...args], { hostNetwork: args.length > 0 }),
  test: async (args) => {
    const checked = args.length > 0 ? 0 : await run(['npm', 'run', '--silent', 'check']);
    return checked === 0 ? inLab([...vitest, '--project', 'lab', ...args]) : checked;
  },
  'test-long': (args) => inLab([...vitest, '--project', 'long', ...args]),
  lab: (args) => inLab([...tsx, join(root, 'test/lab/shell.ts'), ...args]),
  bench: (args) => inLab([...tsx, join(root, 'test/bench/bench.ts'), ...args]),
};

const [name = '', ...rest] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  console.error(`unknown task '${name}': one of ${Object.keys(tasks).join(', ')}`);
  process.exitCode = 1;
} else {
  process.exitCode = await task(rest);
}

/** Runs a command in the lab's namespaces; says so and skips where this host can't have them. */
async function inLab(command: readonly string[], options: { hostNetwork?: boolean } = {}): Promise<number> {
  const obstacles = await findObstacles();
  if (obstacles.length > 0) {
    const isCi = Boolean(process.env['CI']);
    for (const obstacle of obstacles) console.error(`${isCi ? 'missing' : 'skipped'}: ${obstacle}`);
    return isCi || name !== 'test' ? 1 : 0;
  }
  await sweepWorlds();
  return enterNamespaces(command, options.hostNetwork ?? false);
}

/** Why the lab can't be had on this host; empty when it can. */
async function findObstacles(): Promise<string[]> {
  if (process.platform !== 'linux') return ['the lab needs Linux: it is made of namespaces'];
  if (process.getuid?.() !== 0) {
    return ['the lab needs root: it starts a Docker engine in namespaces of its own'];
  }
  const probe = await execa('unshare', ['--net', '--mount', '--pid', '--fork', 'true'], { reject: false });
  if (probe.exitCode !== 0) return [`this host allows no namespaces: ${probe.stderr}`];
  const missing = await fetchParts((line) => {
    console.error(line);
  });
  return [...missing].map(([part, reason]) => `${part} can't be had: ${reason}`);
}

async function enterNamespaces(command: readonly string[], hostNetwork: boolean): Promise<number> {
  const worlds = join(root, '.cache/worlds');
  mkdirSync(worlds, { recursive: true });
  const world = join(worlds, randomBytes(4).toString('hex'));
  const child = spawn('sh', [join(root, 'test/lab/guest.sh'), root, world, ...command], {
    cwd: root,
    // The fourth: a pipe that closes when this process ends, however it ends.
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: {
      ...process.env,
      PATH: `${binDir}:${process.env['PATH'] ?? ''}`,
      LARDER_LAB_NETWORK: hostNetwork ? 'host' : 'own',
    },
  });
  // Ctrl-C and the like reach the command inside by themselves; its end is waited for, so that all is cleaned up.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.stdio[3]?.destroy());
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Removes what is left of worlds whose lab was killed together with its cleaner. */
async function sweepWorlds(): Promise<void> {
  const worlds = join(root, '.cache/worlds');
  if (!existsSync(worlds)) return;
  for (const lock of readdirSync(worlds).filter((file) => file.endsWith('.lock'))) {
    const path = join(worlds, lock);
    await execa(
      'flock',
      ['--nonblock', path, 'rm', '-rf', '--one-file-system', path.slice(0, -'.lock'.length), path],
      {
        reject: false,
      },
    );
  }
}

async function run(command: readonly string[]): Promise<number> {
  const [file = '', ...args] = command;
  const { exitCode } = await execa(file, args, { cwd: root, stdio: 'inherit', reject: false });
  return exitCode ?? 1;
}
