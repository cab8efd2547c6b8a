import { randomBytes } from 'node:crypto';
import { chmod, chown, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';

export interface WriteOptions {
  /** Mode of a file that is new; one that exists keeps its own, and gets the execute bits of this one. */
  readonly mode: number;
  /** Give this mode also to a file that exists: a secret must not inherit a careless one. */
  readonly exactMode?: boolean;
  /** Keep the former text in this file. */
  readonly backup?: string;
}

/**
 * Writes a whole file or nothing: beside it first, flushed, then renamed over it. A symbolic link stays one, and a
 * file that exists keeps its mode and owner.
 * @throws UserError when the folder or the file can't be written
 */
export async function writeWholeFile(path: string, text: string, options: WriteOptions): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.larder-${randomBytes(6).toString('hex')}`);
  try {
    const former = await stat(target).catch(() => undefined);
    const file = await open(temporary, 'wx', options.mode);
    try {
      await file.writeFile(text);
      // The mode of open() is narrowed by the umask.
      await file.chmod(
        former === undefined || options.exactMode
          ? options.mode
          : (former.mode | (options.mode & 0o111)) & 0o7777,
      );
      if (former !== undefined) await file.chown(former.uid, former.gid);
      await file.sync();
    } finally {
      await file.close();
    }
    if (former !== undefined && options.backup !== undefined) {
      await copyFile(target, options.backup);
      await chmod(options.backup, former.mode & 0o7777);
      await chown(options.backup, former.uid, former.gid);
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UserError(
      `can't write ${path}: ${code}`,
      'nothing of this file was changed; check the folder, its owner and the free space',
    );
  }
}
