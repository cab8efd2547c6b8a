import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  connectEngine,
  EngineError,
  inspectContainer,
  readEngineInfo,
  runShortly,
} from '../../src/engine/index.js';
import { playScript, type Script, type ScriptServer } from '../http-script.js';

describe('the engine client', () => {
  let dir: string;
  let server: ScriptServer | undefined;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'larder-engine-'));
  });
  afterEach(async () => {
    await server?.[Symbol.asyncDispose]();
    server = undefined;
    await rm(dir, { recursive: true });
  });

  const socket = (): string => join(dir, 'docker.sock');
  const connect = async (script: Script) => {
    server = await playScript(script, socket());
    return connectEngine({ DOCKER_HOST: `unix://${socket()}` });
  };
  const failureOf = async (promise: Promise<unknown>): Promise<EngineError> => {
    const failure = await promise.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(EngineError);
    return failure as EngineError;
  };

  it('reads what the engine says about itself over its socket', async () => {
    const engine = await connect({
      'GET /info': {
        body: {
          ServerVersion: '28.5.2',
          DockerRootDir: '/var/lib/docker',
          DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
          RegistryConfig: { Mirrors: ['http://127.0.0.1:5000/'] },
        },
      },
    });
    expect(await readEngineInfo(engine)).toEqual({
      serverVersion: '28.5.2',
      mirrors: ['http://127.0.0.1:5000/'],
      hasContainerdStore: true,
      rootDir: '/var/lib/docker',
    });
  });

  it('takes null for an empty list, as Go writes it', async () => {
    const engine = await connect({
      'GET /info': { body: { DriverStatus: null, RegistryConfig: { Mirrors: null } } },
    });
    expect(await readEngineInfo(engine)).toMatchObject({ mirrors: [], hasContainerdStore: false });
  });

  it('pins the API version that DOCKER_API_VERSION names', async () => {
    server = await playScript({ 'GET /v1.41/info': { body: {} } }, socket());
    const engine = await connectEngine({ DOCKER_HOST: `unix://${socket()}`, DOCKER_API_VERSION: '1.41' });
    expect(await readEngineInfo(engine)).toMatchObject({ mirrors: [] });
  });

  it("hands on the engine's status and reason", async () => {
    const engine = await connect({ 'GET /info': { status: 500, body: { message: 'out of cheese' } } });
    expect(await failureOf(readEngineInfo(engine))).toMatchObject({ status: 500, reason: 'out of cheese' });
  });

  it('says that there is no container of a name, and fails for other reasons', async () => {
    const engine = await connect({ 'GET /containers/broken/json': { status: 500, body: 'proxy error' } });
    expect(await inspectContainer(engine, 'absent')).toBeUndefined();
    expect(await failureOf(inspectContainer(engine, 'broken'))).toMatchObject({ reason: 'proxy error' });
  });

  it('tells a socket that is not there from one that nobody listens on', async () => {
    const engine = await connectEngine({ DOCKER_HOST: `unix://${socket()}` });
    expect(await failureOf(readEngineInfo(engine))).toMatchObject({ failure: 'absent', status: undefined });
    const refused = await connectEngine({ DOCKER_HOST: 'tcp://127.0.0.1:1' });
    expect(await failureOf(readEngineInfo(refused))).toMatchObject({ failure: 'refused' });
  });

  it.each([
    ['before the answer', 'hang' as const],
    ['inside the body', { body: '{', endless: true }],
  ])('gives up in time on an engine that hangs %s', async (_, answer) => {
    const engine = await connect({ 'GET /info': answer });
    const begunMs = performance.now();
    expect(await failureOf(readEngineInfo(engine, AbortSignal.timeout(100)))).toMatchObject({
      failure: 'timeout',
    });
    expect(performance.now() - begunMs).toBeLessThan(1000);
  });

  describe('runShortly', () => {
    const frame = (kind: number, text: string): Buffer =>
      Buffer.concat([Buffer.from([kind, 0, 0, 0, 0, 0, 0, text.length]), Buffer.from(text)]);
    const run = {
      imageId: 'sha256:abc',
      command: ['node', 'larder.cjs'],
      user: '1000',
      volumesFrom: 'job',
      binds: [{ source: '/store', target: '/mnt' }],
      labels: { 'larder.helper': 'check' },
    } as const;

    it('attaches before it starts, hands back what was printed, and removes', async () => {
      const engine = await connect({
        'POST /containers/create': { status: 201, body: { Id: 'c1' } },
        'POST /containers/c1/attach': {
          body: Buffer.concat([frame(1, 'yes'), frame(2, 'warned'), frame(1, '!')]),
        },
        'POST /containers/c1/start': { status: 204 },
        'DELETE /containers/c1': { status: 204 },
      });
      expect(await runShortly(engine, run, AbortSignal.timeout(5000))).toEqual({
        stdout: 'yes!',
        stderr: 'warned',
      });
      expect(server?.seen.map(({ path }) => path.split('/').at(-1))).toEqual([
        'create',
        'attach',
        'start',
        'c1',
      ]);
      expect(JSON.parse(server?.seen[0]?.body ?? '')).toMatchObject({
        Image: 'sha256:abc',
        Entrypoint: ['node'],
        Cmd: ['larder.cjs'],
        User: '1000',
        HostConfig: { AutoRemove: true, NetworkMode: 'host', VolumesFrom: ['job:ro'] },
      });
    });

    it('removes the container when it can not be started', async () => {
      const engine = await connect({
        'POST /containers/create': { status: 201, body: { Id: 'c1' } },
        'POST /containers/c1/attach': { endless: true },
        'POST /containers/c1/start': { status: 500, body: { message: 'no such program' } },
        'DELETE /containers/c1': { status: 204 },
      });
      const failure = await failureOf(runShortly(engine, run, AbortSignal.timeout(5000)));
      expect(failure.reason).toBe('no such program');
      expect(server?.seen.at(-1)?.method).toBe('DELETE');
    });

    it('removes the container when the time is up', async () => {
      const engine = await connect({
        'POST /containers/create': { status: 201, body: { Id: 'c1' } },
        'POST /containers/c1/attach': { body: frame(1, 'yes'), endless: true },
        'POST /containers/c1/start': { status: 204 },
        'DELETE /containers/c1': { status: 409, body: { message: 'removal in progress' } },
      });
      const failure = await failureOf(runShortly(engine, run, AbortSignal.timeout(300)));
      expect(failure.failure).toBe('timeout');
      expect(server?.seen.map(({ method }) => method)).toContain('DELETE');
    });
  });
});
