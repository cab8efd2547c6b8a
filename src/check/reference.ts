/** What an image reference means to a mirror of Docker Hub. */
export type MirroredReference =
  | { readonly kind: 'tag'; readonly repository: string; readonly tag: string }
  /** Pinned: it can't be stale. */
  | { readonly kind: 'digest'; readonly repository: string; readonly digest: string }
  /** Of another registry, which no mirror of Docker Hub is asked for. */
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'malformed' };

const hubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/**
 * Reads a reference as the docker command does: `app:v1` is docker.io/library/app:v1, and what stands before the
 * first slash is a host when it has a dot or a colon in it or is localhost.
 */
export function parseReference(text: string): MirroredReference {
  const [, name, tag, digest] =
    /^([^@:]+(?::\d+\/[^@:]+)?)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text) ??
    [];
  if (name === undefined) return { kind: 'malformed' };
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = /^[a-z\d][a-z\d.-]*[.:]|^localhost$/i.test(first);
  if (isHost && !hubHosts.has(first)) return { kind: 'elsewhere', host: first };
  const path = isHost ? name.slice(slash + 1) : name;
  const isPath = path.split('/').every((part) => /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/.test(part));
  if (!isPath) return { kind: 'malformed' };
  const repository = path.includes('/') ? path : `library/${path}`;
  return digest === undefined
    ? { kind: 'tag', repository, tag: tag ?? 'latest' }
    : { kind: 'digest', repository, digest };
}
