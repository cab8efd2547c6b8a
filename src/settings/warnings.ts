import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { describeBytes } from '../units/bytes.js';
import type { Settings } from './settings.js';

/** What the host says about settings that are right by themselves. */
export interface HostFacts {
  /** The size of the file system that holds the store, or will; absent when it can't be asked. */
  readonly storeFileSystemBytes?: number;
}

/** What is probably not meant, as sentences. No reason to refuse the settings. */
export function settingsWarnings({ mirror }: Settings, facts: HostFacts): string[] {
  const { capBytes, path: store } = mirror.store;
  const { storeFileSystemBytes = Infinity } = facts;
  if (capBytes <= storeFileSystemBytes) return [];
  return [
    `mirror.store.cap is ${describeBytes(capBytes)}, but the file system of ${store} holds only ` +
      `${describeBytes(storeFileSystemBytes)}: it would be full before the cap is reached`,
  ];
}

/** Asks the host. A store that doesn't exist yet will be on the file system of the nearest directory above it. */
export async function readHostFacts({ mirror }: Settings): Promise<HostFacts> {
  for (let directory = mirror.store.path; ; directory = path.dirname(directory)) {
    try {
      const { blocks, bsize } = await statfs(directory);
      return { storeFileSystemBytes: blocks * bsize };
    } catch {
      if (directory === path.dirname(directory)) return {};
    }
  }
}
