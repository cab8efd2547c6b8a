/** Prints steps as they are done, each with how long it took and what came of it. */
export function printSteps(
  say: (line: string) => void,
): <T>(title: string, action: () => Promise<T>, describe?: (result: T) => string) => Promise<T> {
  return async (title, action, describe = String) => {
    const started = performance.now();
    const result = await action();
    const seconds = ((performance.now() - started) / 1000).toFixed(2).padStart(6);
    say(`  ok ${seconds} s  ${title.padEnd(18)} ${describe(result)}`.trimEnd());
    return result;
  };
}
