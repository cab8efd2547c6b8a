import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** One entry point and all that it needs as one CommonJS file that any Node from 20 on runs. */
export async function bundle(root: string, entry: string): Promise<string> {
  const { outputFiles } = await build({ ...options(root), entryPoints: [entry] });
  return outputFiles.map(({ text }) => text).join('');
}

/** The licences of the packages that are part of the bundles. */
export async function licences(root: string, entries: readonly string[]): Promise<string> {
  const { metafile } = await build({
    ...options(root),
    entryPoints: [...entries],
    outdir: 'unused',
    metafile: true,
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
  const texts = await Promise.all(
    [...packages].sort().map((directory) => licence(path.join(root, directory))),
  );
  return `The bundles in this directory contain the following packages.\n${texts.join('')}`;
}

function options(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // The other form of jsonc-parser requires its parts by names that only exist beside it.
    mainFields: ['module', 'main'],
    banner: { js: '#!/usr/bin/env node' },
    // They are in LICENSES.txt.
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  } as const satisfies BuildOptions;
}

async function licence(directory: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(directory, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license: string;
  };
  const file = (await readdir(directory)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(path.join(directory, file), 'utf8');
  return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
