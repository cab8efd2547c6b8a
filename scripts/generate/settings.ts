import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const source = 'schemas/settings.schema.json';
const banner = `// Generated from ${source} by npm run build.`;

/** The TypeScript type of a settings file once its defaults are filled in. */
export async function settingsTypes(root: string): Promise<string> {
  const text = await compile(complete(await readSchema(root)) as JSONSchema, 'SettingsText', {
    bannerComment: `${banner}\n// A settings file as it is written, with every default filled in.`,
    format: true,
    style: { printWidth: 110, singleQuote: true },
  });
  return text.replace('export interface LarderSettings ', 'export interface SettingsText ');
}

/** The validator as plain code, so that the schema compiler is not part of any start-up. */
export async function settingsValidator(root: string): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    useDefaults: true,
    allowUnionTypes: true,
    messages: false,
    // The formats are checked beside the validator, by the parsers that also read the values.
    validateFormats: false,
    code: { source: true, esm: true },
  });
  const code = standalone.default(ajv, ajv.compile(withoutWords(await readSchema(root)) as AnySchemaObject));
  // The code requires small parts of ajv's; bundled, it needs nothing.
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: root, sourcefile: 'validator.js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return `${banner}\n${outputFiles.map(({ text }) => text).join('')}`;
}

/** What TypeScript is to know about the validator. */
export function settingsValidatorTypes(): Promise<string> {
  return Promise.resolve(`${banner}
import type { ErrorObject } from 'ajv';
import type { SettingsText } from './schema.generated.js';

/** Fills in every default. What is wrong is in \`errors\` until the next call. */
export const validate: {
  (value: unknown): value is SettingsText;
  errors?: null | ErrorObject[];
};
`);
}

async function readSchema(root: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path.join(root, source), 'utf8')) as Record<string, unknown>;
}

/** The schema without what it says to people, which the validator would carry along. */
function withoutWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (typeof node !== 'object' || node === null) return node;
  const isWord = (key: string, value: unknown) =>
    (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value));
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !isWord(key, value))
      .map(([key, value]) => [key, withoutWords(value)]),
  );
}

/** The schema of the same file with its defaults filled in: what has a default is there. */
function complete(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(complete);
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, complete(value)]));
  const properties = (inner['type'] === undefined ? undefined : inner['properties']) as
    Record<string, { readonly default?: unknown }> | undefined;
  if (properties === undefined) return inner;
  const defaulted = Object.keys(properties).filter((key) => properties[key]?.default !== undefined);
  return { ...inner, required: [...((inner['required'] as string[] | undefined) ?? []), ...defaulted] };
}
