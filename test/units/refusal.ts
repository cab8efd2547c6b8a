import { expect } from 'vitest';
import type { Parsed } from '../../src/units/parsed.js';

/** The value of a parse that must succeed. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`refused: expected ${parsed.expected} (${parsed.hint ?? ''})`);
  return parsed.value;
}

/** What the refusal of a parse that must fail says, on one line. */
export function refusalOf(parsed: Parsed<unknown>): string {
  expect(parsed).toMatchObject({ ok: false });
  return parsed.ok ? '' : `expected ${parsed.expected} (${parsed.hint ?? ''})`;
}
