import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups, runTask, worlds } from './nested.js';
import { root } from './parts.js';
import { World } from './world.js';

/** A lab inside this one, with a shell that does nothing until it is ended. */
class NestedLab {
  private constructor(
    readonly task: ChildProcess,
    /** Process namespace of what runs inside. */
    readonly namespace: string,
    readonly world: string,
  ) {}

  static async start(): Promise<NestedLab> {
    // Not below TMPDIR: a lab has a /run of its own.
    const shell = join(mkdtempSync('/tmp/larder-shell-'), 'shell');
    writeFileSync(
      shell,
      '#!/bin/sh\ndocker version >/dev/null && echo "ready in $(readlink /proc/self/ns/pid)"\nexec sleep 1000\n',
    );
    chmodSync(shell, 0o755);
    const before = worlds();
    const task = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/lab/task.ts'), 'lab'], {
      cwd: root,
      env: { ...process.env, SHELL: shell },
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own, as a shell gives each command, so that Ctrl-C can be sent to all of it.
      detached: true,
    });
    let output = '';
    for await (const chunk of task.stdout) {
      output += String(chunk);
      const namespace = /ready in (\S+)/.exec(output)?.[1];
      if (namespace === undefined) continue;
      const world = worlds().find((name) => !before.includes(name));
      return new NestedLab(task, namespace, world!);
    }
    throw new Error(`the nested lab did not start: ${output}`);
  }

  /** Everything that still runs of it: what is inside, and the scripts that hold it. */
  leftovers(): string[] {
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .flatMap((pid) => {
        try {
          const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
          const isInside = readlinkSync(`/proc/${pid}/ns/pid`) === this.namespace;
          return isInside || args.includes(this.world) ? [args] : [];
        } catch {
          return [];
        }
      });
  }

  /** Resolves when nothing of it is left; a leak makes the test run into its limit, naming what stayed. */
  async gone(): Promise<void> {
    while (this.leftovers().length > 0 || worlds().includes(this.world) || groups().length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('the lab as a guest', () => {
  it.each<[string, (lab: NestedLab) => void]>([
    ['Ctrl-C', ({ task }) => process.kill(-task.pid!, 'SIGINT')],
    ['a polite end', ({ task }) => task.kill('SIGTERM')],
    ['kill -9', ({ task }) => task.kill('SIGKILL')],
    ['kill -9 of all that hold it', ({ task }) => process.kill(-task.pid!, 'SIGKILL')],
  ])('leaves nothing running after %s', async (how, end) => {
    const lab = await NestedLab.start();
    expect(lab.leftovers().some((args) => args.includes('dockerd'))).toBe(true);
    const ended = once(lab.task, 'exit');
    end(lab);
    await ended;
    if (how.startsWith('kill -9 of all')) {
      // Nobody was left to remove its folder: the next lab does.
      while (lab.leftovers().length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
      await runTask(['lab', '-c', 'true'], { SHELL: '/bin/sh' });
    }
    await lab.gone();
  });

  it('changes nothing of the host that it runs on', async () => {
    const before = look();
    const { exitCode, output } = await runTask(['start'], {});
    expect(output).toContain('requests that bypassed the mirror: 0');
    expect(exitCode).toBe(0);
    expect(look()).toEqual(before);
  });

  it("runs the main job on a person's own settings, beside the mirror that they have", async () => {
    const world = await World.start({ engine: false, settings: { gate: { images: ['library/app:v1'] } } });
    // A lab on the host's network sees this lab's; its /run, where the settings of this world are, is its own.
    const settings = '/tmp/own-settings.yml';
    writeFileSync(settings, world.settingsText);
    const { exitCode, output } = await runTask(['start', '--settings', settings], {});
    expect(output).toContain(`The upstream is ${world.hub.url}`);
    expect(output).toMatch(/again, after the engine dropped it +\d+\.\d+ +0\.0 MB/);
    expect(exitCode).toBe(0);
    expect(await (await fetch(`${world.mirror.url}/v2/`)).text()).toBe('{}');
    await world.hub.refuse();
    const refused = await runTask(['start', '--settings', settings], {});
    expect(refused.output).toMatch(/failed: the registry could not start: .*connection refused/);
    expect(refused.exitCode).toBe(1);
    await world.stop();
  });

  it('can not write to the host, and is not seen on its network', async () => {
    const script =
      'touch /usr/probe 2>/dev/null && echo wrote; touch /etc/probe && echo scratch; hostname; ls /sys/class/net >/dev/null';
    const { output } = await runTask(['lab', '-c', script], { SHELL: '/bin/sh' });
    expect(output).not.toContain('wrote');
    expect(output).toContain('scratch\nlarder-lab');
    expect(readdirSync('/etc')).not.toContain('probe');
  });
});

/** What a guest must not change: packages, mounts, programs that listen on the ports it uses inside. */
function look(): object {
  const listening = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => /:([0-9A-F]{4}) \S+ 0A /.exec(line)?.[1])
    .filter((port) => port !== undefined && [5000, 5001].includes(parseInt(port, 16)));
  return {
    packages: readFileSync('/var/lib/dpkg/status', 'utf8').length,
    // What other tests mount for themselves is below the folder of their world.
    mounts: readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter((mount) => !mount.includes(' /run/lab/')),
    listening,
    run: readdirSync('/run'),
    worlds: worlds(),
  };
}
