/** A program that runs beside a test: started, waited for, and ended by the test that started it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';

export interface RunningOptions {
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  /** File that gets standard output and error. */
  readonly log: string;
}

export class Running {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;

  constructor(private readonly options: RunningOptions) {
    const [file, ...args] = options.command;
    const log = createWriteStream(options.log, { flags: 'a' });
    this.#child = spawn(file, args, { env: { ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.pipe(log, { end: false });
    this.#child.stderr?.pipe(log, { end: false });
    this.#exited = once(this.#child, 'close').then(async () => {
      log.end();
      await finished(log);
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** All that it has printed. */
  get output(): string {
    return readFileSync(this.options.log, 'utf8');
  }

  /** Asks until `isReady` says yes; fails with the program's output when it ends first or takes too long. */
  async ready(isReady: () => Promise<boolean>, limitMs = 60_000): Promise<void> {
    const deadlineMs = performance.now() + limitMs;
    while (!(await isReady().catch(() => false))) {
      if (!this.isAlive || performance.now() > deadlineMs) {
        await this.stop('SIGKILL');
        throw new Error(
          `${this.options.command.join(' ')} did not become ready:\n${this.output.slice(-4000)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async exited(): Promise<number | null> {
    await this.#exited;
    return this.#child.exitCode;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.isAlive) this.#child.kill(signal);
    await this.#exited;
  }
}
