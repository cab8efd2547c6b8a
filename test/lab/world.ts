/**
 * The whole world of a test: hub stand-in, mirror, engine, trap, images. Everything listens on loopback addresses of
 * the lab's network namespace and keeps its files in one folder.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { Engine } from './engine.js';
import { Hub } from './hub/hub.js';
import { pushCatalogue } from './images.js';
import { Mirror } from './mirror.js';
import { binDir } from './parts.js';
import { Running } from './running.js';
import { Trap } from './trap.js';

export interface WorldOptions {
  /** Overrides of the settings file, merged into `mirror`. */
  readonly mirror?: Readonly<Record<string, unknown>>;
  /** Further top-level settings: gc, gate, prune. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Password of the account that the mirror logs in with, from a file; undefined for anonymous pulls. */
  readonly password?: string | undefined;
  /** What the settings say of the password instead, such as `{ sops: { file, key } }`. */
  readonly passwordSource?: Readonly<Record<string, unknown>>;
  readonly registry?: '2' | '3';
  /** False: no engine; most of what concerns the store needs none. */
  readonly engine?: boolean;
  /** False: settings are written, and the mirror is not started. */
  readonly startMirror?: boolean;
  /** Port of the mirror; default: one that no other world uses. */
  readonly mirrorPort?: number;
  /** Further keys of the engine's daemon.json. */
  readonly daemon?: Readonly<Record<string, unknown>>;
}

export const account = { username: 'larder-lab', password: 'dckr_pat_lab' } as const;

/** Test files run side by side, each in a worker of its own; within one, worlds follow each other. */
const worker = Number(process.env['VITEST_POOL_ID'] ?? 0);
let worlds = 0;

export class World {
  readonly env: Readonly<Record<string, string>>;
  readonly settingsFile: string;
  readonly passwordFile: string;
  hub!: Hub;
  trap!: Trap;
  #mirror: Mirror | undefined;
  #engine: Engine | undefined;
  #registry!: Running;

  private constructor(
    readonly dir: string,
    private readonly ports: { readonly mirror: number; readonly first: number },
    private readonly number: number,
    private readonly options: WorldOptions,
  ) {
    this.env = {
      PATH: `${binDir}:${process.env['PATH'] ?? ''}`,
      HOME: join(dir, 'home'),
      TMPDIR: join(dir, 'tmp'),
    };
    this.settingsFile = join(dir, 'larder.yml');
    this.passwordFile = join(dir, 'password');
  }

  static async start(options: WorldOptions = {}): Promise<World> {
    const lab = process.env['LARDER_LAB'];
    if (lab === undefined) throw new Error('the lab runs inside its own namespaces: npm test, npm run lab');
    worlds += 1;
    const number = worker * 40 + (worlds % 40);
    // The mirror's metrics listen one port above the mirror.
    const first = 20_000 + number * 10;
    const world = new World(
      join(lab, `world-${process.pid}-${worlds}`),
      { mirror: options.mirrorPort ?? first, first },
      number,
      options,
    );
    try {
      await world.#start();
    } catch (error) {
      await world.stop();
      throw error;
    }
    return world;
  }

  get mirror(): Mirror {
    if (this.#mirror === undefined) throw new Error('this world has no mirror');
    return this.#mirror;
  }

  get engine(): Engine {
    if (this.#engine === undefined) throw new Error('this world has no engine');
    return this.#engine;
  }

  /** The settings file as this world wrote it, whatever a test has made of it since. */
  settingsText = '';

  /** The mirror's store. */
  get store(): string {
    return join(this.dir, 'store');
  }

  /** The registry behind the hub: push here what the hub shall have. */
  get registryUrl(): string {
    return `http://127.0.0.1:${this.ports.first + 2}`;
  }

  /** @param passwordFile what LARDER_PASSWORD_FILE names; default: nothing, so that the settings' own file holds */
  async startMirror(passwordFile?: string): Promise<Mirror> {
    const { registry = '2' } = this.options;
    this.#mirror = await Mirror.start({
      dir: this.dir,
      settingsFile: this.settingsFile,
      port: this.ports.mirror,
      env: this.env,
      registry,
      passwordFile,
    });
    return this.#mirror;
  }

  async startEngine(): Promise<Engine> {
    this.#engine = await Engine.start({
      dir: join(this.dir, 'engine'),
      env: this.env,
      daemon: { 'registry-mirrors': [`http://127.0.0.1:${this.ports.mirror}`], ...this.options.daemon },
      trap: this.trap,
      number: this.number,
    });
    return this.#engine;
  }

  async stop(): Promise<void> {
    await this.#engine?.stop();
    await this.#mirror?.stop('SIGKILL');
    // A world whose start failed has only some of these.
    const { trap, hub } = this as { trap?: Trap; hub?: Hub };
    trap?.stop();
    await hub?.stop();
    await (this.#registry as Running | undefined)?.stop('SIGKILL');
    await rm(this.dir, { recursive: true, force: true });
  }

  async #start(): Promise<void> {
    const { first } = this.ports;
    for (const folder of ['home', 'tmp', 'hub', 'store']) {
      await mkdir(join(this.dir, folder), { recursive: true });
    }
    await this.#startRegistry(first + 2);
    this.hub = await Hub.start({ registryPort: first + 2, port: first + 4, cdnPort: first + 5 });
    this.hub.accounts.set(account.username, this.options.password ?? account.password);
    this.hub.limits.set(account.username, { pulls: 200, windowSeconds: 21_600 });
    this.hub.privateRepositories.set('acme/private', [account.username]);
    this.trap = await Trap.start(this.dir, `127.213.${this.number}.1`, this.env);
    await pushCatalogue(this.registryUrl);
    await this.#writeSettings();
    if (this.options.startMirror !== false) await this.startMirror();
    if (this.options.engine !== false) await this.startEngine();
  }

  /** The registry behind the hub is an ordinary writable one. */
  async #startRegistry(port: number): Promise<void> {
    const config = join(this.dir, 'hub/config.yml');
    await writeFile(
      config,
      dump({
        version: '0.1',
        log: { level: 'warn' },
        storage: { filesystem: { rootdirectory: join(this.dir, 'hub/store') }, delete: { enabled: true } },
        http: { addr: `127.0.0.1:${port}` },
      }),
    );
    this.#registry = new Running({
      command: ['docker-registry', 'serve', config],
      env: this.env,
      log: join(this.dir, 'hub/registry.log'),
    });
    await this.#registry.ready(async () => (await fetch(`${this.registryUrl}/v2/`)).ok);
  }

  async #writeSettings(): Promise<void> {
    const { password, passwordSource, registry = '2', mirror, settings } = this.options;
    if (password !== undefined) await writeFile(this.passwordFile, `${password}\n`, { mode: 0o600 });
    const source = passwordSource ?? (password === undefined ? undefined : { file: this.passwordFile });
    const login = source === undefined ? {} : { username: account.username, password: source };
    this.settingsText = dump({
      version: 1,
      mirror: {
        url: `http://127.0.0.1:${this.ports.mirror}`,
        registry,
        upstream: { url: this.hub.url, ...login },
        store: { path: this.store, cap: '10GiB' },
        ...mirror,
      },
      ...settings,
    });
    await writeFile(this.settingsFile, this.settingsText);
  }
}
