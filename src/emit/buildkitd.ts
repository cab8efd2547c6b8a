import type { Settings } from '../settings/settings.js';

/** buildkitd.toml for buildx's docker-container driver, which does not read the engine's mirrors. */
export function makeBuildkitdConfig({ mirror }: Settings): string {
  const { host, protocol } = new URL(mirror.url);
  const http = protocol === 'http:' ? '  http = true\n' : '';
  return `# Written by larder emit. For a builder on the host network:
#   docker buildx create --driver docker-container --driver-opt network=host --buildkitd-config buildkitd.toml
[registry."docker.io"]
  mirrors = ["${host}"]
${http === '' ? '' : `[registry."${host}"]\n${http}`}`;
}
