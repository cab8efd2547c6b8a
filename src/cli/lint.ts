import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { lintRegistryConfig, type LintedFile, type LintFinding } from '../lint/index.js';
import type { RegistryMajor } from '../settings/settings.js';
import { printJson } from './io.js';
import type { CommandDefinition } from './main.js';

interface LintOptions {
  readonly env?: string;
  readonly registry?: string;
}

export const lintCommand: CommandDefinition = {
  name: 'lint',
  summary: "look at a registry's configuration for what breaks a mirror in production",
  configure: (command) => {
    command.argument('<file>', 'such as /etc/docker/registry/config.yml');
    command.option('--env <file>', 'env file with REGISTRY_... overrides');
    command.option(
      '--registry <major>',
      '2 (distribution 2.8) or 3 (default: what the file gives away, else 2)',
    );
  },
  run: async ({ io, json }, options, [name = '']) => {
    const { env, registry } = options as LintOptions;
    const major = parseMajor(registry);
    const file = await readLinted(name, io.cwd);
    const report = lintRegistryConfig(
      file,
      env === undefined ? undefined : await readLinted(env, io.cwd),
      major,
    );
    const { findings } = report;
    const isClean = findings.every(({ severity }) => severity === 'note');
    if (json) printJson(io, { clean: isClean, ...report });
    else {
      for (const finding of findings) io.out(describeFinding(finding));
      if (findings.length === 0) io.out(`${name}: no traps found (as registry ${report.registry})\n`);
    }
    return isClean ? 0 : 1;
  },
};

function parseMajor(text: string | undefined): RegistryMajor | undefined {
  if (text === undefined || text === '2' || text === '3') return text;
  throw new UserError(
    `--registry is '${text}', expected 2 or 3`,
    '2 is distribution 2.8, the registry:2 image',
  );
}

async function readLinted(name: string, cwd: string): Promise<LintedFile> {
  const path = resolve(cwd, name);
  try {
    const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    return { name, text, isReadableByAll: (mode & 0o004) !== 0 };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : (code ?? 'unknown error');
    throw new UserError(
      `${name} can't be read: ${reason}`,
      "name the registry's configuration, such as /etc/docker/registry/config.yml",
      { cause: error },
    );
  }
}

function describeFinding({ file, line, column, path, severity, rule, effect, remedy }: LintFinding): string {
  return `${file}:${line}:${column}: ${severity}: ${path}: ${effect} [${rule}]\n  ${remedy}\n`;
}
