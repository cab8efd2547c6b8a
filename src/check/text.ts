import type { CheckReport, ReportedProbe } from './check.js';
import type { Problem } from './problems.js';

/** The report for people: the verdict, what is wrong and what to do, then every probe. */
export function describeCheck(report: CheckReport): string {
  const { problems, probes, pullsLeft, mirrorUrl, ms } = report;
  const head = `${describeVerdict(report)}: ${mirrorUrl ?? 'no mirror'} (${ms} ms)`;
  const left =
    pullsLeft === undefined
      ? []
      : [`pulls left: ${pullsLeft.remaining} of ${pullsLeft.limit} in ${pullsLeft.windowSeconds / 3600} h`];
  return `${[head, ...problems.flatMap(describeProblem), '', ...tabulate(probes), ...left].join('\n')}\n`;
}

/** One line on what a check came to: `credentials-rejected: the upstream rejects the login of the mirror`. */
export function describeVerdict({ verdict, problems, probes }: CheckReport): string {
  const [worst] = problems;
  if (worst?.verdict !== undefined) return `${verdict}: ${worst.message}`;
  if (verdict !== 'undetermined') return verdict;
  const unasked = probes.find(({ status }) => status === 'unknown');
  return `${verdict}: ${unasked?.detail ?? 'the mirror could not be asked'}`;
}

function describeProblem({ verdict, message, remedy }: Problem): readonly string[] {
  return [`  ${verdict ?? 'warning'}: ${message}`, `    -> ${remedy}`];
}

/** Lines of `status  name  ms  detail`. */
function tabulate(probes: readonly ReportedProbe[]): readonly string[] {
  const nameWidth = Math.max(...probes.map((probe) => nameOf(probe).length));
  return probes.map((probe) => {
    const time = probe.status === 'skipped' ? '' : `${probe.ms} ms`;
    return `${probe.status.padEnd(7)}  ${nameOf(probe).padEnd(nameWidth)}  ${time.padStart(7)}  ${probe.detail}`;
  });
}

function nameOf({ name, image }: ReportedProbe): string {
  return image === undefined ? name : `${name} ${image}`;
}
