/**
 * Makes everything in the repository that is generated: `npm run build`.
 * With --check it writes nothing, names what is stale, and fails.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, licences } from './generate/bundle.js';
import { settingsTypes, settingsValidator, settingsValidatorTypes } from './generate/settings.js';

interface Generated {
  readonly file: string;
  readonly make: () => Promise<string>;
  readonly isExecutable?: boolean;
}

const root = path.dirname(import.meta.dirname);

const entries = [
  { file: 'dist/larder.cjs', entry: 'src/cli/larder.ts', isExecutable: true },
  { file: 'dist/main.cjs', entry: 'src/action/main.ts', isExecutable: false },
  { file: 'dist/post.cjs', entry: 'src/action/post.ts', isExecutable: false },
].filter(({ entry }) => existsSync(path.join(root, entry)));

// In order: the bundles are made of the files above them.
const everything: readonly Generated[] = [
  { file: 'src/settings/schema.generated.ts', make: () => settingsTypes(root) },
  { file: 'src/settings/schema-validator.generated.js', make: () => settingsValidator(root) },
  { file: 'src/settings/schema-validator.generated.d.ts', make: settingsValidatorTypes },
  ...entries.map(({ file, entry, isExecutable }) => ({
    file,
    isExecutable,
    make: () => bundle(root, entry),
  })),
  {
    file: 'dist/LICENSES.txt',
    make: () =>
      licences(
        root,
        entries.map(({ entry }) => entry),
      ),
  },
];

if (process.argv.includes('--check')) await check();
else await write();

async function write(): Promise<void> {
  for (const { file, make, isExecutable } of everything) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await make());
    if (isExecutable === true) await chmod(target, 0o755);
    console.log(`wrote ${file}`);
  }
}

async function check(): Promise<void> {
  for (const generated of everything) {
    if (await isFresh(generated)) continue;
    console.error(`${generated.file} is stale: run npm run build, and commit what it writes`);
    process.exitCode = 1;
  }
}

async function isFresh({ file, make, isExecutable }: Generated): Promise<boolean> {
  const target = path.join(root, file);
  if (!existsSync(target)) return false;
  if (isExecutable === true && ((await stat(target)).mode & 0o111) === 0) return false;
  return (await readFile(target, 'utf8')) === (await make());
}
