import type { RegistryMajor } from '../settings/settings.js';
import type { RegistryConfig } from './registry-config.js';

/** `error`: the mirror does not start, or breaks pulls. `warning`: it does not do what is written. `note`: know it. */
export type Severity = 'error' | 'warning' | 'note';

/** A trap that a configuration falls into, before it is known on which line that stands. */
export interface Trap {
  /** Stable name of the trap, in kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly path: readonly string[];
  /** What happens in production; a sentence without a full stop that never repeats a value which may be a secret. */
  readonly effect: string;
  /** What to write instead; an imperative clause. */
  readonly remedy: string;
}

/** Looks for traps of one kind. */
export type Rule = (config: RegistryConfig, major: RegistryMajor) => readonly Trap[];
