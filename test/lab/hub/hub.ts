/**
 * Docker Hub, as far as a mirror and an engine can tell: Bearer tokens with scopes, pull limits counted by Hub's rule
 * (a manifest GET counts, a HEAD does not, blobs do not), `ratelimit-*` headers, blobs by redirect to another host,
 * a real registry behind it. It stands behind a link that can be shaped like a WAN, keeps a journal of every
 * request, and breaks on demand.
 */
import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Allowance, type Limit } from './allowance.js';
import { Link, Relay, type LinkShape } from './link.js';
import { issueToken, readToken, type Grant } from './tokens.js';

export type RequestKind = 'ping' | 'token' | 'manifest' | 'blob' | 'cdn' | 'tags' | 'other';

/** One request, as the hub saw it. */
export interface JournalEntry {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly kind: RequestKind;
  readonly repository: string | undefined;
  readonly reference: string | undefined;
  /** The account whose token or login came with it. */
  readonly user: string | undefined;
  /** Whether any valid token or login came with it; anonymous tokens count. */
  readonly authorised: boolean;
  readonly userAgent: string;
  status: number;
  /** Body bytes sent. */
  bytes: number;
  /** Whether it was counted against the pull limit. */
  counted: boolean;
}

export type FaultMode = '429' | '401' | '503' | 'hang' | 'reset' | 'cut' | 'corrupt';

export interface Fault {
  readonly mode: FaultMode;
  /** Which requests it hits; default: all, for cut and corrupt the blobs. */
  readonly kinds?: readonly RequestKind[];
}

export interface HubOptions {
  /** Port of the writable registry that holds the images. */
  readonly registryPort: number;
  /** Ports of the hub and of its blob host. */
  readonly port: number;
  readonly cdnPort: number;
}

const pullLimitText =
  'You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit';

export class Hub {
  readonly journal: JournalEntry[] = [];
  /** Passwords by user name. */
  readonly accounts = new Map<string, string>();
  /** Users that may pull a repository, for those that are not public. */
  readonly privateRepositories = new Map<string, readonly string[]>();
  readonly limits = new Map<string, Limit>([['anonymous', { pulls: 100, windowSeconds: 21_600 }]]);
  /** `repository:tag` that answer 404 although the registry behind still has them. */
  readonly deletedTags = new Set<string>();
  fault: Fault | undefined;
  readonly #allowance = new Allowance(this.limits);
  readonly #link = new Link();
  readonly #servers: Server[] = [];
  readonly #relays: Relay[] = [];
  readonly #hung = new Set<ServerResponse>();
  #open = 0;

  private constructor(private readonly options: HubOptions) {}

  static async start(options: HubOptions): Promise<Hub> {
    const hub = new Hub(options);
    await hub.#listen(options.port, (request, response) => hub.#serve(request, response));
    await hub.#listen(options.cdnPort, (request, response) => hub.#serveBlobHost(request, response));
    return hub;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  /** Makes the way to the hub as long and as narrow as a WAN; `unshaped` undoes it. */
  set shape(shape: LinkShape) {
    this.#link.shape = shape;
  }

  /** Pulls counted so far, all users together. */
  get countedPulls(): number {
    return this.journal.filter((entry) => entry.counted).length;
  }

  /** Resolves when no request is under way, so that the journal's byte counts are final. */
  async settled(): Promise<void> {
    while (this.#open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** Refuses connections, as when the network is gone. */
  async refuse(): Promise<void> {
    for (const relay of this.#relays) await relay.refuse();
  }

  async accept(): Promise<void> {
    for (const relay of this.#relays) await relay.accept();
  }

  /** Undoes whatever was broken. Requests that hang are dropped. */
  mend(): void {
    this.fault = undefined;
    this.deletedTags.clear();
    for (const response of this.#hung) response.destroy();
    this.#hung.clear();
  }

  async stop(): Promise<void> {
    this.mend();
    await this.refuse();
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  async #listen(
    port: number,
    serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  ): Promise<void> {
    const server = createServer((request, response) => {
      serve(request, response).catch(() => response.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const relay = new Relay(this.#link, port, (server.address() as AddressInfo).port);
    await relay.accept();
    this.#servers.push(server);
    this.#relays.push(relay);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const { kind, repository, reference } = classify(url.pathname);
    const grant = this.#grant(request, kind);
    const entry = this.#write(request, response, { kind, repository, reference, grant });
    if (this.#breaks(entry, response)) return;
    if (kind === 'token') {
      await this.#serveToken(url, grant, response);
      return;
    }
    if (kind === 'other') {
      sendError(response, 404, 'NOT_FOUND', 'page not found');
      return;
    }
    const allowed =
      grant !== undefined && (repository === undefined || grant.repositories.includes(repository));
    if (!allowed) {
      const scope = repository === undefined ? '' : `,scope="repository:${repository}:pull"`;
      const error = grant === undefined ? '' : ',error="insufficient_scope"';
      response.setHeader(
        'www-authenticate',
        `Bearer realm="${this.url}/token",service="registry.docker.io"${scope}${error}`,
      );
      sendError(response, 401, 'UNAUTHORIZED', 'authentication required');
      return;
    }
    if (kind === 'ping') {
      response.setHeader('docker-distribution-api-version', 'registry/2.0');
      response.end('{}');
      return;
    }
    if (kind === 'manifest' && this.deletedTags.has(`${repository ?? ''}:${reference ?? ''}`)) {
      sendError(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
      return;
    }
    if (kind === 'manifest') await this.#serveManifest(request, response, entry, grant);
    else if (kind === 'blob') await this.#redirectToBlobHost(request, response, url);
    else await this.#pass(request, response);
  }

  /** Who asks: by Basic login at the token server, by Bearer token elsewhere. */
  #grant(request: IncomingMessage, kind: RequestKind): Grant | undefined {
    const [scheme, value] = (request.headers.authorization ?? '').split(' ');
    if (kind !== 'token') return scheme === 'Bearer' && value ? readToken(value, Date.now()) : undefined;
    const expiresMs = Date.now() + 300_000;
    if (scheme !== 'Basic' || value === undefined) return { user: undefined, repositories: [], expiresMs };
    const login = Buffer.from(value, 'base64').toString();
    const user = login.slice(0, login.indexOf(':'));
    const isRight =
      this.accounts.has(user) && this.accounts.get(user) === login.slice(login.indexOf(':') + 1);
    return isRight ? { user, repositories: [], expiresMs } : undefined;
  }

  async #serveToken(url: URL, grant: Grant | undefined, response: ServerResponse): Promise<void> {
    if (grant === undefined) {
      send(response, 401, { details: 'incorrect username or password' });
      return;
    }
    const repositories: string[] = [];
    for (const scope of url.searchParams.getAll('scope').flatMap((scopes) => scopes.split(' '))) {
      const repository = /^repository:(.+):[^:]*pull[^:]*$/.exec(scope)?.[1];
      if (repository !== undefined && (await this.#mayPull(repository, grant.user))) {
        repositories.push(repository);
      }
    }
    const token = issueToken({ ...grant, repositories });
    send(response, 200, { token, access_token: token, expires_in: 300, issued_at: new Date().toISOString() });
  }

  /** Hub gives no access to what does not exist, so that nobody can tell it from what is private. */
  async #mayPull(repository: string, user: string | undefined): Promise<boolean> {
    const owners = this.privateRepositories.get(repository);
    if (owners !== undefined && !(user !== undefined && owners.includes(user))) return false;
    const { status } = await fetch(
      `http://127.0.0.1:${this.options.registryPort}/v2/${repository}/tags/list`,
    );
    return status === 200;
  }

  async #serveManifest(
    request: IncomingMessage,
    response: ServerResponse,
    entry: JournalEntry,
    grant: Grant,
  ): Promise<void> {
    const answer = await this.#ask(request);
    if (request.method === 'GET' && answer.statusCode === 200) {
      if (!this.#allowance.take(grant.user)) {
        answer.resume();
        setHeaders(response, this.#allowance.headers(grant.user));
        sendError(response, 429, 'TOOMANYREQUESTS', pullLimitText);
        return;
      }
      entry.counted = true;
    }
    setHeaders(response, this.#allowance.headers(grant.user));
    relayAnswer(answer, response);
  }

  async #redirectToBlobHost(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const answer = await this.#ask(request, 'HEAD');
    answer.resume();
    if (answer.statusCode !== 200) {
      sendError(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
      return;
    }
    response.setHeader('location', `http://127.0.0.1:${this.options.cdnPort}${url.pathname}`);
    response.writeHead(307).end();
  }

  async #serveBlobHost(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { repository, reference } = classify(request.url ?? '/');
    const entry = this.#write(request, response, { kind: 'cdn', repository, reference, grant: undefined });
    if (this.#breaks(entry, response)) return;
    await this.#pass(request, response);
  }

  /** Hands on to the registry behind, breaking the body where that is asked for. */
  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.#ask(request);
    const mode = this.fault?.mode;
    if (answer.statusCode === 200 && (mode === 'cut' || mode === 'corrupt')) {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      response.writeHead(200, { ...answer.headers });
      if (mode === 'corrupt') {
        body.writeUInt8(body.readUInt8(body.length >> 1) ^ 0xff, body.length >> 1);
        response.end(body);
      } else response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      return;
    }
    relayAnswer(answer, response);
  }

  async #ask(request: IncomingMessage, method = request.method): Promise<IncomingMessage> {
    const headers = { ...request.headers };
    delete headers.authorization;
    delete headers.host;
    const asked = httpRequest({
      host: '127.0.0.1',
      port: this.options.registryPort,
      path: request.url,
      method,
      headers,
    });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return answer;
  }

  /** Applies the fault that is set, if it is one that replaces the whole answer. */
  #breaks(entry: JournalEntry, response: ServerResponse): boolean {
    const fault = this.fault;
    if (fault === undefined || fault.mode === 'cut' || fault.mode === 'corrupt') return false;
    if (!(fault.kinds ?? [entry.kind]).includes(entry.kind)) return false;
    switch (fault.mode) {
      case '429':
        sendError(response, 429, 'TOOMANYREQUESTS', pullLimitText);
        return true;
      case '401':
        if (entry.kind === 'token') send(response, 401, { details: 'incorrect username or password' });
        else sendError(response, 401, 'UNAUTHORIZED', 'authentication required');
        return true;
      case '503':
        sendError(response, 503, 'UNAVAILABLE', 'service unavailable');
        return true;
      case 'hang':
        this.#hung.add(response);
        return true;
      case 'reset':
        response.socket?.resetAndDestroy();
        return true;
    }
  }

  #write(
    request: IncomingMessage,
    response: ServerResponse,
    what: {
      kind: RequestKind;
      repository: string | undefined;
      reference: string | undefined;
      grant: Grant | undefined;
    },
  ): JournalEntry {
    const entry: JournalEntry = {
      at: new Date().toISOString(),
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      kind: what.kind,
      repository: what.repository,
      reference: what.reference,
      user: what.grant?.user,
      authorised: what.grant !== undefined,
      userAgent: request.headers['user-agent'] ?? '',
      status: 0,
      bytes: 0,
      counted: false,
    };
    this.journal.push(entry);
    const socket = request.socket;
    const before = socket.bytesWritten;
    this.#open += 1;
    response.on('close', () => {
      this.#open -= 1;
      entry.status = response.headersSent ? response.statusCode : 0;
      entry.bytes = Math.max(0, socket.bytesWritten - before);
    });
    return entry;
  }
}

function classify(path: string): {
  kind: RequestKind;
  repository: string | undefined;
  reference: string | undefined;
} {
  if (path === '/v2/' || path === '/v2') return { kind: 'ping', repository: undefined, reference: undefined };
  if (path.startsWith('/token')) return { kind: 'token', repository: undefined, reference: undefined };
  const match = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/?]+)/.exec(path);
  const [, repository, folder, reference] = match ?? [];
  const kind =
    folder === 'manifests' ? 'manifest' : folder === 'blobs' ? 'blob' : folder === 'tags' ? 'tags' : 'other';
  return { kind, repository, reference };
}

function relayAnswer(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
  answer.on('error', () => response.destroy());
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, status, { errors: [{ code, message }] });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
