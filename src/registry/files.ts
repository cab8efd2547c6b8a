import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statfsSync,
  unlinkSync,
  writeSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.js';

/**
 * Every operation that Larder performs on a store's files; paths are relative to the store. They are synchronous:
 * a scan is a few hundred thousand of them, each of a few microseconds, and a removal must follow its last look at once.
 */
export interface StoreFiles {
  /** The store's directory with symbolic links resolved. */
  readonly root: string;
  /** What makes it this store, whatever path led to it. */
  readonly identity: string;
  /** Does not follow a symbolic link; undefined where there is nothing. */
  readonly look: (path: string) => Stats | undefined;
  /** Undefined where there is nothing. */
  readonly list: (path: string) => readonly Dirent[] | undefined;
  /** The content as Latin-1 text without moving the access time; undefined where it is longer than the limit. */
  readonly read: (path: string, limitBytes: number) => string | undefined;
  readonly sha256: (path: string) => string;
  /** Removes a file or a symbolic link. Open readers keep what they have. */
  readonly unlink: (path: string) => void;
  /** Removes a directory if it is empty, and says whether it was. */
  readonly rmdir: (path: string) => boolean;
  /** Writes a whole file beside its place and moves it there, so that no reader sees a part of it. Its times are given. */
  readonly write: (path: string, content: string, usedAtMs: number) => void;
  /** Makes the next read move the access time again, whatever relatime thinks. */
  readonly rearm: (path: string) => void;
  /** Bytes that an unprivileged process may still write to the file system. */
  readonly freeBytes: () => number;
  /** Whether the files' owner let every read and rearm so far go without a trace. */
  readonly keepsAccessTimes: () => boolean;
}

/** The files of the store at an absolute path. Throws UserError when there is no directory that can be read. */
export function openStore(path: string): StoreFiles {
  const root = resolveStore(path);
  const at = (relative: string) => `${root}/${relative}`;
  const buffer = Buffer.allocUnsafe(64 * 1024);
  let keepsAccessTimes = true;

  // Only the owner may read without moving the access time (open(2), O_NOATIME).
  const open = (file: string): number => {
    try {
      return openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NOATIME);
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error;
      keepsAccessTimes = false;
      return openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    }
  };

  // A directory on the way may be a symbolic link out of the store: nothing is changed through one.
  const inside = (relative: string): string => {
    const directory = dirname(at(relative));
    if (realpathSync(directory) !== directory) {
      throw new Error(`${directory} leads out of its place in the store`);
    }
    return at(relative);
  };

  // What is added belongs to whoever owns the directory, or the registry could not rewrite it.
  const makeDirectory = (relative: string): void => {
    if (existsSync(at(relative))) return;
    makeDirectory(dirname(relative));
    const directory = inside(relative);
    mkdirSync(directory);
    const owner = lstatSync(dirname(directory));
    chownSync(directory, owner.uid, owner.gid);
  };

  return {
    root,
    identity: identify(root),
    look: (relative) => lstatSync(at(relative), { throwIfNoEntry: false }),
    list: (relative) => {
      try {
        return readdirSync(at(relative), { withFileTypes: true });
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    read: (relative, limitBytes) => {
      const fd = open(at(relative));
      try {
        const size = readSync(fd, buffer, 0, buffer.length, 0);
        if (size < buffer.length) return size > limitBytes ? undefined : buffer.toString('latin1', 0, size);
        const total = fstatSync(fd).size;
        if (total > limitBytes) return undefined;
        const whole = Buffer.allocUnsafe(total);
        let filled = 0;
        for (let got = -1; got !== 0 && filled < total; filled += got) {
          got = readSync(fd, whole, filled, total - filled, filled);
        }
        return whole.toString('latin1', 0, filled);
      } finally {
        closeSync(fd);
      }
    },
    sha256: (relative) => {
      const fd = open(at(relative));
      try {
        const hash = createHash('sha256');
        for (let got = -1, position = 0; got !== 0; position += got) {
          got = readSync(fd, buffer, 0, buffer.length, position);
          hash.update(buffer.subarray(0, got));
        }
        return hash.digest('hex');
      } finally {
        closeSync(fd);
      }
    },
    unlink: (relative) => {
      unlinkSync(inside(relative));
    },
    rmdir: (relative) => {
      try {
        rmdirSync(inside(relative));
        return true;
      } catch (error) {
        if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) return false;
        throw error;
      }
    },
    write: (relative, content, usedAtMs) => {
      makeDirectory(dirname(relative));
      const target = inside(relative);
      const owner = lstatSync(dirname(target));
      const draft = join(dirname(target), `.larder-${basename(target)}`);
      const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
      const fd = openSync(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
      try {
        writeSync(fd, content);
        fchownSync(fd, owner.uid, owner.gid);
        futimesSync(fd, usedAtMs / 1000, usedAtMs / 1000);
      } finally {
        closeSync(fd);
      }
      renameSync(draft, target);
    },
    rearm: (relative) => {
      // relatime moves an access time that is not later than the change time. Setting the mode to what it is makes
      // the change time now, and, unlike utimes, cannot put back a time that a reader has moved meanwhile.
      try {
        const fd = openSync(at(relative), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NOATIME);
        try {
          fchmodSync(fd, fstatSync(fd).mode & 0o7777);
        } finally {
          closeSync(fd);
        }
      } catch (error) {
        if (errorCode(error) === 'EPERM') keepsAccessTimes = false;
        else if (errorCode(error) !== 'ENOENT') throw error;
      }
    },
    freeBytes: () => {
      const { bavail, bsize } = statfsSync(root);
      return bavail * bsize;
    },
    keepsAccessTimes: () => keepsAccessTimes,
  };
}

/** The code of a failed system call, such as EACCES; undefined for any other failure. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function identify(root: string): string {
  const { dev, ino } = lstatSync(root, { bigint: true });
  return `${dev.toString(16)}-${ino.toString(16)}`;
}

function resolveStore(path: string): string {
  try {
    const root = realpathSync(path);
    readdirSync(root);
    return root;
  } catch (error) {
    throw new UserError(
      `the store ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'check mirror.store.path in the settings, and run this as the user that the registry runs as, or as root',
      { cause: error },
    );
  }
}
