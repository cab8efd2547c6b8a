import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runGc, type GcRequest } from '../../src/gc/run.js';
import { openStore } from '../../src/registry/files.js';
import * as layout from '../../src/registry/layout.js';
import { scanStore } from '../../src/registry/scan.js';
import { MadeStore, sha256 } from '../registry/made-store.js';
import { systemError, withFaults } from './faulty-files.js';
import { importMutant } from './mutant.js';

const now = Date.now();
const dayMs = 24 * 3600 * 1000;
const daysAgo = (days: number) => new Date(now - days * dayMs);
let root: string;
let store: MadeStore;

const request = (changes: Partial<GcRequest> = {}): GcRequest => ({
  path: root,
  capBytes: 1e9,
  keepFreeBytes: 0,
  graceMs: 600_000,
  dryRun: false,
  registryRuns: true,
  now,
  progress: () => undefined,
  ...changes,
});
const gc = async (changes: Partial<GcRequest> = {}) => (await runGc(request(changes)))!;
const sizeOf = (path: string) => scanStore(openStore(path), { rearm: false }).sizeBytes;
const exists = (path: string) => existsSync(join(root, path));
const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'larder-gc-'));
  store = new MadeStore(root, daysAgo(5));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Two images with a shared layer: the older one was pulled five days ago, the younger one yesterday. */
function makeTwoImages() {
  const older = store.image('app', 'old', ['shared', 'x'.repeat(5000)]);
  store.at = daysAgo(1);
  const younger = store.image('app', 'new', ['shared', 'y'.repeat(5000)]);
  return {
    older,
    younger,
    shared: older.layers[0]!,
    olderOwn: older.layers[1]!,
    youngerOwn: younger.layers[1]!,
  };
}

describe('a run', () => {
  test('ends under the cap, and says exactly what it did', async () => {
    const { olderOwn, youngerOwn, shared } = makeTwoImages();
    const bytesBefore = sizeOf(root);
    const outcome = await gc({ capBytes: bytesBefore - 1 });
    expect(outcome).toMatchObject({ bytesBefore, capBytes: bytesBefore - 1, failures: [], healed: [] });
    expect(outcome.evicted).toMatchObject([
      { kind: 'blob', blob: { hex: olderOwn }, sizeBytes: 5071, image: 'app:old' },
    ]);
    expect(outcome.bytesAfter).toBe(bytesBefore - 5071);
    expect(sizeOf(root)).toBe(outcome.bytesAfter);
    expect(exists(layout.blobDirectory(olderOwn))).toBe(false);
    expect(exists(layout.layerLink('app', olderOwn))).toBe(false);
    expect(exists(layout.blobData(youngerOwn)) && exists(layout.blobData(shared))).toBe(true);
  });

  test('keeps the manifest of what it evicts, so that pulling it again is not counted', async () => {
    const { older } = makeTwoImages();
    await gc({ capBytes: 0 });
    expect(exists(layout.blobData(older.manifest))).toBe(true);
    expect(exists(layout.blobData(older.config))).toBe(true);
    expect(exists(layout.tagLink('app', 'old'))).toBe(true);
  });

  test('changes nothing when it is dry, and promises exactly what a run then does', async () => {
    makeTwoImages();
    const before = filesBelow(root);
    const dry = await gc({ capBytes: 3000, dryRun: true });
    expect(filesBelow(root)).toEqual(before);
    const real = await gc({ capBytes: 3000 });
    expect(real.evicted).toEqual(dry.evicted);
    expect(real.bytesAfter).toBe(dry.bytesAfter);
  });

  test('done twice changes nothing the second time', async () => {
    makeTwoImages();
    await gc({ capBytes: 3000 });
    const before = filesBelow(root);
    expect((await gc({ capBytes: 3000 })).evicted).toEqual([]);
    expect(filesBelow(root)).toEqual(before);
  });

  test('is refused while another run is at work, and says so', async () => {
    makeTwoImages();
    let second: unknown = 'not asked';
    await gc({
      capBytes: 0,
      ask: async () => {
        second = await runGc(request({ capBytes: 0 }));
        return 'there';
      },
      now: now - 4.5 * dayMs,
    });
    expect(second).toBeUndefined();
  });

  test('removes unfinished downloads first, but none that was written to within the grace', async () => {
    makeTwoImages();
    const [stale, fresh] = ['0b6f8fd6-6a7b-4b43-8a0d-000000000000', '0b6f8fd6-6a7b-4b43-8a0d-000000000001'];
    store.write(`${layout.uploadDirectory('app', stale)}/data`, 'z'.repeat(900));
    utimesSync(join(root, layout.uploadDirectory('app', stale)), daysAgo(1), daysAgo(1));
    store.write(`${layout.uploadDirectory('app', fresh)}/data`, 'z'.repeat(900));
    const outcome = await gc({ capBytes: sizeOf(root) - 500 });
    expect(outcome.evicted).toMatchObject([
      { kind: 'upload', upload: { name: stale }, reason: 'stale-upload' },
    ]);
    expect(exists(layout.uploadDirectory('app', stale))).toBe(false);
    expect(exists(`${layout.uploadDirectory('app', fresh)}/data`)).toBe(true);
  });

  test('removes an image that nobody pulled for 90 days with its tags and revisions', async () => {
    store.at = daysAgo(91);
    const image = store.image('app', 'v1', ['layer']);
    const outcome = await gc({ capBytes: 0 });
    expect(outcome.bytesAfter).toBe(0);
    expect(exists(layout.blobData(image.manifest))).toBe(false);
    expect(exists(layout.revisionLink('app', image.manifest))).toBe(false);
    expect(exists(layout.tagDirectory('app', 'v1'))).toBe(false);
  });
});

describe('the last look before each removal', () => {
  /** Somebody pulls right after the scan: the files that a pull of that kind touches move to now. */
  const pulls: readonly [string, (made: ReturnType<typeof makeTwoImages>) => string][] = [
    ['the layer', ({ olderOwn }) => layout.blobData(olderOwn)],
    ['the layer by HEAD', ({ olderOwn }) => layout.layerLink('app', olderOwn)],
    ['its tag', () => layout.tagLink('app', 'old')],
    ['its manifest by digest', ({ older }) => layout.revisionLink('app', older.manifest)],
  ];
  test.each(pulls)('keeps what was pulled since the scan: %s', async (_, touchedBy) => {
    const made = makeTwoImages();
    await gcWithPullAfterScan(runGc, touchedBy(made));
    expect(exists(layout.blobData(made.olderOwn))).toBe(true);
  });

  test('is what keeps it: without it the layer goes', async () => {
    const { runGc: broken } = await importMutant<{ runGc: typeof runGc }>('src/gc/run.ts', {
      name: 'second look removed',
      file: 'src/gc/evict.ts',
      was: 'lastUse > removal.lastPulled',
      becomes: 'false',
    });
    const made = makeTwoImages();
    await gcWithPullAfterScan(broken, layout.tagLink('app', 'old'));
    expect(exists(layout.blobData(made.olderOwn))).toBe(false);
  });

  /** Runs gc; between its scan and its first removal, somebody's pull touches a file. */
  async function gcWithPullAfterScan(run: typeof runGc, touched: string): Promise<void> {
    let hasPulled = false;
    await run(
      request({
        capBytes: 3000,
        // The file system is asked for its free space after the scan and before the plan.
        open: (path) => {
          const files = openStore(path);
          return {
            ...files,
            freeBytes: () => {
              if (!hasPulled) utimesSync(join(path, touched), new Date(now), new Date(now));
              hasPulled = true;
              return files.freeBytes();
            },
          };
        },
      }),
    );
    expect(hasPulled).toBe(true);
  }
});

describe('healing', () => {
  test('mends what a crash left, whatever the cap', async () => {
    const { olderOwn, youngerOwn, older } = makeTwoImages();
    const [emptyLink, cut] = [layout.layerLink('app', olderOwn), layout.blobData(youngerOwn)];
    truncateSync(join(root, emptyLink));
    truncateSync(join(root, cut), 100);
    for (const path of [emptyLink, cut]) utimesSync(join(root, path), daysAgo(1), daysAgo(1));
    rmSync(join(root, layout.revisionLink('app', older.manifest)));
    store.write(layout.schedulerState, '{"half":');
    const outcome = await gc({ registryRuns: false });
    expect(outcome.healed.map(({ why }) => why).sort()).toEqual([
      'corrupt-data',
      'empty-link',
      'missing-revision',
      'scheduler-state',
    ]);
    expect(exists(emptyLink) || exists(cut) || exists(layout.schedulerState)).toBe(false);
    expect(readFileSync(join(root, layout.revisionLink('app', older.manifest)), 'utf8')).toBe(
      `sha256:${older.manifest}`,
    );
    expect((await gc({ registryRuns: false })).healed).toEqual([]);
  });

  test('keeps its hands off damage that is younger than the grace', async () => {
    const { olderOwn } = makeTwoImages();
    truncateSync(join(root, layout.layerLink('app', olderOwn)));
    expect((await gc()).healed).toEqual([]);
    expect(exists(layout.layerLink('app', olderOwn))).toBe(true);
  });

  test('removes a manifest that registry:2’s expiry left without a name', async () => {
    const content = JSON.stringify({ schemaVersion: 2, layers: [] });
    store.write(layout.blobData(sha256(content)), content);
    expect((await gc()).healed).toMatchObject([{ why: 'leaked-manifest' }]);
    expect(exists(layout.blobData(sha256(content)))).toBe(false);
  });

  test('finishes what a kill left half done', async () => {
    const { olderOwn } = makeTwoImages();
    rmSync(join(root, layout.blobData(olderOwn)));
    rmSync(join(root, layout.tagLink('app', 'old')));
    const halves = [layout.blobDirectory(olderOwn), layout.tagDirectory('app', 'old')];
    for (const path of halves) utimesSync(join(root, path), daysAgo(1), daysAgo(1));
    const outcome = await gc();
    expect(outcome.healed.map(({ why }) => why).sort()).toEqual([
      'dangling-link',
      'empty-directory',
      'headless-tag',
    ]);
    expect(halves.some(exists)).toBe(false);
  });
});

describe('asking the upstream about tags', () => {
  const gcAsking = (answers: Readonly<Record<string, 'there' | 'gone' | 'unknown'>>) => {
    const asked: string[] = [];
    const ask = (repository: string, tag: string) => {
      asked.push(`${repository}:${tag}`);
      return Promise.resolve(answers[tag] ?? 'unknown');
    };
    return gc({ ask }).then((outcome) => ({ outcome, asked }));
  };
  beforeEach(() => {
    store.at = new Date(now - 3600_000);
    for (const tag of ['gone', 'there', 'unclear']) store.image('app', tag, [tag]);
  });

  test('stops serving one that is gone, and no other', async () => {
    const { outcome } = await gcAsking({ gone: 'gone', there: 'there' });
    expect(outcome.revalidation?.gone).toEqual(['app:gone']);
    expect(exists(layout.tagDirectory('app', 'gone'))).toBe(false);
    expect(exists(layout.tagLink('app', 'there')) && exists(layout.tagLink('app', 'unclear'))).toBe(true);
    expect(sizeOf(root)).toBe(outcome.bytesAfter);
  });

  test('asks only about what was pulled within a day', async () => {
    store.at = daysAgo(2);
    store.image('app', 'older', ['older']);
    const { asked } = await gcAsking({ gone: 'there', there: 'there', unclear: 'there' });
    expect(asked.sort()).toEqual(['app:gone', 'app:there', 'app:unclear']);
  });

  test('stops asking when there is no clear answer three times in a row', async () => {
    for (const tag of ['a', 'b', 'c']) store.image('app', tag, [tag]);
    const { outcome, asked } = await gcAsking({});
    expect(asked).toHaveLength(3);
    expect(outcome.revalidation).toMatchObject({ gone: [], left: 3 });
  });
});

describe('a file operation that fails', () => {
  const codes = ['EACCES', 'ENOENT', 'EBUSY', 'ENOSPC'];

  /** Everything that a run can do: evict, heal, restore, remove an old image and an unfinished download. */
  function makeBusyStore(): void {
    const { older } = makeTwoImages();
    rmSync(join(root, layout.revisionLink('app', older.manifest)));
    store.at = daysAgo(100);
    store.image('ancient', 'v1', ['ancient layer']);
    store.write(`${layout.uploadDirectory('app', '0b6f8fd6-6a7b-4b43-8a0d-000000000000')}/data`, 'part');
    utimesSync(
      join(root, layout.uploadDirectory('app', '0b6f8fd6-6a7b-4b43-8a0d-000000000000')),
      daysAgo(9),
      daysAgo(9),
    );
    const content = JSON.stringify({ schemaVersion: 2, manifests: [] });
    store.write(layout.blobData(sha256(content)), content);
    store.write(layout.layerLink('app', sha256('never stored')), `sha256:${sha256('never stored')}`);
    store.write(layout.schedulerState, '');
    mkdirSync(join(root, layout.blobDirectory(sha256('hollow'))), { recursive: true });
    utimesSync(join(root, layout.blobDirectory(sha256('hollow'))), daysAgo(9), daysAgo(9));
    writeFileSync(join(root, 'foreign'), 'left alone');
  }

  test(
    'is reported wherever it happens, costs nothing, and the next run finishes',
    { timeout: 60_000 },
    async () => {
      const limits = { capBytes: 4000, registryRuns: false };
      const gcFromStart = (before: Parameters<typeof withFaults>[1]) => {
        rmSync(root, { recursive: true });
        store = new MadeStore(root, daysAgo(5));
        makeBusyStore();
        return gc({ ...limits, open: (path) => withFaults(openStore(path), before) });
      };
      let count = 0;
      await gcFromStart(() => {
        count += 1;
      });
      // Where one layer cannot go, the next in the order goes in its place.
      const mustStay = filesBelow(root).filter((path) => !path.includes(sha256('shared')));
      for (let at = 0; at < count; at++) {
        const code = codes[at % codes.length]!;
        let seen = 0;
        let failed = '';
        const { failures } = await gcFromStart((operation, place) => {
          if (seen++ !== at) return;
          failed = `${code} at ${operation} ${place}`;
          throw systemError(code, place);
        });
        expect(
          failures.map(({ message }) => message.split(':')[0]),
          failed,
        ).toContain(code);
        const { bytesAfter } = await gc(limits);
        expect(bytesAfter, `after ${failed}`).toBeLessThanOrEqual(limits.capBytes);
        expect(filesBelow(root), `after ${failed}`).toEqual(expect.arrayContaining(mustStay));
      }
    },
  );
});
