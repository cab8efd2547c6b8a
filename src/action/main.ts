/** The Action's main step: proves that the mirror works before the job goes on, and says how clients reach it. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { info, setFailed, setOutput, setSecret, warning } from '@actions/core';
import {
  checkMirror,
  checkUntilHealthy,
  describeCheck,
  describeVerdict,
  type CheckReport,
} from '../check/index.js';
import { makeBuildkitdConfig, notesOnArtefacts, planArtefacts, writePlanned } from '../emit/index.js';
import { UserError } from '../errors.js';
import { loadSettings } from '../settings/discover.js';
import { readPassword } from '../settings/password.js';
import { secretForms } from '../settings/secret.js';
import type { Settings } from '../settings/settings.js';
import { readInputs, type Inputs } from './inputs.js';
import { writeSummary } from './summary.js';

async function run(): Promise<void> {
  const inputs = readInputs();
  const settings = applyInputs(
    await loadSettings({ named: inputs.settings, env: process.env, cwd: process.cwd() }),
    inputs,
  );
  await maskPassword(settings);
  info(`settings: ${settings.file ?? 'no file found, the defaults hold'}`);
  if (inputs.emitTo !== undefined) await emitTo(inputs.emitTo, settings);
  const report = await check(settings, inputs);
  info(describeCheck(report));
  await publish(report, settings);
  if (report.decision === 'fail') setFailed(describeVerdict(report));
  else if (report.decision === 'warn') warning(describeVerdict(report));
}

/** A workflow may overrule what its settings file says of unhealthy mirrors. */
function applyInputs(settings: Settings, { onUnhealthy }: Inputs): Settings {
  if (onUnhealthy === undefined) return settings;
  return { ...settings, gate: { ...settings.gate, onUnhealthy: { default: onUnhealthy } } };
}

/** Before anything else is printed. A job that can't read the password has nothing to hide. */
async function maskPassword({ mirror }: Settings): Promise<void> {
  const { credentials } = mirror.upstream;
  if (credentials === undefined) return;
  try {
    const { secret } = await readPassword(credentials, process.env);
    for (const form of secretForms(secret, credentials.username)) setSecret(form);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

async function emitTo(folder: string, settings: Settings): Promise<void> {
  const planned = await planArtefacts(resolve(folder), settings);
  await writePlanned(planned);
  for (const { path, state } of planned) info(`${state.padEnd(9)} ${path}`);
  for (const note of notesOnArtefacts(settings)) info(`note: ${note}`);
}

async function check(settings: Settings, { mirrorUrl, images, waitMs }: Inputs): Promise<CheckReport> {
  // The command line is beside this bundle; a helper container runs it from there.
  const program = [process.execPath, join(dirname(process.argv[1] ?? ''), 'larder.cjs')] as const;
  const ask = (): Promise<CheckReport> =>
    checkMirror({
      settings,
      images,
      env: process.env,
      program,
      ...(mirrorUrl !== undefined && { mirrorUrl }),
    });
  return checkUntilHealthy(ask, waitMs, (report, leftMs) => {
    info(`${describeVerdict(report)}; waiting, ${Math.ceil(leftMs / 1000)} s left`);
  });
}

async function publish(report: CheckReport, settings: Settings): Promise<void> {
  const mirrorUrl = report.mirrorUrl ?? settings.mirror.url;
  const reportPath = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'larder-check.json');
  await writeFile(reportPath, `${JSON.stringify({ schemaVersion: 1, ...report }, undefined, 2)}\n`);
  setOutput('verdict', report.verdict);
  setOutput('healthy', report.verdict === 'healthy');
  setOutput('pulls-left', report.pullsLeft?.remaining ?? '');
  setOutput('mirror-url', mirrorUrl);
  setOutput(
    'buildkitd-config',
    makeBuildkitdConfig({ ...settings, mirror: { ...settings.mirror, url: mirrorUrl } }),
  );
  setOutput('report-path', reportPath);
  await writeSummary(report);
}

run().catch((error: unknown) => {
  const isKnown = error instanceof UserError;
  setFailed(isKnown ? `${error.message} (${error.remedy})` : error instanceof Error ? error : String(error));
});
