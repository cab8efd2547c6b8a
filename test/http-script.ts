/** An HTTP server that plays a script: what it answers to which request, and what it was asked. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: unknown;
  /** The answer is begun and never ended. */
  readonly endless?: boolean;
}

/** Handlers by `METHOD /path` without query; `hang` never answers, `cut` ends the connection. */
export type Script = Readonly<
  Record<
    string,
    ScriptedAnswer | 'hang' | 'cut' | ((request: SeenRequest) => ScriptedAnswer | 'hang' | 'cut')
  >
>;

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface ScriptServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly seen: SeenRequest[];
}

/** Starts on a free loopback port, or on a unix socket. What the script does not name gets 404. */
export async function playScript(script: Script, socketPath?: string): Promise<ScriptServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readRequest(request).then((asked) => {
      seen.push(asked);
      const entry = script[`${asked.method} ${asked.path}`] ?? {
        status: 404,
        body: { message: 'page not found' },
      };
      play(typeof entry === 'function' ? entry(asked) : entry, response);
    });
  });
  if (socketPath === undefined) server.listen(0, '127.0.0.1');
  else server.listen(socketPath);
  await once(server, 'listening');
  const port = socketPath === undefined ? (server.address() as AddressInfo).port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const url = new URL(request.url ?? '/', 'http://script');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body,
  };
}

function play(answer: ScriptedAnswer | 'hang' | 'cut', response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.socket?.destroy();
    return;
  }
  const { status = 200, headers, body } = answer;
  response.writeHead(status, { ...headers });
  const isText = Buffer.isBuffer(body) || typeof body === 'string';
  response.write(isText ? body : body === undefined ? '' : JSON.stringify(body));
  if (answer.endless === true) response.flushHeaders();
  else response.end();
}
