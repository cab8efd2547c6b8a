// Generated from schemas/settings.schema.json by npm run build.
// A settings file as it is written, with every default filled in.

/**
 * What Larder emits, checks, caps and prunes on one CI host. Every key but version has a default.
 */
export interface SettingsText {
  /**
   * The version of this file format. There is only 1.
   */
  version: 1;
  /**
   * The pull-through cache of Docker Hub on this host: a registry process that Larder configures.
   */
  mirror: {
    /**
     * The mirror as the Docker engine reaches it: the root of a host, without a path. Over http it must be loopback, unless expose is true.
     */
    url: string;
    /**
     * The address that the registry listens on. The default is the host and port of url. It must be loopback, unless expose is true.
     */
    listen?: string;
    /**
     * Whether the mirror may be reached from beyond this host. Whoever reaches it reads everything that the upstream account can read, so it must be said.
     */
    expose: boolean;
    /**
     * The registry that runs the mirror: "2" is distribution 2.8, the registry:2 image; "3" is distribution 3.
     */
    registry: '2' | '3';
    /**
     * The registry that is mirrored, Docker Hub, and the account that pulls from it.
     */
    upstream: {
      /**
       * The root of the registry that is mirrored, without a path. It must be https, except on loopback.
       */
      url: string;
      /**
       * The account that pulls. It needs a password beside it; leave both out to pull anonymously.
       */
      username?: string;
      /**
       * Where the account's password or access token comes from: exactly one source. The password itself never stands in this file.
       */
      password?: {
        /**
         * A file that holds the decrypted password, such as a secret of sops-nix, systemd or Docker. A relative path starts at the directory of this file.
         */
        file?: string;
        /**
         * A key in a file that is encrypted with sops. The sops program decrypts it when the password is needed.
         */
        sops?: {
          /**
           * The encrypted file: YAML, JSON, dotenv or ini. A relative path starts at the directory of this file.
           */
          file: string;
          /**
           * The key of the password in the encrypted file, with slashes between the levels.
           */
          key: string;
        };
        /**
         * The config.json with the login that docker itself uses. A relative path starts at the directory of this file.
         */
        docker_config?: string;
        /**
         * The name of an environment variable that holds the password.
         */
        env?: string;
      };
      /**
       * A repository that exists upstream and that the account can read. The check asks about it, without pulling anything.
       */
      probe_repository: string;
    };
    /**
     * The mirror's store on disk, and how large it may grow.
     */
    store: {
      /**
       * The directory of the store: an absolute path, used by this one registry only.
       */
      path: string;
      /**
       * The size that the store is kept under, with a unit: B, kB, MB, GB, TB, KiB, MiB, GiB or TiB.
       */
      cap: string;
      /**
       * What stays free on the store's file system: the cap shrinks while there is less. A size with a unit; 0B switches it off.
       */
      keep_free: string;
      /**
       * Whether the registry itself may delete. With registry "2" this arms its fixed expiry: what was stored 7 days ago is deleted and fetched anew at the next pull.
       */
      delete: boolean;
      /**
       * How long the registry keeps what it fetched: a duration, or never. For registry "3" only; the default is the registry's own.
       */
      expire_after?: string;
    };
  };
  /**
   * How the store is brought under its cap: what was pulled least recently goes first.
   */
  gc: {
    /**
     * When it runs: a cron expression of five fields, in local time.
     */
    schedule: string;
    /**
     * What was pulled within this time is never evicted. A duration with a unit.
     */
    grace: string;
    /**
     * Whether tags that were deleted upstream stop being served. The registry alone serves them for ever.
     */
    revalidate: boolean;
  };
  /**
   * The check before a job: how long it waits, and what it does about an unhealthy mirror.
   */
  gate: {
    /**
     * How long each probe may take. A duration with a unit.
     */
    timeout: string;
    /**
     * What an unhealthy mirror does to the job: fail or warn, or one of them for each verdict.
     */
    on_unhealthy:
      | string
      | {
          /**
           * For every verdict that is not named.
           */
          default: 'fail' | 'warn';
          /**
           * Nothing answers at the mirror's url.
           */
          unreachable?: 'fail' | 'warn';
          /**
           * What answers is not a pull-through cache.
           */
          'not-a-mirror'?: 'fail' | 'warn';
          /**
           * The mirror does not reach the upstream.
           */
          'upstream-unreachable'?: 'fail' | 'warn';
          /**
           * The upstream rejects the mirror's credentials.
           */
          'credentials-rejected'?: 'fail' | 'warn';
          /**
           * The upstream's pull limit is used up.
           */
          'rate-limited'?: 'fail' | 'warn';
          /**
           * The Docker engine does not use the mirror.
           */
          bypassed?: 'fail' | 'warn';
          /**
           * The mirror serves a tag that the upstream has moved or deleted.
           */
          stale?: 'fail' | 'warn';
          /**
           * The mirror's store cannot take anything more.
           */
          'store-full'?: 'fail' | 'warn';
          /**
           * The mirror itself could not be asked from here.
           */
          undetermined?: 'fail' | 'warn';
        };
    /**
     * Below this number of pulls that the upstream still grants, the check warns.
     */
    min_pulls_left: number;
    /**
     * Images that the check compares with the upstream, to see whether the mirror serves them stale.
     *
     * Items: An image reference, as one would pull it.
     */
    images: string[];
  };
  /**
   * The clean-up of the Docker engine after jobs: only what is old and unused, only under disk pressure, and only while no run is active.
   */
  prune: {
    /**
     * When it runs besides after jobs: a cron expression of five fields, in local time.
     */
    schedule: string;
    /**
     * Nothing is removed while the file system that holds Docker's data is less full than this, in bytes and in inodes, as df counts.
     */
    when_disk_above: string;
    /**
     * How long Larder must have seen a thing unused before it may go. At least lease_ttl. A duration with a unit.
     */
    older_than: string;
    /**
     * The kinds of things that may be removed: untagged images, stopped containers, build cache.
     *
     * Items: A kind of thing that may be removed.
     */
    remove: ('images' | 'containers' | 'build_cache')[];
    /**
     * Regular expressions on the names of swarm services: while a service of such a name exists, a run is active.
     *
     * Items: A JavaScript regular expression. It matches anywhere in the name, unless it is anchored.
     */
    active_stacks: string[];
    /**
     * Globs of image references that are never removed.
     *
     * Items: An image reference in which * stands for any characters and ? for one.
     */
    keep: string[];
    /**
     * How long a run counts as active when nothing says that it has ended. It must exceed the longest job. A duration with a unit.
     */
    lease_ttl: string;
    /**
     * Leftovers of dead runners and stuck services that are older than this are reported, and no longer keep a prune from running. A duration with a unit.
     */
    stale_after: string;
    /**
     * Forges that are asked whether a run is active, in addition to the Docker engine.
     *
     * Items: A forge and the token to ask it with.
     */
    forges: {
      /**
       * The kind of forge.
       */
      kind: 'gitea' | 'forgejo' | 'github';
      /**
       * The root of the forge, without a path.
       */
      url: string;
      /**
       * Where the token comes from. The token itself never stands in this file.
       */
      token: {
        /**
         * A file that holds the token. A relative path starts at the directory of this file.
         */
        file: string;
      };
    }[];
  };
}
