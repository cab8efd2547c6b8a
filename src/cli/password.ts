import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { writeWholeFile } from '../files/whole-file.js';
import { loadSettings } from '../settings/discover.js';
import { readPassword } from '../settings/password.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

export const passwordCommand: CommandDefinition = {
  name: 'password',
  summary: "write the upstream's password, decrypted, into a file for registry/start",
  configure: (command) => {
    command.requiredOption('--out <file>', 'file to write, mode 0600; best on a tmpfs such as /run');
  },
  run: async ({ io, settings: named, json }, options) => {
    const out = String(options['out']);
    if (out === '-') {
      throw new UserError(
        'the password is never printed',
        'name a file: larder password --out /run/larder/password',
      );
    }
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const { credentials } = settings.mirror.upstream;
    if (credentials === undefined) {
      throw new UserError(
        'the settings name no password: pulls are anonymous',
        'set mirror.upstream.username and mirror.upstream.password',
      );
    }
    const { secret, warnings } = await readPassword(credentials, io.env);
    const path = resolve(io.cwd, out);
    await writeWholeFile(path, `${secret.reveal()}\n`, { mode: 0o600, exactMode: true });
    for (const warning of warnings) io.err(`warning: ${warning}\n`);
    if (json) printJson(io, { path, warnings });
    else io.out(`wrote ${path}, mode 0600; start the registry with LARDER_PASSWORD_FILE=${path}\n`);
    return 0;
  },
};
