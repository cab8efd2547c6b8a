import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercent, parsePercent } from '../../src/units/percent.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a percentage', () => {
  it.each([
    ['80%', 80],
    ['0%', 0],
    ['100%', 100],
    ['92.5%', 92.5],
  ])('%s is %d', (text, percent) => {
    expect(valueOf(parsePercent(text))).toBe(percent);
  });

  it.each(['', '%', '101%', '100.1%', '-1%', '80 %', '80%%', '80percent', '1e1%'])("refuses '%s'", (text) => {
    expect(refusalOf(parsePercent(text))).toContain('a percentage from 0% to 100%');
  });

  it('refuses a bare number and says why', () => {
    expect(refusalOf(parsePercent('80'))).toContain('a bare number could be a share of 1: write 80%');
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (thousandths) => {
        const percent = thousandths / 1000;
        expect(valueOf(parsePercent(formatPercent(percent)))).toBe(percent);
      }),
    );
  });
});
