/** Runs the command line under test, in this process: the same function that dist/larder.cjs runs. */
import { main } from '../../src/cli/main.js';

export interface LarderAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LarderOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Do not throw for an exit code other than 0. */
  readonly reject?: boolean;
}

export async function larder(args: readonly string[], options: LarderOptions = {}): Promise<LarderAnswer> {
  let stdout = '';
  let stderr = '';
  const exitCode = await main(args, {
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
    env: options.env ?? process.env,
    cwd: options.cwd ?? process.cwd(),
  });
  if (exitCode !== 0 && options.reject !== false) {
    throw new Error(`larder ${args.join(' ')} exited with ${exitCode}:\n${stdout}${stderr}`);
  }
  return { exitCode, stdout, stderr };
}
