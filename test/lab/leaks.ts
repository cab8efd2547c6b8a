/** Looks for a secret, in every form it could have, wherever something could have left it. */
import { readdirSync, readFileSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, secretForms } from '../../src/settings/secret.js';

/** Where a form of the secret was found. */
export interface Leak {
  readonly where: string;
  readonly form: string;
}

export class LeakSearch {
  readonly leaks: Leak[] = [];
  readonly #forms: readonly string[];
  #sampler: NodeJS.Timeout | undefined;
  /** How many argument lists were looked at. */
  samples = 0;

  constructor(password: string, username: string) {
    this.#forms = secretForms(new Secret(password), username);
  }

  /** Looks through a text that was printed. */
  text(where: string, text: string): void {
    const form = this.#forms.find((candidate) => text.includes(candidate));
    if (form !== undefined) this.leaks.push({ where, form });
  }

  /** Looks through all files below a folder that others than their owner can read. */
  async files(folder: string): Promise<number> {
    let looked = 0;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const info = await lstat(path).catch(() => undefined);
      if (info?.isFile() !== true || (info.mode & 0o044) === 0) continue;
      looked += 1;
      this.text(path, await readFile(path, 'latin1'));
    }
    return looked;
  }

  /** From now on looks at the argument lists of all processes, again and again, until `stopSampling`. */
  startSampling(): void {
    const look = (): void => {
      for (const pid of readdirSync('/proc')) {
        if (!/^\d+$/.test(pid)) continue;
        this.samples += 1;
        try {
          this.#arguments(pid, readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0'));
        } catch {
          // It ended between the two looks.
        }
      }
      this.#sampler = setTimeout(look, 2);
    };
    look();
  }

  /** A password of a few letters is part of many arguments: it counts where it is the whole of one, or its value. */
  #arguments(pid: string, args: readonly string[]): void {
    for (const form of this.#forms) {
      const isLeaked = (argument: string): boolean =>
        form.length > 6 ? argument.includes(form) : argument === form || argument.endsWith(`=${form}`);
      if (args.some(isLeaked)) this.leaks.push({ where: `arguments of process ${pid}`, form });
    }
  }

  stopSampling(): void {
    clearTimeout(this.#sampler);
  }
}
