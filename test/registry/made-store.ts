/** A store on disk as a pull-through registry leaves it, made of whatever a test or a benchmark asks for. */
import { createHash } from 'node:crypto';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as layout from '../../src/registry/layout.js';

export interface MadeImage {
  readonly manifest: string;
  readonly config: string;
  readonly layers: readonly string[];
}

export const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const types = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};

/** Everything that is written gets this time as its access and modification time, so that tests choose ages. */
export class MadeStore {
  constructor(
    readonly root: string,
    public at: Date = new Date(),
  ) {
    mkdirSync(join(root, layout.blobsDirectory), { recursive: true });
    mkdirSync(join(root, layout.repositoriesDirectory), { recursive: true });
  }

  write(path: string, content: string | Buffer): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, this.at, this.at);
  }

  /** Stores a content and links it as a layer of the repositories. */
  blob(content: string | Buffer, ...repositories: readonly string[]): string {
    const hex = sha256(content);
    this.write(layout.blobData(hex), content);
    for (const repository of repositories) {
      this.write(layout.layerLink(repository, hex), layout.linkContent(hex));
    }
    return hex;
  }

  /** Stores any content as a manifest of the repository, and tags it where a tag is given. */
  manifest(repository: string, content: string, tag?: string): string {
    const hex = sha256(content);
    this.write(layout.blobData(hex), content);
    this.write(layout.revisionLink(repository, hex), layout.linkContent(hex));
    if (tag !== undefined) this.tag(repository, tag, hex);
    return hex;
  }

  tag(repository: string, tag: string, hex: string): void {
    this.write(layout.tagLink(repository, tag), layout.linkContent(hex));
    this.write(layout.tagIndexLink(repository, tag, hex), layout.linkContent(hex));
  }

  /** Stores an image of these layers (contents), as a pull of repository:tag leaves it. */
  image(repository: string, tag: string | undefined, layers: readonly (string | Buffer)[]): MadeImage {
    const digests = layers.map((layer) => this.blob(layer, repository));
    const configContent = JSON.stringify({ rootfs: { diff_ids: digests } });
    const config = this.blob(configContent, repository);
    const content = JSON.stringify({
      schemaVersion: 2,
      mediaType: types.manifest,
      config: {
        mediaType: types.config,
        digest: layout.linkContent(config),
        size: Buffer.byteLength(configContent),
      },
      layers: digests.map((digest, at) => ({
        mediaType: types.layer,
        digest: layout.linkContent(digest),
        size: Buffer.byteLength(layers[at]!),
      })),
    });
    return { manifest: this.manifest(repository, content, tag), config, layers: digests };
  }

  /** Stores an index over manifests of which any number may be absent from the store. */
  index(repository: string, tag: string | undefined, manifests: readonly string[]): string {
    const content = JSON.stringify({
      schemaVersion: 2,
      mediaType: types.index,
      manifests: manifests.map((digest, at) => ({
        mediaType: types.manifest,
        digest: layout.linkContent(digest),
        size: 500,
        platform: { os: 'linux', architecture: `arch${at}` },
      })),
    });
    return this.manifest(repository, content, tag);
  }
}
