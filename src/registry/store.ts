/** What a scan found in a store: facts alone. Times are milliseconds since 1970, sizes are bytes of the files' contents. */
import type { Hex } from './layout.js';

export interface Blob {
  readonly hex: Hex;
  readonly sizeBytes: number;
  /** The latest time at which its data or one of its layer links was read or written. */
  usedAt: number;
  /** The repositories that link it as a layer or config. */
  repositories: readonly string[];
}

/** What a manifest's content says. A manifest that could not be read as one is `opaque`: nothing is known of its layers. */
export type ManifestContent =
  | { readonly kind: 'image'; readonly config: Hex | undefined; readonly layers: readonly Hex[] }
  | { readonly kind: 'index'; readonly manifests: readonly Hex[] }
  | { readonly kind: 'opaque'; readonly why: string };

export interface Revision {
  readonly repository: string;
  readonly hex: Hex;
  readonly usedAt: number;
}

export interface Tag {
  readonly repository: string;
  readonly name: string;
  /** The digest it names; absent when its link is missing or unreadable. */
  readonly hex: Hex | undefined;
  /** The last request for it that the upstream answered. */
  readonly pulledAt: number;
  /** When it began to name its digest, and the other digests that it has named; only where it has moved. */
  readonly moved: { readonly at: number; readonly from: readonly FormerTag[] } | undefined;
  readonly linkCount: number;
}

export interface FormerTag {
  readonly hex: Hex;
  /** The last request for the tag that was answered with this digest. */
  readonly pulledAt: number;
}

export interface Upload {
  readonly repository: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly touchedAt: number;
}

/** Damage that the registry cannot mend, or that costs it a pull; a path is relative to the store. */
export type Damage =
  | {
      readonly kind: 'empty-link' | 'empty-directory' | 'scheduler-state';
      readonly path: string;
      readonly changedAt: number;
    }
  /** A layer's link without its data. */
  | {
      readonly kind: 'dangling-link';
      readonly repository: string;
      readonly hex: Hex;
      readonly changedAt: number;
    }
  /** What is left of a tag that names nothing. */
  | {
      readonly kind: 'headless-tag';
      readonly repository: string;
      readonly name: string;
      readonly changedAt: number;
    }
  | { readonly kind: 'empty-data' | 'corrupt-data'; readonly hex: Hex; readonly changedAt: number };

/** Something that Larder does not know and therefore leaves alone. */
export interface Foreign {
  readonly path: string;
  readonly why: string;
}

export interface StoreScan {
  /** Everything under the store's directory. */
  readonly sizeBytes: number;
  /** What of it is foreign, and is never removed. */
  readonly foreignBytes: number;
  readonly blobs: ReadonlyMap<Hex, Blob>;
  readonly manifests: ReadonlyMap<Hex, ManifestContent>;
  readonly revisions: readonly Revision[];
  readonly tags: readonly Tag[];
  readonly uploads: readonly Upload[];
  readonly damage: readonly Damage[];
  readonly foreign: readonly Foreign[];
  /** What could not be read. */
  readonly failures: readonly Failure[];
  /** False when files belong to somebody else: reading manifests then moves their access times. */
  readonly keepsAccessTimes: boolean;
}

/** A file operation that failed; the rest was done. */
export interface Failure {
  readonly path: string;
  readonly message: string;
}
