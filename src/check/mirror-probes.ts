import type { HttpAnswer, HttpFailure } from '../http.js';
import { openRegistry, zeroDigest, type RegistryApi } from '../registry/http.js';
import { probeImageAtMirror, type ImageQuestion } from './image-probe.js';
import {
  failed,
  ok,
  probe,
  skipped,
  unasked,
  unknown,
  type Cause,
  type Outcome,
  type ProbeResult,
} from './probe.js';
import { readUpstreamError } from './upstream-error.js';

export interface MirrorQuestion {
  readonly mirrorUrl: string;
  /** A repository that the upstream has. */
  readonly probeRepository: string;
  readonly images: readonly ImageQuestion[];
}

/** The probes that a mirror is asked directly. */
export const mirrorProbeNames = [
  'mirror-reachable',
  'mirror-certificate',
  'mirror-proxies',
  'upstream',
  'upstream-manifests',
] as const;

/**
 * Asks a mirror what can be asked over HTTP, all at once. Nothing is written, neither to a mirror nor to a plain
 * registry in its place, and nothing counts as a pull upstream (docs/decisions/probes-without-side-effects.md).
 */
export async function probeMirror(
  { mirrorUrl, probeRepository, images }: MirrorQuestion,
  signal: AbortSignal,
): Promise<readonly ProbeResult[]> {
  // Nothing secret is sent, and what a bad certificate hides is worth knowing.
  const mirror = openRegistry(mirrorUrl, signal, true);
  const ping = mirror.ping();
  const zeroManifest = mirror.getManifest(probeRepository, zeroDigest);
  // Asked for by two probes each: a failure is reported there.
  ping.catch(() => undefined);
  zeroManifest.catch(() => undefined);
  const [reachable, certificate, proxies, upstream, manifests, ...staleness] = await Promise.all([
    probe('mirror-reachable', async () => readPing(await ping), readPingFailure),
    probe('mirror-certificate', async () => readCertificate(await ping, new Date())),
    probe('mirror-proxies', () => askWhetherProxy(mirror, zeroManifest)),
    probe('upstream', () => askUpstream(mirror, probeRepository), readSilence),
    probe('upstream-manifests', async () => readZeroManifest(await zeroManifest), readSilence),
    ...images.map((image) => probeImageAtMirror(mirror, image)),
  ]);
  const rest = [proxies, upstream, manifests, ...staleness];
  if (reachable.status !== 'ok') {
    const reason = skipped('the mirror does not answer as a registry');
    return [reachable, certificate, ...rest.map((result) => replaceOutcome(result, reason))];
  }
  if (proxies.cause === 'plain-registry') {
    const reason = skipped('this registry has no upstream');
    const others = rest.slice(1).map((result) => replaceOutcome(result, reason));
    return [reachable, certificate, proxies, ...others];
  }
  return [reachable, certificate, ...rest];
}

/** What was found only makes sense for a mirror. */
function replaceOutcome({ name, ms, image }: ProbeResult, outcome: Outcome): ProbeResult {
  return { name, ms, ...outcome, ...(image !== undefined && { image }) };
}

function readPing({ status, headers, body }: HttpAnswer): Outcome {
  if (status === 200) {
    const isRegistry =
      headers['docker-distribution-api-version'] !== undefined || body.toString().trim() === '{}';
    return isRegistry
      ? ok('answers as a registry')
      : failed('no-registry', 'answers 200 to /v2/, but not as a registry');
  }
  if (status === 401) return failed('mirror-wants-login', 'answers 401 to /v2/: it wants a login');
  if (status >= 300 && status < 400) {
    return failed(
      'mirror-redirects',
      `answers ${status} to /v2/: it redirects to ${headers.location ?? 'nowhere'}`,
    );
  }
  return status >= 500
    ? failed(
        'mirror-fails',
        `answers ${status} to /v2/: a health check of its own fails, or what is in front of it`,
      )
    : failed('no-registry', `answers ${status} to /v2/`);
}

const pingFailures: Readonly<Record<HttpFailure['kind'], Cause>> = {
  refused: 'mirror-refuses',
  timeout: 'mirror-silent',
  unreachable: 'mirror-not-found',
  'unknown-host': 'mirror-not-found',
  certificate: 'mirror-certificate-invalid',
  broken: 'mirror-garbled',
  absent: 'mirror-garbled',
  forbidden: 'mirror-garbled',
};

function readPingFailure({ kind, message }: HttpFailure): Outcome {
  return failed(pingFailures[kind], message);
}

const soonMs = 14 * 86_400_000;

function readCertificate({ certificate }: HttpAnswer, now: Date): Outcome {
  if (certificate === undefined) return skipped('the mirror is asked without TLS');
  const { expires, mistrust } = certificate;
  const until = expires.toISOString().slice(0, 10);
  const leftMs = expires.getTime() - now.getTime();
  if (leftMs <= 0) return failed('mirror-certificate-invalid', `expired on ${until}`);
  if (mistrust === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return failed('mirror-certificate-invalid', 'is for another host name');
  }
  if (leftMs < soonMs) return ok(`expires on ${until}`, 'certificate-expires-soon');
  // Which authorities the engine trusts is asked from the engine.
  if (mistrust !== undefined) {
    return unknown(`valid until ${until}, from an authority that this side does not know`);
  }
  return ok(`valid until ${until}`);
}

async function askWhetherProxy(mirror: RegistryApi, zeroManifest: Promise<HttpAnswer>): Promise<Outcome> {
  const { status, body } = await mirror.putImpossibleManifest('larder/probe', 'larder-probe');
  const text = body.toString();
  if (status === 405 && text.includes('UNSUPPORTED')) return ok('is a pull-through cache');
  // A registry that is set read-only refuses writing as well: then only what it lacks tells.
  if (status === 405) {
    return (await zeroManifest).status === 404
      ? failed('plain-registry', 'is a plain registry, read-only')
      : ok('is a pull-through cache');
  }
  if (text.includes('MANIFEST_') || status === 201 || status === 202) {
    return failed('plain-registry', 'is a plain registry: it takes what is pushed');
  }
  return unknown(`answers ${status} to a push`);
}

async function askUpstream(mirror: RegistryApi, repository: string): Promise<Outcome> {
  const { status, body } = await mirror.getBlob(repository, zeroDigest);
  if (status === 404) return ok('the mirror reaches its upstream, and is let in');
  return readUpstreamError(status, body.toString());
}

/** All is well when the upstream itself says that there is no such manifest. */
function readZeroManifest({ status, body }: HttpAnswer): Outcome {
  const text = body.toString();
  return /MANIFEST_UNKNOWN|manifest unknown/.test(text)
    ? ok('the upstream answers to manifests')
    : readUpstreamError(status, text);
}

/** The mirror itself answers within milliseconds and has no timeout: a silence is its upstream's. */
function readSilence({ kind, message }: HttpFailure): Outcome {
  return kind === 'timeout'
    ? failed('upstream-hangs', 'no answer in time: the mirror waits for its upstream')
    : unknown(message);
}

/** What stands for the mirror's probes when it could not be asked at all. */
export function unaskedMirror(images: readonly ImageQuestion[], reason: string): readonly ProbeResult[] {
  return [
    ...mirrorProbeNames.map((name) => unasked(name, unknown(reason))),
    ...images.map(({ image }) => ({ ...unasked('image', unknown(reason)), image })),
  ];
}
