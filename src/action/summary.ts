import { summary } from '@actions/core';
import { describeVerdict, type CheckReport } from '../check/index.js';

/** Writes the job summary: the verdict, what is wrong with its remedy, every probe, pulls left. */
export async function writeSummary(report: CheckReport): Promise<void> {
  // Runners that know no summaries set no file for one; the log has the same text.
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const { problems, probes, pullsLeft, mirrorUrl } = report;
  summary.addHeading(`Larder: ${escapeHtml(describeVerdict(report))}`, 3);
  if (problems.length > 0) {
    summary.addList(
      problems.map(({ message, remedy }) => `${escapeHtml(message)}<br>→ ${escapeHtml(remedy)}`),
    );
  }
  summary.addTable([
    ['status', 'probe', 'ms', ''].map((data) => ({ data, header: true })),
    ...probes.map(({ status, name, ms, detail }) => [status, name, String(ms), escapeHtml(detail)]),
  ]);
  const mirror = mirrorUrl === undefined ? [] : [`mirror: ${mirrorUrl}`];
  const left = pullsLeft === undefined ? [] : [`pulls left: ${pullsLeft.remaining} of ${pullsLeft.limit}`];
  await summary.addRaw([...mirror, ...left].map(escapeHtml).join(', '), true).write();
}

/** What comes from registries and engines must not become markup. */
function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
