export { connectEngine, EngineError, type EngineClient, type EngineRequest } from './client.js';
export { inspectContainer, runShortly, type Container, type ShortRun } from './containers.js';
export { askDistribution } from './distribution.js';
export { readEngineInfo, type EngineInfo } from './info.js';
