import { linkContent } from '../registry/layout.js';
import { describeBytes } from '../units/bytes.js';
import type { Healing } from './damage.js';
import { placeOf } from './heal.js';
import type { Kept, Reason, Removal } from './plan.js';
import type { GcOutcome } from './run.js';
import { describeAge } from './warnings.js';

const imagesShown = 20;

const reasons: Readonly<Record<Reason, string>> = {
  'stale-upload': 'unfinished download',
  unreferenced: 'nothing refers to it',
  superseded: 'its tag has moved on',
  'least-recently-pulled': 'least recently pulled',
  'long-unpulled': 'not pulled for 90 days',
};

const holds: Readonly<Record<Kept['reason'], string>> = {
  'within-grace': 'was pulled within gc.grace',
  manifest: 'are manifests and configs, kept for 90 days so that a pull costs no count',
  unread: 'could not be read, so that its use is not known',
  stuck: 'could not be removed',
  foreign: 'does not belong to the registry, and is left alone',
  fits: 'may stay',
};

/** The run as `--json` prints it; times are RFC 3339. */
export function describeAsJson(
  outcome: GcOutcome,
  dryRun: boolean,
  warnings: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    dryRun,
    bytesBefore: outcome.bytesBefore,
    bytesAfter: outcome.bytesAfter,
    capBytes: outcome.capBytes,
    reached: isUnderCap(outcome),
    evicted: outcome.evicted.map((removal) => ({
      digest: digestOf(removal) ?? null,
      bytes: removal.sizeBytes,
      image: removal.image,
      lastPulled: new Date(removal.lastPulled).toISOString(),
      reason: removal.reason,
    })),
    healed: outcome.healed.map((healing) => ({ path: placeOf(healing), damage: healing.why })),
    held: outcome.plan.keep.map(({ reason, sizeBytes }) => ({ reason, bytes: sizeBytes })),
    unserved: outcome.revalidation?.gone ?? [],
    leftAlone: outcome.scan.foreign,
    failures: outcome.failures,
    warnings,
  };
}

/** Whether the store is under the cap that held for the run. */
export const isUnderCap = ({ bytesAfter, capBytes }: GcOutcome): boolean => bytesAfter <= capBytes;

/** The run as a person reads it: what went and how old it was, then bytes before, after, and the cap. */
export function describeAsText(outcome: GcOutcome, dryRun: boolean, now: number): string {
  const lines = [
    ...describeEvicted(outcome.evicted, dryRun, now),
    ...describeHealed(outcome.healed, dryRun),
    ...(outcome.revalidation?.gone ?? []).map((tag) => `gone upstream, no longer served: ${tag}`),
    ...outcome.failures.map(({ path, message }) => `failed: ${path}: ${message}`),
    ...describeForeign(outcome),
    `before  ${describeBytes(outcome.bytesBefore).padStart(10)}`,
    `after   ${describeBytes(outcome.bytesAfter).padStart(10)}${dryRun ? '  (dry run: nothing was changed)' : ''}`,
    `cap     ${describeBytes(outcome.capBytes).padStart(10)}`,
  ];
  if (!isUnderCap(outcome)) {
    lines.push(`the cap is not reached: ${describeBytes(outcome.bytesAfter - outcome.capBytes)} too much`);
    for (const { reason, sizeBytes } of outcome.plan.keep) {
      if (reason !== 'fits') lines.push(`  ${describeBytes(sizeBytes).padStart(10)} ${holds[reason]}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

interface Row {
  readonly image: string;
  readonly reason: Reason;
  bytes: number;
  blobs: number;
  lastPulled: number;
}

/** One row for each image and reason, the largest first. */
function describeEvicted(evicted: readonly Removal[], dryRun: boolean, now: number): readonly string[] {
  if (evicted.length === 0) return [];
  const rows = new Map<string, Row>();
  for (const { image, reason, sizeBytes, lastPulled } of evicted) {
    const key = `${reason} ${image}`;
    const row = rows.get(key) ?? { image, reason, bytes: 0, blobs: 0, lastPulled: 0 };
    row.bytes += sizeBytes;
    row.blobs += 1;
    row.lastPulled = Math.max(row.lastPulled, lastPulled);
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((one, other) => other.bytes - one.bytes);
  const shown = sorted.slice(0, imagesShown);
  const cells = [
    [dryRun ? 'WOULD GO' : 'WENT', 'BLOBS', 'BYTES', 'LAST PULLED', 'WHY'],
    ...shown.map((row) => [
      row.image,
      String(row.blobs),
      describeBytes(row.bytes),
      `${describeAge(now - row.lastPulled)} ago`,
      reasons[row.reason],
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rest = sorted.slice(imagesShown);
  if (rest.length > 0) {
    const bytes = rest.reduce((sum, row) => sum + row.bytes, 0);
    table.push(`and ${rest.length} more with ${describeBytes(bytes)}; --json lists everything`);
  }
  return [...table, ''];
}

function describeHealed(healed: readonly Healing[], dryRun: boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const { why } of healed) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(
    ([why, count]) => `${dryRun ? 'would heal' : 'healed'}: ${count} × ${why.replaceAll('-', ' ')}`,
  );
}

function describeForeign({ scan }: GcOutcome): readonly string[] {
  const shown = scan.foreign.slice(0, imagesShown).map(({ path, why }) => `left alone: ${path}: ${why}`);
  const more = scan.foreign.length - shown.length;
  return more > 0 ? [...shown, `left alone: and ${more} more; --json lists everything`] : shown;
}

const digestOf = (removal: Removal): string | undefined => {
  if (removal.kind === 'upload') return undefined;
  return linkContent(removal.kind === 'blob' ? removal.blob.hex : removal.manifest.hex);
};
