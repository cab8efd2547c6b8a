import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob, parseGlob } from '../../src/units/glob.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a glob', () => {
  it.each([
    ['postgres:16', 'postgres:16', true],
    ['postgres:16', 'postgres:16-alpine', false],
    ['postgres:*', 'postgres:16-alpine', true],
    ['postgres:*', 'postgres@sha256:00', false],
    ['registry.example.com/*', 'registry.example.com/team/app:1', true],
    ['*/app:*', 'registry.example.com/team/app:1', true],
    ['*/app:*', 'registry.example.com/team/apple:1', false],
    ['app:v?', 'app:v1', true],
    ['app:v?', 'app:v', false],
    ['app:v?', 'app:v10', false],
    ['*', '', true],
    ['a.b', 'axb', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
  ])('%s and %s: %s', (glob, reference, matches) => {
    expect(matchesGlob(glob, reference)).toBe(matches);
  });

  it.each(['', 'a b', 'app:[0-9]', 'app:{1,2}', '!app', 'app\n'])("refuses '%s'", (text) => {
    expect(refusalOf(parseGlob(text))).toContain('only * (any characters) and ? (one character)');
  });

  it('is kept as it was written', () => {
    expect(valueOf(parseGlob('ghcr.io/*/app:v?'))).toBe('ghcr.io/*/app:v?');
  });

  it('matches what the regular expression of the same meaning matches', () => {
    const letters = fc.constantFrom('a', 'b', '/');
    const text = fc.array(letters, { maxLength: 8 }).map((parts) => parts.join(''));
    const glob = fc
      .array(fc.oneof(letters, fc.constantFrom('*', '?')), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(glob, text, (pattern, reference) => {
        const same = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(pattern, reference)).toBe(same.test(reference));
      }),
      { numRuns: 1000 },
    );
  });
});
