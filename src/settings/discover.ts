import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.js';
import { defaultSettings, readSettings } from './load.js';
import { InvalidSettings } from './problem.js';
import type { Settings } from './settings.js';

export interface SettingsQuery {
  /** The file that --settings or the Action's input names. */
  readonly named: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where the machine's own settings are, for tests. */
  readonly systemFile?: string;
}

export interface SettingsFile {
  /** Absolute. */
  readonly path: string;
  /** As the person named it. */
  readonly shownAs: string;
  readonly text: string;
}

/**
 * The settings that hold here, or the defaults when no file is found and none was named.
 * @throws InvalidSettings with everything that is wrong with the file
 * @throws UserError when a file that was named can't be read
 */
export async function loadSettings(query: SettingsQuery): Promise<Settings> {
  const file = await findSettings(query);
  if (file === undefined) return defaultSettings();
  const loaded = readSettings(file.text, file.path, file.shownAs);
  if (!loaded.ok) throw new InvalidSettings(loaded.problems);
  return loaded.settings;
}

/** The first settings file there is, in the order of the contract; undefined when there is none. */
export async function findSettings(query: SettingsQuery): Promise<SettingsFile | undefined> {
  const { named, env, cwd, systemFile = '/etc/larder/larder.yml' } = query;
  const variable = env['LARDER_SETTINGS'];
  if (named !== undefined && named !== '') return read(named, cwd, '--settings');
  if (variable !== undefined && variable !== '') return read(variable, cwd, '$LARDER_SETTINGS');
  return (await read('larder.yml', cwd)) ?? (await read(systemFile, cwd));
}

/** Reads a file. One that nobody named may be missing; it may not be there and unreadable. */
async function read(shownAs: string, cwd: string, namedBy?: string): Promise<SettingsFile | undefined> {
  const file = path.resolve(cwd, shownAs);
  try {
    return { path: file, shownAs, text: await readFile(file, 'utf8') };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    if (isMissing && namedBy === undefined) return undefined;
    const reason = isMissing ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : code;
    throw new UserError(
      `the settings file ${shownAs}${namedBy === undefined ? '' : `, named by ${namedBy},`} can't be read: ${reason}`,
      isMissing
        ? `name another one, or write it with: larder init --out ${shownAs}`
        : 'make it a readable file',
      { cause: error },
    );
  }
}
