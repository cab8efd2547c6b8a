import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Whether this process runs in a container, and what that container may be called by its engine. */
export interface Surroundings {
  readonly isContainer: boolean;
  /** The likeliest first; only the engine can say which is right. */
  readonly containerNames: readonly string[];
}

/**
 * Looks for the traces that engines and runners leave in a container.
 * @param root where the file system begins, for tests
 */
export async function readSurroundings(
  env: Readonly<Record<string, string | undefined>>,
  root = '/',
): Promise<Surroundings> {
  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8').catch(() => '');
  const has = (file: string): Promise<boolean> =>
    stat(join(root, file)).then(
      () => true,
      () => false,
    );
  const [mounts, groups, docker, podman] = await Promise.all([
    read('proc/self/mountinfo'),
    read('proc/self/cgroup'),
    has('.dockerenv'),
    has('run/.containerenv'),
  ]);
  const ids = [
    // The files that an engine puts into each container come from a folder with the container's id.
    /\/containers\/([0-9a-f]{64})\/(?:hostname|hosts|resolv\.conf)/.exec(mounts)?.[1],
    /\/docker[/-]([0-9a-f]{64})/.exec(groups)?.[1],
  ].filter((id) => id !== undefined);
  // Gitea's and Forgejo's runners name it; they do not in host mode.
  const named = env['JOB_CONTAINER_NAME'] ?? '';
  const isContainer = docker || podman || ids.length > 0 || named !== '';
  if (!isContainer) return { isContainer, containerNames: [] };
  // By default a container's host name is the beginning of its id.
  const names = [named, ...ids, hostname()].filter((name) => name !== '');
  return { isContainer, containerNames: [...new Set(names)] };
}
