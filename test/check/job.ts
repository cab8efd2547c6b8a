/** A job's container on a bridge network of the lab's engine, with the machine's own node and Larder's bundle. */
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { bundle } from '../../scripts/generate/bundle.js';
import { root } from '../lab/parts.js';
import type { World } from '../lab/world.js';

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly tookMs: number;
}

/** Builds the command line into a world, as one file that any node runs. */
export async function buildLarder(world: World): Promise<string> {
  const file = join(world.dir, 'bin/larder.cjs');
  await mkdir(join(world.dir, 'bin'), { recursive: true });
  await writeFile(file, await bundle(root, 'src/cli/larder.ts'));
  await chmod(file, 0o755);
  return file;
}

/**
 * Keeps the container and stands for the internet in it: the hub is reached from everywhere, as Docker Hub is,
 * although the stand-in listens on the loopback of the engine's host.
 */
const relayScript = `
  const net = require('node:net');
  net.createServer((from) => {
    const to = net.connect(Number(process.argv[2]), process.argv[1]);
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
    from.pipe(to).pipe(from);
  }).listen(Number(process.argv[3]), '127.0.0.1');`;

export class Job {
  private constructor(
    private readonly world: World,
    private readonly name: string,
    private readonly relay: Server | undefined,
  ) {}

  /** @param hasSocket whether the engine's socket is mounted, as most runners do and Forgejo does not */
  static async start(world: World, file: string, { hasSocket = true } = {}): Promise<Job> {
    const name = `job-${hasSocket ? 'with' : 'without'}-socket`;
    const { stdout: gateway } = await world.engine.docker([
      ...['network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Gateway}}'],
    ]);
    const hubPort = Number(new URL(world.hub.url).port);
    const relay = hasSocket ? await startRelay(gateway, hubPort) : undefined;
    const relayPort = relay === undefined ? 0 : (relay.address() as { port: number }).port;
    const mounts = [
      ...[
        `${process.execPath}:/node`,
        '/usr/lib:/usr/lib',
        '/usr/lib:/lib',
        '/lib64:/lib64',
        `${file}:/larder.cjs`,
      ],
      ...[world.settingsFile, world.passwordFile].map((path) => `${path}:${path}`),
    ];
    await world.engine.docker([
      ...['run', '--detach', '--name', name, ...mounts.flatMap((mount) => ['--volume', `${mount}:ro`])],
      ...(hasSocket ? ['--volume', `${world.engine.socket}:/var/run/docker.sock`] : []),
      ...['shell', '/node', '--eval', relayScript, gateway, String(relayPort), String(hubPort)],
    ]);
    return new Job(world, name, relay);
  }

  /** Runs larder in the container. */
  async larder(...args: string[]): Promise<Answer> {
    const begunMs = performance.now();
    const command = ['exec', this.name, '/node', '/larder.cjs', ...args];
    const { exitCode = -1, stdout, stderr } = await this.world.engine.docker(command, { reject: false });
    return { exitCode, stdout, stderr, tookMs: performance.now() - begunMs };
  }

  /** The containers that larder left behind. */
  async leftHelpers(): Promise<string> {
    const filter = ['--filter', 'label=larder.helper'];
    return (await this.world.engine.docker(['ps', '--all', '--quiet', ...filter])).stdout;
  }

  stop(): void {
    this.relay?.close();
  }
}

async function startRelay(host: string, port: number): Promise<Server> {
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    from.on('error', () => to.destroy());
    to.on('error', () => from.destroy());
    from.pipe(to).pipe(from);
  });
  server.listen(0, host);
  await once(server, 'listening');
  return server;
}
