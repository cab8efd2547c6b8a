export { checkMirror, type CheckOptions, type CheckReport, type ReportedProbe } from './check.js';
export { helperLabel } from './helper.js';
export { answerQuestion } from './host-probes.js';
export type { Decision } from './judge.js';
export type { Problem } from './problems.js';
export type { PullsLeft } from './upstream-probes.js';
export { describeCheck, describeVerdict } from './text.js';
export { checkUntilHealthy } from './wait.js';
