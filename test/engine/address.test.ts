import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngine } from '../../src/engine/address.js';
import { UserError } from '../../src/errors.js';

describe('findEngine', () => {
  let home: string;
  const dockerDir = (): string => join(home, '.docker');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'larder-engine-'));
    await writeContext('plain', { Host: 'tcp://10.0.0.7:2375' });
    await writeContext('locked', { Host: 'tcp://10.0.0.8:2376' }, { ca: 'CA', cert: 'CERT', key: 'KEY' });
    await writeContext('lenient', { Host: 'tcp://10.0.0.9:2376', SkipTLSVerify: true });
    await writeContext('far', { Host: 'ssh://root@ci' });
  });
  afterAll(async () => {
    await rm(home, { recursive: true });
  });

  async function writeContext(
    name: string,
    docker: Readonly<Record<string, unknown>>,
    tls: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const folder = createHash('sha256').update(name).digest('hex');
    const meta = join(dockerDir(), 'contexts/meta', folder);
    await mkdir(meta, { recursive: true });
    await writeFile(
      join(meta, 'meta.json'),
      JSON.stringify({ Name: name, Metadata: {}, Endpoints: { docker } }),
    );
    for (const [file, text] of Object.entries(tls)) {
      const dir = join(dockerDir(), 'contexts/tls', folder, 'docker');
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, `${file}.pem`), text);
    }
  }

  it.each([
    ['nothing is said', {}, 'unix:///var/run/docker.sock', 'http://engine'],
    ['DOCKER_HOST is empty', { DOCKER_HOST: '' }, 'unix:///var/run/docker.sock', 'http://engine'],
    [
      'DOCKER_HOST names a socket',
      { DOCKER_HOST: 'unix:///run/d.sock' },
      'unix:///run/d.sock',
      'http://engine',
    ],
    ['DOCKER_HOST is tcp', { DOCKER_HOST: 'tcp://dind:2375' }, 'tcp://dind:2375', 'http://dind:2375'],
    ['DOCKER_HOST has no port', { DOCKER_HOST: 'tcp://dind' }, 'tcp://dind', 'http://dind:2375'],
    ['DOCKER_HOST has no scheme', { DOCKER_HOST: 'dind:1234' }, 'dind:1234', 'http://dind:1234'],
    [
      'DOCKER_CONTEXT names a context',
      { DOCKER_CONTEXT: 'plain' },
      'tcp://10.0.0.7:2375',
      'http://10.0.0.7:2375',
    ],
    [
      'the context has TLS files',
      { DOCKER_CONTEXT: 'locked' },
      'tcp://10.0.0.8:2376',
      'https://10.0.0.8:2376',
    ],
    [
      'the context skips verification',
      { DOCKER_CONTEXT: 'lenient' },
      'tcp://10.0.0.9:2376',
      'https://10.0.0.9:2376',
    ],
    [
      'DOCKER_CONTEXT is the default one',
      { DOCKER_CONTEXT: 'default' },
      'unix:///var/run/docker.sock',
      'http://engine',
    ],
    [
      'both are set, and DOCKER_HOST wins',
      { DOCKER_HOST: 'tcp://a:1', DOCKER_CONTEXT: 'plain' },
      'tcp://a:1',
      'http://a:1',
    ],
  ])('finds the engine when %s', async (_, env, host, origin) => {
    expect(await findEngine({ HOME: home, ...env })).toMatchObject({ host, origin });
  });

  it("takes the current context of docker's configuration, and leaves it for DOCKER_CONTEXT", async () => {
    const config = await mkdtemp(join(tmpdir(), 'larder-docker-'));
    await writeFile(join(config, 'config.json'), '{"currentContext": "elsewhere"}');
    const env = { HOME: home, DOCKER_CONFIG: config };
    await expect(findEngine(env)).rejects.toThrow("'elsewhere'");
    expect((await findEngine({ ...env, DOCKER_CONTEXT: 'default' })).socketPath).toBe('/var/run/docker.sock');
    await rm(config, { recursive: true });
  });

  it('reads the files of the TLS client', async () => {
    const { tls, skipVerification } = await findEngine({ HOME: home, DOCKER_CONTEXT: 'locked' });
    expect({ tls, skipVerification }).toEqual({
      tls: { ca: 'CA', cert: 'CERT', key: 'KEY' },
      skipVerification: false,
    });
  });

  it('takes the certificates of DOCKER_CERT_PATH only when DOCKER_TLS_VERIFY is set', async () => {
    const certs = join(
      dockerDir(),
      'contexts/tls',
      createHash('sha256').update('locked').digest('hex'),
      'docker',
    );
    const env = { DOCKER_HOST: 'tcp://dind:2376', DOCKER_CERT_PATH: certs };
    expect((await findEngine({ ...env, DOCKER_TLS_VERIFY: '1' })).origin).toBe('https://dind:2376');
    expect((await findEngine(env)).origin).toBe('http://dind:2376');
  });

  it.each([
    ['ssh', { DOCKER_CONTEXT: 'far' }, /ssh -L/],
    ['a named pipe', { DOCKER_HOST: 'npipe:////./pipe/docker_engine' }, /set DOCKER_HOST/],
    ['a relative socket', { DOCKER_HOST: 'unix://docker.sock' }, /set DOCKER_HOST/],
    ['a context that is not there', { DOCKER_CONTEXT: 'gone' }, /docker context ls/],
  ])('refuses %s and says what to do', async (_, env, remedy) => {
    const refusal = await findEngine({ HOME: home, ...env }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).remedy).toMatch(remedy);
  });
});
