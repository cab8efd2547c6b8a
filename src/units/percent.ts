import { accept, refuse, type Parsed } from './parsed.js';

const expected = 'a percentage from 0% to 100% such as 80%';

/** Reads a share such as `80%` or `92.5%` into percent, 0 to 100. */
export function parsePercent(text: string): Parsed<number> {
  if (/^[\d.]+$/.test(text)) return refuse(expected, `a bare number could be a share of 1: write ${text}%`);
  const [, digits] = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text) ?? [];
  const percent = Number(digits);
  return percent <= 100 ? accept(percent) : refuse(expected);
}

/** Writes percent so that parsePercent gets it back, to a thousandth: `80%`. */
export function formatPercent(percent: number): string {
  return `${Math.round(percent * 1000) / 1000}%`;
}
