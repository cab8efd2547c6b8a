import type { Verdict } from '../settings/settings.js';
import type { Cause, ProbeName, ProbeResult } from './probe.js';

/** One thing that is wrong, with what to do about it. */
export interface Problem {
  readonly probe: ProbeName;
  readonly cause: Cause;
  /** Absent for what is only worth a warning. */
  readonly verdict?: Verdict;
  /** The image that it is about. */
  readonly image?: string;
  /** What was seen, in one clause. */
  readonly message: string;
  /** Which file to change or which command to type, in one line. */
  readonly remedy: string;
}

/** What the remedies name. */
export interface JudgeContext {
  readonly mirrorUrl: string;
  readonly upstreamUrl: string;
  readonly probeRepository: string;
  /** The settings file; absent when there is none. */
  readonly settingsFile?: string;
}

/** The problem that a probe found, if it found one. */
export function problemOf(result: ProbeResult, context: JudgeContext): Problem | undefined {
  const { name, cause, detail, image } = result;
  if (cause === undefined) return undefined;
  const { verdict, remedy } = meanings[cause];
  return {
    probe: name,
    cause,
    ...(verdict !== undefined && { verdict }),
    ...(image !== undefined && { image }),
    message: image === undefined ? detail : `${image}: ${detail}`,
    remedy: remedy(context),
  };
}

interface Meaning {
  readonly verdict?: Verdict;
  readonly remedy: (context: JudgeContext) => string;
}

const settingsOf = ({ settingsFile }: JudgeContext): string => settingsFile ?? 'larder.yml';
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

const startIt =
  'start the registry, and read its log if it does not stay: it ends at once while its upstream is down';
const configureEngine =
  'larder emit --merge-daemon-json /etc/docker/daemon.json, then systemctl reload docker (running containers stay)';
const setPassword = (context: JudgeContext): string =>
  `make a new token at Docker Hub, put it where ${settingsOf(context)} says (mirror.upstream.password), and restart the registry`;

const meanings: Readonly<Record<Cause, Meaning>> = {
  'mirror-refuses': { verdict: 'unreachable', remedy: () => startIt },
  'mirror-silent': {
    verdict: 'unreachable',
    remedy: ({ mirrorUrl }) =>
      `restart the registry, and look for a firewall on the way to ${hostOf(mirrorUrl)}`,
  },
  'mirror-not-found': {
    verdict: 'unreachable',
    remedy: (context) => `correct mirror.url in ${settingsOf(context)}, or the name service and the network`,
  },
  'mirror-garbled': {
    verdict: 'unreachable',
    remedy: (context) =>
      `see what listens there: curl -sv ${context.mirrorUrl}/v2/ (https and http are told apart in mirror.url of ${settingsOf(context)})`,
  },
  'mirror-fails': {
    verdict: 'unreachable',
    remedy: () => "read the registry's log, and health in its configuration",
  },
  'mirror-certificate-invalid': {
    verdict: 'unreachable',
    remedy: ({ mirrorUrl }) => `renew the certificate of ${hostOf(mirrorUrl)}`,
  },
  'mirror-redirects': {
    verdict: 'not-a-mirror',
    remedy: (context) => `write the address that it redirects to as mirror.url in ${settingsOf(context)}`,
  },
  'mirror-wants-login': {
    verdict: 'not-a-mirror',
    remedy: () => "remove auth from the registry's configuration: an engine cannot log in at a mirror",
  },
  'no-registry': {
    verdict: 'not-a-mirror',
    remedy: (context) => `correct mirror.url in ${settingsOf(context)}: something else listens there`,
  },
  'plain-registry': {
    verdict: 'not-a-mirror',
    remedy: () => 'start the registry on the configuration that larder emit writes: it lacks proxy.remoteurl',
  },
  'upstream-fails': {
    verdict: 'upstream-unreachable',
    remedy: ({ upstreamUrl }) =>
      `see from the mirror's host: curl -sv ${upstreamUrl}/v2/ (and https://www.dockerstatus.com)`,
  },
  'upstream-hangs': {
    verdict: 'upstream-unreachable',
    remedy: ({ upstreamUrl }) =>
      `see from the mirror's host: curl -sv ${upstreamUrl}/v2/; when that answers, restart the registry, which waits for ever`,
  },
  'credentials-rejected': { verdict: 'credentials-rejected', remedy: setPassword },
  'repository-denied': {
    verdict: 'credentials-rejected',
    remedy: (context) =>
      `let the account read ${context.probeRepository}, or name a public one as mirror.upstream.probe_repository in ${settingsOf(context)}`,
  },
  'rate-limited': {
    verdict: 'rate-limited',
    remedy: (context) =>
      `wait for the window to pass, or give the mirror an account with more pulls (mirror.upstream in ${settingsOf(context)})`,
  },
  'pulls-used-up': {
    verdict: 'rate-limited',
    remedy: (context) =>
      `wait for the window to pass, or give the mirror an account with more pulls (mirror.upstream in ${settingsOf(context)})`,
  },
  'engine-without-mirror': { verdict: 'bypassed', remedy: () => configureEngine },
  'engine-asks-another-first': {
    verdict: 'bypassed',
    remedy: ({ mirrorUrl }) =>
      `put ${mirrorUrl} first in registry-mirrors of /etc/docker/daemon.json, then systemctl reload docker`,
  },
  'engine-cannot-reach': {
    verdict: 'bypassed',
    remedy: ({ mirrorUrl }) => `on the engine's host, make this answer: curl -s ${mirrorUrl}/v2/`,
  },
  'engine-distrusts': {
    verdict: 'bypassed',
    remedy: ({ mirrorUrl }) =>
      `put its certificate authority into /etc/docker/certs.d/${hostOf(mirrorUrl)}/ca.crt`,
  },
  'hosts-file-overrides': {
    verdict: 'bypassed',
    remedy: ({ mirrorUrl }) => `remove that file, or put [host."${mirrorUrl}"] first in it`,
  },
  'tag-deleted': {
    verdict: 'stale',
    remedy: () => 'larder gc stops the mirror from serving it; use a tag that exists',
  },
  'tag-moved': {
    verdict: 'stale',
    remedy: () => 'mend the way from the mirror to its upstream; then it asks again',
  },
  'store-full': {
    verdict: 'store-full',
    remedy: () => 'larder gc; then lower mirror.store.cap or enlarge the disk',
  },
  'certificate-expires-soon': { remedy: ({ mirrorUrl }) => `renew the certificate of ${hostOf(mirrorUrl)}` },
  'few-pulls-left': {
    remedy: () => 'fewer new images until the window passes, or an account with more pulls',
  },
  'store-low': { remedy: () => 'larder gc, more often (gc.schedule), or a lower mirror.store.cap' },
  'tag-unknown': { remedy: () => 'correct the name of the image' },
  'foreign-realm': {
    remedy: (context) => `it is not sent there; correct mirror.upstream.url in ${settingsOf(context)}`,
  },
};
