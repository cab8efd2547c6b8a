import { findSettings } from '../settings/discover.js';
import { readSettings } from '../settings/load.js';
import { describeProblem } from '../settings/problem.js';
import { readHostFacts, settingsWarnings } from '../settings/warnings.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

/** Says whether the settings are right: every problem at once, and what the host makes look wrong. */
export const validateCommand: CommandDefinition = {
  name: 'validate',
  summary: 'name everything that is wrong with the settings',
  configure: () => undefined,
  run: async ({ io, settings: named, json }) => {
    const file = await findSettings({ named, env: io.env, cwd: io.cwd });
    if (file === undefined) {
      if (json) printJson(io, { valid: true, problems: [], warnings: [] });
      else io.out('there is no settings file: the defaults hold (larder init writes them to a file)\n');
      return 0;
    }
    const loaded = readSettings(file.text, file.path, file.shownAs);
    if (!loaded.ok) {
      const { problems } = loaded;
      if (json) printJson(io, { file: file.path, valid: false, problems, warnings: [] });
      else io.out(`${problems.map(describeProblem).join('\n')}\n`);
      return 1;
    }
    const warnings = settingsWarnings(loaded.settings, await readHostFacts(loaded.settings));
    if (json) {
      printJson(io, { file: file.path, valid: true, problems: [], warnings });
      return 0;
    }
    for (const warning of warnings) io.err(`warning: ${warning}\n`);
    io.out(`${file.shownAs} is valid\n`);
    return 0;
  },
};
