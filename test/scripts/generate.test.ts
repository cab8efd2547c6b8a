import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { bundle, licences } from '../../scripts/generate/bundle.js';
import { settingsTypes, settingsValidator } from '../../scripts/generate/settings.js';

const root = path.resolve(import.meta.dirname, '../..');

describe('what is generated', () => {
  it('from the schema is what is in the repository', async () => {
    const file = (name: string) => readFile(path.join(root, 'src/settings', name), 'utf8');
    expect(await settingsTypes(root)).toBe(await file('schema.generated.ts'));
    expect(await settingsValidator(root)).toBe(await file('schema-validator.generated.js'));
  });

  it('needs no schema compiler when it runs', async () => {
    expect(await settingsValidator(root)).not.toMatch(/\brequire\(|\bimport\b/);
  });

  it('is a command line that runs where there is nothing but Node', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'larder-bundle-'));
    const file = path.join(directory, 'larder.cjs');
    await writeFile(file, await bundle(root, 'src/cli/larder.ts'), { mode: 0o755 });
    const { stdout } = await execa(file, ['init', '--out', '-'], { cwd: directory });
    expect(stdout).toContain('version: 1');
    await rm(directory, { recursive: true });
  });

  it('says nothing about the machine that made it', async () => {
    const text = await bundle(root, 'src/cli/larder.ts');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(text).not.toContain(root);
  });

  it('names the licence of every package that is in it', async () => {
    const text = await licences(root, ['src/cli/larder.ts']);
    expect(text).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(text).toMatch(/^js-yaml \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(text).not.toContain(root);
  });
});
