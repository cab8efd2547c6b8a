import type { StoreFiles } from '../../src/registry/files.js';

const operations = ['look', 'list', 'read', 'sha256', 'unlink', 'rmdir', 'write', 'rearm'] as const;
export type Operation = (typeof operations)[number];

/** Files that call `before` ahead of every operation; whatever it throws is what the operation fails with. */
export function withFaults(
  files: StoreFiles,
  before: (operation: Operation, path: string) => void,
): StoreFiles {
  const wrapped = Object.fromEntries(
    operations.map((operation) => [
      operation,
      (path: string, ...rest: unknown[]): unknown => {
        before(operation, path);
        return (files[operation] as (...parameters: unknown[]) => unknown)(path, ...rest);
      },
    ]),
  );
  return { ...files, ...wrapped };
}

/** What the system says when it fails with a code. */
export const systemError = (code: string, path: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: injected, '${path}'`), { code });
