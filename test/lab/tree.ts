import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Apparent bytes of all regular files below a folder. */
export async function directorySize(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // A registry at work renames and removes files while they are counted.
    const info = await lstat(join(entry.parentPath, entry.name)).catch(() => undefined);
    bytes += info?.size ?? 0;
  }
  return bytes;
}
