export { describeAsJson, describeAsText, isUnderCap } from './describe.js';
export { registryRuns } from './registry-runs.js';
export type { AskUpstream, UpstreamAnswer } from './revalidate.js';
export { runGc, type GcOutcome, type GcRequest, type Stage } from './run.js';
export { warnAbout } from './warnings.js';
