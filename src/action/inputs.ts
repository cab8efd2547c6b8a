import { getInput, getMultilineInput } from '@actions/core';
import { UserError } from '../errors.js';
import type { OnUnhealthy } from '../settings/settings.js';
import { parseDuration } from '../units/duration.js';

/** What a workflow asks for, read once. Absent: what the settings say. */
export interface Inputs {
  readonly settings: string | undefined;
  readonly mirrorUrl: string | undefined;
  readonly onUnhealthy: OnUnhealthy | undefined;
  readonly waitMs: number;
  readonly images: readonly string[];
  readonly emitTo: string | undefined;
}

/** @throws UserError for an input that can't be understood */
export function readInputs(): Inputs {
  return {
    settings: optional('settings'),
    mirrorUrl: optional('mirror-url')?.replace(/\/+$/, ''),
    onUnhealthy: readOnUnhealthy(),
    waitMs: readWait(),
    images: getMultilineInput('images').filter((image) => image !== ''),
    emitTo: optional('emit-to'),
  };
}

function optional(name: string): string | undefined {
  const text = getInput(name);
  return text === '' ? undefined : text;
}

function readOnUnhealthy(): OnUnhealthy | undefined {
  const text = optional('on-unhealthy');
  if (text === undefined || text === 'fail' || text === 'warn') return text;
  throw new UserError(`the input on-unhealthy is '${text}'`, 'write fail or warn');
}

function readWait(): number {
  const text = optional('wait');
  if (text === undefined) return 0;
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  throw new UserError(`the input wait is '${text}'`, `write ${parsed.expected}`);
}
