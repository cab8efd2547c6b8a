import { isOfRegistry, type Hex } from '../registry/layout.js';
import type { Blob, StoreScan, Upload } from '../registry/store.js';
import { findCandidates, nameOf, type Candidate } from './candidates.js';
import type { Healing } from './damage.js';
import type { Image } from './images.js';

/** How long manifests and configs stay unpulled: they are small, and a manifest request is what Docker Hub counts. */
export const manifestLifetimeMs = 90 * 24 * 3600 * 1000;

export type Reason =
  'stale-upload' | 'unreferenced' | 'superseded' | 'least-recently-pulled' | 'long-unpulled';

/** One step of a plan. */
export type Removal = {
  /** With the links that go along. */
  readonly sizeBytes: number;
  /** For people: the image that it belongs to, or the repository. */
  readonly image: string;
  /** The latest of all its signs of use, milliseconds since 1970. */
  readonly lastPulled: number;
  readonly reason: Reason;
} & (
  | { readonly kind: 'upload'; readonly upload: Upload }
  /** `holders` are all images whose pull is a use of the blob. */
  | { readonly kind: 'blob'; readonly blob: Blob; readonly holders: readonly Image[] }
  | { readonly kind: 'manifest'; readonly manifest: Image }
);

/** What holds the space that is not freed, by the reason why. */
export interface Kept {
  readonly reason: 'within-grace' | 'manifest' | 'unread' | 'stuck' | 'foreign' | 'fits';
  readonly sizeBytes: number;
}

export interface EvictionPlan {
  /** After healing. */
  readonly sizeBytes: number;
  /** What the store may hold: the cap of the settings, less what the file system lacks. */
  readonly capBytes: number;
  readonly bytesToFree: number;
  /** In the order in which they go. */
  readonly remove: readonly Removal[];
  readonly bytesFreed: number;
  readonly keep: readonly Kept[];
}

export interface Limits {
  readonly capBytes: number;
  readonly graceMs: number;
  /** Names of what could not be removed before, and is not tried again. */
  readonly stuck?: ReadonlySet<string>;
}

/**
 * Chooses what leaves the store so that it is just under its cap: leftovers, then layers of images whose tag has moved
 * on, then layers of the images least recently pulled. The same facts give the same plan.
 *
 * @param healing what is mended before: it is neither counted nor chosen again
 * @param now milliseconds since 1970
 */
export function planEviction(
  scan: StoreScan,
  images: ReadonlyMap<Hex, Image>,
  healing: readonly Healing[],
  limits: Limits,
  now: number,
): EvictionPlan {
  const sizeBytes = scan.sizeBytes - healing.reduce((sum, one) => sum + one.sizeBytes, 0);
  const { capBytes } = limits;
  const bytesToFree = Math.max(0, sizeBytes - capBytes);
  if (bytesToFree === 0) {
    const keep: Kept[] = [{ reason: 'fits', sizeBytes }];
    return { sizeBytes, capBytes, bytesToFree, remove: [], bytesFreed: 0, keep };
  }
  const mended = new Set(healing.flatMap((one) => (one.kind === 'remove-blob' ? [one.blob.hex] : [])));
  const candidates = findCandidates(scan, images).filter((one) => !mended.has(nameOf(one.what)));
  // A manifest that could not be read may need what nothing else seems to need.
  const isCertain = !scan.failures.some(({ path }) => isOfRegistry(path));
  const barrierOf = (one: Candidate): Kept['reason'] | undefined => {
    if (one.lastPulled === Infinity) return 'unread';
    if (one.lastPulled > now - limits.graceMs) return 'within-grace';
    if (one.owner === undefined && one.what.kind === 'blob' && !isCertain) return 'unread';
    if (one.isManifest && one.lastPulled > now - manifestLifetimeMs) return 'manifest';
    return limits.stuck?.has(nameOf(one.what)) ? 'stuck' : undefined;
  };
  const held = new Map<Kept['reason'], number>([['foreign', scan.foreignBytes]]);
  const mayGo: Candidate[] = [];
  for (const candidate of candidates) {
    const barrier = barrierOf(candidate);
    if (barrier === undefined) mayGo.push(candidate);
    else held.set(barrier, (held.get(barrier) ?? 0) + candidate.sizeBytes);
  }
  const chosen = choose(mayGo, bytesToFree);
  const bytesFreed = total(chosen);
  held.set('fits', total(mayGo) - bytesFreed);
  return {
    sizeBytes,
    capBytes,
    bytesToFree,
    remove: describe(chosen, images),
    bytesFreed,
    keep: [...held]
      .map(([reason, bytes]) => ({ reason, sizeBytes: bytes }))
      .filter((kept) => kept.sizeBytes > 0),
  };
}

/**
 * Whole images go one after the other; of the last one only as much as is needed, large layers first, so that the
 * store ends just under its cap and what stays need not be fetched again.
 */
function choose(candidates: readonly Candidate[], bytesToFree: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  let missing = bytesToFree;
  for (let start = 0, end = 0; start < candidates.length && missing > 0; start = end) {
    end = endOfGroup(candidates, start);
    const group = candidates.slice(start, end);
    let left = total(group);
    for (const candidate of group) {
      left -= candidate.sizeBytes;
      if (left >= missing) continue;
      chosen.push(candidate);
      missing -= candidate.sizeBytes;
    }
  }
  return chosen;
}

/** What goes together: the parts of one image; anything that belongs to none stands alone. */
function endOfGroup(candidates: readonly Candidate[], start: number): number {
  const first = candidates[start];
  let end = start + 1;
  while (first?.owner !== undefined && candidates[end]?.owner === first.owner) end += 1;
  return end;
}

function describe(chosen: readonly Candidate[], images: ReadonlyMap<Hex, Image>): readonly Removal[] {
  const holders = new Map<Hex, Image[]>();
  for (const { what } of chosen) if (what.kind === 'blob') holders.set(what.blob.hex, []);
  for (const image of images.values()) {
    if (image.content?.kind !== 'image') continue;
    for (const layer of new Set(image.content.layers)) holders.get(layer)?.push(image);
    if (image.content.config !== undefined) holders.get(image.content.config)?.push(image);
  }
  return chosen.map((candidate): Removal => {
    const { what, owner, sizeBytes, lastPulled } = candidate;
    const common = { sizeBytes, lastPulled, reason: reasonOf(candidate) };
    switch (what.kind) {
      case 'upload':
        return { ...common, kind: 'upload', upload: what.upload, image: what.upload.repository };
      case 'blob': {
        const image = owner?.name ?? what.blob.repositories[0] ?? '';
        return { ...common, kind: 'blob', blob: what.blob, holders: holders.get(what.blob.hex) ?? [], image };
      }
      case 'manifest':
        return { ...common, kind: 'manifest', manifest: what.manifest, image: what.manifest.name };
    }
  });
}

function reasonOf({ what, owner, isManifest }: Candidate): Reason {
  if (what.kind === 'upload') return 'stale-upload';
  if (owner === undefined) return 'unreferenced';
  if (isManifest) return 'long-unpulled';
  return owner.isSuperseded ? 'superseded' : 'least-recently-pulled';
}

const total = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, candidate) => sum + candidate.sizeBytes, 0);
