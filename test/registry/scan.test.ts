import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/registry/files.js';
import * as layout from '../../src/registry/layout.js';
import { scanStore } from '../../src/registry/scan.js';
import { MadeStore, sha256 } from './made-store.js';

let root: string;
let store: MadeStore;
const old = new Date('2026-01-01T00:00:00Z');
const scan = () => scanStore(openStore(root), { rearm: false });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'larder-scan-'));
  store = new MadeStore(root, old);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a sound store', () => {
  test('is read whole: blobs, manifests, revisions, tags, and nothing else', () => {
    const image = store.image('library/alpine', '3.20', ['base', 'own']);
    const found = scan();
    expect([...found.blobs.keys()].sort()).toEqual([image.manifest, image.config, ...image.layers].sort());
    expect(found.manifests.get(image.manifest)).toEqual({
      kind: 'image',
      config: image.config,
      layers: image.layers,
    });
    expect(found.revisions).toEqual([
      { repository: 'library/alpine', hex: image.manifest, usedAt: old.getTime() },
    ]);
    expect(found.tags).toMatchObject([
      { repository: 'library/alpine', name: '3.20', hex: image.manifest, pulledAt: old.getTime() },
    ]);
    expect(found).toMatchObject({ damage: [], foreign: [], failures: [], uploads: [] });
  });

  test('has the size of all its files, as du counts them', () => {
    store.image('a/b', 'v1', ['base', 'x'.repeat(10_000)]);
    store.write(
      'docker/registry/v2/repositories/a/b/_uploads/0b6f8fd6-6a7b-4b43-8a0d-000000000000/data',
      'part',
    );
    store.write('strange', 'file');
    const listed = execFileSync('find', [root, '-type', 'f', '-printf', '%s\n'], { encoding: 'utf8' });
    const bytes = listed.split('\n').reduce((sum, line) => sum + Number(line), 0);
    expect(scan().sizeBytes).toBe(bytes);
  });

  test('may nest repositories in one another', () => {
    store.image('a', 'v1', ['one']);
    store.image('a/b', 'v1', ['two']);
    store.image('a/b/c', 'v1', ['three']);
    expect(scan().tags.map((tag) => tag.repository)).toEqual(['a', 'a/b', 'a/b/c']);
  });

  test('may have a repository with a name of 300 characters', () => {
    const name = Array.from({ length: 10 }, () => 'x'.repeat(29)).join('/') + 'y';
    store.image(name, 'v1', ['layer']);
    expect(scan().tags[0]?.repository).toBe(name);
  });

  test('may hold an index of which one platform is there', () => {
    const image = store.image('multi', undefined, ['layer']);
    const index = store.index('multi', 'latest', ['f'.repeat(64), image.manifest]);
    expect(scan().manifests.get(index)).toEqual({
      kind: 'index',
      manifests: ['f'.repeat(64), image.manifest],
    });
    expect(scan().damage).toEqual([]);
  });

  test('shows where a tag has been before', () => {
    const first = store.image('app', 'latest', ['one']);
    const second = store.image('app', 'latest', ['two']);
    expect(scan().tags[0]).toMatchObject({
      hex: second.manifest,
      moved: { from: [{ hex: first.manifest, pulledAt: old.getTime() }] },
    });
  });

  test('knows which repositories hold a blob, and its last use in any of them', () => {
    const hex = store.blob('shared', 'one', 'two');
    const later = new Date(old.getTime() + 5000);
    utimesSync(join(root, layout.layerLink('two', hex)), later, later);
    expect(scan().blobs.get(hex)).toMatchObject({ repositories: ['one', 'two'], usedAt: later.getTime() });
  });
});

describe('scanning leaves no trace', () => {
  test('reading a manifest does not move its access time', () => {
    const { manifest } = store.image('app', 'v1', ['layer']);
    // Older than its change and more than a day old: relatime would move it.
    const before = statSync(join(root, layout.blobData(manifest))).atimeMs;
    expect(scan().keepsAccessTimes).toBe(true);
    expect(statSync(join(root, layout.blobData(manifest))).atimeMs).toBe(before);
  });

  test('after a scan that rearms, the next read moves the access time again', () => {
    const { layers } = store.image('app', 'v1', ['layer']);
    const data = join(root, layout.blobData(layers[0]!));
    const readUntil = (isEnough: () => boolean) => {
      const patience = Date.now() + 1000;
      while (!isEnough() && Date.now() < patience) readFileSync(data);
      return isEnough();
    };
    // The state after any pull: read since it was last changed.
    expect(readUntil(() => statSync(data).atimeMs > statSync(data).ctimeMs)).toBe(true);
    const { atimeMs, mtimeMs } = statSync(data);
    readFileSync(data);
    expect(statSync(data).atimeMs).toBe(atimeMs);
    // File times move in ticks of some milliseconds: a change in the tick of the read is not later than it.
    while (Date.now() < atimeMs + 20);

    scanStore(openStore(root), { rearm: true });

    expect(statSync(data)).toMatchObject({ atimeMs, mtimeMs });
    expect(readUntil(() => statSync(data).atimeMs > atimeMs)).toBe(true);
  });
});

describe('damage is found', () => {
  test('an empty layer link, and data that is empty', () => {
    const { layers } = store.image('app', 'v1', ['one', 'two']);
    truncateSync(join(root, layout.layerLink('app', layers[0]!)));
    truncateSync(join(root, layout.blobData(layers[1]!)));
    expect(scan().damage).toMatchObject([
      { kind: 'empty-data', hex: layers[1] },
      { kind: 'empty-link', path: layout.layerLink('app', layers[0]!) },
    ]);
  });

  test('data that was cut off', () => {
    const { layers } = store.image('app', 'v1', ['a whole layer']);
    truncateSync(join(root, layout.blobData(layers[0]!)), 5);
    expect(scan().damage).toMatchObject([{ kind: 'corrupt-data', hex: layers[0] }]);
  });

  test('a manifest that was cut off', () => {
    const { manifest } = store.image('app', 'v1', ['layer']);
    truncateSync(join(root, layout.blobData(manifest)), 40);
    expect(scan().damage).toMatchObject([{ kind: 'corrupt-data', hex: manifest }]);
  });

  test('but not a layer of no bytes, nor one whose manifest states a wrong size', () => {
    store.image('app', 'v1', ['']);
    const layer = store.blob('content', 'app');
    store.manifest(
      'app',
      JSON.stringify({ layers: [{ digest: layout.linkContent(layer), size: 99 }] }),
      'wrong',
    );
    expect(scan().damage).toEqual([]);
  });

  test('a layer link without data', () => {
    const { layers } = store.image('app', 'v1', ['layer']);
    rmSync(join(root, layout.blobDirectory(layers[0]!)), { recursive: true });
    expect(scan().damage).toMatchObject([{ kind: 'dangling-link', repository: 'app', hex: layers[0] }]);
  });

  test('directories that were left empty, and what is left of a tag', () => {
    const { layers } = store.image('app', 'v1', ['layer']);
    unlinkSync(join(root, layout.blobData(layers[0]!)));
    unlinkSync(join(root, layout.layerLink('app', layers[0]!)));
    unlinkSync(join(root, layout.tagLink('app', 'v1')));
    expect(scan().damage.map((one) => one.kind)).toEqual([
      'empty-directory',
      'empty-directory',
      'headless-tag',
    ]);
  });

  test.each([
    ['', 1],
    ['{"a":', 1],
    ['[]', 1],
    ['null', 0],
    ['{}', 0],
  ])('a scheduler-state.json of %j is %i damage', (content, count) => {
    store.write(layout.schedulerState, content);
    expect(scan().damage.filter(({ kind }) => kind === 'scheduler-state')).toHaveLength(count);
  });
});

describe('what is not the registry’s is left alone, with a message', () => {
  test('foreign files, directories and links at every level', () => {
    store.image('app', 'v1', ['layer']);
    const outside = mkdtempSync(join(tmpdir(), 'larder-outside-'));
    try {
      writeFileSync(join(outside, 'data'), 'not of the store');
      store.write('README', 'hello');
      store.write('docker/other/file', 'hello');
      store.write(`${layout.repositoriesDirectory}/Upper/file`, 'hello');
      store.write(`${layout.blobsDirectory}/zz/file`, 'hello');
      symlinkSync(outside, join(root, layout.blobsDirectory, 'ff'));
      symlinkSync(outside, join(root, layout.repositoriesDirectory, 'linked'));
      mkdirSync(join(root, layout.blobsDirectory, 'ab'));
      symlinkSync(outside, join(root, layout.blobsDirectory, 'ab', `ab${'0'.repeat(62)}`));
      const found = scan();
      expect(found.foreign.map(({ path }) => path).sort()).toEqual(
        [
          'README',
          'docker/other',
          `${layout.repositoriesDirectory}/Upper`,
          `${layout.blobsDirectory}/zz`,
          `${layout.blobsDirectory}/ff`,
          `${layout.repositoriesDirectory}/linked`,
          `${layout.blobsDirectory}/ab/ab${'0'.repeat(62)}`,
        ].sort(),
      );
      expect(found.blobs.has(`ab${'0'.repeat(62)}`)).toBe(false);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('a link whose content is a path out of the store names nothing', () => {
    store.image('app', 'v1', ['layer']);
    store.write(layout.tagLink('app', 'evil'), 'sha256:../../../../../../../../etc/passwd');
    const found = scan();
    expect(found.tags.find((tag) => tag.name === 'evil')?.hex).toBeUndefined();
    expect(found.foreign).toEqual([
      { path: layout.tagLink('app', 'evil'), why: 'a link that names no sha256 digest' },
    ]);
  });

  test('a manifest that is not JSON, and one of 50 MB', () => {
    const text = store.manifest('app', 'not JSON at all', 'text');
    const huge = store.manifest('app', `{"layers":[],"padding":"${'x'.repeat(50_000_000)}"}`, 'huge');
    const found = scan();
    expect(found.damage).toEqual([]);
    expect(new Map(found.foreign.map(({ path, why }) => [path, why]))).toEqual(
      new Map([
        [layout.blobData(text), 'a manifest that is not JSON'],
        [layout.blobData(huge), 'a manifest that is longer than 4 MiB'],
      ]),
    );
  });
});

test('what cannot be read is reported, and the rest is found', () => {
  store.image('app', 'v1', ['layer']);
  store.image('other', 'v1', ['another']);
  const files = openStore(root);
  const refused = layout.revisionsDirectory('app');
  const found = scanStore(
    {
      ...files,
      list: (path) => {
        if (path === refused) throw new Error('EACCES: permission denied');
        return files.list(path);
      },
    },
    { rearm: false },
  );
  expect(found.failures).toEqual([{ path: refused, message: 'EACCES: permission denied' }]);
  expect(found.revisions.map(({ repository }) => repository)).toEqual(['other']);
});

describe('changes stay inside the store', () => {
  test('nothing is removed or written through a symbolic link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'larder-outside-'));
    try {
      writeFileSync(join(outside, 'data'), 'precious');
      symlinkSync(outside, join(root, 'way-out'));
      const files = openStore(root);
      expect(() => {
        files.unlink('way-out/data');
      }).toThrow('leads out');
      expect(() => files.rmdir('way-out/data')).toThrow('leads out');
      expect(() => {
        files.write('way-out/new/link', 'content', 0);
      }).toThrow('leads out');
      expect(existsSync(join(outside, 'new'))).toBe(false);
      expect(readFileSync(join(outside, 'data'), 'utf8')).toBe('precious');
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('a written link appears whole, with its directories, and does not look used', () => {
    const files = openStore(root);
    const hex = sha256('x');
    files.write(layout.revisionLink('new/repo', hex), layout.linkContent(hex), old.getTime());
    const link = join(root, layout.revisionLink('new/repo', hex));
    expect(statSync(link)).toMatchObject({ atimeMs: old.getTime(), mtimeMs: old.getTime() });
    expect(readFileSync(link, 'utf8')).toBe(`sha256:${hex}`);
  });
});

test('a store that is not there is an error with a remedy', () => {
  expect(() => openStore(join(root, 'missing'))).toThrow(/cannot be read/);
});
