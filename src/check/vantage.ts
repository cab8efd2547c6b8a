import { inspectContainer, EngineError, type Container, type EngineClient } from '../engine/index.js';
import { isLoopback } from '../units/address.js';
import type { Helper } from './helper.js';
import { readSurroundings } from './surroundings.js';

/** From where the mirror is asked, so that its address means what it means to the engine. */
export type Vantage =
  | {
      readonly kind: 'here';
      /** False: it can't be told whether this loopback is the engine's, so that a refusal proves nothing. */
      readonly isSure: boolean;
      /** Whether /etc is that of the engine's host. */
      readonly seesHostFiles: boolean;
      /** Finds where to ask instead, when nobody answers here. */
      readonly findHelper?: () => Promise<Helper | undefined>;
    }
  | { readonly kind: 'helper'; readonly helper: Helper }
  | { readonly kind: 'nowhere'; readonly reason: string };

export interface VantageFacts {
  readonly mirrorUrl: string;
  readonly engine: EngineClient | undefined;
  /** How this program is run again; absent where no helper container can run it. */
  readonly program?: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root?: string;
}

/** Decides from where to ask. A loopback address is another one in a job's container and on another host. */
export async function chooseVantage(facts: VantageFacts, signal: AbortSignal): Promise<Vantage> {
  const { mirrorUrl, engine, program, env, root } = facts;
  const isOnLoopback = isLoopback(hostOf(mirrorUrl));
  const { isContainer, containerNames } = await readSurroundings(env, root);
  if (!isContainer) {
    const isElsewhere = engine !== undefined && isRemote(engine);
    if (isElsewhere && isOnLoopback) {
      return { kind: 'nowhere', reason: 'the loopback of the mirror is that of the engine, on another host' };
    }
    return { kind: 'here', isSure: true, seesHostFiles: !isElsewhere };
  }
  const findHelper = async (): Promise<Helper | undefined> => {
    const own = engine && (await findOwnContainer(engine, containerNames, signal));
    return engine && own && program && { engine, own, program };
  };
  if (!isOnLoopback) return { kind: 'here', isSure: true, seesHostFiles: false, findHelper };
  const own = engine && (await findOwnContainer(engine, containerNames, signal));
  if (signal.aborted) {
    return { kind: 'nowhere', reason: 'the engine did not say in time which container this is' };
  }
  if (own?.networkMode === 'host') return { kind: 'here', isSure: true, seesHostFiles: false };
  return engine && own && program
    ? { kind: 'helper', helper: { engine, own, program } }
    : { kind: 'here', isSure: false, seesHostFiles: false };
}

/** The container that this process runs in, if this engine is the one that runs it. */
async function findOwnContainer(
  engine: EngineClient,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Container | undefined> {
  try {
    for (const name of names) {
      const container = await inspectContainer(engine, name, signal);
      if (container !== undefined) return container;
    }
  } catch (error) {
    // That the engine can't be asked is said by the probe that asks it.
    if (!(error instanceof EngineError)) throw error;
  }
  return undefined;
}

function isRemote({ address }: EngineClient): boolean {
  return address.socketPath === undefined && !isLoopback(hostOf(address.origin));
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}
