/**
 * A registry's configuration as the registry sees it: the file, with the environment's overrides laid over it.
 * Each value remembers the file and the line that it came from.
 */
import type { Place, YamlNode } from '../settings/yaml.js';

export interface Origin extends Place {
  readonly file: string;
}

export interface ConfigNode {
  /** Where the key stands; for the root and the items of a list, the value. */
  readonly origin: Origin;
  readonly value: string | number | boolean | null | readonly ConfigNode[] | ReadonlyMap<string, ConfigNode>;
  /** Whether the value is written in quotes, which makes it text for the registry whatever it looks like. */
  readonly isQuoted: boolean;
}

export type ConfigPath = readonly string[];

export class RegistryConfig {
  constructor(private readonly root: ConfigNode) {}

  /** The node at a path of keys, if it is there. */
  at(...path: ConfigPath): ConfigNode | undefined {
    let node: ConfigNode | undefined = this.root;
    for (const key of path) node = node?.value instanceof Map ? childOf(node, key) : undefined;
    return node;
  }

  has(...path: ConfigPath): boolean {
    return this.at(...path) !== undefined;
  }

  /** The text, number or boolean at a path as text; undefined for nothing, a list or a mapping. */
  text(...path: ConfigPath): string | undefined {
    const value = this.at(...path)?.value;
    return value === null || value === undefined || typeof value === 'object' ? undefined : String(value);
  }

  /** The keys right under a path; none when there is no mapping. */
  keys(...path: ConfigPath): readonly string[] {
    const value = this.at(...path)?.value;
    return value instanceof Map ? [...(value as ReadonlyMap<string, ConfigNode>).keys()] : [];
  }

  /** Every path that holds a single value; items of lists are counted from 0. */
  scalars(): readonly { readonly path: ConfigPath; readonly node: ConfigNode }[] {
    return scalarsBelow(this.root, []);
  }

  /** Where the path stands, or the innermost part of it that is written. */
  originOf(path: ConfigPath): Origin {
    let { origin } = this.root;
    for (let depth = 1; depth <= path.length; depth += 1) {
      origin = this.at(...path.slice(0, depth))?.origin ?? origin;
    }
    return origin;
  }

  /** The same with a value put at a path, as an environment variable does it. */
  with(path: ConfigPath, node: ConfigNode): RegistryConfig {
    return new RegistryConfig(putAt(this.root, path, node));
  }
}

/** Reads a tree of YAML; the text tells what is quoted. */
export function nodeOfYaml(node: YamlNode, file: string, text: string, keyPlace?: Place): ConfigNode {
  const origin = { file, ...(keyPlace ?? node.place) };
  switch (node.kind) {
    case 'scalar':
      return { origin, value: node.value, isQuoted: isQuotedAt(text, node.place) };
    case 'sequence':
      return { origin, value: node.items.map((item) => nodeOfYaml(item, file, text)), isQuoted: false };
    case 'mapping':
      return {
        origin,
        value: new Map(
          node.entries.map(({ key, keyPlace: at, value }) => [key, nodeOfYaml(value, file, text, at)]),
        ),
        isQuoted: false,
      };
  }
}

function isQuotedAt(text: string, { line, column }: Place): boolean {
  const character = text.split(/\r\n|\r|\n/)[line - 1]?.[column - 1];
  return character === '"' || character === "'";
}

function childOf(node: ConfigNode, key: string): ConfigNode | undefined {
  return (node.value as ReadonlyMap<string, ConfigNode>).get(key);
}

function scalarsBelow(node: ConfigNode, path: ConfigPath): { path: ConfigPath; node: ConfigNode }[] {
  const { value } = node;
  if (value instanceof Map) {
    return [...(value as ReadonlyMap<string, ConfigNode>)].flatMap(([key, child]) =>
      scalarsBelow(child, [...path, key]),
    );
  }
  if (Array.isArray(value)) {
    return (value as readonly ConfigNode[]).flatMap((child, i) => scalarsBelow(child, [...path, String(i)]));
  }
  return [{ path, node }];
}

function putAt(root: ConfigNode, [key, ...rest]: ConfigPath, node: ConfigNode): ConfigNode {
  if (key === undefined) return node;
  const children: ReadonlyMap<string, ConfigNode> = root.value instanceof Map ? root.value : new Map();
  const child = children.get(key) ?? { origin: node.origin, value: null, isQuoted: false };
  return { ...root, value: new Map([...children, [key, putAt(child, rest, node)]]) };
}
