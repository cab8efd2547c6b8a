import type { StoreFiles } from '../registry/files.js';
import * as layout from '../registry/layout.js';
import type { Failure, Tag } from '../registry/store.js';
import { Remover } from './evict.js';

/** What the upstream says of a tag; `unknown` is any answer but a plain yes or a plain no. */
export type UpstreamAnswer = 'there' | 'gone' | 'unknown';
export type AskUpstream = (repository: string, tag: string) => Promise<UpstreamAnswer>;

export interface Revalidation {
  readonly asked: number;
  /** As repository:tag; the registry no longer serves them. */
  readonly gone: readonly string[];
  /** How many were not asked, since the upstream gave no clear answer several times in a row. */
  readonly left: number;
  readonly bytesFreed: number;
  readonly failures: readonly Failure[];
}

const dayMs = 24 * 3600 * 1000;
/** Ten requests a second at most: Docker Hub's limit of abuse is thousands a minute, for everybody behind an address. */
const pauseMs = 100;
const patience = 3;

/**
 * Asks the upstream about every tag pulled within the last day. One that it does not have any more stops being served:
 * registry:2 would serve the old image for ever and hide that the next machine cannot pull it.
 *
 * @param now milliseconds since 1970
 */
export async function revalidate(
  files: StoreFiles,
  tags: readonly Tag[],
  ask: AskUpstream,
  now: number,
): Promise<Revalidation> {
  const remover = new Remover(files);
  const suspects = tags
    .filter((tag) => tag.hex !== undefined && tag.pulledAt > now - dayMs)
    // The upstream answered for a tag when it was last pulled: what was pulled longest ago knows least.
    .sort((one, other) => one.pulledAt - other.pulledAt);
  const gone: string[] = [];
  let asked = 0;
  let bytesFreed = 0;
  let unclear = 0;
  for (const tag of suspects) {
    if (unclear === patience) break;
    if (asked > 0) await pause(pauseMs);
    asked += 1;
    const answer = await ask(tag.repository, tag.name);
    unclear = answer === 'unknown' ? unclear + 1 : 0;
    if (answer === 'gone' && stopServing(files, remover, tag)) {
      gone.push(`${tag.repository}:${tag.name}`);
      bytesFreed += layout.linkBytes * tag.linkCount;
    }
  }
  return { asked, gone, left: suspects.length - asked, bytesFreed, failures: remover.failures };
}

/** A tag that was pulled since the scan was answered by the upstream since, and stays. */
function stopServing(files: StoreFiles, remover: Remover, tag: Tag): boolean {
  const link = layout.tagLink(tag.repository, tag.name);
  const pulledAt = remover.attempt(link, () => files.look(link)?.mtimeMs);
  return pulledAt === tag.pulledAt && remover.tag(tag);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
