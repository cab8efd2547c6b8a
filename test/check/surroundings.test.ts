import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSurroundings } from '../../src/check/surroundings.js';

const id = 'd'.repeat(64);

describe('readSurroundings', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'larder-root-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  it.each([
    ['by the mark of Docker', '.dockerenv', '', []],
    ['by the mark of Podman', 'run/.containerenv', '', []],
    [
      'by its host name file',
      'proc/self/mountinfo',
      `1 2 8:1 /var/lib/docker/containers/${id}/hostname /etc/hostname rw\n`,
      [id],
    ],
    ['by its control group', 'proc/self/cgroup', `12:pids:/docker/${id}\n`, [id]],
    ['by its control group under systemd', 'proc/self/cgroup', `0::/system.slice/docker-${id}.scope\n`, [id]],
  ])('knows a container %s', async (_, file, content, names) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
    expect(await readSurroundings({}, root)).toEqual({
      isContainer: true,
      containerNames: [...names, hostname()],
    });
  });

  it('takes the name that a runner gives first', async () => {
    const env = { JOB_CONTAINER_NAME: 'GITEA-ACTIONS-TASK-7' };
    expect((await readSurroundings(env, root)).containerNames[0]).toBe('GITEA-ACTIONS-TASK-7');
  });

  it('knows a host by the lack of all of them', async () => {
    expect(await readSurroundings({}, root)).toEqual({ isContainer: false, containerNames: [] });
  });
});
