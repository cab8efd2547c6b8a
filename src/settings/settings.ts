/**
 * The settings as the rest of Larder sees them: parsed once, in plain units, with every default filled in.
 * The text form that people write is described by schemas/settings.schema.json.
 */
import type { CronSchedule } from '../units/cron.js';

/** Where the upstream's password comes from. Paths are absolute. */
export type PasswordSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sops'; readonly path: string; readonly key: string }
  | { readonly kind: 'docker_config'; readonly path: string }
  | { readonly kind: 'env'; readonly name: string };

/** "2" is distribution 2.8 (the `registry:2` image), "3" is distribution 3. */
export type RegistryMajor = '2' | '3';

export interface Credentials {
  readonly username: string;
  readonly password: PasswordSource;
}

export interface Upstream {
  /** Scheme, host and port; no path, no trailing slash. */
  readonly url: string;
  /** Absent: anonymous pulls. */
  readonly credentials?: Credentials;
  readonly probeRepository: string;
}

export interface ListenAddress {
  /** IPv6 without brackets; empty means every interface. */
  readonly host: string;
  readonly port: number;
}

export interface Store {
  /** Absolute, normalised. */
  readonly path: string;
  readonly capBytes: number;
  readonly keepFreeBytes: number;
  readonly delete: boolean;
  /** Registry "3" only. Absent: the registry's own default. */
  readonly expireAfterMs?: number | 'never';
}

export interface Mirror {
  /** Scheme, host and port as the Docker engine reaches it; no path, no trailing slash. */
  readonly url: string;
  readonly listen: ListenAddress;
  readonly expose: boolean;
  readonly registry: RegistryMajor;
  readonly upstream: Upstream;
  readonly store: Store;
}

export type OnUnhealthy = 'fail' | 'warn';

/** What the gate can come to, worst first: the verdict of a check is the first that holds. */
export const verdicts = [
  'unreachable',
  'not-a-mirror',
  'upstream-unreachable',
  'credentials-rejected',
  'rate-limited',
  'bypassed',
  'stale',
  'store-full',
  'undetermined',
  'healthy',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Gate {
  readonly timeoutMs: number;
  readonly onUnhealthy: { readonly default: OnUnhealthy } & Readonly<Partial<Record<Verdict, OnUnhealthy>>>;
  readonly minPullsLeft: number;
  /** Image references as written. */
  readonly images: readonly string[];
}

export interface Gc {
  readonly schedule: CronSchedule;
  readonly graceMs: number;
  readonly revalidate: boolean;
}

export interface Forge {
  readonly kind: 'gitea' | 'forgejo' | 'github';
  readonly url: string;
  readonly tokenFile: string;
}

export interface Prune {
  readonly schedule: CronSchedule;
  /** Share of the file system that is used, 0 to 100, as df counts. */
  readonly whenDiskAbovePercent: number;
  readonly olderThanMs: number;
  readonly remove: readonly ('images' | 'containers' | 'build_cache')[];
  /** Match swarm service names. */
  readonly activeStacks: readonly RegExp[];
  /** Globs of image references, as written; matched by `matchesGlob` of units/glob. */
  readonly keep: readonly string[];
  readonly leaseTtlMs: number;
  readonly staleAfterMs: number;
  readonly forges: readonly Forge[];
}

export interface Settings {
  /** The file the settings came from; absent when no file was found and the defaults hold. */
  readonly file?: string;
  readonly mirror: Mirror;
  readonly gc: Gc;
  readonly gate: Gate;
  readonly prune: Prune;
}
