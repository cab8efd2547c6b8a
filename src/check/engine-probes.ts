import {
  askDistribution,
  EngineError,
  readEngineInfo,
  type EngineClient,
  type EngineInfo,
} from '../engine/index.js';
import type { HostsFile } from './host-files.js';
import { failed, ok, probe, skipped, unasked, unknown, type Outcome, type ProbeResult } from './probe.js';

/** What the engine says about itself, or why it could not be asked. */
export type AskedEngine =
  | { readonly info: EngineInfo; readonly result: ProbeResult }
  | { readonly info: undefined; readonly result: ProbeResult };

/** Asks the engine about itself. */
export async function probeEngine(engine: EngineClient, signal: AbortSignal): Promise<AskedEngine> {
  let info: EngineInfo | undefined;
  const result = await probeOfEngine('engine', async () => {
    info = await readEngineInfo(engine, signal);
    const store = info.hasContainerdStore ? 'containerd image store' : 'classic image store';
    return ok(`Docker Engine ${info.serverVersion}, ${store}`);
  });
  return { info, result };
}

/** Whether the engine asks this mirror, before others, for images of Docker Hub. */
export function probeUse({ info }: AskedEngine, mirrorUrl: string): ProbeResult {
  const name = 'engine-uses-mirror';
  if (info === undefined) return unasked(name, unknown('the engine could not be asked'));
  const mirrors = info.mirrors.map(normaliseUrl);
  const at = mirrors.indexOf(normaliseUrl(mirrorUrl));
  if (at === 0) return unasked(name, ok('the engine asks this mirror first'));
  if (at > 0) {
    return unasked(
      name,
      failed('engine-asks-another-first', `the engine asks ${mirrors[0] ?? ''} before this mirror`),
    );
  }
  const others = mirrors.length === 0 ? 'no mirror' : `other mirrors: ${mirrors.join(', ')}`;
  return unasked(name, failed('engine-without-mirror', `the engine uses ${others}`));
}

/**
 * Makes the engine dial the mirror, with no way round it, for a tag that does not exist: nothing is pulled.
 * What the mirror answers does not matter, only that it does.
 */
export async function probeReach(
  engine: EngineClient,
  mirrorUrl: string,
  probeRepository: string,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const reference = `${new URL(mirrorUrl).host}/${probeRepository}:larder-probe-no-such-tag`;
  return probeOfEngine(
    'engine-reaches-mirror',
    async () => {
      await askDistribution(engine, reference, signal);
      return ok('the engine reaches the mirror');
    },
    readDistributionError,
  );
}

function readDistributionError({ status, reason }: EngineError): Outcome {
  const text = reason.split('\n')[0] ?? '';
  if (status === undefined) return unknown(text);
  if (status === 404) return ok('the engine reaches the mirror');
  if (/x509|certificate/.test(text)) {
    return failed('engine-distrusts', `the engine does not trust the mirror's certificate: ${text}`);
  }
  // Asked by this name the engine expects TLS; a mirror with an http url it asks without.
  if (text.includes('HTTP response to HTTPS client')) return ok('the engine reaches the mirror');
  if (
    /connection refused|no such host|no route|unreachable|i\/o timeout|dial tcp|deadline exceeded/.test(text)
  ) {
    return failed('engine-cannot-reach', `the engine does not reach the mirror: ${text}`);
  }
  // Whoever filters the engine's API may not let this call through.
  return status === 403 ? unknown(`the engine refuses to ask: ${text}`) : ok('the engine reaches the mirror');
}

/**
 * A call that hung in an engine that answers others, to a mirror that answers others: packets are dropped in between.
 * Where the mirror itself waits for its upstream, the engine only waits with it.
 */
export function explainSilence(
  reach: ProbeResult,
  isEngineFine: boolean,
  isMirrorFine: boolean,
): ProbeResult {
  if (reach.status !== 'unknown' || !isEngineFine || !isMirrorFine) return reach;
  return { ...reach, ...failed('engine-cannot-reach', 'the engine gets no answer from the mirror') };
}

/**
 * On the containerd store a hosts.toml with any host overrides registry-mirrors in silence.
 * @param file undefined where there is none; 'unseen' where the engine's files can't be seen
 */
export function probeHostsFile(
  { info }: AskedEngine,
  file: HostsFile | undefined | 'unseen',
  mirrorUrl: string,
): ProbeResult {
  const name = 'engine-hosts-file';
  if (info === undefined) return unasked(name, unknown('the engine could not be asked'));
  if (!info.hasContainerdStore) return unasked(name, skipped('the classic image store reads no hosts.toml'));
  if (file === 'unseen') {
    return unasked(name, unknown("the engine's folder for hosts.toml can't be seen from here"));
  }
  if (file === undefined || file.hosts.length === 0) return unasked(name, ok('no hosts.toml for Docker Hub'));
  const [first] = file.hosts;
  if (first !== undefined && normaliseUrl(first) === normaliseUrl(mirrorUrl)) {
    return unasked(name, ok(`${file.path} names this mirror first`));
  }
  return unasked(
    name,
    failed('hosts-file-overrides', `${file.path} overrides the engine's mirrors with ${first ?? ''}`),
  );
}

/** Host in lower case, no trailing slash, no port that the scheme implies. */
export function normaliseUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, '') : url.replace(/\/+$/, '');
}

/** As `probe`, for calls that fail with an EngineError. */
function probeOfEngine(
  name: 'engine' | 'engine-reaches-mirror',
  ask: () => Promise<Outcome>,
  onError: (error: EngineError) => Outcome = ({ message, remedy }) => unknown(message, remedy),
): Promise<ProbeResult> {
  return probe(name, () =>
    ask().catch((error: unknown) => {
      if (error instanceof EngineError) return onError(error);
      throw error;
    }),
  );
}
