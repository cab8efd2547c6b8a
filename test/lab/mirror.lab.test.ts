import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account, World } from './world.js';

const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';

describe.each(['2', '3'] as const)(
  'a mirror of registry "%s" that Larder emitted and an engine that uses it',
  (registry) => {
    let world: World;
    beforeAll(async () => {
      world = await World.start({ password: account.password, registry });
    });
    afterAll(async () => {
      await world.stop();
    });
    afterEach(async () => {
      world.hub.mend();
      await world.engine.docker(['system', 'prune', '--all', '--force']);
    });

    /** Requests at the hub that move content, since the given place in the journal. */
    const contentRequests = (since: number) =>
      world.hub.journal.slice(since).filter(({ kind }) => kind === 'manifest' || kind === 'blob');

    it('pulls through the mirror and logs in for every request that moves content', async () => {
      await world.engine.docker(['pull', 'app:v1']);
      const requests = contentRequests(0);
      expect(requests.length).toBeGreaterThan(3);
      expect(new Set(requests.filter(({ authorised }) => authorised).map(({ user }) => user))).toEqual(
        new Set([account.username]),
      );
      // The registry learns by one refused request where tokens are had; nothing is served to nobody.
      expect(requests.filter(({ authorised, status }) => !authorised && status < 400)).toEqual([]);
      expect(world.trap.requests).toEqual([]);
    });

    it('makes no blob request and no counted pull when the engine dropped the image', async () => {
      await world.engine.docker(['pull', 'app:v2']);
      await world.engine.docker(['rmi', 'app:v2']);
      await world.hub.settled();
      const [before, counted] = [world.hub.journal.length, world.hub.countedPulls];
      await world.engine.docker(['pull', 'app:v2']);
      expect(contentRequests(before).filter(({ kind }) => kind === 'blob')).toEqual([]);
      expect(world.hub.countedPulls).toBe(counted);
      expect(world.trap.requests).toEqual([]);
    });

    it('stores of an index only the platform that was pulled', async () => {
      await world.engine.docker(['pull', 'multi']);
      const { stdout } = await world.engine.docker([
        'run',
        '--rm',
        '--network=none',
        'multi',
        '/bin/busybox',
        'echo',
        'ran',
      ]);
      expect(stdout).toBe('ran');
    });

    it('pulls what only the account may read', async () => {
      await world.engine.docker(['pull', 'acme/private']);
      expect(world.trap.requests).toEqual([]);
    });

    it('lets the pull of a tag that does not exist fail', async () => {
      const { exitCode, stderr } = await world.engine.docker(['pull', 'app:no-such-tag'], { reject: false });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('bypassed the mirror');
    });

    it('lets a pull with a dead password fail, and what is cached be seen as such', async () => {
      world.hub.accounts.set(account.username, 'another');
      await world.mirror.stop();
      await world.mirror.start();
      const { exitCode } = await world.engine.docker(['pull', 'large'], { reject: false });
      expect(exitCode).toBe(1);
      const blob = await fetch(`${world.mirror.url}/v2/library/large/blobs/sha256:${'0'.repeat(64)}`);
      expect(blob.status).toBe(500);
      expect(await blob.text()).toMatch(/unauthorized|incorrect|401/i);
      world.hub.accounts.set(account.username, account.password);
      await world.mirror.stop();
      await world.mirror.start();
    });

    it('serves nothing anonymously when it was started without its password', async () => {
      await world.mirror.stop();
      await world.mirror.start({ LARDER_PASSWORD_FILE: '/nonexistent' });
      const before = world.hub.journal.length;
      const answer = await fetch(`${world.mirror.url}/v2/library/shell/manifests/latest`, {
        headers: { accept },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(contentRequests(before).filter(({ status }) => status === 200)).toEqual([]);
      expect(
        world.hub.journal.slice(before).some(({ kind, status }) => kind === 'token' && status === 401),
      ).toBe(true);
      expect(world.mirror.log).toContain("starting without the upstream's password");
      await world.mirror.stop();
      await world.mirror.start();
    });

    it('has its store where the settings say, and no password in its configuration', async () => {
      const config = await readFile(`${world.mirror.emitted}/registry/config.yml`, 'utf8');
      expect(config).toContain(world.store);
      expect(config).not.toContain(account.password);
    });
  },
);
