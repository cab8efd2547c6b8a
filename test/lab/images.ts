/** Images made on the spot and pushed to the registry behind the hub. The same names always give the same digests. */
import { createCipheriv, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { programFile } from './parts.js';

export interface Layer {
  /** gzipped tar */
  readonly blob: Buffer;
  /** Digest of the tar itself, as an image's configuration names it. */
  readonly diffId: string;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';

/** A layer of files, all of them readable and executable by everybody. */
export function makeLayer(files: Readonly<Record<string, Buffer>>): Layer {
  const entries = Object.entries(files).map(([name, content]) => tarEntry(name, content));
  const tar = Buffer.concat([...entries, Buffer.alloc(1024)]);
  // Level 1: most of what is packed here can't be compressed anyway.
  return { blob: gzipSync(tar, { level: 1 }), diffId: digestOf(tar) };
}

/** Bytes that look random and are the same for the same name. */
export function makeNoise(name: string, sizeBytes: number): Buffer {
  const key = createHash('sha256').update(name).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(sizeBytes));
}

/** A root file system with a shell and what belongs to it, enough to run containers. */
export function makeShellLayer(): Layer {
  const busybox = readFileSync(programFile('world', 'busybox'));
  const applets = [
    'sh',
    'sleep',
    'cat',
    'echo',
    'ls',
    'true',
    'false',
    'wget',
    'head',
    'sed',
    'rm',
    'mkdir',
    'tail',
  ];
  const links = applets.map((name) => [`bin/${name}`, Buffer.from(`#!/bin/busybox ${name}\n`)]);
  return makeLayer({ 'bin/busybox': busybox, ...(Object.fromEntries(links) as Record<string, Buffer>) });
}

/** Pushes one image for one platform; hands back the digest of its manifest. */
export async function pushImage(
  registryUrl: string,
  repository: string,
  reference: string | undefined,
  layers: readonly Layer[],
  platform: Platform = { os: 'linux', architecture: nativeArchitecture },
): Promise<{ readonly digest: string; readonly sizeBytes: number; readonly layers: readonly string[] }> {
  const config = Buffer.from(
    JSON.stringify({
      ...platform,
      created: '2020-01-01T00:00:00Z',
      config: { Cmd: ['/bin/sh'], Env: ['PATH=/bin'] },
      rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
    }),
  );
  for (const blob of [config, ...layers.map((layer) => layer.blob)]) {
    await pushBlob(registryUrl, repository, blob);
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: manifestType,
    config: describe(config, 'application/vnd.oci.image.config.v1+json'),
    layers: layers.map((layer) => describe(layer.blob, 'application/vnd.oci.image.layer.v1.tar+gzip')),
  };
  const body = Buffer.from(JSON.stringify(manifest));
  const digest = await pushManifest(registryUrl, repository, reference, body, manifestType);
  return { digest, sizeBytes: body.length, layers: layers.map((layer) => digestOf(layer.blob)) };
}

/** Pushes an index over images of several platforms; hands back its digest. */
export async function pushIndex(
  registryUrl: string,
  repository: string,
  tag: string,
  images: readonly { readonly platform: Platform; readonly layers: readonly Layer[] }[],
): Promise<string> {
  const manifests = [];
  for (const { platform, layers } of images) {
    const { digest, sizeBytes } = await pushImage(registryUrl, repository, undefined, layers, platform);
    manifests.push({ mediaType: manifestType, digest, size: sizeBytes, platform });
  }
  const body = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }));
  return pushManifest(registryUrl, repository, tag, body, indexType);
}

export const nativeArchitecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

/** The images that every world's hub has; more are pushed by the tests that need them. */
export async function pushCatalogue(registryUrl: string): Promise<void> {
  const shell = makeShellLayer();
  const runtime = makeLayer({ 'opt/runtime': makeNoise('runtime', 3_000_000) });
  const other = nativeArchitecture === 'amd64' ? 'arm64' : 'amd64';
  await pushImage(registryUrl, 'library/hello-world', 'latest', [
    makeLayer({ hello: Buffer.from('hello\n') }),
  ]);
  await pushImage(registryUrl, 'ratelimitpreview/test', 'latest', [makeLayer({ preview: Buffer.from('x') })]);
  await pushImage(registryUrl, 'library/shell', 'latest', [shell]);
  for (const version of ['v1', 'v2']) {
    const app = makeLayer({ 'opt/app': makeNoise(`app ${version}`, 1_000_000) });
    await pushImage(registryUrl, 'library/app', version, [shell, runtime, app]);
  }
  await pushIndex(registryUrl, 'library/multi', 'latest', [
    { platform: { os: 'linux', architecture: nativeArchitecture }, layers: [shell, runtime] },
    {
      platform: { os: 'linux', architecture: other },
      layers: [makeLayer({ other: makeNoise('other', 500_000) })],
    },
  ]);
  const large = ['one', 'two', 'three'].map((name) =>
    makeLayer({ [`opt/${name}`]: makeNoise(name, 12_000_000) }),
  );
  await pushImage(registryUrl, 'library/large', 'latest', [shell, ...large]);
  await pushImage(registryUrl, 'acme/private', 'latest', [
    shell,
    makeLayer({ secret: makeNoise('acme', 10_000) }),
  ]);
}

async function pushBlob(registryUrl: string, repository: string, blob: Buffer): Promise<void> {
  const digest = digestOf(blob);
  const known = await fetch(`${registryUrl}/v2/${repository}/blobs/${digest}`, { method: 'HEAD' });
  if (known.ok) return;
  const started = await fetch(`${registryUrl}/v2/${repository}/blobs/uploads/`, { method: 'POST' });
  const location = new URL(started.headers.get('location')!, registryUrl);
  location.searchParams.set('digest', digest);
  await expectCreated(
    await fetch(location, {
      method: 'PUT',
      body: new Uint8Array(blob),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
}

async function pushManifest(
  registryUrl: string,
  repository: string,
  tag: string | undefined,
  body: Buffer,
  type: string,
): Promise<string> {
  const digest = digestOf(body);
  const url = `${registryUrl}/v2/${repository}/manifests/${tag ?? digest}`;
  await expectCreated(
    await fetch(url, { method: 'PUT', body: new Uint8Array(body), headers: { 'content-type': type } }),
  );
  return digest;
}

async function expectCreated(response: Response): Promise<void> {
  if (response.status !== 201) {
    throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  }
}

function describe(blob: Buffer, mediaType: string): { mediaType: string; digest: string; size: number } {
  return { mediaType, digest: digestOf(blob), size: blob.length };
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** One regular file in ustar form. */
function tarEntry(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o755, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(content.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write(' '.repeat(8), 148);
  header.write('0ustar\u000000', 156);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      8,
    ),
    148,
  );
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
