import { describe, expect, it } from 'vitest';
import { checkUntilHealthy, type CheckReport } from '../../src/check/index.js';
import type { Verdict } from '../../src/settings/settings.js';

const report = (verdict: Verdict): CheckReport => ({
  verdict,
  decision: verdict === 'healthy' ? 'pass' : 'fail',
  problems: [],
  probes: [],
  startedAt: new Date(0),
  ms: 1,
});

describe('checkUntilHealthy', () => {
  async function run(waitMs: number, ...answers: [Verdict, ...Verdict[]]) {
    let checks = 0;
    const retries: Verdict[] = [];
    const begunMs = performance.now();
    const last = await checkUntilHealthy(
      () => Promise.resolve(report(answers[Math.min(checks++, answers.length - 1)] ?? 'healthy')),
      waitMs,
      ({ verdict }) => retries.push(verdict),
    );
    return { verdict: last.verdict, checks, retries, tookMs: performance.now() - begunMs };
  }

  it('checks once when there is nothing to wait for', async () => {
    expect(await run(60_000, 'healthy')).toMatchObject({ verdict: 'healthy', checks: 1, retries: [] });
    expect(await run(0, 'unreachable')).toMatchObject({ verdict: 'unreachable', checks: 1, retries: [] });
  });

  it('checks again until healthy, and tells before each pause', async () => {
    expect(await run(60_000, 'unreachable', 'upstream-unreachable', 'healthy')).toMatchObject({
      verdict: 'healthy',
      checks: 3,
      retries: ['unreachable', 'upstream-unreachable'],
    });
  });

  it('gives up when the time is up, after a last look', async () => {
    const { verdict, checks, tookMs } = await run(300, 'unreachable');
    expect({ verdict, checks }).toEqual({ verdict: 'unreachable', checks: 3 });
    expect(tookMs).toBeGreaterThanOrEqual(299);
  });

  it('does not wait for what can not be determined', async () => {
    expect(await run(60_000, 'undetermined')).toMatchObject({ verdict: 'undetermined', checks: 1 });
  });
});
