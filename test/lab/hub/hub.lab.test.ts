import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, World } from '../world.js';

describe('the hub stand-in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ engine: false, startMirror: false });
  });
  afterAll(async () => {
    await world.stop();
  });

  const token = async (repository: string, login?: string): Promise<string> => {
    const response = await fetch(
      `${world.hub.url}/token?service=registry.docker.io&scope=repository:${repository}:pull`,
      {
        headers:
          login === undefined ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
      },
    );
    return ((await response.json()) as { token: string }).token;
  };
  const ask = async (method: string, path: string, bearer: string): Promise<Response> =>
    fetch(`${world.hub.url}/v2/${path}`, {
      method,
      redirect: 'follow',
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/vnd.oci.image.manifest.v1+json' },
    });

  it('counts a manifest GET as a pull, and neither a HEAD nor a blob', async () => {
    const bearer = await token('library/app');
    const before = world.hub.countedPulls;
    const head = await ask('HEAD', 'library/app/manifests/v1', bearer);
    expect(head.headers.get('ratelimit-remaining')).toBe('100;w=21600');
    expect(world.hub.countedPulls - before).toBe(0);
    const manifest = await ask('GET', 'library/app/manifests/v1', bearer);
    expect(manifest.headers.get('ratelimit-remaining')).toBe('99;w=21600');
    const { layers } = (await manifest.json()) as { layers: { digest: string }[] };
    const blob = await ask('GET', `library/app/blobs/${layers[0]!.digest}`, bearer);
    expect(blob.redirected).toBe(true);
    expect(world.hub.countedPulls - before).toBe(1);
  });

  it('grants nothing for private repositories to those who may not read them', async () => {
    const anonymous = await ask('GET', 'acme/private/manifests/latest', await token('acme/private'));
    expect(anonymous.status).toBe(401);
    expect(anonymous.headers.get('www-authenticate')).toContain('insufficient_scope');
    const login = `${account.username}:${account.password}`;
    expect(
      (await ask('GET', 'acme/private/manifests/latest', await token('acme/private', login))).status,
    ).toBe(200);
  });

  it('rejects a wrong password at the token server', async () => {
    const response = await fetch(`${world.hub.url}/token?service=registry.docker.io`, {
      headers: { authorization: `Basic ${Buffer.from(`${account.username}:wrong`).toString('base64')}` },
    });
    expect(response.status).toBe(401);
  });

  it('answers 429 in the words of Hub once nothing is left', async () => {
    world.hub.limits.set('anonymous', { pulls: 1, windowSeconds: 60 });
    const bearer = await token('library/app');
    await ask('GET', 'library/app/manifests/v1', bearer);
    const refused = await ask('GET', 'library/app/manifests/v2', bearer);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('TOOMANYREQUESTS');
    world.hub.limits.set('anonymous', { pulls: 100, windowSeconds: 21_600 });
  });

  it.each(['429', '401', '503'] as const)('breaks with %s on demand', async (mode) => {
    const bearer = await token('library/app');
    world.hub.fault = { mode, kinds: ['manifest'] };
    expect((await ask('GET', 'library/app/manifests/v1', bearer)).status).toBe(Number(mode));
    world.hub.mend();
  });

  it('cuts and corrupts blobs on demand', async () => {
    const bearer = await token('library/app');
    const manifest = (await (await ask('GET', 'library/app/manifests/v1', bearer)).json()) as {
      layers: { digest: string }[];
    };
    const path = `library/app/blobs/${manifest.layers[2]!.digest}`;
    const whole = Buffer.from(await (await ask('GET', path, bearer)).arrayBuffer());
    world.hub.fault = { mode: 'corrupt' };
    const corrupt = Buffer.from(await (await ask('GET', path, bearer)).arrayBuffer());
    expect(corrupt.length).toBe(whole.length);
    expect(corrupt.equals(whole)).toBe(false);
    world.hub.fault = { mode: 'cut' };
    await expect((async () => (await ask('GET', path, bearer)).arrayBuffer())()).rejects.toThrow();
    world.hub.mend();
  });

  it('hangs, resets and refuses on demand', async () => {
    world.hub.fault = { mode: 'hang' };
    await expect(fetch(`${world.hub.url}/v2/`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(
      /timeout/,
    );
    world.hub.fault = { mode: 'reset' };
    await expect(fetch(`${world.hub.url}/v2/`)).rejects.toThrow();
    world.hub.mend();
    await world.hub.refuse();
    await expect(fetch(`${world.hub.url}/v2/`)).rejects.toThrow();
    await world.hub.accept();
    expect((await fetch(`${world.hub.url}/v2/`)).status).toBe(401);
  });

  it('is as far and as narrow as its link says', async () => {
    const bearer = await token('library/large');
    const manifest = (await (await ask('GET', 'library/large/manifests/latest', bearer)).json()) as {
      layers: { digest: string; size: number }[];
    };
    const layer = manifest.layers[1]!;
    world.hub.shape = { roundTripMs: 40, bitsPerSecond: 100e6 };
    const started = performance.now();
    const response = await ask('GET', `library/large/blobs/${layer.digest}`, bearer);
    await response.arrayBuffer();
    const tookMs = performance.now() - started;
    // A lower bound only: a busy machine may take longer, never less.
    expect(tookMs).toBeGreaterThan((layer.size * 8_000) / 100e6 + 2 * 40);
    world.hub.shape = { roundTripMs: 0, bitsPerSecond: Infinity };
  });
});
