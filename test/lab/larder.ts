import { runLarder, type Ran } from '../cli/run.js';

export interface LarderOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a command of Larder that must succeed; throws what it printed otherwise. */
export async function larder(
  args: readonly string[],
  { env = {}, cwd = '/' }: LarderOptions = {},
): Promise<Ran> {
  const ran = await runLarder(args, cwd, env);
  if (ran.exitCode !== 0) {
    throw new Error(`larder ${args.join(' ')} exited with ${ran.exitCode}:\n${ran.out}${ran.err}`);
  }
  return ran;
}
