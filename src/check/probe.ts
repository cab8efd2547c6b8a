import { HttpFailure } from '../http.js';

/** What the gate asks, in the order in which it is reported. Stable: other people's scripts rely on the names. */
export const probeNames = [
  'mirror-reachable',
  'mirror-certificate',
  'mirror-proxies',
  'upstream',
  'upstream-manifests',
  'pull-limit',
  'engine',
  'engine-uses-mirror',
  'engine-reaches-mirror',
  'engine-hosts-file',
  'image',
  'store-space',
] as const;
export type ProbeName = (typeof probeNames)[number];

/** `unknown`: it should have been asked, and could not be. `skipped`: there was nothing to ask. */
export type ProbeStatus = 'ok' | 'failed' | 'unknown' | 'skipped';

/** Everything that can be wrong, as data: what is judged is this, and no text. */
export type Cause =
  | 'mirror-refuses'
  | 'mirror-silent'
  | 'mirror-not-found'
  | 'mirror-garbled'
  | 'mirror-fails'
  | 'mirror-certificate-invalid'
  | 'mirror-redirects'
  | 'mirror-wants-login'
  | 'no-registry'
  | 'plain-registry'
  | 'upstream-fails'
  | 'upstream-hangs'
  | 'credentials-rejected'
  | 'repository-denied'
  | 'rate-limited'
  | 'pulls-used-up'
  | 'engine-without-mirror'
  | 'engine-asks-another-first'
  | 'engine-cannot-reach'
  | 'engine-distrusts'
  | 'hosts-file-overrides'
  | 'tag-deleted'
  | 'tag-moved'
  | 'store-full'
  // The rest is worth a warning and no verdict.
  | 'certificate-expires-soon'
  | 'few-pulls-left'
  | 'store-low'
  | 'tag-unknown'
  | 'foreign-realm';

/** What one probe found. */
export interface Outcome {
  readonly status: ProbeStatus;
  /** What was seen, in one clause for people. */
  readonly detail: string;
  /** With status `ok`: a warning. */
  readonly cause?: Cause;
  /** Where there is no cause that has one. */
  readonly remedy?: string;
}

export interface ProbeResult extends Outcome {
  readonly name: ProbeName;
  readonly ms: number;
  /** The image that it is about, as it was asked for. */
  readonly image?: string;
}

export const ok = (detail: string, warning?: Cause): Outcome => ({
  status: 'ok',
  detail,
  ...(warning !== undefined && { cause: warning }),
});
export const failed = (cause: Cause, detail: string): Outcome => ({ status: 'failed', cause, detail });
export const unknown = (detail: string, remedy?: string): Outcome => ({
  status: 'unknown',
  detail,
  ...(remedy !== undefined && { remedy }),
});
export const skipped = (detail: string): Outcome => ({ status: 'skipped', detail });

/** Runs one probe and takes its time. That nobody answered is an outcome too; `onFailure` says which. */
export async function probe(
  name: ProbeName,
  ask: () => Promise<Outcome>,
  onFailure: (failure: HttpFailure) => Outcome = ({ message }) => unknown(message),
): Promise<ProbeResult> {
  const begunMs = performance.now();
  const outcome = await ask().catch((error: unknown) => {
    if (error instanceof HttpFailure) return onFailure(error);
    throw error;
  });
  return { name, ...outcome, ms: Math.round(performance.now() - begunMs) };
}

/** A probe that was not run. */
export function unasked(name: ProbeName, outcome: Outcome): ProbeResult {
  return { name, ...outcome, ms: 0 };
}
