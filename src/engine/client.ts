import { UserError } from '../errors.js';
import { beginExchange, HttpFailure, type HttpBeginning, type HttpFailureKind } from '../http.js';
import { findEngine, type EngineAddress } from './address.js';

/**
 * The engine gave no answer, or said no.
 * `status` and `reason` are the engine's own; without a status it was not reached, and `failure` says how.
 */
export class EngineError extends UserError {
  constructor(
    message: string,
    remedy: string,
    readonly reason: string,
    readonly status: number | undefined,
    readonly failure: HttpFailureKind | undefined,
    options?: ErrorOptions,
  ) {
    super(message, remedy, options);
  }
}

export interface EngineRequest {
  readonly method?: 'DELETE' | 'GET' | 'POST' | 'PUT';
  /** Below the engine's root, with what it names already escaped: `/containers/json`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | boolean | number | undefined>>;
  readonly body?: unknown;
  /** Covers connecting, headers and body. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** One Docker engine. Nothing is asked before the first call. */
export interface EngineClient {
  readonly address: EngineAddress;
  /** Any status below 400 is an answer; throws EngineError otherwise. */
  readonly ask: (request: EngineRequest) => Promise<void>;
  /** The same, read as JSON; undefined for an empty body. */
  readonly askJson: <T>(request: EngineRequest) => Promise<T>;
  /** The same, as soon as the answer begins: one of `read` and `close` must be called. */
  readonly begin: (request: EngineRequest) => Promise<EngineStream>;
}

export interface EngineStream {
  /** Waits for the end of the stream. */
  readonly read: () => Promise<Buffer>;
  readonly close: () => void;
}

const defaultTimeoutMs = 30_000;

/**
 * The engine that the docker command would talk to.
 *
 * Paths carry no API version: each engine then speaks its own newest, and no single version is spoken by both
 * Engine 20.10 (at most 1.41) and Engine 29 (at least 1.44). DOCKER_API_VERSION pins one, as it does for docker.
 */
export async function connectEngine(
  env: Readonly<Record<string, string | undefined>>,
): Promise<EngineClient> {
  const address = await findEngine(env);
  const version = env['DOCKER_API_VERSION'];
  const prefix = version ? `/v${version}` : '';
  const begin = (request: EngineRequest): Promise<EngineStream> => askEngine(address, prefix, request);
  const readAll = async (request: EngineRequest): Promise<Buffer> => (await begin(request)).read();
  return {
    address,
    begin,
    ask: async (request) => {
      await readAll(request);
    },
    askJson: async <T>(request: EngineRequest) => {
      const body = await readAll(request);
      return (body.length === 0 ? undefined : JSON.parse(body.toString())) as T;
    },
  };
}

async function askEngine(
  address: EngineAddress,
  prefix: string,
  request: EngineRequest,
): Promise<EngineStream> {
  const { method = 'GET', path, query = {}, body, signal, timeoutMs = defaultTimeoutMs } = request;
  const url = new URL(`${address.origin}${prefix}${path}`);
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined) url.searchParams.append(name, String(item));
  }
  const explained = (error: unknown): never => {
    throw error instanceof HttpFailure ? unreached(address, error) : error;
  };
  const timeout = AbortSignal.timeout(timeoutMs);
  const answer: HttpBeginning = await beginExchange({
    method,
    url,
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    ...(address.socketPath !== undefined && { socketPath: address.socketPath }),
    ...(address.tls !== undefined && { tls: address.tls }),
    acceptAnyCertificate: address.skipVerification,
    // Some calls refuse a request without a content type, even where there is nothing to send.
    ...(method !== 'GET' && { headers: { 'content-type': 'application/json' } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(explained);
  const read = (): Promise<Buffer> => answer.read().catch(explained);
  if (answer.status >= 400) throw refused(answer.status, (await read()).toString(), method, path);
  return { read, close: answer.close };
}

const remedies: Readonly<Record<HttpFailureKind, string>> = {
  timeout: 'look at it: systemctl status docker',
  refused: 'start it: systemctl start docker',
  absent: 'start it, mount its socket into the job, or set DOCKER_HOST',
  forbidden: 'run this as root or as a member of the group docker',
  'unknown-host': 'correct DOCKER_HOST or the Docker context',
  unreachable: 'correct DOCKER_HOST or the Docker context',
  certificate: 'correct the files in DOCKER_CERT_PATH or of the Docker context',
  broken: 'correct DOCKER_HOST or the Docker context; an engine with TLS needs DOCKER_TLS_VERIFY=1',
};

function unreached({ host }: EngineAddress, failure: HttpFailure): EngineError {
  const { kind, message } = failure;
  return new EngineError(
    `the Docker engine at ${host} does not answer: ${message}`,
    remedies[kind],
    message,
    undefined,
    kind,
    {
      cause: failure,
    },
  );
}

function refused(status: number, body: string, method: string, path: string): EngineError {
  const reason = readReason(body);
  return new EngineError(
    `the Docker engine answers ${status} to ${method} ${path}: ${reason}`,
    "the engine's log says more: journalctl -u docker",
    reason,
    status,
    undefined,
  );
}

function readReason(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // A proxy in between may answer in plain text.
  }
  return text.trim().slice(0, 500);
}
