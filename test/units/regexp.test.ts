import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegExp } from '../../src/units/regexp.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a regular expression', () => {
  it('matches swarm service names', () => {
    const stack = valueOf(parseRegExp('^[a-z0-9]{1,4}-[0-9a-f]{6}_ci_'));
    expect(['ab1-0123ef_ci_web', 'prod_web'].map((name) => stack.test(name))).toEqual([true, false]);
  });

  it.each([
    ['', 'an empty one matches everything'],
    ['(ci', 'unterminated group'],
    ['ci{1,', 'incomplete quantifier'],
    ['[z-a]', 'range out of order'],
    ['*ci', 'nothing to repeat'],
    ['a: (b', 'unterminated group'],
  ])("refuses '%s'", (text, reason) => {
    expect(refusalOf(parseRegExp(text))).toContain(reason);
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseRegExp(text);
        if (!parsed.ok) return;
        expect(valueOf(parseRegExp(parsed.value.source)).source).toBe(parsed.value.source);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseRegExp(text).ok === 'boolean'),
    );
  });
});
