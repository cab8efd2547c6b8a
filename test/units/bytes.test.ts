import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeBytes, formatBytes, parseBytes } from '../../src/units/bytes.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a size', () => {
  it.each([
    ['20GiB', 21_474_836_480],
    ['20 GiB', 21_474_836_480],
    ['1.5TB', 1_500_000_000_000],
    ['2kB', 2_000],
    ['1KiB', 1_024],
    ['0.5MiB', 524_288],
    ['7B', 7],
    ['0B', 0],
  ])('%s is %d bytes', (text, bytes) => {
    expect(valueOf(parseBytes(text))).toBe(bytes);
  });

  it.each([
    '',
    ' ',
    'GiB',
    '10 bananas',
    '10 GiB extra',
    '10  GiB',
    '-1GiB',
    '1e3B',
    '1,5GB',
    '.5GiB',
    '10GiB\n',
    '99999TiB',
  ])("refuses '%s'", (text) => {
    expect(refusalOf(parseBytes(text))).toMatch(/^expected a size/);
  });

  it('refuses a bare number and says why', () => {
    expect(refusalOf(parseBytes('20'))).toContain('a bare number has no unit: write 20GiB');
  });

  it.each([
    ['10gb', 'did you mean GB?'],
    ['10KB', 'did you mean kB?'],
    ['10gib', 'did you mean GiB?'],
  ])('knows what %s is meant to be', (text, hint) => {
    expect(refusalOf(parseBytes(text))).toContain(hint);
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (bytes) => {
        expect(valueOf(parseBytes(formatBytes(bytes)))).toBe(bytes);
      }),
    );
  });

  it('is written in the unit that makes it shortest', () => {
    expect([20 * 2 ** 30, 20e9, 1536 * 2 ** 20, 1, 0].map(formatBytes)).toEqual([
      '20GiB',
      '20GB',
      '1536MiB',
      '1B',
      '0B',
    ]);
  });

  it('never becomes a number when something follows the unit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ minLength: 1 }), (count, junk) => {
        fc.pre(!/^(B|iB)$/.test(junk));
        expect(parseBytes(`${count}G${junk}`).ok).toBe(false);
        expect(parseBytes(`${count}GiB${junk}`).ok).toBe(false);
      }),
    );
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [2 ** 30 - 1, '1.0 GiB'],
    [19_756_849_561, '18.4 GiB'],
    [5000 * 2 ** 40, '5000.0 TiB'],
  ])('%d is shown to people as %s', (bytes, text) => {
    expect(describeBytes(bytes)).toBe(text);
  });
});
