import { linkBytes, type Hex } from '../registry/layout.js';
import type { Blob, StoreScan, Upload } from '../registry/store.js';
import { findUnread, type Image } from './images.js';

/** Something that could leave the store. */
export interface Candidate {
  readonly what:
    | { readonly kind: 'upload'; readonly upload: Upload }
    | { readonly kind: 'blob'; readonly blob: Blob }
    | { readonly kind: 'manifest'; readonly manifest: Image };
  /** Of all images that need it, the one that goes last; absent where no image does. */
  readonly owner: Image | undefined;
  /** Where the owner stands among the images; what nobody can pull stands before all of them. */
  readonly place: number;
  /** With the links that go along. */
  readonly sizeBytes: number;
  /** The latest of all signs of use, its own and those of every image that needs it; Infinity where one may be unread. */
  readonly lastPulled: number;
  /** Manifests and configs outlive their layers. */
  readonly isManifest: boolean;
}

const uploadsPlace = -2;
const unreferencedPlace = -1;

/** Everything that could leave the store, in the order in which it would, without asking yet whether it may. */
export function findCandidates(scan: StoreScan, images: ReadonlyMap<Hex, Image>): readonly Candidate[] {
  const inOrder = [...images.values()].sort(compareImages);
  const holdings = new Holdings(inOrder);
  const unread = findUnread(scan);
  const candidates: Candidate[] = [];
  for (const upload of scan.uploads) {
    candidates.push({
      what: { kind: 'upload', upload },
      owner: undefined,
      place: uploadsPlace,
      sizeBytes: upload.sizeBytes,
      lastPulled: upload.touchedAt,
      isManifest: false,
    });
  }
  for (const blob of scan.blobs.values()) {
    if (images.has(blob.hex)) continue;
    const place = holdings.places.get(blob.hex);
    candidates.push({
      what: { kind: 'blob', blob },
      owner: place === undefined ? undefined : inOrder[place],
      place: place ?? unreferencedPlace,
      sizeBytes: blob.sizeBytes + linkBytes * blob.repositories.length,
      lastPulled: blob.repositories.some((repository) => unread.has(repository))
        ? Infinity
        : Math.max(blob.usedAt, holdings.pulls.get(blob.hex) ?? 0),
      isManifest: holdings.configs.has(blob.hex),
    });
  }
  for (const [place, image] of inOrder.entries()) {
    const links = image.tags.reduce((sum, tag) => sum + tag.linkCount, image.revisions.length);
    candidates.push({
      what: { kind: 'manifest', manifest: image },
      owner: image,
      place,
      sizeBytes: (scan.blobs.get(image.hex)?.sizeBytes ?? 0) + linkBytes * links,
      lastPulled: image.lastPulled,
      isManifest: true,
    });
  }
  return candidates.sort(compareCandidates);
}

/** What the images need, read off them in the order in which they go. */
class Holdings {
  /** Where the last of the images stands that need a blob. */
  readonly places = new Map<Hex, number>();
  /** When the latest pull was of an image that needs a blob: not always of the last one, superseded images go early. */
  readonly pulls = new Map<Hex, number>();
  readonly configs = new Set<Hex>();

  constructor(inOrder: readonly Image[]) {
    for (const [place, image] of inOrder.entries()) {
      if (image.content?.kind !== 'image') continue;
      for (const layer of image.content.layers) this.hold(layer, place, image);
      if (image.content.config === undefined) continue;
      this.hold(image.content.config, place, image);
      this.configs.add(image.content.config);
    }
  }

  private hold(hex: Hex, place: number, image: Image): void {
    this.places.set(hex, place);
    this.pulls.set(hex, Math.max(this.pulls.get(hex) ?? 0, image.lastPulled));
  }
}

/** Superseded images go first, then the least recently pulled. Ties are broken, so that a store has one order only. */
const compareImages = (one: Image, other: Image): number =>
  Number(other.isSuperseded) - Number(one.isSuperseded) ||
  one.lastPulled - other.lastPulled ||
  compareText(one.hex, other.hex);

const compareCandidates = (one: Candidate, other: Candidate): number =>
  one.place - other.place ||
  Number(one.isManifest) - Number(other.isManifest) ||
  (one.owner === undefined ? one.lastPulled - other.lastPulled : 0) ||
  other.sizeBytes - one.sizeBytes ||
  compareText(nameOf(one.what), nameOf(other.what));

/** What tells one thing in a store from another: the digest of a blob or manifest, the name of an upload. */
export function nameOf(what: Candidate['what']): string {
  switch (what.kind) {
    case 'upload':
      return what.upload.name;
    case 'blob':
      return what.blob.hex;
    case 'manifest':
      return what.manifest.hex;
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
