/**
 * Reads YAML, and JSON with it, to a value and to the place of each key and value in the text.
 * Every problem is reported, not only the first, and none repeats what stands in the text, which may be a secret.
 */
import { parseEvents, YAMLException } from 'js-yaml';
import { treeOf } from './yaml-tree.js';

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type YamlPath = readonly (string | number)[];

export interface YamlProblem {
  readonly path: YamlPath;
  readonly place: Place;
  /** What stands there, as a noun phrase; never the text itself. */
  readonly message: string;
  readonly hint?: string;
}

export type YamlNode =
  | { readonly kind: 'scalar'; readonly place: Place; readonly value: string | number | boolean | null }
  | { readonly kind: 'sequence'; readonly place: Place; readonly items: readonly YamlNode[] }
  | { readonly kind: 'mapping'; readonly place: Place; readonly entries: readonly YamlEntry[] };

export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

export interface YamlDocument {
  /** Absent when the text is empty or no YAML at all. */
  readonly root: YamlNode | undefined;
  /** In the order of the text. With any of them, `root` may lack something. */
  readonly problems: readonly YamlProblem[];
}

/** Parses one document of YAML 1.2 with its core types. Never throws. */
export function parseYaml(text: string): YamlDocument {
  // A byte order mark is no character of any line.
  const source = text.replace(/^\uFEFF/, '');
  const placeAt = placesOf(source);
  try {
    return treeOf(source, parseEvents(source, {}), placeAt);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Some reasons end with a quotation of the text.
    const message = error.reason.replace(/(:| ").*$/s, '');
    return {
      root: undefined,
      problems: [
        { path: [], place: placeAt(error.mark?.position ?? 0), message: `invalid YAML: ${message}` },
      ],
    };
  }
}

/** The value that a node stands for: plain objects, arrays and scalars. */
export function plainValue(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}

/** Where the value at the path stands; where the path is not in the text, the innermost value round it that is. */
export function placeOfValue(document: YamlDocument, path: YamlPath): Place {
  return find(document.root, path)?.value.place ?? { line: 1, column: 1 };
}

/** Where the last key of the path stands; the value itself for an item of a sequence. */
export function placeOfKey(document: YamlDocument, path: YamlPath): Place {
  const found = find(document.root, path);
  return found?.keyPlace ?? placeOfValue(document, path);
}

/** The node at the path, if it is in the text. */
export function nodeAt(document: YamlDocument, path: YamlPath): YamlNode | undefined {
  const found = find(document.root, path);
  return found?.depth === path.length ? found.value : undefined;
}

interface Found {
  readonly value: YamlNode;
  readonly keyPlace?: Place;
  /** How many steps of the path led here. */
  readonly depth: number;
}

function find(root: YamlNode | undefined, path: YamlPath): Found | undefined {
  if (root === undefined) return undefined;
  let found: Found = { value: root, depth: 0 };
  for (const step of path) {
    const { value, depth } = found;
    if (value.kind === 'sequence') {
      const item = typeof step === 'number' ? value.items[step] : undefined;
      if (item === undefined) break;
      found = { value: item, depth: depth + 1 };
    } else {
      const entry =
        value.kind === 'mapping' ? value.entries.find(({ key }) => key === String(step)) : undefined;
      if (entry === undefined) break;
      found = { value: entry.value, keyPlace: entry.keyPlace, depth: depth + 1 };
    }
  }
  return found;
}

/** Turns offsets into places. */
function placesOf(source: string): (offset: number) => Place {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    const line = next === -1 ? starts.length : next;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
