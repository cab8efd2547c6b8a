export { artefacts, notesOnArtefacts, type Artefact } from './artefacts.js';
export { makeBuildkitdConfig } from './buildkitd.js';
export { passwordMarker } from './registry-config.js';
export { planArtefacts, planDaemonMerge, writePlanned, type PlannedFile } from './write.js';
