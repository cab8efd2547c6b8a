import type { StoreFiles } from '../registry/files.js';
import * as layout from '../registry/layout.js';
import type { Failure } from '../registry/store.js';
import type { Healing } from './damage.js';
import { Remover } from './evict.js';

/** What became of one repair. */
export interface Healed {
  readonly healing: Healing;
  readonly outcome: 'healed' | 'changed-meanwhile' | 'failed';
  readonly failures: readonly Failure[];
}

/**
 * Makes the repairs, each after a last look: what has changed since the grace began is left to the next run.
 *
 * @param settledBefore milliseconds since 1970: what was used or written later is not touched
 */
export function* heal(
  files: StoreFiles,
  healings: readonly Healing[],
  settledBefore: number,
): Generator<Healed, void> {
  for (const healing of healings) {
    const remover = new Remover(files);
    const place = placeOf(healing);
    const isSettled = remover.attempt(place, () => changedAt(files, healing) <= settledBefore);
    if (isSettled === true) mend(files, remover, healing);
    if (remover.failures.length > 0) yield { healing, outcome: 'failed', failures: remover.failures };
    else yield { healing, outcome: isSettled === true ? 'healed' : 'changed-meanwhile', failures: [] };
  }
}

/** The path, relative to the store, that a repair is about. */
export function placeOf(healing: Healing): string {
  switch (healing.kind) {
    case 'remove-file':
    case 'remove-directory':
      return healing.path;
    case 'remove-blob':
      return layout.blobData(healing.blob.hex);
    case 'remove-layer-link':
      return layout.layerLink(healing.repository, healing.hex);
    case 'remove-tag':
      return layout.tagDirectory(healing.tag.repository, healing.tag.name);
    case 'restore-revision':
      return layout.revisionLink(healing.repository, healing.hex);
  }
}

function mend(files: StoreFiles, remover: Remover, healing: Healing): void {
  switch (healing.kind) {
    case 'remove-file':
      remover.file(healing.path);
      return;
    case 'remove-directory':
      remover.directory(healing.path);
      return;
    case 'remove-layer-link':
      remover.file(placeOf(healing));
      return;
    case 'remove-tag':
      remover.tree(placeOf(healing));
      return;
    case 'remove-blob':
      remover.blob(healing.blob);
      return;
    case 'restore-revision': {
      const link = layout.revisionLink(healing.repository, healing.hex);
      remover.attempt(link, () => {
        files.write(link, layout.linkContent(healing.hex), healing.usedAt);
      });
    }
  }
}

/**
 * When the thing was last changed, or Infinity where it is no longer what needed the repair. Data is judged by its last
 * use as well; links and directories are not, since a look may have read them.
 */
function changedAt(files: StoreFiles, healing: Healing): number {
  const stats = files.look(placeOf(healing));
  const isThere = (path: string) => files.look(path) !== undefined;
  switch (healing.kind) {
    case 'restore-revision':
      return stats === undefined && isThere(layout.blobData(healing.hex)) ? 0 : Infinity;
    case 'remove-layer-link':
      return stats === undefined || isThere(layout.blobData(healing.hex)) ? Infinity : stats.mtimeMs;
    case 'remove-tag': {
      const { repository, name } = healing.tag;
      return stats === undefined || isThere(layout.tagLink(repository, name)) ? Infinity : stats.mtimeMs;
    }
    case 'remove-blob':
      return stats === undefined ? Infinity : Math.max(stats.atimeMs, stats.mtimeMs);
    case 'remove-file':
    case 'remove-directory':
      return stats?.mtimeMs ?? Infinity;
  }
}
