import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../errors.js';

/**
 * Reads a file that holds a secret and nothing else, without the newline that editors add.
 * @throws UserError when the file can't be read
 */
export async function readSecretFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EACCES'
          ? 'must not be read by this user'
          : code === 'EISDIR'
            ? 'is a folder'
            : `can't be read (${code ?? 'unknown error'})`;
    throw new UserError(
      `the password file ${path} ${reason}`,
      `put the token there, one line, mode 0600, or name another source under mirror.upstream.password`,
    );
  }
}

/** What to say of a secret file that others than its owner can read; empty when they can't. */
export async function warnIfReadable(path: string): Promise<readonly string[]> {
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return [];
  const bits = (mode & 0o777).toString(8).padStart(4, '0');
  return [`${path} holds a secret and others can read it (mode ${bits}): chmod 600 ${path}`];
}
