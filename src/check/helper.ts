import { EngineError, runShortly, type Container, type EngineClient } from '../engine/index.js';
import { certificatesDir } from './host-files.js';
import { writeQuestion, type HostAnswer, type HostQuestion } from './host-probes.js';

/** Marks helper containers: a prune takes no such container for activity. */
export const helperLabel = 'larder.helper';

/** Where the helper sees the engine's folders. */
const seenAt = { store: '/mnt/larder-store', certificates: '/mnt/larder-certs.d' } as const;

export interface Helper {
  readonly engine: EngineClient;
  /** The container that this process runs in. */
  readonly own: Container;
  /** How this very program is run again, inside that container. */
  readonly program: readonly [string, ...string[]];
}

/** How long the answer of a helper may come after its own deadline. */
const returnMs = 300;

/**
 * Asks from a container that is made from this container's own image, on the engine's host network, with this
 * container's volumes, because that is where this program lies. Nothing is pulled, and it removes itself.
 * @throws EngineError when it can't be had
 */
export async function askFromHelper(
  { engine, own, program }: Helper,
  question: HostQuestion,
  deadlineMs: number,
): Promise<HostAnswer> {
  const signal = AbortSignal.timeout(Math.max(1, deadlineMs + returnMs - Date.now()));
  const { store } = question;
  let binds = [
    ...(store === undefined ? [] : [{ source: store.path, target: seenAt.store }]),
    { source: certificatesDir, target: seenAt.certificates },
  ];
  for (;;) {
    const seesStore = binds.some(({ target }) => target === seenAt.store);
    const text = await writeQuestion(
      {
        ...question,
        ...(store !== undefined && { store: { ...store, ...(seesStore && { seenAt: seenAt.store }) } }),
        // Where the engine's host has no such folder there is none here either, which is an answer.
        certificatesSeenAt: seenAt.certificates,
      },
      deadlineMs,
    );
    try {
      const { stdout, stderr } = await runShortly(
        engine,
        {
          imageId: own.imageId,
          command: [...program, 'probe', text],
          user: own.user,
          volumesFrom: own.id,
          binds,
          labels: { [helperLabel]: 'check' },
        },
        signal,
      );
      return readAnswer(stdout, stderr);
    } catch (error) {
      // Nothing says beforehand what is there on the engine's host.
      const missing = binds.find(({ source }) => isMissing(error, source));
      if (missing === undefined) throw error;
      binds = binds.filter((bind) => bind !== missing);
    }
  }
}

function isMissing(error: unknown, source: string): boolean {
  return (
    error instanceof EngineError &&
    error.status === 400 &&
    error.reason.includes('does not exist') &&
    error.reason.includes(source)
  );
}

function readAnswer(stdout: string, stderr: string): HostAnswer {
  try {
    return JSON.parse(stdout) as HostAnswer;
  } catch (error) {
    const said = stderr.trim().split('\n')[0] ?? '';
    throw new EngineError(
      `the helper container gave no answer: ${said}`,
      'run larder check on the host itself',
      said,
      undefined,
      undefined,
      { cause: error },
    );
  }
}
