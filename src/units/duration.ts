import { accept, refuse, type Parsed } from './parsed.js';

const factors = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
type DurationUnit = keyof typeof factors;

const form = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
const expected = 'a duration with a unit such as 10m, 24h or 1h30m';

/** Reads a duration such as `10m`, `7d` or `1h30m` into milliseconds. */
export function parseDuration(text: string): Parsed<number> {
  if (/^[\d.]+$/.test(text)) {
    return refuse(expected, `a bare number has no unit: write ${text}s, ${text}m or ${text}h`);
  }
  const match = form.exec(text);
  if (text === '' || match === null) {
    return refuse(expected, 'whole numbers of d, h, m, s and ms, the largest first');
  }
  const counts = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  const ms = Object.values(factors).reduce((sum, factor, i) => sum + (counts[i] ?? 0) * factor, 0);
  // A longer one would not fit a date, and no clock of the engine's could be compared with it.
  return ms <= factors.d * 36_500 ? accept(ms) : refuse('a duration of at most 36500d');
}

/**
 * Writes whole milliseconds so that parseDuration gets them back exactly: `24h`, `1h30m`, `0s`.
 * Go and systemd read the same text, which is why there are no days in it.
 */
export function formatDuration(ms: number): string {
  let rest = ms;
  const parts = (['h', 'm', 's', 'ms'] as const satisfies DurationUnit[]).map((unit) => {
    const count = Math.floor(rest / factors[unit]);
    rest -= count * factors[unit];
    return count === 0 ? '' : `${count}${unit}`;
  });
  return parts.join('') || '0s';
}
