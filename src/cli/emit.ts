import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import {
  artefacts,
  notesOnArtefacts,
  planArtefacts,
  planDaemonMerge,
  writePlanned,
  type Artefact,
  type PlannedFile,
} from '../emit/index.js';
import { UserError } from '../errors.js';
import { loadSettings } from '../settings/discover.js';
import { closestTo } from '../units/distance.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

interface EmitOptions {
  readonly out?: string;
  readonly only?: string;
  readonly mergeDaemonJson?: string;
  readonly diff?: boolean;
}

export const emitCommand: CommandDefinition = {
  name: 'emit',
  summary: 'write the artefacts of the mirror: registry, daemon.json, compose, clients',
  configure: (command) => {
    command.option('--out <dir>', 'folder to write into');
    command.option('--only <names>', `some of: ${artefacts.map(({ name }) => name).join(', ')}`);
    command.option(
      '--merge-daemon-json <file>',
      "put the mirror into this daemon.json of Docker's, keeping the rest",
    );
    command.option('--diff', 'show what would change, and write nothing; exit 1 if anything would');
  },
  run: async ({ io, json, settings: named }, options) => {
    const { out, only, mergeDaemonJson, diff = false } = options as EmitOptions;
    const chosen = chooseArtefacts(only);
    const target = chooseTarget(out, mergeDaemonJson);
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const path = resolve(io.cwd, target.path);
    const planned = target.isMerge
      ? [await planDaemonMerge(path, settings)]
      : await planArtefacts(path, settings, chosen);
    if (!diff) await writePlanned(planned);
    const notes = target.isMerge ? [] : notesOnArtefacts(settings);
    if (json) {
      const files = planned.map((file) => ({ path: file.path, state: file.state }));
      printJson(io, { written: !diff, files, notes });
    } else {
      for (const file of planned) io.out(diff ? describeDifference(file) : describeState(file));
      for (const note of notes) io.err(`note: ${note}\n`);
    }
    return diff && planned.some(({ state }) => state !== 'unchanged') ? 1 : 0;
  },
};

function chooseTarget(
  out: string | undefined,
  merge: string | undefined,
): { path: string; isMerge: boolean } {
  const remedy = 'larder emit --out DIR, or larder emit --merge-daemon-json /etc/docker/daemon.json';
  if (out !== undefined && merge !== undefined) {
    throw new UserError('--out and --merge-daemon-json exclude each other', remedy);
  }
  if (out !== undefined) return { path: out, isMerge: false };
  if (merge !== undefined) return { path: merge, isMerge: true };
  throw new UserError('emit needs to know where to write', remedy);
}

function chooseArtefacts(only: string | undefined): readonly Artefact[] {
  if (only === undefined) return artefacts;
  return only.split(',').map((written) => {
    const name = written.trim();
    const found = artefacts.find((artefact) => artefact.name === name || artefact.path === name);
    if (found !== undefined) return found;
    const names = artefacts.map((artefact) => artefact.name);
    const meant = closestTo(name, names);
    throw new UserError(
      `--only: there is no artefact '${name}'`,
      meant === undefined ? `there are: ${names.join(', ')}` : `did you mean ${meant}?`,
    );
  });
}

function describeState({ path, state, backup }: PlannedFile): string {
  const kept = backup !== undefined && state === 'updated' ? `; what it was is in ${backup}` : '';
  return `${state.padEnd(9)} ${path}${kept}\n`;
}

function describeDifference({ path, state, former, text }: PlannedFile): string {
  if (state === 'unchanged') return '';
  if (former === text) return `mode of ${path}\n`;
  return createTwoFilesPatch(former === undefined ? '/dev/null' : path, path, former ?? '', text);
}
