/**
 * What stands where the real Docker Hub would be: it counts what bypassed the mirror, and serves nothing.
 * An engine falls back to Docker Hub in silence; here that silence is broken.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { execa } from 'execa';

const names = ['registry-1.docker.io', 'auth.docker.io', 'index.docker.io', 'docker.io', 'hub.docker.com'];

export class Trap {
  /** `METHOD host path` of every request that came. */
  readonly requests: string[] = [];
  #server: Server | undefined;

  private constructor(
    readonly address: string,
    readonly caFile: string,
  ) {}

  /** @param address a loopback address of its own, since it must listen on port 443 */
  static async start(dir: string, address: string, env: Readonly<Record<string, string>>): Promise<Trap> {
    const [key, cert] = [join(dir, 'trap.key'), join(dir, 'trap.crt')];
    const subject = [
      '-subj',
      '/CN=larder lab',
      '-addext',
      `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
    ];
    const keyType = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const files = ['-config', '/dev/null', '-keyout', key, '-out', cert];
    await execa('openssl', ['req', '-x509', '-days', '2', ...keyType, ...subject, ...files], { env });
    const trap = new Trap(address, cert);
    const server = createServer(
      { key: await readFile(key), cert: await readFile(cert) },
      (request, response) => {
        trap.requests.push(`${request.method ?? ''} ${request.headers.host ?? ''} ${request.url ?? ''}`);
        // The engine shows the text of a refused manifest only when the host behaves like a registry otherwise.
        if (request.url === '/v2/') {
          response.end('{}');
          return;
        }
        response.writeHead(403, { 'content-type': 'application/json' });
        response.end('{"errors":[{"code":"DENIED","message":"this request bypassed the mirror"}]}');
      },
    );
    server.listen(443, address);
    await once(server, 'listening');
    trap.#server = server;
    return trap;
  }

  /** Lines for the hosts file of an engine. */
  get hosts(): string {
    return `127.0.0.1 localhost\n::1 localhost\n${names.map((name) => `${this.address} ${name}`).join('\n')}\n`;
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }
}
