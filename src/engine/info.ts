import type { EngineClient } from './client.js';

export interface EngineInfo {
  readonly serverVersion: string;
  /** Registry mirrors for Docker Hub in the order in which they are asked, as written in daemon.json. */
  readonly mirrors: readonly string[];
  /** Whether images lie in containerd's own store, and not in the engine's classic one. */
  readonly hasContainerdStore: boolean;
  /** Where the engine keeps its data, on its own host. */
  readonly rootDir: string;
}

interface RawInfo {
  readonly ServerVersion?: string;
  readonly DockerRootDir?: string;
  readonly DriverStatus?: readonly (readonly string[])[] | null;
  readonly RegistryConfig?: { readonly Mirrors?: readonly string[] | null } | null;
}

/** What the engine says about itself. */
export async function readEngineInfo(engine: EngineClient, signal?: AbortSignal): Promise<EngineInfo> {
  const raw = await engine.askJson<RawInfo>({ path: '/info', ...(signal && { signal }) });
  return {
    serverVersion: raw.ServerVersion ?? '',
    mirrors: raw.RegistryConfig?.Mirrors ?? [],
    hasContainerdStore: (raw.DriverStatus ?? []).some(([, value]) => value?.startsWith('io.containerd.')),
    rootDir: raw.DockerRootDir ?? '',
  };
}
