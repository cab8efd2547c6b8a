import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/load.js';
import type { Settings } from '../../src/settings/settings.js';
import { readHostFacts, settingsWarnings } from '../../src/settings/warnings.js';

const defaults = defaultSettings();
const storeAt = (store: string): Settings => ({
  ...defaults,
  mirror: { ...defaults.mirror, store: { ...defaults.mirror.store, path: store } },
});

describe('a warning', () => {
  it.each([
    [
      10 * 2 ** 30,
      [
        'mirror.store.cap is 20.0 GiB, but the file system of /var/lib/larder/registry holds only 10.0 GiB: it would be full before the cap is reached',
      ],
    ],
    [20 * 2 ** 30, []],
    [undefined, []],
  ])('with a cap of 20GiB on a file system of %s bytes', (storeFileSystemBytes, warnings) => {
    const facts = storeFileSystemBytes === undefined ? {} : { storeFileSystemBytes };
    expect(settingsWarnings(defaults, facts)).toEqual(warnings);
  });

  it('is about the file system that a store that does not exist yet will be on', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'larder-warnings-'));
    const there = await readHostFacts(storeAt(directory));
    expect(there.storeFileSystemBytes).toBeGreaterThan(0);
    expect(await readHostFacts(storeAt(path.join(directory, 'not', 'yet')))).toEqual(there);
    await rm(directory, { recursive: true });
  });
});
