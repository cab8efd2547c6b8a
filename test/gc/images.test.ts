import { describe, expect, test } from 'vitest';
import { readImages } from '../../src/gc/images.js';
import { dayMs, hexOf, hourMs, ImaginedStore, now } from './imagined-store.js';

const imageOf = (store: ImaginedStore, name: string) => readImages(store.scan()).get(hexOf(name));

describe('an image was last pulled', () => {
  test('when its tag was last asked for, although a client that is up to date reads no manifest', () => {
    const store = new ImaginedStore();
    const hex = store.image({ name: 'i', layers: [], pulledAt: now - 5 * dayMs });
    store.tag('app', 'latest', hex, now - hourMs);
    expect(imageOf(store, 'i')?.lastPulled).toBe(now - hourMs);
  });

  test('when it was asked for by digest, in any repository', () => {
    const store = new ImaginedStore();
    const hex = store.image({ name: 'i', layers: [], tags: ['v1'], pulledAt: now - 5 * dayMs });
    store.revisions.push({ repository: 'other', hex, usedAt: now - 2 * hourMs });
    expect(imageOf(store, 'i')?.lastPulled).toBe(now - 2 * hourMs);
  });

  test('when an index that lists it was, at any depth', () => {
    const store = new ImaginedStore();
    store.image({ name: 'i', layers: [], pulledAt: now - 5 * dayMs });
    store.index('inner', ['i'], now - 4 * dayMs);
    store.index('outer', ['inner'], now - 3 * dayMs, ['latest']);
    expect(imageOf(store, 'i')?.lastPulled).toBe(now - 3 * dayMs);
  });

  test('at no known time where its manifest is read by a scan that cannot hide', () => {
    const store = new ImaginedStore();
    const hex = store.image({ name: 'i', layers: [], tags: ['v1'], pulledAt: now - 5 * dayMs });
    store.blob('i', 500, now);
    expect(readImages(store.scan({ keepsAccessTimes: false })).get(hex)?.lastPulled).toBe(now - 5 * dayMs);
  });

  test('just now for all we know, where part of its repository could not be read', () => {
    const store = new ImaginedStore();
    const hex = store.image({ name: 'i', layers: [], pulledAt: now - 5 * dayMs });
    const failures = [{ path: 'docker/registry/v2/repositories/app/_manifests/tags', message: 'EACCES' }];
    expect(readImages(store.scan({ failures })).get(hex)?.lastPulled).toBe(Infinity);
  });
});

describe('an image is superseded', () => {
  const movedTag = (oldDigestUsedAt: number) => {
    const store = new ImaginedStore();
    const old = store.image({ name: 'old', layers: [], pulledAt: oldDigestUsedAt });
    const fresh = store.image({ name: 'new', layers: [], pulledAt: now - dayMs });
    const from = [{ hex: old, pulledAt: now - 9 * dayMs }];
    store.tag('app', 'latest', fresh, now - hourMs, { at: now - 2 * dayMs, from });
    return store;
  };

  test('once its tag names another', () => {
    const store = movedTag(now - 9 * dayMs);
    expect(imageOf(store, 'old')?.isSuperseded).toBe(true);
    expect(imageOf(store, 'new')?.isSuperseded).toBe(false);
  });

  test('but not when it was pulled by its digest after the tag moved', () => {
    expect(imageOf(movedTag(now - hourMs), 'old')?.isSuperseded).toBe(false);
  });

  test('but not while another tag names it', () => {
    const store = movedTag(now - 9 * dayMs);
    store.tag('other', 'stable', hexOf('old'), now - 8 * dayMs);
    expect(imageOf(store, 'old')?.isSuperseded).toBe(false);
  });

  test('but not when it never had a tag', () => {
    const store = new ImaginedStore();
    store.image({ name: 'i', layers: [], pulledAt: now - 50 * dayMs });
    expect(imageOf(store, 'i')?.isSuperseded).toBe(false);
  });

  test('together with the index that lists it, and not while another index does', () => {
    const store = new ImaginedStore();
    store.image({ name: 'child', layers: [], pulledAt: now - 9 * dayMs });
    store.image({ name: 'shared', layers: [], pulledAt: now - 9 * dayMs });
    const old = store.index('old', ['child', 'shared'], now - 9 * dayMs);
    const fresh = store.index('new', ['shared'], now - dayMs);
    store.tag('app', 'latest', fresh, now - dayMs, {
      at: now - dayMs,
      from: [{ hex: old, pulledAt: now - 9 * dayMs }],
    });
    expect(imageOf(store, 'child')?.isSuperseded).toBe(true);
    expect(imageOf(store, 'shared')?.isSuperseded).toBe(false);
  });
});

test('indexes that list each other are read to an end', () => {
  const store = new ImaginedStore();
  store.index('one', ['two'], now - dayMs);
  store.index('two', ['one'], now - hourMs, ['latest']);
  expect(imageOf(store, 'one')?.lastPulled).toBe(now - hourMs);
});

test('a manifest that nothing names is no image', () => {
  const store = new ImaginedStore();
  store.image({ name: 'leaked', layers: [], pulledAt: now });
  store.revisions.length = 0;
  expect(readImages(store.scan()).size).toBe(0);
});
