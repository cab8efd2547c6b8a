import { describe, expect, test } from 'vitest';
import { planHealing } from '../../src/gc/damage.js';
import { readImages } from '../../src/gc/images.js';
import type { Damage, StoreScan } from '../../src/registry/store.js';
import { dayMs, hexOf, hourMs, ImaginedStore, now } from './imagined-store.js';

const graceMs = 10 * 60 * 1000;
const heal = (scan: StoreScan, registryRuns = true) =>
  planHealing(scan, readImages(scan), { graceMs, registryRuns }, now);
const old = now - hourMs;

describe('damage is healed', () => {
  test.each<[string, Damage, string]>([
    ['an empty link is removed', { kind: 'empty-link', path: 'p', changedAt: old }, 'remove-file'],
    [
      'an empty directory is removed',
      { kind: 'empty-directory', path: 'p', changedAt: old },
      'remove-directory',
    ],
    [
      'a link without data is removed',
      { kind: 'dangling-link', repository: 'app', hex: hexOf('x'), changedAt: old },
      'remove-layer-link',
    ],
    [
      'what is left of a tag is removed',
      { kind: 'headless-tag', repository: 'app', name: 'v1', changedAt: old },
      'remove-tag',
    ],
    [
      'empty data goes with its links',
      { kind: 'empty-data', hex: hexOf('blob'), changedAt: old },
      'remove-blob',
    ],
    [
      'damaged data goes with its links',
      { kind: 'corrupt-data', hex: hexOf('blob'), changedAt: old },
      'remove-blob',
    ],
  ])('%s', (_, damage, kind) => {
    const store = new ImaginedStore();
    store.blob('blob', 0, old, 'app');
    expect(heal(store.scan({ damage: [damage] }))).toMatchObject([{ kind, why: damage.kind }]);
  });

  test('but nothing younger than the grace, which may be a write under way', () => {
    const damage: Damage[] = [
      { kind: 'empty-link', path: 'p', changedAt: now - 1000 },
      { kind: 'empty-data', hex: hexOf('blob'), changedAt: now - 1000 },
    ];
    const store = new ImaginedStore();
    store.blob('blob', 0, now - 1000, 'app');
    expect(heal(store.scan({ damage }))).toEqual([]);
  });

  test('an unreadable scheduler state only while no registry runs', () => {
    const scan = new ImaginedStore().scan({
      damage: [{ kind: 'scheduler-state', path: 'p', changedAt: old }],
    });
    expect(heal(scan, true)).toEqual([]);
    expect(heal(scan, false)).toMatchObject([{ kind: 'remove-file', path: 'p' }]);
  });
});

describe('a manifest that lost its revision link', () => {
  const makeStore = () => {
    const store = new ImaginedStore();
    store.image({ name: 'i', layers: [], pulledAt: now - dayMs });
    store.revisions.length = 0;
    return store;
  };

  test('gets it back where a tag names it', () => {
    const store = makeStore();
    store.tag('app', 'v1', hexOf('i'), now - dayMs);
    store.tag('app', 'v2', hexOf('i'), now - dayMs);
    expect(heal(store.scan())).toMatchObject([
      { kind: 'restore-revision', repository: 'app', hex: hexOf('i') },
    ]);
  });

  test('is removed where no tag names it', () => {
    expect(heal(makeStore().scan())).toMatchObject([{ kind: 'remove-blob', why: 'leaked-manifest' }]);
  });

  test('stays where an index lists it', () => {
    const store = makeStore();
    store.index('index', ['i'], now - dayMs);
    expect(heal(store.scan())).toEqual([]);
  });

  test('stays where something could not be read, which may name it', () => {
    const failures = [{ path: 'docker/registry/v2/repositories/app', message: 'EACCES' }];
    expect(heal(makeStore().scan({ failures }))).toEqual([]);
  });
});
