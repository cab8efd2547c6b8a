import { UserError } from '../errors.js';
import { probeStoreSpace, readHostsFile, type HostsFile } from './host-files.js';
import type { ImageQuestion, UpstreamTag } from './image-probe.js';
import { probeMirror } from './mirror-probes.js';
import { unasked, skipped, type ProbeResult } from './probe.js';

/** What is asked from where the engine's loopback and files are: here, or from a helper container. */
export interface HostQuestion {
  readonly mirrorUrl: string;
  readonly probeRepository: string;
  readonly images: readonly ImageQuestion[];
  /** Absent when no settings say where the store is. */
  readonly store?: {
    /** As it is seen from there; absent when it is not. */
    readonly seenAt?: string;
    readonly path: string;
    readonly keepFreeBytes: number;
  };
  /** Where /etc/docker/certs.d is seen from there; absent when it is not. */
  readonly certificatesSeenAt?: string;
}

export interface HostAnswer {
  readonly results: readonly ProbeResult[];
  /** `unseen`: the engine's files can't be seen from there. Null: there is no such file. */
  readonly hostsFile: HostsFile | 'unseen' | null;
}

/** Asks the mirror, the store's file system and the engine's files, all at once. */
export async function probeFromHost(question: HostQuestion, signal: AbortSignal): Promise<HostAnswer> {
  const { store, certificatesSeenAt } = question;
  const [results, space, hostsFile] = await Promise.all([
    probeMirror(question, signal),
    probeSpace(store),
    certificatesSeenAt === undefined ? ('unseen' as const) : readHostsFile(certificatesSeenAt),
  ]);
  return { results: [...results, space], hostsFile: hostsFile ?? null };
}

async function probeSpace(store: HostQuestion['store']): Promise<ProbeResult> {
  if (store === undefined) return unasked('store-space', skipped('no settings file says where the store is'));
  const { seenAt, path, keepFreeBytes } = store;
  return seenAt === undefined
    ? unasked('store-space', skipped(`${path} can't be seen from here`))
    : probeStoreSpace(seenAt, path, keepFreeBytes);
}

/** A question as a helper container gets it, as one argument; there is no secret in it. */
interface WrittenQuestion extends Omit<HostQuestion, 'images'> {
  readonly images: readonly (Omit<ImageQuestion, 'upstream'> & { readonly upstream: UpstreamTag })[];
  /** By the clock of the host, which the helper shares. */
  readonly deadlineMs: number;
}

export async function writeQuestion(question: HostQuestion, deadlineMs: number): Promise<string> {
  const images = await Promise.all(
    question.images.map(async (image) => ({ ...image, upstream: await image.upstream })),
  );
  const written: WrittenQuestion = { ...question, images, deadlineMs };
  return JSON.stringify(written);
}

/** Answers a question that `writeQuestion` wrote, inside a helper container; as JSON. */
export async function answerQuestion(text: string): Promise<string> {
  let question: WrittenQuestion;
  try {
    question = JSON.parse(text) as WrittenQuestion;
  } catch (error) {
    throw new UserError('this is no question of larder check', 'use larder check', { cause: error });
  }
  const leftMs = Math.max(1, question.deadlineMs - Date.now());
  return JSON.stringify(await probeFromHost(question, AbortSignal.timeout(leftMs)));
}
