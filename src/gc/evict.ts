import type { StoreFiles } from '../registry/files.js';
import * as layout from '../registry/layout.js';
import type { Blob, Failure, Tag } from '../registry/store.js';
import type { Image } from './images.js';
import type { Removal } from './plan.js';

/** What became of one step of a plan. */
export interface Eviction {
  readonly removal: Removal;
  readonly outcome: 'evicted' | 'pulled-meanwhile' | 'gone' | 'failed';
  readonly failures: readonly Failure[];
}

/**
 * Removes what a plan says, one thing after the other, each after a last look: what has been pulled since the scan stays.
 * A failure is reported and the rest is done. Killed between any two operations, the store still serves every pull.
 */
export function* evict(files: StoreFiles, removals: readonly Removal[]): Generator<Eviction, void> {
  for (const removal of removals) {
    const remover = new Remover(files);
    const lastUse = remover.attempt(removal.image, () => lookAgain(files, removal));
    if (lastUse === undefined) yield { removal, outcome: 'failed', failures: remover.failures };
    else if (lastUse === 'gone') yield { removal, outcome: 'gone', failures: [] };
    else if (lastUse > removal.lastPulled) yield { removal, outcome: 'pulled-meanwhile', failures: [] };
    else {
      const isGone = remove(remover, removal);
      yield { removal, outcome: isGone ? 'evicted' : 'failed', failures: remover.failures };
    }
  }
}

/** Removes entries, and keeps account of what failed. */
export class Remover {
  readonly failures: Failure[] = [];

  constructor(private readonly files: StoreFiles) {}

  attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      this.failures.push({ path, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  /** Removes a file, and its directory where that is empty then. Says whether the file is gone. */
  file(path: string): boolean {
    this.attempt(path, () => {
      this.files.unlink(path);
    });
    const left = this.attempt(path, () => this.files.look(path) !== undefined);
    if (left === false) this.directory(path.slice(0, path.lastIndexOf('/')));
    return left === false;
  }

  directory(path: string): void {
    this.attempt(path, () => this.files.rmdir(path));
  }

  /**
   * A layer's links go first, then its data. The other way round a kill would leave data that no repository shows and
   * the registry downloads again; this way it leaves a link too few, which the next pull writes.
   */
  blob(blob: Blob): boolean {
    for (const repository of blob.repositories) this.file(layout.layerLink(repository, blob.hex));
    return this.file(layout.blobData(blob.hex));
  }

  /** From the names to the thing: no tag ever names a revision that is gone, no revision a manifest that is gone. */
  manifest(image: Image): boolean {
    for (const tag of image.tags) this.tag(tag);
    for (const { repository, hex } of image.revisions) this.file(layout.revisionLink(repository, hex));
    return this.file(layout.blobData(image.hex));
  }

  /** Without its current link a tag is unknown to the registry, whatever is left of it. */
  tag(tag: Pick<Tag, 'repository' | 'name'>): boolean {
    const isGone = this.file(layout.tagLink(tag.repository, tag.name));
    const directory = layout.tagDirectory(tag.repository, tag.name);
    if (isGone) this.tree(directory);
    return isGone;
  }

  /** Removes a directory with all that is in it; symbolic links are removed, not followed. */
  tree(path: string): void {
    for (const entry of this.attempt(path, () => this.files.list(path)) ?? []) {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) this.tree(below);
      else {
        this.attempt(below, () => {
          this.files.unlink(below);
        });
      }
    }
    this.directory(path);
  }
}

function remove(remover: Remover, removal: Removal): boolean {
  switch (removal.kind) {
    case 'blob':
      return remover.blob(removal.blob);
    case 'manifest':
      return remover.manifest(removal.manifest);
    case 'upload': {
      remover.tree(layout.uploadDirectory(removal.upload.repository, removal.upload.name));
      return remover.failures.length === 0;
    }
  }
}

/** The latest of the very signs that the plan went by, read again; `gone` where the thing is not there any more. */
function lookAgain(files: StoreFiles, removal: Removal): number | 'gone' {
  switch (removal.kind) {
    case 'upload': {
      const directory = layout.uploadDirectory(removal.upload.repository, removal.upload.name);
      return files.look(directory) === undefined ? 'gone' : newestBelow(files, directory);
    }
    case 'blob': {
      if (files.look(layout.blobData(removal.blob.hex)) === undefined) return 'gone';
      return Math.max(
        blobUsedAt(files, removal.blob),
        ...removal.holders.map((image) => imagePulledAt(files, image)),
      );
    }
    case 'manifest':
      return imagePulledAt(files, removal.manifest);
  }
}

function imagePulledAt(files: StoreFiles, image: Image, seen = new Set<Image>()): number {
  if (seen.has(image)) return 0;
  seen.add(image);
  return Math.max(
    usedAt(files, layout.blobData(image.hex)),
    ...image.revisions.map(({ repository, hex }) => usedAt(files, layout.revisionLink(repository, hex))),
    ...image.tags.map(({ repository, name }) => files.look(layout.tagLink(repository, name))?.mtimeMs ?? 0),
    ...image.parents.map((parent) => imagePulledAt(files, parent, seen)),
  );
}

const blobUsedAt = (files: StoreFiles, blob: Blob): number =>
  Math.max(
    usedAt(files, layout.blobData(blob.hex)),
    ...blob.repositories.map((repository) => usedAt(files, layout.layerLink(repository, blob.hex))),
  );

function usedAt(files: StoreFiles, path: string): number {
  const stats = files.look(path);
  return stats === undefined ? 0 : Math.max(stats.atimeMs, stats.mtimeMs);
}

function newestBelow(files: StoreFiles, directory: string): number {
  const below = (files.list(directory) ?? []).map((entry) => {
    const path = `${directory}/${entry.name}`;
    return entry.isDirectory() ? newestBelow(files, path) : (files.look(path)?.mtimeMs ?? 0);
  });
  return Math.max(files.look(directory)?.mtimeMs ?? 0, ...below);
}
