import type { Dirent, Stats } from 'node:fs';
import type { StoreFiles } from './files.js';
import * as layout from './layout.js';
import type { Hex } from './layout.js';
import { parseManifest, type Descriptor, type Manifest } from './manifest.js';
import { scanRepositories } from './scan-repositories.js';
import type {
  Blob,
  Damage,
  Failure,
  Foreign,
  ManifestContent,
  Revision,
  StoreScan,
  Tag,
  Upload,
} from './store.js';

/** Distribution refuses larger ones (4 MiB); what is longer is no manifest that anybody pulled. */
const manifestLimitBytes = 4 * 1024 * 1024;

/** What the parts of one scan add to. */
export class Scanning {
  sizeBytes = 0;
  foreignBytes = 0;
  readonly blobs = new Map<Hex, Blob>();
  readonly manifests = new Map<Hex, ManifestContent>();
  readonly revisions: Revision[] = [];
  readonly tags: Tag[] = [];
  readonly uploads: Upload[] = [];
  readonly damage: Damage[] = [];
  readonly foreign: Foreign[] = [];
  readonly failures: Failure[] = [];
  /** Files whose access time the next read would not move. */
  readonly stale: string[] = [];

  constructor(
    readonly files: StoreFiles,
    readonly progress: (blobs: number) => void,
  ) {}

  /** Does one thing to the store, and carries on without it when it fails. */
  attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.failures.push({ path, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  /** The directories below a path; whatever else is there is foreign. */
  directories(path: string, isKnown: (name: string) => boolean): string[] {
    const names: string[] = [];
    for (const entry of this.attempt(path, () => this.files.list(path)) ?? []) {
      if (entry.isDirectory() && isKnown(entry.name)) names.push(entry.name);
      else this.addForeign(`${path}/${entry.name}`, entry);
    }
    return names;
  }

  /** A regular file's facts, its bytes counted; undefined where there is none. */
  file(path: string): Stats | undefined {
    const stats = this.attempt(path, () => this.files.look(path));
    if (stats === undefined) return undefined;
    if (!stats.isFile()) {
      this.addForeign(path, stats);
      return undefined;
    }
    this.sizeBytes += stats.size;
    if (stats.atimeMs > stats.ctimeMs) this.stale.push(path);
    return stats;
  }

  /** Counts what is at a path, without following symbolic links, as something to be left alone. */
  addForeign(path: string, entry: Dirent | Stats): void {
    const why = entry.isSymbolicLink()
      ? 'a symbolic link'
      : entry.isDirectory()
        ? 'an unknown directory'
        : 'an unknown file';
    this.foreign.push({ path, why });
    this.countForeign(path, entry);
  }

  private countForeign(path: string, entry: Dirent | Stats): void {
    if (entry.isDirectory()) {
      for (const below of this.attempt(path, () => this.files.list(path)) ?? []) {
        this.countForeign(`${path}/${below.name}`, below);
      }
      return;
    }
    const size = this.attempt(path, () => this.files.look(path))?.size ?? 0;
    this.sizeBytes += size;
    this.foreignBytes += size;
  }
}

/**
 * Reads a whole store under a running registry, without moving access times and without following symbolic links.
 * What cannot be read is reported and left out. `rearm` lets the next read of every file move its access time again,
 * which relatime otherwise does once in 24 hours; it changes no content.
 */
export function scanStore(
  files: StoreFiles,
  options: { readonly rearm: boolean; readonly progress?: (blobs: number) => void },
): StoreScan {
  const scanning = new Scanning(files, options.progress ?? (() => undefined));
  scanBlobs(scanning);
  scanRepositories(scanning);
  readManifests(scanning);
  scanSurroundings(scanning);
  if (options.rearm) {
    for (const path of scanning.stale) {
      scanning.attempt(path, () => {
        files.rearm(path);
      });
    }
  }
  return {
    sizeBytes: scanning.sizeBytes,
    foreignBytes: scanning.foreignBytes,
    blobs: scanning.blobs,
    manifests: scanning.manifests,
    revisions: scanning.revisions,
    tags: scanning.tags,
    uploads: scanning.uploads,
    damage: scanning.damage,
    foreign: scanning.foreign,
    failures: scanning.failures,
    keepsAccessTimes: files.keepsAccessTimes(),
  };
}

/** The latest of a file's times that say that somebody used it. */
export const usedAt = (stats: Stats): number => Math.max(stats.atimeMs, stats.mtimeMs);

function scanBlobs(scanning: Scanning): void {
  const { blobs, damage, files } = scanning;
  const none: readonly string[] = [];
  for (const prefix of scanning.directories(layout.blobsDirectory, (name) => /^[0-9a-f]{2}$/.test(name))) {
    const isBlob = (name: string) => layout.isHex(name) && name.startsWith(prefix);
    for (const hex of scanning.directories(`${layout.blobsDirectory}/${prefix}`, isBlob)) {
      const path = layout.blobData(hex);
      const stats = scanning.file(path);
      if (stats !== undefined) {
        const blob = { hex, sizeBytes: stats.size, usedAt: usedAt(stats), repositories: none };
        blobs.set(hex, blob);
        if (stats.size === 0 && hex !== layout.emptyContent) {
          damage.push({ kind: 'empty-data', hex, changedAt: blob.usedAt });
        }
      } else {
        const directory = layout.blobDirectory(hex);
        const left = scanning.attempt(directory, () => files.look(directory));
        if (left !== undefined) {
          damage.push({ kind: 'empty-directory', path: directory, changedAt: left.mtimeMs });
        }
      }
    }
    scanning.progress(blobs.size);
  }
}

/** Reads every manifest that a revision, a tag or an index names, each once, and whatever nothing at all names. */
function readManifests(scanning: Scanning): void {
  const named = new Set<Hex>();
  for (const revision of scanning.revisions) named.add(revision.hex);
  for (const tag of scanning.tags) if (tag.hex !== undefined) named.add(tag.hex);
  const suspects = new Set<Hex>();
  for (const hex of named) {
    const blob = scanning.blobs.get(hex);
    const manifest = blob && readManifest(scanning, blob);
    if (manifest === undefined) continue;
    scanning.manifests.set(hex, remember(scanning, manifest));
    if (manifest.kind === 'opaque') {
      suspects.add(hex);
      scanning.foreign.push({ path: layout.blobData(hex), why: `a manifest that is ${manifest.why}` });
    } else if (manifest.kind === 'index') {
      for (const child of manifest.manifests) named.add(child.hex);
    } else {
      const parts = manifest.config === undefined ? manifest.layers : [manifest.config, ...manifest.layers];
      for (const part of parts) if (isWrongSize(scanning, part)) suspects.add(part.hex);
    }
  }
  findCorruption(scanning, suspects);
  for (const blob of unnamedBlobs(scanning)) {
    const manifest = readManifest(scanning, blob);
    if (manifest !== undefined && manifest.kind !== 'opaque') {
      scanning.manifests.set(blob.hex, remember(scanning, manifest));
    }
  }
}

/** Blobs without a link that no manifest names: leaked manifests are among them. */
function* unnamedBlobs(scanning: Scanning): Iterable<Blob> {
  const reached = new Set<Hex>();
  for (const content of scanning.manifests.values()) {
    if (content.kind === 'index') for (const hex of content.manifests) reached.add(hex);
    if (content.kind !== 'image') continue;
    if (content.config !== undefined) reached.add(content.config);
    for (const hex of content.layers) reached.add(hex);
  }
  for (const blob of scanning.blobs.values()) {
    const isLinked = blob.repositories.length > 0 || scanning.manifests.has(blob.hex);
    if (!isLinked && !reached.has(blob.hex)) yield blob;
  }
}

function readManifest(scanning: Scanning, blob: Blob): Manifest | undefined {
  const path = layout.blobData(blob.hex);
  if (blob.sizeBytes === 0) return undefined;
  if (blob.sizeBytes > manifestLimitBytes) return { kind: 'opaque', why: 'longer than 4 MiB' };
  const text = scanning.attempt(path, () => scanning.files.read(path, manifestLimitBytes));
  return text === undefined ? undefined : parseManifest(text);
}

/** Keeps a manifest's digests as the very strings that the blobs have: a store's manifests repeat them many times. */
function remember(scanning: Scanning, manifest: Manifest): ManifestContent {
  const hexOf = ({ hex }: Descriptor): Hex => scanning.blobs.get(hex)?.hex ?? hex;
  if (manifest.kind === 'opaque') return manifest;
  if (manifest.kind === 'index') return { kind: 'index', manifests: manifest.manifests.map(hexOf) };
  return {
    kind: 'image',
    config: manifest.config && hexOf(manifest.config),
    layers: manifest.layers.map(hexOf),
  };
}

function isWrongSize(scanning: Scanning, { hex, sizeBytes }: Descriptor): boolean {
  const actual = scanning.blobs.get(hex)?.sizeBytes;
  return actual !== undefined && actual > 0 && sizeBytes !== undefined && actual !== sizeBytes;
}

/**
 * A blob whose size is not the one that its manifest states, or a manifest that makes no sense, may have been cut off
 * by a crash. Only its digest can say: manifests with wrong sizes exist, too.
 */
function findCorruption(scanning: Scanning, suspects: ReadonlySet<Hex>): void {
  for (const hex of suspects) {
    const path = layout.blobData(hex);
    const actual = scanning.attempt(path, () => scanning.files.sha256(path));
    const changedAt = scanning.blobs.get(hex)?.usedAt;
    if (actual !== undefined && actual !== hex && changedAt !== undefined) {
      scanning.damage.push({ kind: 'corrupt-data', hex, changedAt });
    }
  }
}

/** What lies around the two trees: the registry's expiry queue, and what does not belong there. */
function scanSurroundings(scanning: Scanning): void {
  const known = [layout.blobsDirectory, layout.repositoriesDirectory];
  const walk = (directory: string): void => {
    for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory() && known.includes(path)) continue;
      if (entry.isDirectory() && known.some((tree) => tree.startsWith(`${path}/`))) walk(path);
      else if (path === layout.schedulerState && entry.isFile()) scanSchedulerState(scanning);
      else scanning.addForeign(path, entry);
    }
  };
  walk('');
}

function scanSchedulerState(scanning: Scanning): void {
  const path = layout.schedulerState;
  const stats = scanning.file(path);
  const text = stats && scanning.attempt(path, () => scanning.files.read(path, Number.MAX_SAFE_INTEGER));
  if (stats !== undefined && text !== undefined && !isSchedulerState(text)) {
    scanning.damage.push({ kind: 'scheduler-state', path, changedAt: stats.mtimeMs });
  }
}

/** Whether the registry starts on it: a JSON object, or null. */
function isSchedulerState(text: string): boolean {
  try {
    const state: unknown = JSON.parse(text);
    return typeof state === 'object' && !Array.isArray(state);
  } catch {
    return false;
  }
}
