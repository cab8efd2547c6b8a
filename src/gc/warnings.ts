import type { AccessTimes } from '../registry/access-times.js';
import { describeBytes } from '../units/bytes.js';
import type { GcOutcome } from './run.js';

const hourMs = 3600 * 1000;
/** Below this, what is evicted is soon wanted again. */
const shortLifeMs = 48 * hourMs;

/** What the person who set the cap should know beside the result, each with what it costs and what to do. */
export function warnAbout(
  outcome: GcOutcome,
  circumstances: {
    readonly accessTimes: AccessTimes;
    readonly configuredCapBytes: number;
    readonly keepFreeBytes: number;
    /** registry:2 removes everything seven days after it was stored. */
    readonly expires: boolean;
    readonly now: number;
  },
): readonly string[] {
  const { accessTimes, configuredCapBytes, keepFreeBytes, expires, now } = circumstances;
  const warnings: string[] = [];
  if (accessTimes === 'never') {
    warnings.push(
      'the store is on a noatime mount: pulls by digest leave no trace, and what is only pulled that way is evicted ' +
        'as if nobody wanted it; mount the file system with relatime',
    );
  } else if (!outcome.scan.keepsAccessTimes) {
    warnings.push(
      'the files of the store belong to another user, so reading them would look like a pull: recency goes by tags ' +
        'alone; run larder gc as root or as the user that the registry runs as',
    );
  }
  if (outcome.capBytes < configuredCapBytes) {
    warnings.push(
      `the file system has less than ${describeBytes(keepFreeBytes)} free (mirror.store.keep_free): the cap of ` +
        `${describeBytes(configuredCapBytes)} is lowered to ${describeBytes(outcome.capBytes)} for this run; free the disk of other things, or lower mirror.store.cap`,
    );
  }
  const ageMs = evictionAge(outcome, now);
  if (ageMs !== undefined && ageMs < shortLifeMs) {
    warnings.push(
      `images go ${describeAge(ageMs)} after their last pull: the cap is small for what is pulled here, and they are ` +
        'likely to be fetched again; raise mirror.store.cap',
    );
  }
  const lost = outcome.healed.filter(({ why }) =>
    ['leaked-manifest', 'missing-revision', 'dangling-link'].includes(why),
  );
  if (expires && lost.length > 0) {
    warnings.push(
      `the registry's own seven-day expiry left ${lost.length} remains behind: it fetches even daily images again ` +
        'every week, each with a counted pull; mirror.store.delete: false leaves eviction to larder gc alone',
    );
  }
  return warnings;
}

/** How long ago the least patient image that went was last pulled, milliseconds; undefined when none went. */
function evictionAge({ evicted }: GcOutcome, now: number): number | undefined {
  const ages = evicted.flatMap((one) =>
    one.reason === 'least-recently-pulled' ? [now - one.lastPulled] : [],
  );
  return ages.length === 0 ? undefined : ages.reduce((one, other) => Math.min(one, other));
}

/** A time span for people, in its largest fitting unit. */
export function describeAge(ms: number): string {
  if (ms >= shortLifeMs) return `${Math.floor(ms / (24 * hourMs))} days`;
  if (ms >= 2 * hourMs) return `${Math.floor(ms / hourMs)} hours`;
  if (ms >= 120_000) return `${Math.floor(ms / 60_000)} minutes`;
  return `${Math.max(0, Math.floor(ms / 1000))} seconds`;
}
