import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { PeerCertificate, TLSSocket } from 'node:tls';

export interface HttpRequest {
  readonly method: 'DELETE' | 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Unix socket to connect to, instead of the url's host. */
  readonly socketPath?: string;
  /** Files of a TLS client, in PEM. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  /** True: a certificate that nobody vouches for is reported in the answer, and not an obstacle. */
  readonly acceptAnyCertificate?: boolean;
  /** Ends connecting, headers and body alike. */
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Of an https server. */
  readonly certificate?: ServerCertificate;
}

export interface ServerCertificate {
  readonly expires: Date;
  /** OpenSSL's name for why it is not trusted, such as CERT_HAS_EXPIRED; absent when it is. */
  readonly mistrust?: string;
}

/** Why there was no answer. `broken`: the connection ended in the middle, or the other side spoke no HTTP. */
export type HttpFailureKind =
  'timeout' | 'refused' | 'absent' | 'forbidden' | 'unknown-host' | 'unreachable' | 'certificate' | 'broken';

/** No answer came. The message says so in words for people, without the url's query. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';

  constructor(
    readonly kind: HttpFailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** No answer that Larder asks for is larger; what is more is somebody else's, and is not kept. */
const bodyLimitBytes = 8 * 2 ** 20;

/**
 * Sends one request on a connection of its own and reads the whole answer; redirects are handed back, not followed.
 * Throws HttpFailure when no answer came; any status is an answer.
 */
export async function exchange(request: HttpRequest): Promise<HttpAnswer> {
  const { read, status, headers, certificate } = await beginExchange(request);
  return { status, headers, body: await read(), ...(certificate && { certificate }) };
}

/** An answer of which the body is still to come: one of `read` and `close` must be called. */
export interface HttpBeginning extends Omit<HttpAnswer, 'body'> {
  readonly read: () => Promise<Buffer>;
  readonly close: () => void;
}

/** As `exchange`, and returns as soon as the answer begins. */
export async function beginExchange(request: HttpRequest): Promise<HttpBeginning> {
  const explained = (error: unknown): never => {
    throw explain(error, request);
  };
  const message = await send(request).catch(explained);
  const certificate = certificateOf(message);
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    ...(certificate && { certificate }),
    read: () => readBody(message, request.signal).catch(explained),
    close: () => message.destroy(),
  };
}

function send(request: HttpRequest): Promise<IncomingMessage> {
  const { url, method, headers, body, socketPath, tls, signal } = request;
  return new Promise((resolve, reject) => {
    const options = {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      },
      signal,
      // A connection that is kept for later would keep the process, too.
      agent: false as const,
      ...(socketPath !== undefined && { socketPath }),
    };
    const outgoing =
      url.protocol === 'https:'
        ? requestHttps(url, {
            ...options,
            ...tls,
            rejectUnauthorized: request.acceptAnyCertificate !== true,
          })
        : requestHttp(url, options);
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function readBody(message: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > bodyLimitBytes) throw new Error(`the answer is larger than ${bodyLimitBytes} bytes`);
    chunks.push(chunk);
  }
  // A body without a length ends with its connection, whoever ended that.
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}

function certificateOf({ socket }: IncomingMessage): ServerCertificate | undefined {
  if (!('getPeerCertificate' in socket)) return undefined;
  const tls = socket as TLSSocket;
  const { valid_to: expires } = tls.getPeerCertificate() as Partial<PeerCertificate>;
  if (expires === undefined) return undefined;
  // The types say Error; what Node sets is the code.
  const mistrust = tls.authorized ? undefined : String(tls.authorizationError);
  return { expires: new Date(expires), ...(mistrust !== undefined && { mistrust }) };
}

const kindsByCode: Readonly<Record<string, readonly [HttpFailureKind, string]>> = {
  ECONNREFUSED: ['refused', 'the connection was refused'],
  ENOENT: ['absent', 'there is no such socket'],
  EACCES: ['forbidden', 'this user may not open the socket'],
  EPERM: ['forbidden', 'this user may not connect'],
  ENOTFOUND: ['unknown-host', 'no such host'],
  EAI_AGAIN: ['unknown-host', 'the host name could not be looked up'],
  EHOSTUNREACH: ['unreachable', 'there is no way to the host'],
  ENETUNREACH: ['unreachable', 'there is no way to the network'],
  ETIMEDOUT: ['timeout', 'no answer to the connection'],
  ECONNRESET: ['broken', 'the connection was cut'],
  EPIPE: ['broken', 'the connection was cut'],
  EPROTO: ['broken', 'the other side speaks no TLS'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['certificate', 'nobody vouches for its certificate'],
  SELF_SIGNED_CERT_IN_CHAIN: ['certificate', 'nobody vouches for its certificate'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['certificate', 'nobody vouches for its certificate'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['certificate', 'nobody vouches for its certificate'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['certificate', 'its certificate is for another name'],
  CERT_HAS_EXPIRED: ['certificate', 'its certificate has expired'],
};

function explain(error: unknown, { url, socketPath, signal }: HttpRequest): HttpFailure {
  const server = socketPath ?? url.host;
  if (signal.aborted) return new HttpFailure('timeout', `${server}: no answer in time`, { cause: error });
  const { code, message } = error as NodeJS.ErrnoException;
  const [kind, reason] = kindsByCode[code ?? ''] ?? ['broken', message];
  return new HttpFailure(kind, `${server}: ${reason}`, { cause: error });
}
