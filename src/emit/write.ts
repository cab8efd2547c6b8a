import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { writeWholeFile } from '../files/whole-file.js';
import type { Settings } from '../settings/settings.js';
import { artefacts, type Artefact } from './artefacts.js';
import { mergeDockerDaemon } from './docker-daemon.js';

/** A file as it is and as it should be. */
export interface PlannedFile {
  readonly path: string;
  readonly state: 'created' | 'updated' | 'unchanged';
  /** What it holds now; undefined when there is none yet. */
  readonly former: string | undefined;
  readonly text: string;
  readonly mode: number;
  /** Where the former text is kept. */
  readonly backup?: string;
}

/**
 * What writing the artefacts into a folder would change.
 * @param out absolute path of the folder
 */
export async function planArtefacts(
  out: string,
  settings: Settings,
  chosen: readonly Artefact[] = artefacts,
): Promise<readonly PlannedFile[]> {
  return Promise.all(
    chosen.map(async ({ path, mode, make }) => plan(join(out, path), mode, () => make(settings))),
  );
}

/**
 * What putting the mirror into an existing daemon.json would change.
 * @param path absolute path of the file
 */
export async function planDaemonMerge(path: string, settings: Settings): Promise<PlannedFile> {
  const planned = await plan(path, 0o644, (former) => mergeDockerDaemon(former ?? '', settings, path));
  return { ...planned, backup: `${path}.larder-backup` };
}

/**
 * Writes what differs, in order.
 * @throws UserError that names what was written before the failure
 */
export async function writePlanned(planned: readonly PlannedFile[]): Promise<void> {
  const written: string[] = [];
  for (const { path, state, text, mode, backup } of planned) {
    if (state === 'unchanged') continue;
    try {
      await makeFolder(dirname(path));
      await writeWholeFile(path, text, { mode, ...(backup === undefined ? {} : { backup }) });
    } catch (error) {
      if (!(error instanceof UserError) || written.length === 0) throw error;
      throw new UserError(`${error.message}; written before that: ${written.join(', ')}`, error.remedy);
    }
    written.push(path);
  }
}

async function plan(
  path: string,
  mode: number,
  make: (former: string | undefined) => string,
): Promise<PlannedFile> {
  const former = await readIfThere(path);
  const text = make(former);
  // A start script that lost its execute bit is as broken as one that lost its text.
  const isWhole = former === text && ((mode & 0o111) === 0 || ((await stat(path)).mode & 0o111) !== 0);
  return {
    path,
    state: former === undefined ? 'created' : isWhole ? 'unchanged' : 'updated',
    former,
    text,
    mode,
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UserError(
      `can't read ${path}: ${code}`,
      'nothing was written; name a folder that can be written',
    );
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UserError(`can't make the folder ${path}: ${code}`, 'name a folder that can be written');
  }
}
