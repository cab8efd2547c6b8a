import type { YamlPath } from './yaml.js';

/** Something wrong at a path of the settings, before it is known on which line that stands. */
export interface Finding {
  readonly path: YamlPath;
  /** Whether the key is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly got: string;
  readonly expected: string;
  readonly hint?: string;
}

/** The path as people write it: `prune.keep[0]`. */
export function formatPath(path: YamlPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** What a value looks like in a message. What may hold a secret is not shown. */
export function showValue(value: unknown, path: YamlPath): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (maySecretStandAt(path)) return 'a value that is not shown here';
  const text = JSON.stringify(value);
  // A url with more than a host may carry a password or a token.
  if (/[@?#]/.test(text) && path.at(-1) === 'url') return 'a url that is not shown here';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function maySecretStandAt(path: YamlPath): boolean {
  return path.some((step) => step === 'password' || step === 'token' || step === 'username');
}
