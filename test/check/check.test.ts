import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMirror, type CheckOptions, type CheckReport } from '../../src/check/index.js';
import { UserError } from '../../src/errors.js';
import { defaultSettings } from '../../src/settings/load.js';
import type { Gate } from '../../src/settings/settings.js';
import { playScript, type Script, type ScriptServer } from '../http-script.js';
import {
  blobPath,
  digests,
  goodEngine,
  goodMirror,
  goodUpstream,
  limited,
  manifestPath,
  plainRegistry,
  pushPath,
  refused,
  rejected,
  settingsFor,
  upstreamError,
} from './fixture.js';

interface Scene {
  readonly mirror?: Script;
  readonly upstream?: Script;
  /** Of the upstream's repository library/app. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Mirrors that the engine names; default: this one. Null: there is no engine. */
  readonly engineMirrors?: readonly string[] | null;
  readonly engine?: Script;
  readonly gate?: Partial<Gate>;
  readonly options?: Partial<CheckOptions>;
}

describe('checkMirror', () => {
  /** The root of a file system without the traces of a container. */
  let root: string;
  const servers: ScriptServer[] = [];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'larder-check-'));
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
    await rm(root, { recursive: true });
  });

  const play = async (script: Script, socket?: string): Promise<ScriptServer> => {
    const server = await playScript(script, socket);
    servers.push(server);
    return server;
  };

  async function check(scene: Scene = {}): Promise<CheckReport & { seen: () => string[] }> {
    const { mirror: mirrorScript = goodMirror, engineMirrors, gate, options } = scene;
    const upstream: ScriptServer = await play({
      ...goodUpstream(() => upstream.url, scene.tags),
      ...scene.upstream,
    });
    const mirror = await play(mirrorScript);
    const socket = join(root, 'docker.sock');
    if (engineMirrors !== null) {
      await play({ ...goodEngine(engineMirrors ?? [`${mirror.url}/`]), ...scene.engine }, socket);
    }
    const report = await checkMirror({
      settings: settingsFor(mirror.url, upstream.url, gate),
      env: { DOCKER_HOST: `unix://${socket}`, PAT: 'secret' },
      root,
      ...options,
    });
    return { ...report, seen: () => mirror.seen.map(({ method, path }) => `${method} ${path}`) };
  }

  const statuses = (report: CheckReport) =>
    Object.fromEntries(report.probes.map(({ name, image, status }) => [image ?? name, status]));

  it('finds a healthy mirror healthy, with every probe listed', async () => {
    const report = await check({ tags: { v1: digests.new }, options: { images: ['app:v1'] } });
    expect(report).toMatchObject({ verdict: 'healthy', decision: 'pass', problems: [] });
    expect(statuses(report)).toEqual({
      'mirror-reachable': 'ok',
      'mirror-certificate': 'skipped',
      'mirror-proxies': 'ok',
      upstream: 'ok',
      'upstream-manifests': 'ok',
      'pull-limit': 'ok',
      engine: 'ok',
      'engine-uses-mirror': 'ok',
      'engine-reaches-mirror': 'ok',
      'engine-hosts-file': 'skipped',
      'app:v1': 'ok',
      'store-space': 'skipped',
    });
    expect(report.pullsLeft).toEqual({ remaining: 150, limit: 200, windowSeconds: 21_600 });
    expect(report.probes.every(({ ms }) => Number.isInteger(ms) && ms >= 0)).toBe(true);
  });

  it('asks a mirror that reaches its upstream nothing that could fetch an image', async () => {
    const { seen } = await check({ tags: { v1: digests.new }, options: { images: ['app:v1'] } });
    expect(seen().filter((request) => !/0{64}$/.test(request))).toEqual(
      expect.arrayContaining(['GET /v2/', pushPath]),
    );
    expect(seen().filter((request) => !/0{64}$/.test(request))).toHaveLength(2);
  });

  it.each<[string, Script, string, string]>([
    ['a plain registry in its place', plainRegistry, 'not-a-mirror', 'plain-registry'],
    [
      'a read-only plain registry',
      { ...plainRegistry, [pushPath]: { status: 405, body: 'no' } },
      'not-a-mirror',
      'plain-registry',
    ],
    ['another server in its place', { 'GET /v2/': { body: '<html>' } }, 'not-a-mirror', 'no-registry'],
    ['a server that knows no /v2/', {}, 'not-a-mirror', 'no-registry'],
    [
      'a redirect',
      { 'GET /v2/': { status: 308, headers: { location: 'https://m/v2/' } } },
      'not-a-mirror',
      'mirror-redirects',
    ],
    ['a mirror that wants a login', { 'GET /v2/': { status: 401 } }, 'not-a-mirror', 'mirror-wants-login'],
    ['a mirror whose health check fails', { 'GET /v2/': { status: 503 } }, 'unreachable', 'mirror-fails'],
    ['a mirror that never answers', { 'GET /v2/': 'hang' }, 'unreachable', 'mirror-silent'],
    ['a mirror that cuts the connection', { 'GET /v2/': 'cut' }, 'unreachable', 'mirror-garbled'],
    [
      'a rejected password',
      { ...goodMirror, [blobPath]: rejected, [manifestPath]: rejected },
      'credentials-rejected',
      'credentials-rejected',
    ],
    [
      'an upstream that is refused',
      { ...goodMirror, [blobPath]: refused, [manifestPath]: refused },
      'upstream-unreachable',
      'upstream-fails',
    ],
    [
      'an upstream that hangs',
      { ...goodMirror, [blobPath]: 'hang', [manifestPath]: 'hang' },
      'upstream-unreachable',
      'upstream-hangs',
    ],
    ['a limit on manifests only', { ...goodMirror, [manifestPath]: limited }, 'rate-limited', 'rate-limited'],
    [
      'a probe repository that the account may not read',
      {
        ...goodMirror,
        [blobPath]: upstreamError({ errors: [{ code: 'DENIED' }, { code: 'UNAUTHORIZED' }] }),
      },
      'credentials-rejected',
      'repository-denied',
    ],
  ])('names %s', async (_, mirror, verdict, cause) => {
    const report = await check({ mirror, gate: { timeoutMs: 400 } });
    expect(report).toMatchObject({ verdict, decision: 'fail' });
    expect(report.problems[0]).toMatchObject({ verdict, cause });
    expect(report.problems[0]?.remedy).not.toBe('');
  });

  it('names a mirror that is stopped', async () => {
    const gone = await playScript({});
    await gone[Symbol.asyncDispose]();
    const report = await check({ options: { mirrorUrl: gone.url } });
    expect(report.problems.map(({ cause }) => cause)).toEqual(['mirror-refuses', 'engine-without-mirror']);
    expect(statuses(report)).toMatchObject({ 'mirror-reachable': 'failed', upstream: 'skipped' });
  });

  it('reports two things that are wrong at once', async () => {
    const report = await check({ mirror: { ...goodMirror, [blobPath]: rejected }, engineMirrors: [] });
    expect(report.verdict).toBe('credentials-rejected');
    expect(report.problems.map(({ cause }) => cause)).toEqual([
      'credentials-rejected',
      'engine-without-mirror',
    ]);
  });

  describe('asking the upstream', () => {
    const preview = 'HEAD /v2/ratelimitpreview/test/manifests/latest';

    it('sees that the limit is used up', async () => {
      const headers = { 'ratelimit-limit': '100;w=3600', 'ratelimit-remaining': '0;w=3600' };
      const report = await check({ upstream: { [preview]: { headers } } });
      expect(report).toMatchObject({
        verdict: 'rate-limited',
        pullsLeft: { remaining: 0, windowSeconds: 3600 },
      });
    });

    it('warns when few pulls are left, and lets the job run', async () => {
      const report = await check({ gate: { minPullsLeft: 151 } });
      expect(report).toMatchObject({ verdict: 'healthy', decision: 'warn' });
      expect(report.problems.map(({ cause }) => cause)).toEqual(['few-pulls-left']);
    });

    it('takes an account without headers for one without a limit', async () => {
      const report = await check({ upstream: { [preview]: {} } });
      expect(report.verdict).toBe('healthy');
      expect(report.pullsLeft).toBeUndefined();
    });

    it('works without the password, and says which probe it skipped', async () => {
      const report = await check({ options: { env: {} }, engineMirrors: null });
      expect(statuses(report)).toMatchObject({ 'pull-limit': 'skipped', upstream: 'ok' });
      expect(report.pullsLeft).toBeUndefined();
    });

    it('sees a password that is rejected although the mirror still holds a token', async () => {
      const report = await check({ options: { env: { PAT: 'wrong' } }, engineMirrors: null });
      expect(report.problems[0]).toMatchObject({ cause: 'credentials-rejected', probe: 'pull-limit' });
      expect(JSON.stringify(report)).not.toContain('wrong');
    });

    it('sends no password to a stranger', async () => {
      const stranger = await play({ 'GET /token': { body: { token: 't' } } });
      const challenge = { 'www-authenticate': `Bearer realm="${stranger.url}/token",service="hub"` };
      const report = await check({ upstream: { [preview]: { status: 401, headers: challenge } } });
      expect(report.problems.map(({ cause }) => cause)).toEqual(['foreign-realm']);
      expect(stranger.seen).toEqual([]);
    });
  });

  describe('images', () => {
    const served = (digest: string) => ({ headers: { 'docker-content-digest': digest } });
    const broken = { [`GET /v2/library/app/manifests/sha256:${'0'.repeat(64)}`]: rejected };
    const tag = 'HEAD /v2/library/app/manifests/v1';

    it('finds a tag that the upstream has deleted and the mirror still serves', async () => {
      const report = await check({
        mirror: { ...goodMirror, [tag]: served(digests.old) },
        options: { images: ['app:v1'] },
      });
      expect(report).toMatchObject({ verdict: 'stale', decision: 'fail' });
      expect(report.problems[0]).toMatchObject({ cause: 'tag-deleted', image: 'app:v1' });
    });

    it('finds a tag that has moved while the mirror can not see it', async () => {
      const mirror = { ...goodMirror, ...broken, [tag]: served(digests.old) };
      const report = await check({
        mirror,
        tags: { v1: digests.new },
        options: { images: ['docker.io/library/app:v1'] },
      });
      expect(report.problems).toMatchObject([{ cause: 'tag-moved', image: 'docker.io/library/app:v1' }]);
    });

    it('finds a tag current although the mirror gets nothing for it', async () => {
      const mirror = { ...goodMirror, ...broken, [tag]: served(digests.new) };
      const report = await check({ mirror, tags: { v1: digests.new }, options: { images: ['app:v1'] } });
      expect(statuses(report)['app:v1']).toBe('ok');
    });

    it('does not ask a mirror that is rate-limited: it could move the tag', async () => {
      const mirror = {
        ...goodMirror,
        [`GET /v2/library/app/manifests/sha256:${'0'.repeat(64)}`]: limited,
        [tag]: served(digests.old),
      };
      const report = await check({ mirror, tags: { v1: digests.new }, options: { images: ['app:v1'] } });
      expect(statuses(report)['app:v1']).toBe('unknown');
      expect(report.seen()).not.toContain(tag);
    });

    it('warns about a tag that nobody has', async () => {
      const report = await check({ options: { images: ['app:typo'] } });
      expect(report).toMatchObject({
        verdict: 'healthy',
        decision: 'warn',
        problems: [{ cause: 'tag-unknown' }],
      });
    });

    it('leaves alone what can not be stale, and takes each image once', async () => {
      const pinned = `app@${digests.old}`;
      const report = await check({
        gate: { images: [pinned, 'ghcr.io/acme/app:v1'] },
        options: { images: [pinned] },
      });
      expect(statuses(report)).toMatchObject({ [pinned]: 'ok', 'ghcr.io/acme/app:v1': 'skipped' });
      expect(report.probes.filter(({ name }) => name === 'image')).toHaveLength(2);
    });

    it('refuses what is no image reference', async () => {
      await expect(check({ options: { images: ['App:v1'] } })).rejects.toThrow(UserError);
    });
  });

  describe('the engine', () => {
    const distribution = (mirrorUrl: string): string =>
      `GET /distribution/${new URL(mirrorUrl).host}/library/hello-world:larder-probe-no-such-tag/json`;
    /** The engine's answer to being told to ask the mirror. */
    const withReach = async (answer: Script[string], gate: Partial<Gate> = {}): Promise<CheckReport> => {
      const mirror = await play(goodMirror);
      return check({
        engineMirrors: [mirror.url],
        engine: { [distribution(mirror.url)]: answer },
        options: { mirrorUrl: mirror.url },
        gate,
      });
    };

    it.each([
      ['without a mirror', [], 'engine-without-mirror'],
      ['with another mirror', ['https://mirror.gcr.io'], 'engine-without-mirror'],
    ])('is seen %s', async (_, engineMirrors, cause) => {
      expect(await check({ engineMirrors })).toMatchObject({ verdict: 'bypassed', problems: [{ cause }] });
    });

    it('is seen to ask another mirror first', async () => {
      const mirror = await play(goodMirror);
      const report = await check({
        engineMirrors: ['https://mirror.gcr.io/', `${mirror.url}/`],
        options: { mirrorUrl: mirror.url },
      });
      expect(report.problems).toMatchObject([{ cause: 'engine-asks-another-first', verdict: 'bypassed' }]);
    });

    it.each([
      [
        'is refused',
        'Get "http://127.0.0.1:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused',
        'engine-cannot-reach',
      ],
      ['does not know the name', 'dial tcp: lookup mirror: no such host', 'engine-cannot-reach'],
      [
        'distrusts it',
        'tls: failed to verify certificate: x509: certificate signed by unknown authority',
        'engine-distrusts',
      ],
    ])('is seen not to reach the mirror when it %s', async (_, message, cause) => {
      const report = await withReach({ status: 500, body: { message } });
      expect(report.problems).toMatchObject([{ cause, verdict: 'bypassed' }]);
    });

    it('is seen to get no answer where the mirror answers others', async () => {
      const report = await withReach('hang', { timeoutMs: 400 });
      expect(report.problems).toMatchObject([{ cause: 'engine-cannot-reach' }]);
    });

    it.each([
      ['no such manifest', 404, 'manifest unknown'],
      ['a mirror that fails', 500, 'received unexpected HTTP status: 500 Internal Server Error'],
      ['plain HTTP', 500, 'http: server gave HTTP response to HTTPS client'],
    ])('is taken to reach the mirror when it tells of %s', async (_, status, message) => {
      expect(await withReach({ status, body: { message } })).toMatchObject({ verdict: 'healthy' });
    });

    it('may be absent on a host where the mirror answers', async () => {
      const report = await check({ engineMirrors: null });
      expect(report.verdict).toBe('healthy');
      expect(statuses(report)).toMatchObject({ engine: 'unknown', 'engine-uses-mirror': 'unknown' });
    });

    it('may be one that larder can not talk to, which is said', async () => {
      const report = await check({ options: { env: { DOCKER_HOST: 'ssh://ci' } } });
      expect(report.probes.find(({ name }) => name === 'engine')?.remedy).toContain('ssh -L');
    });

    it("is seen to have its mirrors overridden by containerd's hosts.toml", async () => {
      await mkdir(join(root, 'etc/docker/certs.d/docker.io'), { recursive: true });
      await writeFile(
        join(root, 'etc/docker/certs.d/docker.io/hosts.toml'),
        '[host."https://other.example"]\n',
      );
      const mirror = await play(goodMirror);
      const info = {
        ServerVersion: '28.5.2',
        DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
        RegistryConfig: { Mirrors: [mirror.url] },
      };
      const report = await check({
        engine: { 'GET /info': { body: info } },
        options: { mirrorUrl: mirror.url },
      });
      expect(report.problems).toMatchObject([{ cause: 'hosts-file-overrides', verdict: 'bypassed' }]);
    });
  });

  describe('without a settings file', () => {
    it("takes the engine's first mirror", async () => {
      const mirror = await play(goodMirror);
      const report = await check({
        engineMirrors: [mirror.url, 'https://mirror.gcr.io'],
        options: { settings: defaultSettings() },
      });
      expect(report).toMatchObject({ verdict: 'healthy', mirrorUrl: mirror.url });
      expect(statuses(report)).toMatchObject({ 'pull-limit': 'skipped', 'store-space': 'skipped' });
    });

    it('says that an engine without mirrors bypasses any', async () => {
      const report = await check({ engineMirrors: [], options: { settings: defaultSettings() } });
      expect(report).toMatchObject({ verdict: 'bypassed', decision: 'fail' });
      expect(report.mirrorUrl).toBeUndefined();
    });

    it('comes to no verdict without an engine', async () => {
      const report = await check({ engineMirrors: null, options: { settings: defaultSettings() } });
      expect(report).toMatchObject({ verdict: 'undetermined', decision: 'warn' });
    });
  });

  describe('in the container of a job', () => {
    const id = 'c'.repeat(64);
    const stopped = 'http://127.0.0.1:1';
    beforeEach(async () => {
      await mkdir(join(root, 'proc/self'), { recursive: true });
      await writeFile(
        join(root, 'proc/self/mountinfo'),
        `1 2 8:1 /docker/containers/${id}/hostname /etc/hostname rw - ext4 /dev/sda rw\n`,
      );
    });
    const jobContainer = (networkMode: string): Script => ({
      [`GET /containers/${id}/json`]: {
        body: {
          Id: id,
          Image: 'sha256:image',
          Config: { User: '1000' },
          HostConfig: { NetworkMode: networkMode },
        },
      },
    });
    const helper = (answer: unknown): Script => {
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
      const header = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);
      header.writeUInt32BE(Buffer.byteLength(text), 4);
      return {
        'POST /containers/create': { status: 201, body: { Id: 'helper' } },
        'POST /containers/helper/attach': { body: Buffer.concat([header, Buffer.from(text)]) },
        'POST /containers/helper/start': { status: 204 },
        'DELETE /containers/helper': { status: 404 },
      };
    };
    const program = ['node', '/larder.cjs'] as const;

    it('asks from the host of the engine, and believes what it hears', async () => {
      const results = [
        { name: 'mirror-reachable', status: 'ok', detail: '', ms: 1 },
        { name: 'mirror-proxies', status: 'ok', detail: '', ms: 1 },
        { name: 'upstream', status: 'failed', cause: 'credentials-rejected', detail: 'no', ms: 1 },
        { name: 'upstream-manifests', status: 'ok', detail: '', ms: 1 },
      ];
      const report = await check({
        engineMirrors: [stopped],
        engine: { ...jobContainer('bridge'), ...helper({ results, hostsFile: null }) },
        options: { mirrorUrl: stopped, program },
      });
      expect(report).toMatchObject({ verdict: 'credentials-rejected', decision: 'fail' });
      const created = servers.at(-1)?.seen.find(({ path }) => path === '/containers/create');
      const body = JSON.parse(created?.body ?? '') as { Cmd: string[]; Labels: unknown; HostConfig: unknown };
      expect(body).toMatchObject({
        Image: 'sha256:image',
        User: '1000',
        Labels: { 'larder.helper': 'check' },
        HostConfig: { NetworkMode: 'host', VolumesFrom: [`${id}:ro`] },
      });
      expect(body.Cmd.slice(0, 2)).toEqual(['/larder.cjs', 'probe']);
      expect(created?.body).not.toContain('secret');
    });

    it('asks without the folders that the host of the engine does not have', async () => {
      const create = ({ body }: { readonly body: string }) => {
        const { HostConfig } = JSON.parse(body) as { HostConfig: { Mounts: { Source: string }[] } };
        const [mount] = HostConfig.Mounts;
        return mount === undefined
          ? { status: 201, body: { Id: 'helper' } }
          : { status: 400, body: { message: `bind source path does not exist: ${mount.Source}` } };
      };
      const report = await check({
        engineMirrors: [stopped],
        engine: {
          ...jobContainer('bridge'),
          ...helper({
            results: [{ name: 'mirror-reachable', status: 'ok', detail: '', ms: 1 }],
            hostsFile: null,
          }),
          'POST /containers/create': create,
        },
        options: { mirrorUrl: stopped, program },
      });
      expect(statuses(report)['mirror-reachable']).toBe('ok');
    });

    it.each([
      ['no helper can be made', { 'POST /containers/create': { status: 403, body: 'no' } }],
      ['the helper breaks', helper('Error: no such file')],
    ])('comes to no verdict when %s', async (_, engine) => {
      const report = await check({
        engineMirrors: [stopped],
        engine: { ...jobContainer('bridge'), ...engine },
        options: { mirrorUrl: stopped, program },
      });
      expect(report).toMatchObject({ verdict: 'undetermined', decision: 'warn' });
    });

    it.each<[string, Script]>([
      ['about the own container', { [`GET /containers/${id}/json`]: 'hang' }],
      ['when the helper is made', { 'POST /containers/create': 'hang', 'DELETE /containers/helper': 'hang' }],
      [
        'when the helper is started',
        { 'POST /containers/helper/start': 'hang', 'DELETE /containers/helper': 'hang' },
      ],
      [
        'when the helper runs',
        { 'POST /containers/helper/attach': { endless: true }, 'DELETE /containers/helper': 'hang' },
      ],
    ])('ends in time when the engine hangs %s', async (_, engine) => {
      const begunMs = performance.now();
      const report = await check({
        engineMirrors: [stopped],
        engine: { ...jobContainer('bridge'), ...helper({ results: [], hostsFile: null }), ...engine },
        options: { mirrorUrl: stopped, program },
        gate: { timeoutMs: 300 },
      });
      expect(performance.now() - begunMs).toBeLessThan(1300);
      expect(report.verdict).toBe('undetermined');
    });

    it('comes to no verdict without a socket', async () => {
      const report = await check({ engineMirrors: null, options: { mirrorUrl: stopped, program } });
      expect(report).toMatchObject({ verdict: 'undetermined', decision: 'warn', problems: [] });
      expect(statuses(report)).toMatchObject({ 'mirror-reachable': 'unknown', upstream: 'unknown' });
    });

    it('fails without a socket only if the settings say so', async () => {
      const onUnhealthy = { default: 'fail', undetermined: 'fail' } as const;
      const report = await check({
        engineMirrors: null,
        options: { mirrorUrl: stopped },
        gate: { onUnhealthy },
      });
      expect(report.decision).toBe('fail');
    });

    it('asks by itself on the network of the host', async () => {
      expect(await check({ engine: jobContainer('host'), options: { program } })).toMatchObject({
        verdict: 'healthy',
      });
    });

    it('believes an engine that does not reach the mirror either', async () => {
      const path = 'GET /distribution/127.0.0.1:1/library/hello-world:larder-probe-no-such-tag/json';
      const report = await check({
        engineMirrors: [stopped],
        engine: {
          [path]: { status: 500, body: { message: 'dial tcp 127.0.0.1:1: connect: connection refused' } },
        },
        options: { mirrorUrl: stopped },
      });
      expect(report.verdict).toBe('unreachable');
    });
  });

  it.each<[string, Scene]>([
    ['the mirror', { mirror: { 'GET /v2/': 'hang' } }],
    [
      'the upstream',
      {
        upstream: {
          'HEAD /v2/ratelimitpreview/test/manifests/latest': 'hang',
          'HEAD /v2/library/app/manifests/v1': 'hang',
        },
      },
    ],
    ['the token server', { upstream: { 'GET /token': 'hang' } }],
    ['the engine', { engine: { 'GET /info': 'hang' } }],
  ])('ends in time when %s hangs', async (_, scene) => {
    const begunMs = performance.now();
    await check({ ...scene, gate: { timeoutMs: 300 }, options: { images: ['app:v1'] } });
    expect(performance.now() - begunMs).toBeLessThan(1300);
  });
});
