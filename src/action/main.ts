/** The Action's main step: validates the settings, emits where asked, and says how clients reach the mirror. */
import { resolve } from 'node:path';
import { info, setFailed, setOutput } from '@actions/core';
import { makeBuildkitdConfig, notesOnArtefacts, planArtefacts, writePlanned } from '../emit/index.js';
import { UserError } from '../errors.js';
import { loadSettings } from '../settings/discover.js';
import { readInputs } from './inputs.js';

async function run(): Promise<void> {
  const inputs = readInputs();
  const cwd = process.cwd();
  const settings = await loadSettings({ named: inputs.settings, env: process.env, cwd });
  setOutput('mirror-url', settings.mirror.url);
  setOutput('buildkitd-config', makeBuildkitdConfig(settings));
  info(`settings: ${settings.file ?? 'none found, the defaults hold'}`);
  if (inputs.emitTo === undefined) return;
  const planned = await planArtefacts(resolve(cwd, inputs.emitTo), settings);
  await writePlanned(planned);
  for (const { path, state } of planned) info(`${state.padEnd(9)} ${path}`);
  for (const note of notesOnArtefacts(settings)) info(`note: ${note}`);
}

run().catch((error: unknown) => {
  const isKnown = error instanceof UserError;
  setFailed(isKnown ? `${error.message} (${error.remedy})` : error instanceof Error ? error : String(error));
});
