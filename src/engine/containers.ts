import { EngineError, type EngineClient } from './client.js';
import { readOutput, type Output } from './output.js';

export interface Container {
  readonly id: string;
  readonly imageId: string;
  /** `host`, `bridge`, `container:<id>` or the name of a network. */
  readonly networkMode: string;
  /** As the container was told; empty for the image's own. */
  readonly user: string;
}

interface RawContainer {
  readonly Id: string;
  readonly Image: string;
  readonly Config?: { readonly User?: string };
  readonly HostConfig?: { readonly NetworkMode?: string };
}

/** One container by name or id; undefined when this engine has none of that name. */
export async function inspectContainer(
  engine: EngineClient,
  name: string,
  signal?: AbortSignal,
): Promise<Container | undefined> {
  try {
    const path = `/containers/${encodeURIComponent(name)}/json`;
    const raw = await engine.askJson<RawContainer>({ path, ...(signal && { signal }) });
    return {
      id: raw.Id,
      imageId: raw.Image,
      networkMode: raw.HostConfig?.NetworkMode ?? '',
      user: raw.Config?.User ?? '',
    };
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return undefined;
    throw error;
  }
}

/** What to run for a moment: an image that is there already, and a command. */
export interface ShortRun {
  readonly imageId: string;
  readonly command: readonly [string, ...string[]];
  readonly user: string;
  /** Container whose volumes and binds are seen, read-only. */
  readonly volumesFrom: string;
  /** Further folders of the engine's host, read-only; the engine refuses a source that does not exist. */
  readonly binds: readonly { readonly source: string; readonly target: string }[];
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Runs a command on the engine's host network and hands back what it printed. The container is gone afterwards,
 * also when the signal ends the wait: the engine removes it at its end, and it is removed here if it never ran.
 * Throws EngineError.
 */
export async function runShortly(engine: EngineClient, run: ShortRun, signal: AbortSignal): Promise<Output> {
  const { Id: id } = await engine.askJson<{ Id: string }>({
    method: 'POST',
    path: '/containers/create',
    body: describe(run),
    signal,
  });
  try {
    // Attached before it starts: a container's log is gone with it, and some log drivers can't be read at all.
    const stream = await engine.begin({
      method: 'POST',
      path: `/containers/${id}/attach`,
      query: { stream: true, stdout: true, stderr: true },
      signal,
    });
    try {
      await engine.ask({ method: 'POST', path: `/containers/${id}/start`, signal });
    } catch (error) {
      stream.close();
      throw error;
    }
    return readOutput(await stream.read());
  } finally {
    await removeContainer(engine, id);
  }
}

/** How long the caller may be kept by a removal, after everything else. */
const removalLimitMs = 400;

/** Removes a container, running or not. That it can't be done is no failure: the engine removes it at its end. */
async function removeContainer(engine: EngineClient, id: string): Promise<void> {
  const signal = AbortSignal.timeout(removalLimitMs);
  const path = `/containers/${id}`;
  try {
    await engine.ask({ method: 'DELETE', path, query: { force: true }, signal }).catch((error: unknown) => {
      // The engine is at it already.
      if (!(error instanceof EngineError && error.status === 409)) throw error;
      return engine.ask({ method: 'POST', path: `${path}/wait`, query: { condition: 'removed' }, signal });
    });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
}

function describe({ imageId, command, user, volumesFrom, binds, labels }: ShortRun): unknown {
  const [program, ...args] = command;
  return {
    Image: imageId,
    Entrypoint: [program],
    Cmd: args,
    User: user,
    WorkingDir: '/',
    Labels: labels,
    // A health check of the image would only add processes.
    Healthcheck: { Test: ['NONE'] },
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      AutoRemove: true,
      NetworkMode: 'host',
      VolumesFrom: [`${volumesFrom}:ro`],
      Mounts: binds.map(({ source, target }) => ({
        Type: 'bind',
        Source: source,
        Target: target,
        ReadOnly: true,
      })),
      ReadonlyRootfs: true,
      LogConfig: { Type: 'none' },
      SecurityOpt: ['no-new-privileges'],
    },
  };
}
