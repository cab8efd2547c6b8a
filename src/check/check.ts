import { join } from 'node:path';
import { connectEngine, EngineError, type EngineClient } from '../engine/index.js';
import { UserError } from '../errors.js';
import type { Settings, Verdict } from '../settings/settings.js';
import {
  explainSilence,
  probeEngine,
  probeHostsFile,
  probeReach,
  probeUse,
  type AskedEngine,
} from './engine-probes.js';
import { askFromHelper, type Helper } from './helper.js';
import { certificatesDir } from './host-files.js';
import { probeFromHost, type HostAnswer, type HostQuestion } from './host-probes.js';
import type { ImageQuestion } from './image-probe.js';
import { decide, judge, type Decision } from './judge.js';
import { unaskedMirror } from './mirror-probes.js';
import { problemOf, type Problem } from './problems.js';
import {
  failed,
  ok,
  probeNames,
  skipped,
  unasked,
  unknown,
  type Cause,
  type ProbeName,
  type ProbeResult,
} from './probe.js';
import { parseReference } from './reference.js';
import {
  probePullLimit,
  readLogin,
  readUpstreamTag,
  type MirrorLogin,
  type PullsLeft,
} from './upstream-probes.js';
import { chooseVantage, type Vantage } from './vantage.js';

export interface CheckOptions {
  readonly settings: Settings;
  /** Instead of the settings' own, and of the engine's first one where there is no settings file. */
  readonly mirrorUrl?: string;
  /** References to check for staleness, besides those of the settings. */
  readonly images?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How this program is run again in a helper container: its node and its bundle. */
  readonly program?: readonly [string, ...string[]];
  /** Where the file system begins, for tests. */
  readonly root?: string;
}

/** A probe as it is reported. */
export interface ReportedProbe extends Omit<ProbeResult, 'remedy'> {
  /** Null where there is nothing to do. */
  readonly remedy: string | null;
}

export interface CheckReport {
  readonly verdict: Verdict;
  /** What the settings make of it. */
  readonly decision: Decision;
  /** Absent when neither the settings nor the engine name a mirror. */
  readonly mirrorUrl?: string;
  /** Everything that is wrong, the worst first. */
  readonly problems: readonly Problem[];
  readonly probes: readonly ReportedProbe[];
  /** Absent without the account's password, and where there is no limit. */
  readonly pullsLeft?: PullsLeft;
  readonly startedAt: Date;
  readonly ms: number;
}

/**
 * Proves that the mirror works end to end, or names all that is broken. Everything is asked at once, takes at most
 * the gate's timeout, writes nothing and counts as no pull.
 * @throws UserError for a malformed image reference
 */
export async function checkMirror(options: CheckOptions): Promise<CheckReport> {
  const { settings, env } = options;
  const { upstream } = settings.mirror;
  const startedAt = new Date();
  const deadlineMs = startedAt.getTime() + settings.gate.timeoutMs;
  const signal = AbortSignal.timeout(settings.gate.timeoutMs);
  const login = inTime(readLogin(settings, env), signal, { missing: 'the password did not come in time' });
  const images = readImages([...(options.images ?? []), ...settings.gate.images], settings, login, signal);
  const limit = askPullLimit(settings, login, signal);
  const { engine, asked } = await askEngine(env, signal);
  const mirrorUrl = await chooseMirror(options, asked);
  const [facts, pullLimit] = await Promise.all([
    mirrorUrl === undefined
      ? describeAbsence(await asked, images.questions)
      : askAll({ ...options, mirrorUrl, engine, asked, images: images.questions, deadlineMs, signal }),
    limit,
  ]);
  const results = inOrder([...facts, ...images.answered, pullLimit.result]);
  const context = {
    mirrorUrl: mirrorUrl ?? settings.mirror.url,
    upstreamUrl: upstream.url,
    probeRepository: upstream.probeRepository,
    ...(settings.file !== undefined && { settingsFile: settings.file }),
  };
  const judgement = judge(results, context);
  return {
    ...judgement,
    decision: decide(judgement, settings.gate.onUnhealthy),
    ...(mirrorUrl !== undefined && { mirrorUrl }),
    probes: results.map((result) => ({
      ...result,
      remedy: problemOf(result, context)?.remedy ?? result.remedy ?? null,
    })),
    ...(pullLimit.pullsLeft !== undefined && { pullsLeft: pullLimit.pullsLeft }),
    startedAt,
    ms: Date.now() - startedAt.getTime(),
  };
}

/** Takes the fallback when the time is up; what then still comes is ignored. */
async function inTime<T>(promise: Promise<T>, signal: AbortSignal, fallback: T): Promise<T> {
  const late = new Promise<T>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(fallback);
    });
  });
  return Promise.race([promise, late]);
}

function readImages(
  references: readonly string[],
  { mirror }: Settings,
  login: Promise<MirrorLogin>,
  signal: AbortSignal,
): { readonly questions: readonly ImageQuestion[]; readonly answered: readonly ProbeResult[] } {
  const questions: ImageQuestion[] = [];
  const answered: ProbeResult[] = [];
  for (const image of new Set(references)) {
    const reference = parseReference(image);
    switch (reference.kind) {
      case 'malformed':
        throw new UserError(
          `'${image}' is no image reference`,
          'write it as docker pull takes it: app:v1, org/app:v1',
        );
      case 'elsewhere':
        answered.push({
          ...unasked('image', skipped(`is of ${reference.host}, for which no mirror is asked`)),
          image,
        });
        break;
      case 'digest':
        answered.push({ ...unasked('image', ok('is pinned by its digest, and never stale')), image });
        break;
      case 'tag': {
        const { repository, tag } = reference;
        const upstream = login.then((known) =>
          readUpstreamTag(
            mirror.upstream.url,
            repository,
            tag,
            'login' in known ? known.login : undefined,
            signal,
          ),
        );
        questions.push({ image, repository, tag, upstream });
      }
    }
  }
  return { questions, answered };
}

async function askPullLimit(
  { mirror, gate }: Settings,
  login: Promise<MirrorLogin>,
  signal: AbortSignal,
): Promise<{ readonly result: ProbeResult; readonly pullsLeft?: PullsLeft }> {
  const known = await login;
  return 'login' in known
    ? probePullLimit(mirror.upstream.url, known.login, gate.minPullsLeft, signal)
    : { result: unasked('pull-limit', skipped(known.missing)) };
}

async function askEngine(
  env: CheckOptions['env'],
  signal: AbortSignal,
): Promise<{ readonly engine: EngineClient | undefined; readonly asked: Promise<AskedEngine> }> {
  try {
    const engine = await connectEngine(env);
    return { engine, asked: probeEngine(engine, signal) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const result = unasked('engine', unknown(error.message, error.remedy));
    return { engine: undefined, asked: Promise.resolve({ info: undefined, result }) };
  }
}

async function chooseMirror(
  { settings, mirrorUrl }: CheckOptions,
  asked: Promise<AskedEngine>,
): Promise<string | undefined> {
  if (mirrorUrl !== undefined) return mirrorUrl;
  if (settings.file !== undefined) return settings.mirror.url;
  return (await asked).info?.mirrors[0];
}

/** There is no settings file, and the engine names no mirror or can't be asked. */
function describeAbsence(asked: AskedEngine, images: readonly ImageQuestion[]): readonly ProbeResult[] {
  const reason = 'neither a settings file nor the engine names a mirror';
  return [
    ...unaskedMirror(images, reason),
    asked.result,
    asked.info === undefined
      ? unasked('engine-uses-mirror', unknown('the engine could not be asked'))
      : unasked('engine-uses-mirror', failed('engine-without-mirror', 'the engine uses no mirror')),
    unasked('engine-reaches-mirror', skipped(reason)),
    unasked('engine-hosts-file', skipped(reason)),
    unasked('store-space', skipped('no settings file says where the store is')),
  ];
}

interface Target extends Omit<CheckOptions, 'images'> {
  readonly mirrorUrl: string;
  readonly engine: EngineClient | undefined;
  readonly asked: Promise<AskedEngine>;
  readonly images: readonly ImageQuestion[];
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

async function askAll(target: Target): Promise<readonly ProbeResult[]> {
  const { mirrorUrl, engine, signal, settings } = target;
  const [asked, silentReach, host] = await Promise.all([
    target.asked,
    engine === undefined
      ? unasked('engine-reaches-mirror', unknown('the engine could not be asked'))
      : probeReach(engine, mirrorUrl, settings.mirror.upstream.probeRepository, signal),
    askHost(target),
  ]);
  const isFine = (name: ProbeName): boolean =>
    host.results.some((result) => result.name === name && result.status === 'ok');
  const reach = explainSilence(silentReach, asked.info !== undefined, isFine('upstream'));
  return [
    ...believeEngine(host.results, reach),
    asked.result,
    probeUse(asked, mirrorUrl),
    reach,
    probeHostsFile(asked, host.hostsFile ?? undefined, mirrorUrl),
  ];
}

/** What can't be asked from here can still be known to be down: by the engine, which does not reach it either. */
function believeEngine(results: readonly ProbeResult[], reach: ProbeResult): readonly ProbeResult[] {
  if (reach.cause !== 'engine-cannot-reach') return results;
  return results.map((result) =>
    result.name === 'mirror-reachable' && result.status === 'unknown'
      ? { ...result, ...failed('mirror-refuses', reach.detail) }
      : result,
  );
}

async function askHost(target: Target): Promise<HostAnswer> {
  const vantage = await chooseVantage(target, target.signal);
  switch (vantage.kind) {
    case 'nowhere':
      return unaskedHost(target, vantage.reason);
    case 'helper':
      return askHelper(vantage.helper, target);
    case 'here':
      return askHere(vantage, target);
  }
}

type Here = Extract<Vantage, { kind: 'here' }>;

async function askHere(vantage: Here, target: Target): Promise<HostAnswer> {
  const question = questionOf(target, vantage);
  const answer = await probeFromHost(question, target.signal);
  const isConnected = !answer.results.some(
    ({ cause }) => cause !== undefined && noConnection.includes(cause),
  );
  if (isConnected) return answer;
  const helper = await vantage.findHelper?.();
  if (helper !== undefined) return askHelper(helper, target);
  if (vantage.isSure) return answer;
  const reason =
    "a job's container has a loopback of its own, and there is no engine here to ask from its host";
  return unaskedHost(target, reason);
}

const noConnection: readonly Cause[] = ['mirror-refuses', 'mirror-not-found'];

async function askHelper(helper: Helper, target: Target): Promise<HostAnswer> {
  try {
    return await askFromHelper(helper, questionOf(target), target.deadlineMs);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return unaskedHost(target, `no helper container could ask from the engine's host: ${error.message}`);
  }
}

function questionOf({ mirrorUrl, settings, images, root = '/' }: Target, vantage?: Here): HostQuestion {
  // Where a job sees the store at its own path, it was put there.
  const isHere = vantage !== undefined;
  const { store, upstream } = settings.mirror;
  return {
    mirrorUrl,
    probeRepository: upstream.probeRepository,
    images,
    ...(settings.file !== undefined && {
      store: {
        path: store.path,
        keepFreeBytes: store.keepFreeBytes,
        ...(isHere && { seenAt: store.path }),
      },
    }),
    ...(vantage?.seesHostFiles === true && { certificatesSeenAt: join(root, certificatesDir) }),
  };
}

function unaskedHost({ images, settings }: Target, reason: string): HostAnswer {
  const space =
    settings.file === undefined
      ? 'no settings file says where the store is'
      : `${settings.mirror.store.path} can't be seen from here`;
  return {
    results: [...unaskedMirror(images, reason), unasked('store-space', skipped(space))],
    hostsFile: 'unseen',
  };
}

function inOrder(results: readonly ProbeResult[]): readonly ProbeResult[] {
  return [...results].sort((a, b) => probeNames.indexOf(a.name) - probeNames.indexOf(b.name));
}
