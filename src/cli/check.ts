import {
  checkMirror,
  checkUntilHealthy,
  describeCheck,
  describeVerdict,
  type CheckReport,
} from '../check/index.js';
import { UserError } from '../errors.js';
import { loadSettings } from '../settings/discover.js';
import { parseDuration } from '../units/duration.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

interface CheckCommandOptions {
  readonly image?: readonly string[];
  readonly wait?: string;
}

export const checkCommand: CommandDefinition = {
  name: 'check',
  summary: 'prove that the mirror works end to end, or name what is broken',
  configure: (command) => {
    command.option(
      '--image <reference>',
      'check that the mirror does not serve an old one; may be given several times',
      (image: string, images: readonly string[] | undefined) => [...(images ?? []), image],
    );
    command.option('--wait <duration>', 'check again until healthy, at most so long, such as 2m');
  },
  run: async ({ io, json, settings: named }, options) => {
    const { image: images = [], wait } = options as CheckCommandOptions;
    const waitMs = parseWait(wait);
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const check = (): Promise<CheckReport> =>
      checkMirror({ settings, images, env: io.env, ...(io.program && { program: io.program }) });
    const report = await checkUntilHealthy(check, waitMs, (failed, leftMs) => {
      io.err(`${describeVerdict(failed)}; waiting, ${Math.ceil(leftMs / 1000)} s left\n`);
    });
    if (json) printJson(io, { ...report });
    else io.out(describeCheck(report));
    if (report.decision === 'warn') io.err(`warning: ${describeVerdict(report)}\n`);
    return report.decision === 'fail' ? 1 : 0;
  },
};

function parseWait(text: string | undefined): number {
  if (text === undefined) return 0;
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  throw new UserError(
    `--wait is '${text}', expected ${parsed.expected}`,
    parsed.hint ?? 'write it as 30s or 2m',
  );
}
