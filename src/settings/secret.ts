import { inspect } from 'node:util';

const mask = '***';

/** A text that can't be printed by accident: whatever turns it into a string gets a mask. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one place that needs it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [Symbol.toPrimitive](): string {
    return mask;
  }

  [inspect.custom](): string {
    return mask;
  }
}

/**
 * Every form in which the secret could turn up in a log, a file or an argument list, the longest first:
 * as it is, in base64 alone and as `user:password`, escaped for JSON, urls, YAML and shells.
 */
export function secretForms(secret: Secret, username: string): readonly string[] {
  const text = secret.reveal();
  const login = `${username}:${text}`;
  const forms = [
    text,
    ...[text, login].flatMap((plain) => [encode(plain, 'base64'), encode(plain, 'base64url')]),
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    new URLSearchParams({ '': text }).toString().slice(1),
    text.replaceAll("'", "''"),
    text.replaceAll("'", "'\\''"),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function encode(text: string, encoding: 'base64' | 'base64url'): string {
  // Without padding, the form is also found inside a longer encoded text.
  return Buffer.from(text).toString(encoding).replace(/=+$/, '');
}
