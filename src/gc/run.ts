import { openStore, type StoreFiles } from '../registry/files.js';
import { scanStore } from '../registry/scan.js';
import type { Failure, StoreScan } from '../registry/store.js';
import { nameOf } from './candidates.js';
import { effectiveCap } from './cap.js';
import { planHealing, type Healing } from './damage.js';
import { evict, type Eviction } from './evict.js';
import { heal, type Healed } from './heal.js';
import { readImages } from './images.js';
import { takeLock } from './lock.js';
import { planEviction, type EvictionPlan, type Removal } from './plan.js';
import { revalidate, type AskUpstream, type Revalidation } from './revalidate.js';

export interface GcRequest {
  /** The store's directory. */
  readonly path: string;
  readonly capBytes: number;
  readonly keepFreeBytes: number;
  readonly graceMs: number;
  readonly dryRun: boolean;
  /** Whether a registry may be using the store now. */
  readonly registryRuns: boolean;
  /** Absent: the upstream is not asked about tags. */
  readonly ask?: AskUpstream | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly progress: (stage: Stage, done: number, of?: number) => void;
  /** For tests that make operations fail. */
  readonly open?: (path: string) => StoreFiles;
}

export type Stage = 'scanning' | 'healing' | 'evicting' | 'asking upstream';

/** What a run did, or what it would do. */
export interface GcOutcome {
  /** The store's directory with symbolic links resolved. */
  readonly root: string;
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  readonly capBytes: number;
  readonly evicted: readonly Removal[];
  readonly healed: readonly Healing[];
  readonly failures: readonly Failure[];
  /** The last plan that was made: why the rest stays. */
  readonly plan: EvictionPlan;
  readonly scan: StoreScan;
  readonly revalidation: Revalidation | undefined;
}

/** A whole plan: what healing and eviction together would do to what was found. */
export interface GcPlan {
  readonly scan: StoreScan;
  readonly healings: readonly Healing[];
  readonly eviction: EvictionPlan;
}

/** Pulls go on while a run works; a third look at a store that fills faster than this frees it would be no better. */
const roundsAtMost = 3;

/** Brings a store under its cap. Returns undefined when another run is at work on it. */
export async function runGc(request: GcRequest): Promise<GcOutcome | undefined> {
  const files = (request.open ?? openStore)(request.path);
  if (request.dryRun) return foretell(files.root, makePlan(files, request));
  const lock = await takeLock(files.identity);
  if (lock === undefined) return undefined;
  try {
    return await carryOut(files, request);
  } finally {
    await lock.release();
  }
}

/** What the rounds of one run hand on. */
interface Earlier {
  readonly capBytes: number;
  readonly stuck: ReadonlySet<string>;
}

/** Scans and decides: what a run executes, and what a dry run shows. */
function makePlan(files: StoreFiles, request: GcRequest, earlier?: Earlier): GcPlan {
  const { now, graceMs, registryRuns } = request;
  const scan = scanStore(files, {
    rearm: !request.dryRun,
    progress: (blobs) => {
      request.progress('scanning', blobs);
    },
  });
  const images = readImages(scan);
  const healings = planHealing(scan, images, { graceMs, registryRuns }, now);
  const limits = earlier ?? {
    capBytes: effectiveCap(scan.sizeBytes, { ...request, freeBytes: files.freeBytes() }),
  };
  const eviction = planEviction(scan, images, healings, { ...limits, graceMs }, now);
  return { scan, healings, eviction };
}

function foretell(root: string, { scan, healings, eviction }: GcPlan): GcOutcome {
  return {
    root,
    bytesBefore: scan.sizeBytes,
    bytesAfter: eviction.sizeBytes - eviction.bytesFreed,
    capBytes: eviction.capBytes,
    evicted: eviction.remove,
    healed: healings,
    failures: scan.failures,
    plan: eviction,
    scan,
    revalidation: undefined,
  };
}

async function carryOut(files: StoreFiles, request: GcRequest): Promise<GcOutcome> {
  const first = makePlan(files, request);
  const { capBytes } = first.eviction;
  const evictions: Eviction[] = [];
  const healed: Healed[] = [];
  const stuck = new Set<string>();
  const unread = [...first.scan.failures];
  let latest = first;
  for (let round = 1; round <= roundsAtMost; round++) {
    const { healings, eviction } = latest;
    if (healings.length === 0 && eviction.remove.length === 0) break;
    healed.push(...healAll(files, request, healings));
    for (const done of evictAll(files, request, eviction.remove)) {
      evictions.push(done);
      if (done.outcome === 'failed') stuck.add(nameOf(done.removal));
    }
    latest = makePlan(files, request, { capBytes, stuck });
    unread.push(...latest.scan.failures);
    if (latest.eviction.bytesToFree === 0) break;
  }
  const revalidation = request.ask && (await revalidate(files, latest.scan.tags, request.ask, request.now));
  const failures = [
    ...unread,
    ...[...healed, ...evictions].flatMap((done) => done.failures),
    ...(revalidation?.failures ?? []),
  ];
  return {
    root: files.root,
    bytesBefore: first.scan.sizeBytes,
    bytesAfter: latest.scan.sizeBytes - (revalidation?.bytesFreed ?? 0),
    capBytes,
    evicted: evictions.filter(({ outcome }) => outcome === 'evicted').map(({ removal }) => removal),
    healed: healed.filter(({ outcome }) => outcome === 'healed').map(({ healing }) => healing),
    failures: [...new Map(failures.map((one) => [`${one.path}\n${one.message}`, one])).values()],
    plan: latest.eviction,
    scan: latest.scan,
    revalidation,
  };
}

function healAll(files: StoreFiles, request: GcRequest, healings: readonly Healing[]): readonly Healed[] {
  const healed: Healed[] = [];
  for (const one of heal(files, healings, request.now - request.graceMs)) {
    healed.push(one);
    request.progress('healing', healed.length, healings.length);
  }
  return healed;
}

function evictAll(files: StoreFiles, request: GcRequest, removals: readonly Removal[]): readonly Eviction[] {
  const evictions: Eviction[] = [];
  for (const one of evict(files, removals)) {
    evictions.push(one);
    request.progress('evicting', evictions.length, removals.length);
  }
  return evictions;
}
