import type { Settings } from '../settings/settings.js';
import { formatAddress, type Address } from '../units/address.js';
import { quoteCompose } from './quote.js';

/** The mirror as a compose service, beside the folder `registry` that emit writes. */
export function makeCompose({ mirror }: Settings): string {
  const { credentials } = mirror.upstream;
  const image = `registry:${mirror.registry}`;
  return `# Written by larder emit; a change here is lost. Start it with: docker compose up --detach
name: larder
services:
  registry:
    # Pin it: LARDER_REGISTRY_IMAGE=${image}@sha256:... in a file .env beside this one.
    image: \${LARDER_REGISTRY_IMAGE:-${image}}
    # The engine's own loopback: a published port would be open to the network.
    network_mode: host
    restart: unless-stopped
    # Longer than the registry's drain timeout.
    stop_grace_period: 45s
    entrypoint: [/larder/start]
    command: []
${
  credentials === undefined
    ? ''
    : `    environment:
      LARDER_PASSWORD_FILE: /run/secrets/upstream_password
    secrets: [upstream_password]
`
}    volumes:
      - type: bind
        source: ./registry
        target: /larder
        read_only: true
      # The same path inside and outside, so that larder gc on the host finds what the configuration names.
      - type: bind
        source: ${quoteCompose(mirror.store.path)}
        target: ${quoteCompose(mirror.store.path)}
    healthcheck:
      test: [CMD, wget, -q, -O, /dev/null, ${quoteCompose(`http://${formatAddress(reachable(mirror.listen))}/v2/`)}]
      interval: 30s
      timeout: 5s
      retries: 3
      start_period: 10s
${credentials === undefined ? '' : makeSecret(credentials.password)}`;
}

/** An address that listens on every interface is reached on loopback. */
function reachable({ host, port }: Address): Address {
  return { host: host === '' || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host, port };
}

function makeSecret(source: { readonly kind: string; readonly path?: string }): string {
  const file =
    source.kind === 'file' && source.path !== undefined
      ? quoteCompose(source.path)
      : "'${LARDER_PASSWORD_FILE:?write it with larder password --out FILE, and name FILE here}'";
  return `secrets:
  # A file mount: an environment variable would be shown by docker inspect.
  upstream_password:
    file: ${file}
`;
}
