import * as layout from '../registry/layout.js';
import type { Hex } from '../registry/layout.js';
import type { Blob, Damage, StoreScan, Tag } from '../registry/store.js';
import type { Image } from './images.js';

/** One repair, of damage that the registry does not mend itself. Paths are relative to the store. */
export type Healing = {
  readonly why: Damage['kind'] | 'leaked-manifest' | 'missing-revision';
  readonly sizeBytes: number;
} & (
  | { readonly kind: 'remove-file' | 'remove-directory'; readonly path: string }
  | { readonly kind: 'remove-blob'; readonly blob: Blob }
  | { readonly kind: 'remove-layer-link'; readonly repository: string; readonly hex: Hex }
  | { readonly kind: 'remove-tag'; readonly tag: Pick<Tag, 'repository' | 'name'> }
  /** The link must not look like a pull: `usedAt` is when the image was last pulled. */
  | {
      readonly kind: 'restore-revision';
      readonly repository: string;
      readonly hex: Hex;
      readonly usedAt: number;
    }
);

/**
 * Chooses the repairs of a store. Only damage that is older than the grace is touched: what is younger may be a write
 * under way, since registry:2 writes links and manifests in place.
 *
 * @param registryRuns whether a registry may be using the store: it then keeps its expiry queue in memory
 * @param now milliseconds since 1970
 */
export function planHealing(
  scan: StoreScan,
  images: ReadonlyMap<Hex, Image>,
  facts: { readonly graceMs: number; readonly registryRuns: boolean },
  now: number,
): readonly Healing[] {
  const isSettled = (changedAt: number) => changedAt <= now - facts.graceMs;
  const isCertain = !scan.failures.some(({ path }) => layout.isOfRegistry(path));
  const healings: Healing[] = [];
  for (const damage of scan.damage) {
    if (!isSettled(damage.changedAt)) continue;
    const healing = healingOf(damage, scan, facts.registryRuns);
    if (healing !== undefined) healings.push(healing);
  }
  for (const [hex, content] of scan.manifests) {
    const blob = scan.blobs.get(hex);
    if (content.kind === 'opaque' || blob === undefined || !isSettled(blob.usedAt)) continue;
    const image = images.get(hex);
    if (image === undefined) {
      // What could not be read may be what names it.
      if (!isCertain) continue;
      healings.push({ kind: 'remove-blob', why: 'leaked-manifest', blob, sizeBytes: blob.sizeBytes });
    } else if (image.lastPulled < Infinity) {
      for (const repository of missingRevisions(image, isSettled)) {
        healings.push({
          kind: 'restore-revision',
          why: 'missing-revision',
          repository,
          hex,
          usedAt: image.lastPulled,
          sizeBytes: -layout.linkBytes,
        });
      }
    }
  }
  return healings;
}

function healingOf(damage: Damage, scan: StoreScan, registryRuns: boolean): Healing | undefined {
  const why = damage.kind;
  switch (damage.kind) {
    case 'empty-link':
      return { kind: 'remove-file', why, path: damage.path, sizeBytes: 0 };
    case 'dangling-link':
      return {
        kind: 'remove-layer-link',
        why,
        repository: damage.repository,
        hex: damage.hex,
        sizeBytes: layout.linkBytes,
      };
    case 'headless-tag':
      return { kind: 'remove-tag', why, tag: damage, sizeBytes: 0 };
    case 'empty-directory':
      return { kind: 'remove-directory', why, path: damage.path, sizeBytes: 0 };
    case 'scheduler-state':
      return registryRuns ? undefined : { kind: 'remove-file', why, path: damage.path, sizeBytes: 0 };
    case 'empty-data':
    case 'corrupt-data': {
      const blob = scan.blobs.get(damage.hex);
      const sizeBytes = (blob?.sizeBytes ?? 0) + layout.linkBytes * (blob?.repositories.length ?? 0);
      return blob && { kind: 'remove-blob', why, blob, sizeBytes };
    }
  }
}

/** The repositories where a tag names the manifest, and nothing says that the repository has it. */
function missingRevisions(image: Image, isSettled: (changedAt: number) => boolean): ReadonlySet<string> {
  const missing = image.tags.filter((tag) => isSettled(tag.pulledAt)).map((tag) => tag.repository);
  const present = new Set(image.revisions.map((revision) => revision.repository));
  return new Set(missing.filter((repository) => !present.has(repository)));
}
