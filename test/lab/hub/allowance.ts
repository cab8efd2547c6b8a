/** Docker Hub's pull limits: so many manifest GETs in a window, per account or per anonymous address. */
export interface Limit {
  readonly pulls: number;
  readonly windowSeconds: number;
}

export class Allowance {
  readonly #used = new Map<string, number>();

  /** @param limits by user name; `anonymous` for those without one. An account without an entry is unlimited. */
  constructor(readonly limits: Map<string, Limit>) {}

  /** Counts one pull; false when nothing was left. */
  take(user: string | undefined): boolean {
    const key = user ?? 'anonymous';
    const limit = this.limits.get(key);
    const used = this.#used.get(key) ?? 0;
    if (limit !== undefined && used >= limit.pulls) return false;
    this.#used.set(key, used + 1);
    return true;
  }

  /** Hub's headers. A paid account has no limit and gets none of them. */
  headers(user: string | undefined): Record<string, string> {
    const key = user ?? 'anonymous';
    const limit = this.limits.get(key);
    if (limit === undefined) return {};
    const left = Math.max(0, limit.pulls - (this.#used.get(key) ?? 0));
    return {
      'ratelimit-limit': `${limit.pulls};w=${limit.windowSeconds}`,
      'ratelimit-remaining': `${left};w=${limit.windowSeconds}`,
      'docker-ratelimit-source': user === undefined ? '127.0.0.1' : `account-${user}`,
    };
  }
}
