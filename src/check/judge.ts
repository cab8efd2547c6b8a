import { verdicts, type Gate, type Verdict } from '../settings/settings.js';
import { problemOf, type JudgeContext, type Problem } from './problems.js';
import type { ProbeName, ProbeResult } from './probe.js';

export interface Judgement {
  /** The first of the contract's list that holds. */
  readonly verdict: Verdict;
  /** Everything that is wrong, the worst first. */
  readonly problems: readonly Problem[];
}

/** Without these, nobody can say that the mirror works. */
const essential: readonly ProbeName[] = [
  'mirror-reachable',
  'mirror-proxies',
  'upstream',
  'upstream-manifests',
];

/** Comes to a verdict, and lists everything that is wrong. Pure. */
export function judge(results: readonly ProbeResult[], context: JudgeContext): Judgement {
  const rank = ({ verdict }: Problem): number =>
    verdict === undefined ? verdicts.length : verdicts.indexOf(verdict);
  const problems = distinct(
    results.flatMap((result) => {
      const problem = problemOf(result, context);
      return problem === undefined ? [] : [problem];
    }),
  ).sort((a, b) => rank(a) - rank(b));
  const isUndetermined = results.some(({ name, status }) => essential.includes(name) && status === 'unknown');
  const verdict = problems[0]?.verdict ?? (isUndetermined ? 'undetermined' : 'healthy');
  return { verdict, problems };
}

/** Several probes may stumble over the same thing; it is said once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ cause, image }: Problem): string => `${cause} ${image ?? ''}`;
  return problems.filter(
    (problem, i) => problems.findIndex((other) => keyOf(other) === keyOf(problem)) === i,
  );
}

/** What the gate does about it. `warn` lets the job run and says why it should not. */
export type Decision = 'pass' | 'warn' | 'fail';

/**
 * Whether the job may run: no, if any of the problems is one that the settings say to fail for. What could not be
 * determined lets the job run with a warning, unless the settings name that verdict.
 */
export function decide({ verdict, problems }: Judgement, onUnhealthy: Gate['onUnhealthy']): Decision {
  const found = problems.flatMap((problem) => (problem.verdict === undefined ? [] : [problem.verdict]));
  if (found.some((one) => (onUnhealthy[one] ?? onUnhealthy.default) === 'fail')) return 'fail';
  if (verdict === 'undetermined') return onUnhealthy.undetermined === 'fail' ? 'fail' : 'warn';
  return problems.length > 0 ? 'warn' : 'pass';
}
