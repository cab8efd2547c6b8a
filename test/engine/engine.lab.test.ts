import { mkdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askDistribution,
  connectEngine,
  EngineError,
  inspectContainer,
  readEngineInfo,
  runShortly,
  type EngineClient,
} from '../../src/engine/index.js';
import { World } from '../lab/world.js';

describe('a real engine', () => {
  let world: World;
  let engine: EngineClient;
  beforeAll(async () => {
    world = await World.start();
    engine = await connectEngine({ DOCKER_HOST: world.engine.host });
  });
  afterAll(async () => {
    await world.stop();
  });

  it('says what it is and which mirrors it uses', async () => {
    const { stdout } = await world.engine.docker(['version', '--format', '{{.Server.Version}}']);
    expect(await readEngineInfo(engine)).toMatchObject({
      serverVersion: stdout,
      mirrors: [`${world.mirror.url}/`],
    });
  });

  it('dials a registry by itself, and tells its no from nobody being there', async () => {
    const ask = (host: string): Promise<unknown> =>
      askDistribution(engine, `${host}/library/app:no-such-tag`).catch((error: unknown) => error);
    expect(await ask(new URL(world.mirror.url).host)).toMatchObject({ status: 404 });
    const nobody = (await ask('127.0.0.1:9')) as EngineError;
    expect(nobody.reason).toContain('connection refused');
  });

  describe('runShortly', () => {
    let imageId: string;
    beforeAll(async () => {
      await world.engine.docker(['pull', 'shell']);
      await world.engine.docker([
        'run',
        '--detach',
        '--name',
        'job',
        '--volume',
        '/kept',
        'shell',
        'sleep',
        '600',
      ]);
      imageId = (await inspectContainer(engine, 'job'))?.imageId ?? '';
    });
    const run = (command: readonly [string, ...string[]], signal = AbortSignal.timeout(20_000)) =>
      runShortly(
        engine,
        { imageId, command, user: '', volumesFrom: 'job', binds: [], labels: { 'larder.helper': 'test' } },
        signal,
      );
    const left = async (): Promise<string> =>
      (await world.engine.docker(['ps', '--all', '--quiet', '--filter', 'label=larder.helper'])).stdout;

    it('hands back what was printed, on the network of the host and with the volumes', async () => {
      const answer = await run(['/bin/busybox', 'sh', '-c', 'ls -d /kept; ls /sys/class/net; echo no >&2']);
      expect(answer.stdout).toMatch(/^\/kept\n/);
      expect(answer.stdout).toMatch(/^larder\d+$/m);
      expect(answer.stderr).toBe('no\n');
      expect(await left()).toBe('');
    });

    it.each([
      ['a program that is not there', ['/no/such/program'] as const],
      ['a time that is up', ['/bin/busybox', 'sleep', '60'] as const],
    ])('leaves nothing behind after %s', async (_, command) => {
      await expect(run(command, AbortSignal.timeout(2000))).rejects.toThrow(EngineError);
      expect(await left()).toBe('');
    });
  });

  describe('behind TLS', () => {
    let server: Server;
    let certs: string;
    beforeAll(async () => {
      certs = join(world.dir, 'certs');
      await mkdir(certs);
      await makeCertificates(certs, world.env);
      const read = (name: string): Promise<Buffer> => readFile(join(certs, name));
      server = createServer(
        {
          key: await read('server.key'),
          cert: await read('server.crt'),
          ca: await read('ca.pem'),
          requestCert: true,
          rejectUnauthorized: true,
        },
        (client) => {
          const socket = connect(world.engine.socket);
          client.on('error', () => socket.destroy());
          client.pipe(socket).pipe(client);
        },
      );
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    });
    afterAll(() => {
      server.close();
    });
    const env = () => ({
      DOCKER_HOST: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
      HOME: world.dir,
    });

    it('is reached with the certificate of DOCKER_CERT_PATH', async () => {
      const client = await connectEngine({ ...env(), DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: certs });
      expect((await readEngineInfo(client)).mirrors).toHaveLength(1);
    });

    it('is reached through a context that docker made', async () => {
      const files = ['ca', 'cert', 'key'].map((name) => `${name}=${join(certs, `${name}.pem`)}`).join(',');
      const home = join(world.dir, 'home');
      await execa('docker', ['context', 'create', 'lab', '--docker', `host=${env().DOCKER_HOST},${files}`], {
        env: { ...world.env, HOME: home },
        extendEnv: false,
      });
      const client = await connectEngine({ HOME: home, DOCKER_CONTEXT: 'lab' });
      expect((await readEngineInfo(client)).mirrors).toHaveLength(1);
    });

    it('turns away who has no certificate', async () => {
      const client = await connectEngine({
        ...env(),
        DOCKER_TLS_VERIFY: '1',
        DOCKER_CERT_PATH: join(certs, 'ca-only'),
      });
      await expect(readEngineInfo(client)).rejects.toThrow(EngineError);
    });
  });
});

/** An authority, a server and a client, and a folder with the authority alone. */
async function makeCertificates(dir: string, env: Readonly<Record<string, string>>): Promise<void> {
  const openssl = (...args: string[]): Promise<unknown> => execa('openssl', args, { env, cwd: dir });
  const newKey = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-config',
    '/dev/null',
  ];
  await openssl(
    'req',
    '-x509',
    '-days',
    '2',
    '-subj',
    '/CN=authority',
    ...newKey,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  );
  for (const [name, key, certificate] of [
    ['server', 'server.key', 'server.crt'],
    ['client', 'key.pem', 'cert.pem'],
  ] as const) {
    const alternative = ['-addext', 'subjectAltName=IP:127.0.0.1'];
    await openssl(
      'req',
      '-subj',
      `/CN=${name}`,
      ...alternative,
      ...newKey,
      '-keyout',
      key,
      '-out',
      `${name}.csr`,
    );
    const signer = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2'];
    await openssl(
      'x509',
      '-req',
      '-copy_extensions',
      'copy',
      ...signer,
      '-in',
      `${name}.csr`,
      '-out',
      certificate,
    );
  }
  await mkdir(join(dir, 'ca-only'));
  await execa('cp', [join(dir, 'ca.pem'), join(dir, 'ca-only')]);
}
