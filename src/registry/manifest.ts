import { parseLink } from './layout.js';
import type { Hex } from './layout.js';

export interface Descriptor {
  readonly hex: Hex;
  /** As the manifest states it; absent in the oldest manifest schema. */
  readonly sizeBytes: number | undefined;
}

/** What a manifest says. One that could not be read as a manifest is `opaque`: nothing is known of its layers. */
export type Manifest =
  | {
      readonly kind: 'image';
      readonly config: Descriptor | undefined;
      readonly layers: readonly Descriptor[];
    }
  | { readonly kind: 'index'; readonly manifests: readonly Descriptor[] }
  | { readonly kind: 'opaque'; readonly why: string };

/**
 * Reads a manifest: Docker schema 1 and 2, OCI image, OCI index and Docker manifest list. Anything else is opaque.
 * Sources: the OCI image specification and distribution's manifest schemas.
 */
export function parseManifest(content: string): Manifest {
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    return { kind: 'opaque', why: 'not JSON' };
  }
  if (!isRecord(document)) return { kind: 'opaque', why: 'not a JSON object' };
  if (Array.isArray(document['manifests'])) {
    return { kind: 'index', manifests: descriptors(document['manifests'], 'digest') };
  }
  if (Array.isArray(document['layers'])) {
    const [config] = descriptors([document['config']], 'digest');
    return { kind: 'image', config, layers: descriptors(document['layers'], 'digest') };
  }
  if (Array.isArray(document['fsLayers'])) {
    return { kind: 'image', config: undefined, layers: descriptors(document['fsLayers'], 'blobSum') };
  }
  return { kind: 'opaque', why: 'neither an image nor an index' };
}

function descriptors(entries: readonly unknown[], key: string): Descriptor[] {
  const found: Descriptor[] = [];
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    const digest = entry[key];
    const hex = typeof digest === 'string' ? parseLink(digest) : undefined;
    const size = entry['size'];
    if (hex !== undefined) found.push({ hex, sizeBytes: typeof size === 'number' ? size : undefined });
  }
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
