import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeSpace, parseHosts, probeStoreSpace, readHostsFile } from '../../src/check/host-files.js';

describe('parseHosts', () => {
  it.each([
    [
      'the hosts in order',
      'server = "https://registry-1.docker.io"\n\n[host."http://127.0.0.1:5000"]\n  capabilities = ["pull"]\n[host."https://b"]\n',
      ['http://127.0.0.1:5000', 'https://b'],
    ],
    ['literal quotes and spaces', "[ host . 'https://a' ]", ['https://a']],
    ['no comment', '# [host."https://a"]', []],
    ['no table below a host', '[host."https://a".header]\n', []],
    ['nothing', '', []],
  ])('reads %s', (_, toml, hosts) => {
    expect(parseHosts(toml)).toEqual(hosts);
  });
});

describe('readHostsFile', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'larder-hosts-'));
    await mkdir(join(dir, 'default/_default'), { recursive: true });
    await mkdir(join(dir, 'both/_default'), { recursive: true });
    await mkdir(join(dir, 'both/docker.io'), { recursive: true });
    await writeFile(join(dir, 'default/_default/hosts.toml'), '[host."https://a"]');
    await writeFile(join(dir, 'both/_default/hosts.toml'), '[host."https://a"]');
    await writeFile(join(dir, 'both/docker.io/hosts.toml'), '[host."https://b"]');
  });
  afterAll(async () => {
    await rm(dir, { recursive: true });
  });

  it.each([
    [
      'the one for all registries',
      'default',
      { path: '/etc/docker/certs.d/_default/hosts.toml', hosts: ['https://a'] },
    ],
    [
      'the one for Docker Hub first',
      'both',
      { path: '/etc/docker/certs.d/docker.io/hosts.toml', hosts: ['https://b'] },
    ],
    ['none', 'absent', undefined],
  ])('finds %s', async (_, folder, file) => {
    expect(await readHostsFile(join(dir, folder))).toEqual(file);
  });
});

describe('judgeSpace', () => {
  const [MiB, GiB] = [2 ** 20, 2 ** 30];
  it.each([
    ['room', 100 * GiB, 50 * GiB, true, 'ok', undefined],
    ['less than what is to be kept free', 100 * GiB, GiB, true, 'ok', 'store-low'],
    ['hardly anything', 100 * GiB, 15 * MiB, true, 'failed', 'store-full'],
    ['nothing', 100 * GiB, 0, true, 'failed', 'store-full'],
    ['no inode', 100 * GiB, 50 * GiB, false, 'failed', 'store-full'],
    ['the rest of a small file system', 64 * MiB, 10 * MiB, true, 'ok', 'store-low'],
    ['a small file system that is half empty', 64 * MiB, 40 * MiB, true, 'ok', undefined],
    ['a small file system that is full', 64 * MiB, 100, true, 'failed', 'store-full'],
  ])('judges %s', (_, totalBytes, freeBytes, hasInodes, status, cause) => {
    const outcome = judgeSpace({ totalBytes, freeBytes, hasInodes }, 2 * GiB, '/store');
    expect([outcome.status, outcome.cause]).toEqual([status, cause]);
    expect(outcome.detail).toContain('/store');
  });

  it('looks at the file system of a folder, and says when there is none', async () => {
    expect((await probeStoreSpace(tmpdir(), '/store', 0)).status).not.toBe('skipped');
    expect(await probeStoreSpace('/nowhere', '/store', 0)).toMatchObject({
      status: 'skipped',
      detail: "/store can't be seen from here",
    });
  });
});
