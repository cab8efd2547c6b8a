import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** What a line between two places does to what is sent over it. */
export interface LinkShape {
  readonly roundTripMs: number;
  /** Of all connections together, towards the client. */
  readonly bitsPerSecond: number;
}

export const unshaped: LinkShape = { roundTripMs: 0, bitsPerSecond: Infinity };

/** A line that several ports may share: what goes over one leaves less for the others. */
export class Link {
  shape: LinkShape = unshaped;
  #busyUntilMs = 0;

  /** When bytes handed over now arrive at the client, in ms of performance.now(). */
  arrival(bytes: number): number {
    const start = Math.max(performance.now(), this.#busyUntilMs);
    this.#busyUntilMs = start + (bytes * 8_000) / this.shape.bitsPerSecond;
    return this.#busyUntilMs + this.shape.roundTripMs / 2;
  }
}

/** A TCP relay on loopback that makes its connections feel like ones over the link. */
export class Relay {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(
    readonly link: Link,
    readonly port: number,
    private readonly targetPort: number,
  ) {
    this.#server = createServer({ allowHalfOpen: true }, (client) => {
      this.#carry(client);
    });
  }

  /** Starts to accept connections; before this and after `refuse` they are refused. */
  async accept(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Ends all connections and refuses new ones, as a host that is down. */
  async refuse(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await closed;
  }

  #carry(client: Socket): void {
    const origin = connect({ port: this.targetPort, host: '127.0.0.1', allowHalfOpen: true });
    const openedMs = performance.now();
    for (const socket of [client, origin]) {
      socket.setNoDelay(true);
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    }
    client.on('error', () => origin.destroy());
    origin.on('error', () => client.resetAndDestroy());
    origin.on('close', (hadError) => {
      if (hadError) client.resetAndDestroy();
    });
    client.on('close', () => origin.destroy());
    // The client's first bytes can't leave before the handshake's round trip is over.
    pour(client, origin, () => {
      const { roundTripMs } = this.link.shape;
      return Math.max(performance.now(), openedMs + roundTripMs) + roundTripMs / 2;
    });
    pour(origin, client, (bytes) => this.link.arrival(bytes));
  }
}

/** Sends on what comes in, each piece at the time that `arrival` gives, in order. */
function pour(from: Socket, to: Socket, arrival: (bytes: number) => number): void {
  let queued = 0;
  const later = (atMs: number, action: () => void): void => {
    const delayMs = atMs - performance.now();
    // An unshaped link must not cost a timer for each piece.
    if (delayMs < 0.5 && queued === 0) action();
    else {
      queued += 1;
      setTimeout(() => {
        queued -= 1;
        action();
      }, delayMs);
    }
    if (queued > 32) from.pause();
  };
  const resume = (): void => {
    if (queued <= 16 && to.writableLength < 1 << 20) from.resume();
  };
  to.on('drain', resume);
  from.on('data', (chunk: Buffer) => {
    later(arrival(chunk.length), () => {
      if (to.destroyed) return;
      if (to.write(chunk)) resume();
      else from.pause();
    });
  });
  from.on('end', () => {
    later(arrival(0), () => {
      to.end();
    });
  });
}
