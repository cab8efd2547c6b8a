import { accept, refuse, type Parsed } from './parsed.js';

const factors = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
} as const;
type ByteUnit = keyof typeof factors;

const units = Object.keys(factors) as ByteUnit[];
const form = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/;
const expected = 'a size with a unit such as 20GiB';

/** Reads a size such as `20GiB`, `1.5 TB` or `0B` into whole bytes, rounded to the nearest. */
export function parseBytes(text: string): Parsed<number> {
  if (/^[\d.]+$/.test(text)) {
    return refuse(expected, `a bare number has no unit: write ${text}GiB or ${text}MB`);
  }
  const [, digits = '', written = ''] = form.exec(text) ?? [];
  if (written === '') return refuse(expected);
  if (!isByteUnit(written)) return refuse(expected, unitHint(written));
  const bytes = Math.round(Number(digits) * factors[written]);
  if (!Number.isSafeInteger(bytes)) return refuse('a size below 8000TiB');
  return accept(bytes);
}

/** Writes whole bytes so that parseBytes gets them back exactly: `20GiB`, `1500MB`, `1234567B`. */
export function formatBytes(bytes: number): string {
  const [count, unit] = units
    .map((name): [number, ByteUnit] => [bytes / factors[name], name])
    .filter(([candidate]) => Number.isInteger(candidate))
    .reduce((shortest, candidate) => (candidate[0] < shortest[0] ? candidate : shortest));
  return `${count}${unit}`;
}

/** Writes bytes for people, in binary units with one decimal: `18.4 GiB`, `512 B`. Not to be parsed. */
export function describeBytes(bytes: number): string {
  // 1023.95 of a unit would be printed as 1024.0 of it: take the next one.
  const unit = (['TiB', 'GiB', 'MiB', 'KiB'] as const).find(
    (name) => Math.abs(bytes) >= factors[name] * (name === 'KiB' ? 1 : 0.99995),
  );
  return unit === undefined ? `${Math.round(bytes)} B` : `${(bytes / factors[unit]).toFixed(1)} ${unit}`;
}

function isByteUnit(text: string): text is ByteUnit {
  return text in factors;
}

function unitHint(written: string): string {
  const meant = units.find((unit) => unit.toLowerCase() === written.toLowerCase());
  return meant === undefined ? `the units are ${units.join(', ')}` : `did you mean ${meant}?`;
}
