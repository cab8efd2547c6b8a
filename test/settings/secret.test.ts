import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret, secretForms } from '../../src/settings/secret.js';
import { awkwardPasswords } from './fixture.js';

const text = 'dckr_pat_very-secret';
const secret = new Secret(text);

describe('a secret', () => {
  it('is revealed to who asks for it', () => {
    expect(secret.reveal()).toBe(text);
  });

  it.each([
    ['String()', () => String(secret)],
    ['a template', () => secret as unknown as string],
    ['concatenation', () => 'x'.concat(secret as unknown as string)],
    ['JSON', () => JSON.stringify({ secret, list: [secret] })],
    ['inspect', () => inspect({ deep: { secret } }, { showHidden: true, depth: 9 })],
    ['console.log', () => format('%s %o %O %j', secret, secret, secret, secret)],
    [
      'an error and its cause',
      () => inspect(new Error(`no ${secret as unknown as string}`, { cause: secret })),
    ],
    ['its keys', () => JSON.stringify([Object.entries(secret), Object.getOwnPropertyNames(secret)])],
    ['a structured clone', () => inspect(structuredClone(secret))],
  ])('is not in what %s makes of it', (_, print) => {
    expect(print()).not.toContain('very');
  });
});

describe('the forms of a secret', () => {
  it.each(awkwardPasswords)('cover what encoders make of %s', (password) => {
    const forms = secretForms(new Secret(password), 'user');
    const isCovered = (printed: string): boolean => forms.some((form) => printed.includes(form));
    for (const printed of [
      password,
      JSON.stringify({ password }),
      encodeURIComponent(password),
      Buffer.from(password).toString('base64'),
      `Basic ${Buffer.from(`user:${password}`).toString('base64')}`,
      `'${password.replaceAll("'", "''")}'`,
    ]) {
      expect(isCovered(printed)).toBe(true);
    }
  });
});
