/** Stores that exist in memory only: what a scan would have found. */
import fc from 'fast-check';
import type {
  Blob,
  FormerTag,
  ManifestContent,
  Revision,
  StoreScan,
  Tag,
  Upload,
} from '../../src/registry/store.js';
import type { EvictionPlan } from '../../src/gc/plan.js';

export const now = Date.parse('2026-06-01T12:00:00Z');
export const hourMs = 3600 * 1000;
export const dayMs = 24 * hourMs;

/** A digest for a test's name of a thing. */
export const hexOf = (name: string): string => Buffer.from(name).toString('hex').padEnd(64, '0');

export interface ImaginedImage {
  readonly name: string;
  readonly layers: readonly string[];
  readonly repository?: string;
  readonly tags?: readonly string[];
  readonly pulledAt: number;
}

/** Builds a scan piece by piece; sizes are those of the data, links count as they do on disk. */
export class ImaginedStore {
  readonly blobs = new Map<string, Blob>();
  readonly manifests = new Map<string, ManifestContent>();
  readonly revisions: Revision[] = [];
  readonly tags: Tag[] = [];
  readonly uploads: Upload[] = [];

  blob(name: string, sizeBytes: number, usedAt: number, ...repositories: readonly string[]): string {
    const hex = hexOf(name);
    this.blobs.set(hex, { hex, sizeBytes, usedAt, repositories });
    return hex;
  }

  /** Layers must have been made; the config is made along. */
  image({ name, layers, repository = 'app', tags = [], pulledAt }: ImaginedImage): string {
    const hex = this.blob(name, 500, pulledAt);
    const config = this.blob(`${name}.config`, 200, pulledAt, repository);
    this.manifests.set(hex, { kind: 'image', config, layers: layers.map(hexOf) });
    this.revisions.push({ repository, hex, usedAt: pulledAt });
    for (const tag of tags) this.tag(repository, tag, hex, pulledAt);
    return hex;
  }

  index(name: string, manifests: readonly string[], pulledAt: number, tags: readonly string[] = []): string {
    const hex = this.blob(name, 300, pulledAt);
    this.manifests.set(hex, { kind: 'index', manifests: manifests.map(hexOf) });
    this.revisions.push({ repository: 'app', hex, usedAt: pulledAt });
    for (const tag of tags) this.tag('app', tag, hex, pulledAt);
    return hex;
  }

  tag(
    repository: string,
    name: string,
    hex: string,
    pulledAt: number,
    moved?: { at: number; from: FormerTag[] },
  ): void {
    const linkCount = 2 + (moved?.from.length ?? 0);
    this.tags.push({ repository, name, hex, pulledAt, moved, linkCount });
  }

  scan(changes: Partial<StoreScan> = {}): StoreScan {
    const links = (count: number) => 71 * count;
    const sizeBytes = sum([
      ...[...this.blobs.values()].map((blob) => blob.sizeBytes + links(blob.repositories.length)),
      ...this.tags.map((tag) => links(tag.linkCount)),
      ...this.uploads.map((upload) => upload.sizeBytes),
      links(this.revisions.length),
    ]);
    return {
      sizeBytes,
      foreignBytes: 0,
      blobs: this.blobs,
      manifests: this.manifests,
      revisions: this.revisions,
      tags: this.tags,
      uploads: this.uploads,
      damage: [],
      foreign: [],
      failures: [],
      keepsAccessTimes: true,
      ...changes,
    };
  }
}

/** The store as it is once a plan has been carried out. */
export function afterPlan(scan: StoreScan, plan: EvictionPlan): StoreScan {
  const blobs = new Map(scan.blobs);
  const manifests = new Map(scan.manifests);
  const goneManifests = new Set<string>();
  const goneUploads = new Set<string>();
  for (const removal of plan.remove) {
    if (removal.kind === 'upload') goneUploads.add(removal.upload.name);
    else if (removal.kind === 'blob') blobs.delete(removal.blob.hex);
    else goneManifests.add(removal.manifest.hex);
  }
  for (const hex of goneManifests) {
    blobs.delete(hex);
    manifests.delete(hex);
  }
  return {
    ...scan,
    sizeBytes: scan.sizeBytes - plan.bytesFreed,
    blobs,
    manifests,
    revisions: scan.revisions.filter(({ hex }) => !goneManifests.has(hex)),
    tags: scan.tags.filter(({ hex }) => hex === undefined || !goneManifests.has(hex)),
    uploads: scan.uploads.filter(({ name }) => !goneUploads.has(name)),
  };
}

/** Any store: shared layers, indexes, moved tags, leftovers, and ages from seconds to half a year. */
export const anyStore: fc.Arbitrary<StoreScan> = fc
  .record({
    layers: fc.array(
      fc.record({ size: fc.oneof(fc.nat(10), fc.integer({ min: 1000, max: 100_000 })), ageMs: anyAge() }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    images: fc.array(
      fc.record({
        layers: fc.uniqueArray(fc.nat(7), { maxLength: 5 }),
        ageMs: anyAge(),
        repository: fc.constantFrom('app', 'library/base', 'a/b/c'),
        tag: fc.option(fc.constantFrom('latest', 'v1', 'v2')),
      }),
      { maxLength: 8 },
    ),
    indexes: fc.array(
      fc.record({
        children: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
        ageMs: anyAge(),
        isTagged: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    uploads: fc.array(fc.record({ size: fc.nat(5000), ageMs: anyAge() }), { maxLength: 2 }),
  })
  .map(({ layers, images, indexes, uploads }) => {
    const store = new ImaginedStore();
    layers.forEach(({ size, ageMs }, at) => store.blob(`layer${at}`, size, now - ageMs, 'app'));
    const tags = new Map<string, { hex: string; pulledAt: number }[]>();
    images.forEach(({ layers: held, ageMs, repository, tag }, at) => {
      const hex = store.image({
        name: `image${at}`,
        layers: held.map((layer) => `layer${layer}`),
        repository,
        pulledAt: now - ageMs,
      });
      if (tag === null) return;
      const key = `${repository} ${tag}`;
      tags.set(key, [...(tags.get(key) ?? []), { hex, pulledAt: now - ageMs }]);
    });
    for (const [key, history] of tags) {
      const [repository = '', tag = ''] = key.split(' ');
      const [current, ...from] = history.sort((one, other) => other.pulledAt - one.pulledAt);
      store.tag(
        repository,
        tag,
        current!.hex,
        current!.pulledAt,
        from.length > 0 ? { at: current!.pulledAt, from } : undefined,
      );
    }
    indexes.forEach(({ children, ageMs, isTagged }, at) =>
      store.index(
        `index${at}`,
        children.map((child) => `image${child}`),
        now - ageMs,
        isTagged ? [`multi${at}`] : [],
      ),
    );
    uploads.forEach(({ size, ageMs }, at) =>
      store.uploads.push({ repository: 'app', name: `upload${at}`, sizeBytes: size, touchedAt: now - ageMs }),
    );
    return store.scan();
  });

function anyAge(): fc.Arbitrary<number> {
  return fc.oneof(fc.nat(20 * 60 * 1000), fc.nat(10 * dayMs), fc.nat(180 * dayMs));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
