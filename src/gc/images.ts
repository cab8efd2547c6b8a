import { isOfRegistry, repositoryOf, type Hex } from '../registry/layout.js';
import type { FormerTag, ManifestContent, Revision, StoreScan, Tag } from '../registry/store.js';

/** A manifest or index that the store knows, and everything that says when somebody last wanted it. */
export interface Image {
  readonly hex: Hex;
  /** Absent when only a link is left of it. */
  readonly content: ManifestContent | undefined;
  readonly revisions: readonly Revision[];
  /** The tags that name it now. */
  readonly tags: readonly Tag[];
  /** The indexes that list it. */
  readonly parents: readonly Image[];
  /** For people: repository:tag, or repository@sha256:… */
  readonly name: string;
  /**
   * The latest pull of it or of an index that lists it: a client that is up to date asks for the index alone.
   * Infinity where part of its repository could not be read: what is not known counts as a pull.
   */
  readonly lastPulled: number;
  /** Its tag has moved on, nothing else names it, and nobody has pulled it by its digest since. */
  readonly isSuperseded: boolean;
}

/** The images of a store. A manifest that no revision, tag or index names is none. */
export function readImages(scan: StoreScan): ReadonlyMap<Hex, Image> {
  const unread = findUnread(scan);
  const drafts = new Map<Hex, Draft>();
  const draftOf = (hex: Hex): Draft => {
    const known = drafts.get(hex);
    if (known !== undefined) return known;
    const draft = new Draft(hex, scan);
    drafts.set(hex, draft);
    return draft;
  };
  for (const revision of scan.revisions) {
    const draft = draftOf(revision.hex);
    draft.revisions.push(revision);
    if (unread.has(revision.repository)) draft.lastPulled = Infinity;
  }
  for (const tag of scan.tags) {
    if (tag.hex !== undefined) draftOf(tag.hex).tags.push(tag);
  }
  for (const tag of scan.tags) {
    for (const former of tag.moved?.from ?? []) drafts.get(former.hex)?.wasTagged(tag, former);
  }
  // A map hands out what is added while it is walked, so indexes below indexes are found, too.
  for (const parent of drafts.values()) {
    if (parent.content?.kind !== 'index') continue;
    for (const hex of parent.content.manifests) {
      if (scan.manifests.has(hex)) draftOf(hex).parents.push(parent);
    }
  }
  for (const draft of drafts.values()) draft.settle();
  return drafts;
}

/** The repositories of which something could not be read: what they hold may be needed by what is not known of them. */
export function findUnread(scan: StoreScan): ReadonlySet<string> {
  const unread = new Set<string>();
  const failed = scan.failures.filter(({ path }) => isOfRegistry(path));
  if (failed.length === 0) return unread;
  for (const { path } of failed) {
    const repository = repositoryOf(path);
    if (repository !== undefined) unread.add(repository);
  }
  for (const { repository, hex } of [...scan.revisions, ...scan.tags]) {
    if (hex !== undefined && !scan.manifests.has(hex)) unread.add(repository);
  }
  return unread;
}

class Draft implements Image {
  readonly content: ManifestContent | undefined;
  readonly revisions: Revision[] = [];
  readonly tags: Tag[] = [];
  readonly parents: Draft[] = [];
  lastPulled = 0;
  isSuperseded = false;
  /** The latest request for its digest, whether a tag led there or not. */
  private digestUsedAt = 0;
  private movedOnAt = 0;
  private formerName: string | undefined;
  private state: 'open' | 'settling' | 'settled' = 'open';

  constructor(
    readonly hex: Hex,
    private readonly scan: StoreScan,
  ) {
    this.content = scan.manifests.get(hex);
  }

  wasTagged(tag: Tag, former: FormerTag): void {
    this.formerName ??= `${tag.repository}:${tag.name}`;
    this.movedOnAt = Math.max(this.movedOnAt, former.pulledAt, tag.moved?.at ?? 0);
  }

  get name(): string {
    const [tag] = this.tags;
    if (tag !== undefined) return `${tag.repository}:${tag.name}`;
    if (this.formerName !== undefined) return this.formerName;
    const [parent] = this.parents;
    if (parent !== undefined) return parent.name;
    return `${this.revisions[0]?.repository ?? ''}@sha256:${this.hex}`;
  }

  /** Settles its parents first; a cycle, which no honest digest can make, is cut where it closes. */
  settle(): void {
    if (this.state !== 'open') return;
    this.state = 'settling';
    for (const parent of this.parents) parent.settle();
    // Where reading a manifest moves its access time, that time says nothing.
    const readAt = this.scan.keepsAccessTimes ? this.scan.blobs.get(this.hex)?.usedAt : undefined;
    this.digestUsedAt = latest(
      readAt ?? 0,
      this.revisions.map((revision) => revision.usedAt),
    );
    this.movedOnAt = latest(
      this.movedOnAt,
      this.parents.map((parent) => parent.movedOnAt),
    );
    this.lastPulled = latest(
      Math.max(this.lastPulled, this.digestUsedAt),
      this.tags.map((tag) => tag.pulledAt),
      this.parents.map((parent) => parent.lastPulled),
    );
    this.isSuperseded =
      this.tags.length === 0 &&
      this.movedOnAt > 0 &&
      this.parents.every((parent) => parent.isSuperseded) &&
      this.digestUsedAt <= this.movedOnAt;
    this.state = 'settled';
  }
}

const latest = (first: number, ...others: readonly (readonly number[])[]): number =>
  others.flat().reduce((one, other) => Math.max(one, other), first);
