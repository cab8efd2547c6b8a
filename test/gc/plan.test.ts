import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImages, type Image } from '../../src/gc/images.js';
import { planEviction, type EvictionPlan } from '../../src/gc/plan.js';
import type { StoreScan } from '../../src/registry/store.js';
import { afterPlan, anyStore, dayMs, hexOf, hourMs, ImaginedStore, now } from './imagined-store.js';
import { importMutant, type Mutant } from './mutant.js';

type Plan = typeof planEviction;
const graceMs = 10 * 60 * 1000;
const planWith = (plan: Plan, scan: StoreScan, capBytes: number) =>
  plan(scan, readImages(scan), [], { capBytes, graceMs }, now);
const namesOf = (plan: EvictionPlan) =>
  plan.remove.map((one) => {
    if (one.kind === 'upload') return one.upload.name;
    const hex = one.kind === 'blob' ? one.blob.hex : one.manifest.hex;
    return Buffer.from(hex, 'hex').toString().replaceAll('\0', '');
  });

describe('the order', () => {
  const makeStore = () => {
    const store = new ImaginedStore();
    for (const name of ['base', 'old', 'new', 'moved', 'orphan']) {
      store.blob(name, 1000, now - 20 * dayMs, 'app');
    }
    store.image({ name: 'old-image', layers: ['base', 'old'], pulledAt: now - 20 * dayMs, tags: ['old'] });
    store.image({ name: 'new-image', layers: ['base', 'new'], pulledAt: now - hourMs, tags: ['new'] });
    const moved = store.image({ name: 'moved-image', layers: ['moved'], pulledAt: now - 3 * dayMs });
    store.tag('app', 'latest', hexOf('new-image'), now - hourMs, {
      at: now - dayMs,
      from: [{ hex: moved, pulledAt: now - 3 * dayMs }],
    });
    store.uploads.push({ repository: 'app', name: 'upload', sizeBytes: 1000, touchedAt: now - hourMs });
    return store.scan();
  };

  test('is leftovers, then what its tag has left, then the least recently pulled, shared layers with the last of their images', () => {
    const scan = makeStore();
    const plan = planWith(planEviction, scan, 0);
    expect(namesOf(plan)).toEqual(['upload', 'orphan', 'moved', 'old', 'base', 'new']);
    expect(plan.remove.map(({ reason }) => reason)).toEqual([
      'stale-upload',
      'unreferenced',
      'superseded',
      'least-recently-pulled',
      'least-recently-pulled',
      'least-recently-pulled',
    ]);
  });

  test.each([
    [1, ['upload']],
    [1000, ['upload']],
    [1001, ['upload', 'orphan']],
    [3500, ['upload', 'orphan', 'moved', 'old']],
  ])('ends where %i bytes are freed', (bytes, expected) => {
    const scan = makeStore();
    expect(namesOf(planWith(planEviction, scan, scan.sizeBytes - bytes))).toEqual(expected);
  });

  test('takes of the last image only what is needed', () => {
    const store = new ImaginedStore();
    for (const size of [900, 500, 300, 100]) store.blob(`s${size}`, size, now - dayMs);
    store.image({ name: 'i', layers: ['s100', 's900', 's300', 's500'], pulledAt: now - dayMs, tags: ['v1'] });
    const scan = store.scan();
    expect(namesOf(planWith(planEviction, scan, scan.sizeBytes - 350))).toEqual(['s300', 's100']);
    expect(namesOf(planWith(planEviction, scan, scan.sizeBytes - 950))).toEqual(['s900', 's100']);
  });
});

test('manifests and configs go after 90 days without a pull, and then with their image', () => {
  const store = new ImaginedStore();
  store.blob('layer', 1000, now - 91 * dayMs);
  store.image({ name: 'ancient', layers: ['layer'], pulledAt: now - 91 * dayMs, tags: ['v1'] });
  store.image({ name: 'merely-old', layers: [], pulledAt: now - 89 * dayMs, tags: ['v2'] });
  expect(namesOf(planWith(planEviction, store.scan(), 0))).toEqual(['layer', 'ancient', 'ancient.config']);
});

test('a plan that cannot reach the cap says what holds the space', () => {
  const store = new ImaginedStore();
  store.blob('fresh', 4000, now - 1000);
  store.image({ name: 'i', layers: [], pulledAt: now - dayMs, tags: ['v1'] });
  const scan = store.scan({ foreignBytes: 50 });
  const { keep } = planWith(planEviction, scan, 10);
  expect(keep).toEqual([
    { reason: 'foreign', sizeBytes: 50 },
    { reason: 'within-grace', sizeBytes: 4000 },
    { reason: 'manifest', sizeBytes: 500 + 200 + 4 * 71 },
  ]);
});

test('where something could not be read, nothing counts as unreferenced', () => {
  const store = new ImaginedStore();
  store.blob('orphan', 1000, now - dayMs);
  const failures = [{ path: 'docker/registry/v2/repositories/app', message: 'EACCES' }];
  expect(planWith(planEviction, store.scan({ failures }), 0).remove).toEqual([]);
});

test('what could not be removed before is not chosen again', () => {
  const store = new ImaginedStore();
  for (const name of ['one', 'two']) store.blob(name, 1000, now - dayMs);
  const scan = store.scan();
  const limits = { capBytes: 1000, graceMs, stuck: new Set([hexOf('one')]) };
  expect(namesOf(planEviction(scan, readImages(scan), [], limits, now))).toEqual(['two']);
});

test('what healing removes is neither counted nor chosen', () => {
  const store = new ImaginedStore();
  for (const name of ['damaged', 'whole']) store.blob(name, 1000, now - dayMs);
  const scan = store.scan();
  const blob = scan.blobs.get(hexOf('damaged'))!;
  const healing = [{ kind: 'remove-blob', why: 'corrupt-data', blob, sizeBytes: 1000 }] as const;
  const plan = planEviction(scan, readImages(scan), healing, { capBytes: 0, graceMs }, now);
  expect(plan.sizeBytes).toBe(1000);
  expect(namesOf(plan)).toEqual(['whole']);
});

/** What must hold of every plan for every store and cap. */
const rules: Readonly<Record<string, (plan: EvictionPlan, scan: StoreScan) => boolean>> = {
  'removes nothing that was used within the grace': ({ remove }, scan) =>
    remove.every((one) => {
      if (one.kind === 'upload') return one.upload.touchedAt <= now - graceMs;
      const holders =
        one.kind === 'blob' ? holdersOf(scan, one.blob.hex) : [readImages(scan).get(one.manifest.hex)];
      const usedAt = one.kind === 'blob' ? one.blob.usedAt : 0;
      return [usedAt, ...holders.map((image) => image?.lastPulled ?? 0)].every(
        (time) => time <= now - graceMs,
      );
    }),
  'removes no layer of an image that stays longer than one that keeps its own layers': ({ remove }, scan) => {
    const gone = new Set(remove.flatMap((one) => (one.kind === 'blob' ? [one.blob.hex] : [])));
    const lastToGo = [...gone].map((hex) => holdersOf(scan, hex).at(-1));
    const kept = [...scan.blobs.values()].filter(
      (blob) =>
        !gone.has(blob.hex) && mayGo(scan, blob.hex) && blob.usedAt <= now - graceMs && blob.sizeBytes > 0,
    );
    return kept.every(({ hex }) => {
      const owner = holdersOf(scan, hex).at(-1);
      return lastToGo.every((last) => last === undefined || (owner !== undefined && order(owner, last) >= 0));
    });
  },
  'keeps manifests and configs for 90 days': ({ remove }, scan) =>
    remove.every((one) => {
      const isLayer = one.kind === 'blob' && !configsOf(scan).has(one.blob.hex);
      return one.kind === 'upload' || isLayer || one.lastPulled <= now - 90 * dayMs;
    }),
  'frees enough, or lists all there is': (plan, scan) =>
    plan.bytesFreed >= plan.bytesToFree ||
    planWith(planEviction, scan, 0).remove.length === plan.remove.length,
  'accounts for every byte': ({ bytesFreed, keep, sizeBytes, bytesToFree }) =>
    bytesToFree === 0 || keep.reduce((sum, one) => sum + one.sizeBytes, bytesFreed) === sizeBytes,
  'names nothing twice': ({ remove }) => {
    const names = remove.map((one) =>
      one.kind === 'upload' ? one.upload.name : one.kind === 'blob' ? one.blob.hex : one.manifest.hex,
    );
    return new Set(names).size === names.length;
  },
};

const holdsOf = (plan: Plan, rule: (plan: EvictionPlan, scan: StoreScan) => boolean) =>
  fc.property(anyStore, fc.integer({ min: 0, max: 110 }), (scan, percent) =>
    rule(planWith(plan, scan, Math.floor((scan.sizeBytes * percent) / 100)), scan),
  );

describe('whatever the store and the cap, a plan', () => {
  test.each(Object.entries(rules))('%s', (_, rule) => {
    fc.assert(holdsOf(planEviction, rule), { numRuns: 500 });
  });

  test('is empty under the cap', () => {
    fc.assert(
      fc.property(anyStore, (scan) => planWith(planEviction, scan, scan.sizeBytes).remove.length === 0),
    );
  });

  test('changes nothing when it is made again after it was carried out', () => {
    fc.assert(
      fc.property(anyStore, fc.integer({ min: 0, max: 100 }), (scan, percent) => {
        const capBytes = Math.floor((scan.sizeBytes * percent) / 100);
        const after = afterPlan(scan, planWith(planEviction, scan, capBytes));
        return planWith(planEviction, after, capBytes).remove.length === 0;
      }),
      { numRuns: 500 },
    );
  });

  test('is the same for the same store, in whatever order it was read', () => {
    fc.assert(
      fc.property(anyStore, (scan) => {
        const turned: StoreScan = {
          ...scan,
          blobs: new Map([...scan.blobs].reverse()),
          manifests: new Map([...scan.manifests].reverse()),
          revisions: [...scan.revisions].reverse(),
          uploads: [...scan.uploads].reverse(),
        };
        const cap = scan.sizeBytes / 2;
        expect(namesOf(planWith(planEviction, turned, cap))).toEqual(
          namesOf(planWith(planEviction, scan, cap)),
        );
      }),
    );
  });
});

describe('the rules are what keeps a plan safe: they fail', () => {
  const mutants: readonly (Mutant & { readonly breaks: string })[] = [
    {
      name: 'without the grace',
      file: 'src/gc/plan.ts',
      was: 'one.lastPulled > now - limits.graceMs',
      becomes: 'false',
      breaks: 'removes nothing that was used within the grace',
    },
    {
      name: 'when sharing is ignored',
      file: 'src/gc/candidates.ts',
      was: 'this.places.set(hex, place);',
      becomes: 'if (!this.places.has(hex)) this.places.set(hex, place);',
      breaks: 'removes no layer of an image that stays longer than one that keeps its own layers',
    },
    {
      name: 'when manifests are layers like others',
      file: 'src/gc/plan.ts',
      was: 'one.isManifest && one.lastPulled > now - manifestLifetimeMs',
      becomes: 'false',
      breaks: 'keeps manifests and configs for 90 days',
    },
    {
      name: 'when a plan stops early',
      file: 'src/gc/plan.ts',
      was: 'missing > 0;',
      becomes: 'missing > 1000;',
      breaks: 'frees enough, or lists all there is',
    },
  ];

  test.each(mutants)('$name', async (mutant) => {
    const { planEviction: broken } = await importMutant<{ planEviction: Plan }>('src/gc/plan.ts', mutant);
    expect(fc.check(holdsOf(broken, rules[mutant.breaks]!), { numRuns: 2000, seed: 1 }).failed).toBe(true);
  });
});

/** The images that need a blob, the one that goes last at the end. */
function holdersOf(scan: StoreScan, hex: string): readonly Image[] {
  return [...readImages(scan).values()]
    .filter(({ content }) => content?.kind === 'image' && [...content.layers, content.config].includes(hex))
    .sort(order);
}

function order(one: Image, other: Image): number {
  if (one.isSuperseded !== other.isSuperseded) return one.isSuperseded ? -1 : 1;
  return one.lastPulled - other.lastPulled || (one.hex < other.hex ? -1 : 1);
}

const configsOf = (scan: StoreScan): ReadonlySet<string | undefined> =>
  new Set(
    [...scan.manifests.values()].map((content) => (content.kind === 'image' ? content.config : undefined)),
  );

/** Whether a blob is one that a plan may remove at all: a layer none of whose images is within the grace. */
const mayGo = (scan: StoreScan, hex: string): boolean =>
  !scan.manifests.has(hex) &&
  !configsOf(scan).has(hex) &&
  holdersOf(scan, hex).every((image) => image.lastPulled <= now - graceMs);
