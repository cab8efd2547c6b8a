import { getInput } from '@actions/core';

/** What a workflow asks for, read once. */
export interface Inputs {
  readonly settings: string | undefined;
  readonly emitTo: string | undefined;
}

export function readInputs(): Inputs {
  return { settings: optional('settings'), emitTo: optional('emit-to') };
}

function optional(name: string): string | undefined {
  const text = getInput(name);
  return text === '' ? undefined : text;
}
