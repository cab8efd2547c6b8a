import type { EngineClient } from './client.js';

/**
 * Makes the engine itself ask a registry for a reference such as `127.0.0.1:5000/library/app:v1`; nothing is pulled.
 * Throws EngineError with what the registry answered: 404 for an unknown tag, 500 where no connection came about.
 */
export async function askDistribution(
  engine: EngineClient,
  reference: string,
  signal?: AbortSignal,
): Promise<void> {
  await engine.ask({ path: `/distribution/${reference}/json`, ...(signal && { signal }) });
}
