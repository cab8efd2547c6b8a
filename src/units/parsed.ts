/** What a parser of one value comes to: the value, or what it expected instead. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** Completes "expected …": a noun phrase with an example in it. */
  readonly expected: string;
  /** What to do, or why it is refused; a clause without a full stop. */
  readonly hint?: string;
}

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refuse(expected: string, hint?: string): Refusal {
  return hint === undefined ? { ok: false, expected } : { ok: false, expected, hint };
}
