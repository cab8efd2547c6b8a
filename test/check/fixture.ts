/** Scripts of a mirror, an upstream and an engine in which all is well; tests break one piece of them. */
import { defaultSettings } from '../../src/settings/load.js';
import type { Gate, Settings } from '../../src/settings/settings.js';
import { zeroDigest } from '../../src/registry/http.js';
import type { Script, SeenRequest } from '../http-script.js';

export const repository = 'library/hello-world';
export const digests = { old: `sha256:${'a'.repeat(64)}`, new: `sha256:${'b'.repeat(64)}` } as const;

const isRegistry = { 'docker-distribution-api-version': 'registry/2.0' };
const errors = (code: string, detail?: unknown) => ({ errors: [{ code, message: 'words', detail }] });

/** What registry:2 answers when its upstream says that there is no such manifest. */
export const manifestUnknown = {
  status: 500,
  body: errors('UNKNOWN', errors('MANIFEST_UNKNOWN')),
} as const;

/** What registry:2 answers with an error of its upstream. */
export const upstreamError = (detail: unknown) => ({ status: 500, body: errors('UNKNOWN', detail) });

export const rejected = upstreamError({
  Op: 'Head',
  URL: 'x',
  Err: { code: 'UNAUTHORIZED', message: 'incorrect username or password' },
});
export const refused = upstreamError({ Op: 'dial', Net: 'tcp', Err: { Syscall: 'connect', Err: 111 } });
export const limited = upstreamError(errors('TOOMANYREQUESTS'));

export const blobPath = `GET /v2/${repository}/blobs/${zeroDigest}`;
export const manifestPath = `GET /v2/${repository}/manifests/${zeroDigest}`;
export const pushPath = 'PUT /v2/larder/probe/manifests/larder-probe';

export const goodMirror: Script = {
  'GET /v2/': { headers: isRegistry, body: '{}' },
  [pushPath]: { status: 405, body: errors('UNSUPPORTED') },
  [blobPath]: { status: 404, body: errors('BLOB_UNKNOWN') },
  [manifestPath]: manifestUnknown,
  [`GET /v2/library/app/manifests/${zeroDigest}`]: manifestUnknown,
};

export const plainRegistry: Script = {
  'GET /v2/': { headers: isRegistry, body: '{}' },
  [pushPath]: { status: 400, body: errors('MANIFEST_BLOB_UNKNOWN') },
  [blobPath]: { status: 404, body: errors('BLOB_UNKNOWN') },
  [manifestPath]: { status: 404, body: errors('MANIFEST_UNKNOWN') },
};

/** A token server and a registry in one, as Docker Hub's two are; `url` is its own. */
export function goodUpstream(url: () => string, tags: Readonly<Record<string, string>> = {}): Script {
  const challenge = (scope: string) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${url()}/token",service="hub",scope="${scope}"` },
  });
  const guarded = (headers: Readonly<Record<string, string>>) => (request: SeenRequest) =>
    request.headers.authorization === 'Bearer t' ? { headers } : challenge('any');
  return {
    'GET /token': ({ headers }) =>
      headers.authorization === undefined || headers.authorization === `Basic ${btoa('lab:secret')}`
        ? { body: { token: 't' } }
        : { status: 401 },
    'HEAD /v2/ratelimitpreview/test/manifests/latest': guarded({
      'ratelimit-limit': '200;w=21600',
      'ratelimit-remaining': '150;w=21600',
    }),
    ...Object.fromEntries(
      Object.entries(tags).map(([tag, digest]) => [
        `HEAD /v2/library/app/manifests/${tag}`,
        guarded({ 'docker-content-digest': digest }),
      ]),
    ),
  };
}

export const goodEngine = (mirrors: readonly string[]): Script => ({
  'GET /info': { body: { ServerVersion: '28.5.2', RegistryConfig: { Mirrors: mirrors } } },
});

/** Settings with a file, whose account is lab:secret with the password in $PAT. */
export function settingsFor(
  mirrorUrl: string,
  upstreamUrl: string,
  gate: Partial<Gate> = {},
  storePath = '/nowhere/store',
): Settings {
  const defaults = defaultSettings();
  return {
    ...defaults,
    file: '/etc/larder/larder.yml',
    gate: { ...defaults.gate, timeoutMs: 2000, ...gate },
    mirror: {
      ...defaults.mirror,
      url: mirrorUrl,
      upstream: {
        url: upstreamUrl,
        probeRepository: repository,
        credentials: { username: 'lab', password: { kind: 'env', name: 'PAT' } },
      },
      store: { ...defaults.mirror.store, path: storePath },
    },
  };
}
