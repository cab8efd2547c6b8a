/** `npm run lab`: a world, and a shell in it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { FaultMode } from './hub/hub.js';
import { unshaped } from './hub/link.js';
import { root } from './parts.js';
import { account, World } from './world.js';

const faults: readonly FaultMode[] = ['429', '401', '503', 'hang', 'reset', 'cut', 'corrupt'];
const usage = `usage: hub journal | pulls | break ${faults.join('|')} | mend | wan | lan | bypassed`;

const world = await World.start({ password: account.password, mirrorPort: 5000 });
try {
  const control = await serveControl(world);
  const bin = join(world.dir, 'bin');
  await mkdir(bin);
  await writeProgram(
    join(bin, 'hub'),
    `exec wget -q -O - "http://127.0.0.1:${control}/$(echo "$*" | tr ' ' /)"`,
  );
  await writeProgram(
    join(bin, 'larder'),
    `exec '${process.execPath}' '${join(root, 'dist/larder.cjs')}' "$@"`,
  );
  process.stdout
    .write(`A world of its own: Docker Hub's stand-in at ${world.hub.url}, the mirror at ${world.mirror.url}.
  docker pull app:v1      v2, shell, multi, large, hello-world, acme/private are there, too
  larder validate         the settings are ${world.settingsFile}
  hub journal             ${usage.slice('usage: hub journal | '.length)}
Everything ends with this shell.
`);
  const shell = spawn(process.env['SHELL'] ?? '/bin/sh', process.argv.slice(2), {
    cwd: world.dir,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...world.env,
      PATH: `${bin}:${world.env['PATH'] ?? ''}`,
      DOCKER_HOST: world.engine.host,
      LARDER_SETTINGS: world.settingsFile,
    },
  });
  process.on('SIGINT', () => undefined);
  const [exitCode] = (await once(shell, 'exit')) as [number | null];
  process.exitCode = exitCode ?? 1;
} finally {
  await world.stop();
}

async function writeProgram(path: string, command: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${command}\n`);
  await chmod(path, 0o755);
}

/** What the program `hub` of the shell talks to; hands back its port. */
async function serveControl({ hub, trap }: World): Promise<number> {
  const answers: Readonly<Record<string, (argument: string) => string>> = {
    journal: () =>
      hub.journal
        .map(({ at, status, method, path, user, counted, bytes }) =>
          [at.slice(11, 23), status, method, path, user ?? 'anonymous', bytes, counted ? 'counted' : '']
            .join(' ')
            .trimEnd(),
        )
        .join('\n'),
    pulls: () => String(hub.countedPulls),
    break: (argument) => {
      const mode = faults.find((fault) => fault === argument);
      if (mode === undefined) return usage;
      hub.fault = { mode };
      return `broken: ${mode}`;
    },
    mend: () => {
      hub.mend();
      return 'mended';
    },
    wan: () => {
      hub.shape = { roundTripMs: 40, bitsPerSecond: 100e6 };
      return '40 ms, 100 Mbit/s';
    },
    lan: () => {
      hub.shape = unshaped;
      return 'unshaped';
    },
    bypassed: () => trap.requests.join('\n'),
  };
  const server = createServer((request, response) => {
    const [verb = '', argument = ''] = (request.url ?? '').slice(1).split('/');
    response.end(`${answers[verb]?.(argument) ?? usage}\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return (server.address() as { port: number }).port;
}
