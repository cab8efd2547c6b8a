import { exchange, type HttpAnswer } from '../http.js';

/** Names nothing that can exist: what a registry answers to it tells about the registry, and fetches nothing. */
export const zeroDigest = `sha256:${'0'.repeat(64)}`;

/** Without all of these a registry converts what it has, and names another digest. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** A manifest that no registry can accept, because its configuration can't exist. */
const impossibleManifest = {
  schemaVersion: 2,
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 2, digest: zeroDigest },
  layers: [],
};

/** One registry's HTTP API (https://distribution.github.io/distribution/spec/api/). All throw HttpFailure. */
export interface RegistryApi {
  /** Asks whether a registry is there; 200 says nothing about its upstream. */
  readonly ping: () => Promise<HttpAnswer>;
  readonly getBlob: (repository: string, digest: string) => Promise<HttpAnswer>;
  readonly getManifest: (repository: string, reference: string) => Promise<HttpAnswer>;
  /** Docker Hub counts a GET as a pull, and a HEAD not. */
  readonly headManifest: (repository: string, reference: string, token?: string) => Promise<HttpAnswer>;
  /** Tries to write what can't be written: a writable registry refuses the content, a mirror the writing. */
  readonly putImpossibleManifest: (repository: string, tag: string) => Promise<HttpAnswer>;
}

/**
 * @param origin scheme, host and port
 * @param signal ends every request
 * @param acceptAnyCertificate true only where nothing secret is sent; the answers say what the certificate is worth
 */
export function openRegistry(origin: string, signal: AbortSignal, acceptAnyCertificate = false): RegistryApi {
  const ask = (
    method: 'GET' | 'HEAD' | 'PUT',
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body?: string,
  ): Promise<HttpAnswer> =>
    exchange({
      method,
      url: new URL(`/v2/${path}`, origin),
      headers: { 'user-agent': 'larder', ...headers },
      signal,
      acceptAnyCertificate,
      ...(body !== undefined && { body }),
    });
  return {
    ping: () => ask('GET', ''),
    getBlob: (repository, digest) => ask('GET', `${repository}/blobs/${digest}`),
    getManifest: (repository, reference) =>
      ask('GET', `${repository}/manifests/${reference}`, { accept: manifestTypes }),
    headManifest: (repository, reference, token) =>
      ask('HEAD', `${repository}/manifests/${reference}`, {
        accept: manifestTypes,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      }),
    putImpossibleManifest: (repository, tag) =>
      ask(
        'PUT',
        `${repository}/manifests/${tag}`,
        { 'content-type': impossibleManifest.mediaType },
        JSON.stringify(impossibleManifest),
      ),
  };
}
