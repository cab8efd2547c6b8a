import { UserError } from '../errors.js';

/** One thing that is wrong in a settings file. */
export interface Problem {
  /** As the person named it. */
  readonly file: string;
  /** Counts from 1, like the column. */
  readonly line: number;
  readonly column: number;
  /** Such as `prune.keep[0]`; empty for the file as a whole. */
  readonly path: string;
  /** Never shows what may be a secret. */
  readonly got: string;
  readonly expected: string;
  readonly hint?: string;
}

/** One line for people: `larder.yml:12:10: mirror.store.cap: got 20, expected a size …`. */
export function describeProblem({ file, line, column, path, got, expected, hint }: Problem): string {
  const subject = path === '' ? '' : `${path}: `;
  const remark = hint === undefined ? '' : ` (${hint})`;
  return `${file}:${line}:${column}: ${subject}got ${got}, expected ${expected}${remark}`;
}

/** Settings that don't validate, with all that is wrong with them. */
export class InvalidSettings extends UserError {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(
      [`the settings have ${count}`, ...problems.map(describeProblem)].join('\n  '),
      'correct them, and see with larder validate that none is left',
    );
  }
}
