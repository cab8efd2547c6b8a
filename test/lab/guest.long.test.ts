import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups, runTask, worlds } from './nested.js';
import { root } from './parts.js';

const rounds = Number(process.env['LARDER_ROUNDS'] ?? 30);

/** What runs in process namespaces below this one's, and the scripts that hold it. */
function leftovers(): string[] {
  const own = readlinkSync('/proc/self/ns/pid');
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const isGuest = args !== '' && pid !== '1' && args.includes('guest.sh');
        return isGuest || readlinkSync(`/proc/${pid}/ns/pid`) !== own ? [args] : [];
      } catch {
        return [];
      }
    });
}

describe('a lab that is killed at a random moment of its start', () => {
  it(`leaves nothing that runs, in ${rounds} rounds, and the next lab clears the rest`, async () => {
    const before = worlds();
    const phases = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      const task = spawn(
        process.execPath,
        ['--import', 'tsx', join(root, 'test/lab/task.ts'), 'lab', '1000'],
        {
          cwd: root,
          env: { ...process.env, SHELL: '/bin/sleep' },
          stdio: 'ignore',
          detached: true,
        },
      );
      const ended = once(task, 'exit');
      // The moment is what the rounds vary; nothing is waited for here.
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 6_000));
      const running = leftovers();
      const phase = ['dockerd', 'docker-registry', 'shell.ts', 'guest.sh'].find((name) =>
        running.some((args) => args.includes(name)),
      );
      phases.set(phase ?? 'outside', (phases.get(phase ?? 'outside') ?? 0) + 1);
      // Odd rounds: the caller alone; even ones: with all that it started in its group.
      if (task.exitCode === null) process.kill(round % 2 === 0 ? -task.pid! : task.pid!, 'SIGKILL');
      await ended;
      while (leftovers().length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    console.log('killed while these ran:', Object.fromEntries(phases));
    expect(phases.size).toBeGreaterThan(2);
    await runTask(['lab', '-c', 'true'], { SHELL: '/bin/sh' });
    expect(worlds()).toEqual(before);
    expect(groups()).toEqual([]);
  });
});
