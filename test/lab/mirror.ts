/** The mirror under test: the real registry, on the configuration that Larder emits, through the emitted start. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { larder } from './larder.js';
import { Running } from './running.js';

export interface MirrorOptions {
  readonly dir: string;
  /** Settings file that says where the mirror listens, what it mirrors, and where its store is. */
  readonly settingsFile: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  readonly registry: '2' | '3';
  /** Decrypted password file; absent: what the settings say. */
  readonly passwordFile?: string | undefined;
}

export class Mirror {
  #running: Running | undefined;

  private constructor(private readonly options: MirrorOptions) {}

  /** Emits, starts, and waits until the mirror answers. */
  static async start(options: MirrorOptions): Promise<Mirror> {
    const mirror = new Mirror(options);
    await mkdir(mirror.emitted, { recursive: true });
    await larder(['emit', '--settings', options.settingsFile, '--out', mirror.emitted], { env: options.env });
    await mirror.start();
    return mirror;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  /** The folder that `larder emit` wrote. */
  get emitted(): string {
    return join(this.options.dir, 'emitted');
  }

  get pid(): number {
    return this.#running?.pid ?? 0;
  }

  get log(): string {
    return this.#running?.output ?? '';
  }

  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const { dir, passwordFile, registry } = this.options;
    await writeFile(join(dir, 'mirror.log'), '');
    this.#running = new Running({
      command: [join(this.emitted, 'registry/start')],
      env: {
        ...this.options.env,
        LARDER_REGISTRY: registry === '2' ? 'docker-registry' : 'registry3',
        ...(passwordFile === undefined ? {} : { LARDER_PASSWORD_FILE: passwordFile }),
        ...env,
      },
      log: join(dir, 'mirror.log'),
    });
    await this.#running.ready(async () => (await fetch(`${this.url}/v2/`)).ok);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.#running?.stop(signal);
  }
}
