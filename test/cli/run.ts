import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if typed in `cwd`. */
export async function runLarder(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const ran = { out: '', err: '' };
  const exitCode = await main(args, {
    out: (text) => (ran.out += text),
    err: (text) => (ran.err += text),
    env,
    cwd,
  });
  return { exitCode, ...ran };
}
