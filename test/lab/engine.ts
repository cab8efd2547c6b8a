/** A Docker engine of the lab's own, with its own files, socket, bridge and idea of where Docker Hub is. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa, type Result } from 'execa';
import { Running } from './running.js';
import type { Trap } from './trap.js';

export interface EngineOptions {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** What daemon.json holds. */
  readonly daemon: Readonly<Record<string, unknown>>;
  /** What stands where the real Docker Hub would be; absent: the real one. */
  readonly trap?: Trap;
  /** Distinguishes the bridges and subnets of engines side by side. */
  readonly number: number;
  /** False: no bridge, for an engine on the host's own network. */
  readonly bridge?: boolean;
}

export class Engine {
  #running: Running | undefined;

  private constructor(private readonly options: EngineOptions) {}

  static async start(options: EngineOptions): Promise<Engine> {
    const engine = new Engine(options);
    await mkdir(options.dir, { recursive: true });
    await writeFile(
      join(options.dir, 'hosts'),
      options.trap?.hosts ?? (await readFile('/etc/hosts', 'utf8')),
    );
    await writeFile(engine.configFile, JSON.stringify(options.daemon, undefined, 2));
    if (options.bridge !== false) await engine.#addBridge();
    await engine.start();
    return engine;
  }

  get configFile(): string {
    return join(this.options.dir, 'daemon.json');
  }

  get socket(): string {
    return join(this.options.dir, 'docker.sock');
  }

  /** The address as DOCKER_HOST wants it. */
  get host(): string {
    return `unix://${this.socket}`;
  }

  get pid(): number {
    return this.#running?.pid ?? 0;
  }

  get log(): string {
    return this.#running?.output ?? '';
  }

  async start(): Promise<void> {
    const { dir, env, trap } = this.options;
    this.#running = new Running({
      // /etc/hosts is a matter of the mount namespace: engines side by side may each have a trap of their own.
      command: [
        'unshare',
        '--mount',
        'sh',
        '-c',
        'mount --bind "$1" /etc/hosts && shift && exec "$@"',
        'sh',
        join(dir, 'hosts'),
        'dockerd',
        `--config-file=${this.configFile}`,
        `--data-root=${join(dir, 'data')}`,
        `--exec-root=${join(dir, 'exec')}`,
        `--pidfile=${join(dir, 'dockerd.pid')}`,
        `--host=${this.host}`,
        `--bridge=${this.#bridge}`,
        '--iptables=false',
        '--ip6tables=false',
      ],
      env: trap === undefined ? env : { ...env, SSL_CERT_FILE: trap.caFile },
      log: join(dir, 'dockerd.log'),
    });
    await this.#running.ready(async () => (await this.docker(['version'], { reject: false })).exitCode === 0);
  }

  /** Runs the docker client against this engine. */
  async docker(
    args: readonly string[],
    options: { readonly reject?: boolean } = {},
  ): Promise<Result & { stdout: string; stderr: string }> {
    return (await execa('docker', ['--host', this.host, ...args], {
      env: this.options.env,
      extendEnv: false,
      reject: options.reject ?? true,
      // Nothing of a person's own docker configuration may matter here.
    })) as Result & { stdout: string; stderr: string };
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.#running?.stop(signal);
    if (this.options.bridge !== false) {
      await execa('ip', ['link', 'del', this.#bridge], { env: this.options.env, reject: false });
    }
  }

  async #addBridge(): Promise<void> {
    const { env, number } = this.options;
    await execa('ip', ['link', 'add', this.#bridge, 'type', 'bridge'], { env });
    await execa('ip', ['addr', 'add', `10.213.${number}.1/24`, 'dev', this.#bridge], { env });
    await execa('ip', ['link', 'set', this.#bridge, 'up'], { env });
  }

  get #bridge(): string {
    return this.options.bridge === false ? 'none' : `larder${this.options.number}`;
  }
}
