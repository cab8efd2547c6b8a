/** Labs inside this one, and what is left of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './parts.js';

/** Folders of worlds, this lab's own included. */
export const worlds = (): string[] =>
  readdirSync(join(root, '.cache/worlds')).filter((name) => !name.endsWith('.lock'));

/** Control groups of labs inside this one. */
export const groups = (): string[] =>
  readdirSync('/sys/fs/cgroup', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('larder-lab-'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Runs a task of the npm scripts to its end. */
export async function runTask(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/lab/task.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output };
}
