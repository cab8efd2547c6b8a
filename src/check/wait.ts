import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckReport } from './check.js';

const firstPauseMs = 250;
const longestPauseMs = 5_000;

/**
 * Checks again, with growing pauses, until the mirror is healthy or the time is up; hands back the last report.
 * What could not be determined does not change by waiting.
 * @param onRetry told before each pause
 */
export async function checkUntilHealthy(
  check: () => Promise<CheckReport>,
  waitMs: number,
  onRetry: (report: CheckReport, leftMs: number) => void,
): Promise<CheckReport> {
  const endMs = performance.now() + waitMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const report = await check();
    const leftMs = endMs - performance.now();
    if (report.verdict === 'healthy' || report.verdict === 'undetermined' || leftMs < 1) return report;
    onRetry(report, leftMs);
    await sleep(Math.min(pauseMs, leftMs));
  }
}
