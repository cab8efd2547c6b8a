/** The schema of the settings as data: what may stand where, for messages and suggestions. */
import schema from '../../schemas/settings.schema.json' with { type: 'json' };
import type { YamlPath } from './yaml.js';

export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

export const settingsSchema: SchemaNode = schema;

/** What may stand at the path; undefined where the schema knows nothing. */
export function schemaAt(path: YamlPath): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (node, step) => (typeof step === 'number' ? node?.items : child(node, step)),
    settingsSchema,
  );
}

/** Every key there is, by its path; the items of a list stand as `[]`. */
export function allKeys(): readonly string[] {
  return keysOf(settingsSchema, '');
}

/** The schema of a key, which is not one that all objects inherit. */
function child(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  return node?.properties !== undefined && Object.hasOwn(node.properties, key)
    ? node.properties[key]
    : undefined;
}

function keysOf(node: SchemaNode, path: string): string[] {
  const below = node.items === undefined ? [] : keysOf(node.items, `${path}[]`);
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return [name, ...keysOf(value, name)];
  });
  return [...own, ...below];
}
