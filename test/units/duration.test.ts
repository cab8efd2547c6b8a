import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../src/units/duration.js';
import { refusalOf, valueOf } from './refusal.js';

describe('a duration', () => {
  it.each([
    ['5s', 5_000],
    ['10m', 600_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['1h30m', 5_400_000],
    ['1s500ms', 1_500],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(valueOf(parseDuration(text))).toBe(ms);
  });

  it.each([
    '',
    'm',
    '10 m',
    '10 minutes',
    '10min',
    '-1h',
    '1.5h',
    '30m1h',
    '1h1h',
    '1H',
    '10m extra',
    '36501d',
  ])("refuses '%s'", (text) => {
    expect(refusalOf(parseDuration(text))).toMatch(/^expected a duration/);
  });

  it('refuses a bare number and says why', () => {
    expect(refusalOf(parseDuration('10'))).toContain('a bare number has no unit: write 10s, 10m or 10h');
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 36_500 * 86_400_000 }), (ms) => {
        expect(valueOf(parseDuration(formatDuration(ms)))).toBe(ms);
      }),
    );
  });

  it('is written without days, which Go does not read', () => {
    expect([604_800_000, 5_400_000, 1_500, 0].map(formatDuration)).toEqual([
      '168h',
      '1h30m',
      '1s500ms',
      '0s',
    ]);
  });
});
