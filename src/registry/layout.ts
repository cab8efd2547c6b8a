/**
 * The tree that distribution keeps under its `rootdirectory`, and Larder's only knowledge of it:
 *
 *   scheduler-state.json                                       the registry's expiry queue
 *   docker/registry/v2/
 *     blobs/sha256/<first two>/<hex>/data                      manifests, configs and layers alike, for all repositories
 *     repositories/<name, with slashes>/
 *       _layers/sha256/<hex>/link                              configs and layers of this repository
 *       _manifests/
 *         revisions/sha256/<hex>/link                          one per manifest or index
 *         tags/<tag>/current/link                              rewritten whenever the tag is asked for
 *         tags/<tag>/index/sha256/<hex>/link                   every digest that the tag ever had
 *       _uploads/<uuid>/{data,startedat,hashstates}            a fill under way, or what is left of one
 *
 * A link is a file that holds `sha256:<hex>` and nothing else. Paths here are relative to the store, with slashes.
 * A digest is held as its 64 hexadecimal digits: other algorithms are not used by Docker Hub, and are left alone.
 */

/** The sha256 of a content, 64 lower-case hexadecimal digits without a prefix. */
export type Hex = string;

export const schedulerState = 'scheduler-state.json';
export const blobsDirectory = 'docker/registry/v2/blobs/sha256';
export const repositoriesDirectory = 'docker/registry/v2/repositories';

/** The digest of no bytes at all: the one blob that is allowed to be empty. */
export const emptyContent: Hex = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Bytes of a link: `sha256:` and 64 digits. */
export const linkBytes = 71;

export const blobDirectory = (hex: Hex): string => `${blobsDirectory}/${hex.slice(0, 2)}/${hex}`;
export const blobData = (hex: Hex): string => `${blobDirectory(hex)}/data`;

const repositoryDirectory = (repository: string): string => `${repositoriesDirectory}/${repository}`;
export const layersDirectory = (repository: string): string =>
  `${repositoryDirectory(repository)}/_layers/sha256`;
export const layerLink = (repository: string, hex: Hex): string =>
  `${layersDirectory(repository)}/${hex}/link`;
export const revisionsDirectory = (repository: string): string =>
  `${repositoryDirectory(repository)}/_manifests/revisions/sha256`;
export const revisionLink = (repository: string, hex: Hex): string =>
  `${revisionsDirectory(repository)}/${hex}/link`;
export const tagsDirectory = (repository: string): string =>
  `${repositoryDirectory(repository)}/_manifests/tags`;
export const tagDirectory = (repository: string, tag: string): string =>
  `${tagsDirectory(repository)}/${tag}`;
export const tagLink = (repository: string, tag: string): string =>
  `${tagDirectory(repository, tag)}/current/link`;
export const tagIndexDirectory = (repository: string, tag: string): string =>
  `${tagDirectory(repository, tag)}/index/sha256`;
export const tagIndexLink = (repository: string, tag: string, hex: Hex): string =>
  `${tagIndexDirectory(repository, tag)}/${hex}/link`;
export const uploadsDirectory = (repository: string): string => `${repositoryDirectory(repository)}/_uploads`;
export const uploadDirectory = (repository: string, upload: string): string =>
  `${uploadsDirectory(repository)}/${upload}`;

/** The repository that a path belongs to; undefined for one outside of all repositories. */
export function repositoryOf(path: string): string | undefined {
  if (!path.startsWith(`${repositoriesDirectory}/`)) return undefined;
  const [name] = path.slice(repositoriesDirectory.length + 1).split('/_');
  return name === '' ? undefined : name;
}

/** Whether a path belongs to the registry's tree, and not to what lies beside it. */
export const isOfRegistry = (path: string): boolean => path.startsWith('docker/registry/v2/');

/** What a link to this digest holds. */
export const linkContent = (hex: Hex): string => `sha256:${hex}`;

/** The digest that a link's content names, or nothing: what a link says is never used as a path unless it is one. */
export function parseLink(content: string): Hex | undefined {
  const hex = content.startsWith('sha256:') ? content.slice(7) : '';
  return isHex(hex) ? hex : undefined;
}

export const isHex = (name: string): boolean => name.length === 64 && /^[0-9a-f]{64}$/.test(name);

/** One part of a repository's name, by the reference grammar of distribution. */
export const isRepositoryPart = (name: string): boolean =>
  /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(name);

/** A tag, by the reference grammar of distribution. */
export const isTag = (name: string): boolean => /^\w[\w.-]{0,127}$/.test(name);

/** An upload's name is a random UUID. */
export const isUpload = (name: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
