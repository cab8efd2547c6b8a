import { readFileSync } from 'node:fs';
import {
  describeAsJson,
  describeAsText,
  isUnderCap,
  registryRuns,
  runGc,
  warnAbout,
  type Stage,
} from '../gc/index.js';
import { accessTimesOf } from '../registry/access-times.js';
import { loadSettings } from '../settings/discover.js';
import { printJson, type Io } from './io.js';
import type { CommandDefinition } from './main.js';

export const gcCommand: CommandDefinition = {
  name: 'gc',
  summary: "bring the mirror's store under its cap, without breaking a pull",
  configure: (command) => {
    command.option('--dry-run', 'print what a run would do, and change nothing');
  },
  run: async ({ io, json, settings: named }, options) => {
    const { dryRun = false } = options as { readonly dryRun?: boolean };
    const now = Date.now();
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const { store, registry, listen } = settings.mirror;
    const outcome = await runGc({
      ...store,
      graceMs: settings.gc.graceMs,
      dryRun,
      registryRuns: await registryRuns(listen),
      now,
      progress: tellProgress(io),
    });
    if (outcome === undefined) {
      const message = `another larder gc is at work on ${store.path}: nothing was done`;
      if (json) printJson(io, { dryRun, busy: true, message });
      else io.err(`${message}\n`);
      return 0;
    }
    const warnings = warnAbout(outcome, {
      accessTimes: accessTimesOf(readFileSync('/proc/self/mountinfo', 'utf8'), outcome.root),
      configuredCapBytes: store.capBytes,
      keepFreeBytes: store.keepFreeBytes,
      expires: registry === '2' && store.delete,
      now,
    });
    if (json) printJson(io, describeAsJson(outcome, dryRun, warnings));
    else {
      for (const warning of warnings) io.err(`warning: ${warning}\n`);
      io.out(describeAsText(outcome, dryRun, now));
    }
    return isUnderCap(outcome) ? 0 : 1;
  },
};

const progressEveryMs = 2000;

/** Says on standard error how far long work has come; short work passes without a word. */
function tellProgress(io: Io): (stage: Stage, done: number, of?: number) => void {
  let toldAt = performance.now();
  return (stage, done, of) => {
    if (performance.now() - toldAt < progressEveryMs) return;
    toldAt = performance.now();
    io.err(`${stage}: ${done}${of === undefined ? ' blobs' : ` of ${of}`}\n`);
  };
}
