import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.js';
import { settingsTemplate } from '../settings/template.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

/** Writes a settings file to start from: every key with its default. */
export const initCommand: CommandDefinition = {
  name: 'init',
  summary: 'write a commented settings file; never overwrites one',
  configure: (command) => {
    command.option('--out <file>', 'where to write it; - is standard output', './larder.yml');
  },
  run: async ({ io, json }, options) => {
    const out = String(options['out']);
    if (out === '-') {
      if (json) printJson(io, { text: settingsTemplate });
      else io.out(settingsTemplate);
      return 0;
    }
    const file = path.resolve(io.cwd, out);
    await create(file, out);
    if (json) printJson(io, { file });
    else io.out(`wrote ${out}; change it, and see with larder validate whether it is right\n`);
    return 0;
  },
};

async function create(file: string, shownAs: string): Promise<void> {
  try {
    await writeFile(file, settingsTemplate, { flag: 'wx' });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new UserError(`${shownAs} exists already and is left as it is`, 'name another file with --out', {
        cause: error,
      });
    }
    throw new UserError(
      `can't write ${shownAs}: ${code}`,
      'name a file in a directory that exists with --out',
      {
        cause: error,
      },
    );
  }
}
