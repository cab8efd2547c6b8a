import type { HttpAnswer } from '../http.js';
import { zeroDigest, type RegistryApi } from '../registry/http.js';
import { failed, ok, probe, unknown, type Outcome, type ProbeResult } from './probe.js';
import { readUpstreamError } from './upstream-error.js';

/** What the upstream itself says about a tag. */
export type UpstreamTag =
  | { readonly kind: 'there'; readonly digest: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface ImageQuestion {
  /** As it was asked for. */
  readonly image: string;
  readonly repository: string;
  readonly tag: string;
  readonly upstream: UpstreamTag | Promise<UpstreamTag>;
}

/**
 * Whether a mirror serves what the upstream has under a tag.
 *
 * A mirror that is asked for a tag asks its upstream first, and where that answers with something new, a counted
 * pull follows. So it is asked only where that can't happen: the upstream has no such tag, or gives the mirror
 * nothing. In between, a mirror that reaches its upstream serves what the upstream has, by construction.
 */
export async function probeImageAtMirror(mirror: RegistryApi, question: ImageQuestion): Promise<ProbeResult> {
  const { image, repository, tag } = question;
  const result = await probe('image', async () => {
    const [upstream, reach] = await Promise.all([question.upstream, askReach(mirror, repository)]);
    const isSafe = upstream.kind === 'gone' || reach.status === 'failed';
    if (reach.cause === 'rate-limited' && upstream.kind !== 'gone') {
      return unknown('while manifests are rate-limited, asking the mirror could change what it serves');
    }
    if (!isSafe) return readUnasked(upstream, reach);
    return compare(upstream, await mirror.headManifest(repository, tag));
  });
  return { ...result, image };
}

/** Whether the mirror reaches manifests of this very repository: tokens are given per repository. */
async function askReach(mirror: RegistryApi, repository: string): Promise<Outcome> {
  const { status, body } = await mirror.getManifest(repository, zeroDigest);
  const text = body.toString();
  return /MANIFEST_UNKNOWN|manifest unknown/.test(text) ? ok('') : readUpstreamError(status, text);
}

function readUnasked(upstream: UpstreamTag, reach: Outcome): Outcome {
  if (reach.status !== 'ok') return unknown(reach.detail);
  if (upstream.kind === 'unknown') {
    return unknown(`the mirror asks its upstream for the tag; this side could not: ${upstream.reason}`);
  }
  return ok('the mirror asks its upstream for the tag at each pull');
}

function compare(upstream: UpstreamTag, { status, headers }: HttpAnswer): Outcome {
  const served = headers['docker-content-digest'];
  const isServed = status === 200 && typeof served === 'string';
  if (!isServed) {
    if (upstream.kind === 'gone') {
      return ok('neither the upstream nor the mirror has this tag', 'tag-unknown');
    }
    return status === 404
      ? unknown('the mirror has not cached it and does not reach its upstream')
      : unknown(`the mirror answers ${status}`);
  }
  switch (upstream.kind) {
    case 'gone':
      return failed(
        'tag-deleted',
        `the upstream has deleted the tag, and the mirror still serves ${shorten(served)}`,
      );
    case 'unknown':
      return unknown(`the mirror serves ${shorten(served)} from its store; the upstream could not be asked`);
    case 'there':
      return upstream.digest === served
        ? ok(`the mirror serves what the upstream has: ${shorten(served)}`)
        : failed(
            'tag-moved',
            `the mirror serves ${shorten(served)}, the upstream has ${shorten(upstream.digest)}`,
          );
  }
}

function shorten(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
