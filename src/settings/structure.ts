/** What is wrong with single keys and values: the schema's findings, in words. */
import type { ErrorObject } from 'ajv';
import { closestTo } from '../units/distance.js';
import { accept, refuse, type Parsed, type Refusal } from '../units/parsed.js';
import { showValue, type Finding } from './finding.js';
import { formats } from './formats.js';
import { validate } from './schema-validator.generated.js';
import { allKeys, schemaAt, settingsSchema, type SchemaNode } from './schema.js';
import type { YamlPath } from './yaml.js';

export interface Checked {
  /** The value with the defaults filled in; without findings it is a SettingsText. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Checks a plain value against the schema, and each text in it against its grammar. */
export function checkStructure(original: unknown): Checked {
  const value = structuredClone(original);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  return {
    value,
    findings: [
      ...errors.map((error) => findingOf(error, original)),
      ...checkTexts(original, [], settingsSchema),
    ],
  };
}

function findingOf(error: ErrorObject, root: unknown): Finding {
  const path = pathOf(error.instancePath, root);
  const value = valueAt(root, path);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(params['additionalProperty']));
    case 'required': {
      const key = String(params['missingProperty']);
      const { expected } = mismatch(schemaAt([...path, key]), undefined);
      return { path: [...path, key], at: 'key', got: 'nothing', expected, hint: `the key ${key} is missing` };
    }
    case 'minProperties':
    case 'maxProperties': {
      const got = keysOf(value).join(' and ') || 'none';
      return {
        path,
        at: 'key',
        got,
        expected: `exactly one of ${keysOf(schemaAt(path)?.properties).join(', ')}`,
      };
    }
    case 'uniqueItems':
      return { path, at: 'value', got: 'an item that is there twice', expected: 'each item once' };
    default:
      return { path, at: 'value', got: showValue(value, path), ...wording(mismatch(schemaAt(path), value)) };
  }
}

function unknownKey(path: YamlPath, key: string): Finding {
  const known = keysOf(schemaAt(path)?.properties);
  const elsewhere = allKeys().filter((name) => name.endsWith(`.${key}`));
  const here = closestTo(key, known);
  const meant = here ?? elsewhere.join(' or ');
  return {
    path: [...path, key],
    at: 'key',
    got: 'an unknown key',
    expected: known.length === 1 ? `the key ${known.join()}` : `one of ${known.join(', ')}`,
    ...(meant !== '' && { hint: `did you mean ${meant}?` }),
  };
}

/** The findings of the parsers, which know more than a schema can say. */
function checkTexts(value: unknown, path: YamlPath, schema: SchemaNode | undefined): Finding[] {
  if (schema === undefined) return [];
  if (typeof value === 'string') {
    const parsed = parserOf(schema)?.(value) ?? accept(value);
    return parsed.ok ? [] : [{ path, at: 'value', got: showValue(value, path), ...wording(parsed) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => checkTexts(item, [...path, i], schema.items));
  return keysOf(value).flatMap((key) =>
    checkTexts(valueAt(value, [key]), [...path, key], schemaAt([...path, key])),
  );
}

/** What would have been right instead of the value. */
function mismatch(schema: SchemaNode | undefined, value: unknown): Refusal {
  if (value === null) {
    return refuse(mismatch(schema, undefined).expected, 'leave the key out to have its default');
  }
  const parsed = isScalar(value) ? parserOf(schema ?? {})?.(String(value)) : parserOf(schema ?? {})?.('');
  if (parsed !== undefined) return parsed.ok ? refuse('text', 'put it in quotes') : parsed;
  if (schema?.const !== undefined) {
    const isQuoted = value === JSON.stringify(schema.const);
    return refuse(JSON.stringify(schema.const), isQuoted ? 'without quotes' : undefined);
  }
  if (schema?.enum !== undefined) return choice(schema.enum.map(String), value);
  if (schema?.type === 'boolean') {
    return refuse(
      'true or false',
      isYesOrNo(value) ? 'YAML 1.2 reads yes, no, on and off as text' : undefined,
    );
  }
  if (schema?.type === 'integer') return refuse(`a whole number of at least ${schema.minimum ?? 0}`);
  if (schema?.type === 'array') return refuse('a list');
  const keys = keysOf(schema?.properties);
  if (isScalar(value) && schema === schemaAt(['mirror', 'upstream', 'password'])) {
    return refuse(
      `one source of it: ${keys.join(', ')}`,
      'the password itself does not belong into this file',
    );
  }
  return refuse(`a mapping with keys such as ${keys.slice(0, 3).join(', ')}`);
}

function choice(words: readonly string[], value: unknown): Refusal {
  const expected = words.map((word) => JSON.stringify(word)).join(' or ');
  if (typeof value !== 'string') {
    return refuse(
      expected,
      words.includes(String(value)) ? `it must be text: put ${String(value)} in quotes` : undefined,
    );
  }
  const meant = closestTo(value, words);
  return refuse(expected, meant === undefined ? undefined : `did you mean ${meant}?`);
}

function parserOf(schema: SchemaNode): ((text: string) => Parsed<unknown>) | undefined {
  return Object.entries(formats).find(([name]) => name === schema.format)?.[1];
}

function wording({ expected, hint }: Refusal): Pick<Finding, 'expected' | 'hint'> {
  return hint === undefined ? { expected } : { expected, hint };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === 'string' && /^(yes|no|on|off)$/i.test(value);
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** The value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/**
 * Reads a JSON pointer; whether a number is an index or a key depends on what it points into.
 * Findings point at keys that the schema knows, and none of those needs unescaping.
 */
function pathOf(pointer: string, root: unknown): YamlPath {
  return pointer
    .split('/')
    .slice(1)
    .reduce<(string | number)[]>(
      (path, step) => [...path, Array.isArray(valueAt(root, path)) ? Number(step) : step],
      [],
    );
}
