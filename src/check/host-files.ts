import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { describeBytes } from '../units/bytes.js';
import { failed, ok, probe, skipped, type Outcome, type ProbeResult } from './probe.js';

/** One hosts.toml that containerd's resolver would read for Docker Hub. */
export interface HostsFile {
  /** On the engine's host. */
  readonly path: string;
  /** The hosts that are asked, in order; without the upstream itself. */
  readonly hosts: readonly string[];
}

/** Where dockerd looks for hosts.toml files; it is no setting of the engine's. */
export const certificatesDir = '/etc/docker/certs.d';

/** The first of these that is there counts. */
const hubFolders = ['docker.io', '_default'];

/**
 * Reads the hosts.toml that holds for Docker Hub; undefined where there is none.
 * @param dir where the engine's own folder is to be seen from here
 */
export async function readHostsFile(dir: string): Promise<HostsFile | undefined> {
  for (const folder of hubFolders) {
    try {
      const text = await readFile(join(dir, folder, 'hosts.toml'), 'utf8');
      return { path: join(certificatesDir, folder, 'hosts.toml'), hosts: parseHosts(text) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error;
    }
  }
  return undefined;
}

/** The tables `[host."https://…"]`, with either kind of quotes; nothing else of the file matters here. */
export function parseHosts(toml: string): readonly string[] {
  return [...toml.matchAll(/^\s*\[\s*host\s*\.\s*(?:"([^"]+)"|'([^']+)')\s*\]/gm)].map(
    ([, double, single]) => double ?? single ?? '',
  );
}

/** Below this a registry can't finish a layer, and soon not even rewrite the link of a tag. */
const fullBelowBytes = 16 * 2 ** 20;

/**
 * Whether the mirror's store has room to work.
 * @param path the store as it is seen from here
 * @param shownAs the store's path for people
 */
export function probeStoreSpace(path: string, shownAs: string, keepFreeBytes: number): Promise<ProbeResult> {
  return probe('store-space', async () => {
    const stats = await statfs(path).catch(() => undefined);
    if (stats === undefined) return skipped(`${shownAs} can't be seen from here`);
    return judgeSpace(
      {
        totalBytes: stats.blocks * stats.bsize,
        freeBytes: stats.bavail * stats.bsize,
        // Some file systems have no fixed number of inodes, and say 0 of 0.
        hasInodes: stats.files === 0 || stats.ffree > 0,
      },
      keepFreeBytes,
      shownAs,
    );
  });
}

export interface Space {
  readonly totalBytes: number;
  /** What an unprivileged process may still write. */
  readonly freeBytes: number;
  readonly hasInodes: boolean;
}

/** Full: less than 16 MiB (1 % of a small file system) or no inode; low: less than what is to be kept free. */
export function judgeSpace(space: Space, keepFreeBytes: number, shownAs: string): Outcome {
  const { totalBytes, freeBytes, hasInodes } = space;
  const free = `${describeBytes(freeBytes)} of ${describeBytes(totalBytes)} free at ${shownAs}`;
  if (!hasInodes) return failed('store-full', `no inode left at ${shownAs}`);
  if (freeBytes < Math.min(fullBelowBytes, totalBytes / 100)) return failed('store-full', free);
  // A file system that is smaller than what should be kept free is a matter of the settings.
  return freeBytes < Math.min(keepFreeBytes, totalBytes / 2) ? ok(free, 'store-low') : ok(free);
}
