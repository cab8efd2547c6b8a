/** What larder init writes: every key with its default, so that a person changes rather than looks up. */
export const settingsTemplate = `# The settings of Larder. Every key but version can be left out: what stands here is its default.
# larder validate names everything that is wrong with this file.
version: 1

mirror:
  # The mirror as the Docker engine reaches it: the root of a host.
  url: http://127.0.0.1:5000
  # Where the registry listens. Without this key: host and port of url.
  listen: 127.0.0.1:5000
  # Must be true for a mirror that other machines reach. They can then read whatever the account below can read.
  expose: false
  # "2" is distribution 2.8, the registry:2 image; "3" is distribution 3.
  registry: "2"

  upstream:
    url: https://registry-1.docker.io
    # An account gets a higher pull limit. Without one the mirror pulls anonymously.
    # username: nptest2
    # The password comes from exactly one of these:
    # password:
    #   file: /run/secrets/dockerhub_pat
    #   sops: { file: secrets/ci.yaml, key: dockerhub/pat }
    #   docker_config: /root/.docker/config.json
    #   env: DOCKERHUB_PAT
    # Exists upstream; the check asks about it and pulls nothing.
    probe_repository: library/hello-world

  store:
    path: /var/lib/larder/registry
    # The store is kept under this: a number with B, kB, MB, GB, TB, KiB, MiB, GiB or TiB.
    cap: 20GiB
    # The cap shrinks while the file system has less than this free.
    keep_free: 2GiB
    # Whether the registry itself may delete. With registry "2": whatever it stored 7 days ago.
    delete: true
    # With registry "3" only: how long it keeps what it fetched, or never.
    # expire_after: never

gc:
  # When the store is brought under its cap: minute, hour, day of the month, month, day of the week.
  schedule: "*/15 * * * *"
  # What was pulled within this is never evicted.
  grace: 10m
  # Tags that were deleted upstream stop being served.
  revalidate: true

gate:
  # How long each probe of the check may take.
  timeout: 5s
  # fail or warn; or for each verdict: { default: fail, upstream-unreachable: warn }. The verdicts are unreachable,
  # not-a-mirror, upstream-unreachable, credentials-rejected, rate-limited, bypassed, stale, store-full, undetermined.
  on_unhealthy: fail
  # Below this number of pulls left the check warns.
  min_pulls_left: 20
  # Images that must not be served stale, such as alpine:3.
  images: []

prune:
  schedule: "0 0 * * *"
  # Nothing is removed while the file system of Docker's data is less full than this, in bytes and in inodes.
  when_disk_above: 80%
  # How long a thing must have been unused. At least lease_ttl.
  older_than: 24h
  remove: [images, containers, build_cache]
  # While a swarm service has such a name, a run is active. Regular expressions such as ^ci_
  active_stacks: []
  # Images that are never removed, such as registry.example.com/team/*
  keep: []
  # How long a run counts as active when nothing says that it ended. Longer than the longest job.
  lease_ttl: 24h
  # Older leftovers of dead runners and stuck services are reported, and no longer keep a prune from running.
  stale_after: 24h
  # Forges that are asked for active runs as well:
  # - kind: forgejo   # or gitea, github
  #   url: https://git.example.com
  #   token: { file: /run/secrets/forge_token }
  forges: []
`;
