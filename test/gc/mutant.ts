import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** One rule taken out of the product's code: a test that guards the rule must fail then. */
export interface Mutant {
  readonly name: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
}

/** Loads a module of src as it would be with the mutant in it. Fails when the mutant no longer fits the code. */
export async function importMutant<Module>(entry: string, mutant: Mutant): Promise<Module> {
  const source = readFileSync(mutant.file, 'utf8');
  const count = source.split(mutant.was).length - 1;
  if (count !== 1) throw new Error(`mutant '${mutant.name}' fits ${count} places of ${mutant.file}, not one`);
  const contents = source.replace(mutant.was, mutant.becomes);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'mutant',
        setup: (compiler) => {
          compiler.onLoad({ filter: new RegExp(`/${basename(mutant.file)}$`) }, ({ path }) =>
            path.endsWith(`/${mutant.file}`) ? { contents, loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Module;
}
