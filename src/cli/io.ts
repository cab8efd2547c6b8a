/** What a command may touch of the process that runs it; tests pass their own. */
export interface Io {
  /** Standard output: the answer, or with --json one object and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress, warnings, errors. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** How this program is run again, elsewhere: its node and its file. */
  readonly program?: readonly [string, ...string[]];
}

/**
 * What a command comes to.
 * 0: yes or done. 1: no (invalid, unhealthy, findings, a difference, not reached, failed).
 * 2: could not be asked (usage, settings that don't validate, a bug).
 */
export type ExitCode = 0 | 1 | 2;

/** Prints one JSON document with its schema version, as every command does under --json. */
export function printJson(io: Io, body: Readonly<Record<string, unknown>>): void {
  io.out(`${JSON.stringify({ schemaVersion: 1, ...body }, undefined, 2)}\n`);
}
