import type { Settings } from '../settings/settings.js';
import { makeBuildkitdConfig } from './buildkitd.js';
import { makeCompose } from './compose.js';
import { makeDockerDaemon } from './docker-daemon.js';
import { makeRegistryConfig } from './registry-config.js';
import { makeRegistryStart } from './registry-start.js';

/** One file that `emit` writes. */
export interface Artefact {
  /** What --only calls it. */
  readonly name: string;
  /** Relative to the folder that --out names. */
  readonly path: string;
  readonly mode: number;
  readonly make: (settings: Settings) => string;
}

export const artefacts: readonly Artefact[] = [
  { name: 'registry-config', path: 'registry/config.yml', mode: 0o644, make: makeRegistryConfig },
  { name: 'registry-start', path: 'registry/start', mode: 0o755, make: makeRegistryStart },
  { name: 'docker-daemon', path: 'docker/daemon.json', mode: 0o644, make: makeDockerDaemon },
  { name: 'compose', path: 'compose.yaml', mode: 0o644, make: makeCompose },
  { name: 'buildkitd', path: 'clients/buildkitd.toml', mode: 0o644, make: makeBuildkitdConfig },
];

/** What a person should know of what was emitted; one line each. */
export function notesOnArtefacts({ mirror }: Settings): readonly string[] {
  if (mirror.registry !== '2' || !mirror.store.delete) return [];
  return [
    'registry "2" with delete: true drops everything seven days after it was first stored, used or not; ' +
      'with mirror.store.delete: false only larder gc evicts, least recently used first',
  ];
}
