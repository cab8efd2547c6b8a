import path from 'node:path';
import { parseAddress, type Address } from '../units/address.js';
import type { Parsed } from '../units/parsed.js';
import { formats } from './formats.js';
import type { SettingsText } from './schema.generated.js';
import type {
  Credentials,
  Gate,
  ListenAddress,
  PasswordSource,
  Prune,
  Settings,
  Store,
  Upstream,
} from './settings.js';

/**
 * Turns a settings file that was found right into the settings.
 * @param directory where relative paths start
 */
export function settingsOf(text: SettingsText, directory: string): Settings {
  const { mirror, gc } = text;
  const url = must(formats['larder-origin'](mirror.url));
  return {
    mirror: {
      url: url.url,
      listen: listenOf(mirror.listen, url),
      expose: mirror.expose,
      registry: mirror.registry,
      upstream: upstreamOf(mirror.upstream, directory),
      store: storeOf(mirror.store),
    },
    gc: {
      schedule: must(formats['larder-schedule'](gc.schedule)),
      graceMs: must(formats['larder-duration'](gc.grace)),
      revalidate: gc.revalidate,
    },
    gate: gateOf(text.gate),
    prune: pruneOf(text.prune, directory),
  };
}

function listenOf(text: string | undefined, url: Address): ListenAddress {
  return text === undefined ? { host: url.host, port: url.port } : must(parseAddress(text));
}

function upstreamOf(text: SettingsText['mirror']['upstream'], directory: string): Upstream {
  const credentials = credentialsOf(text, directory);
  return {
    url: must(formats['larder-origin'](text.url)).url,
    ...(credentials !== undefined && { credentials }),
    probeRepository: text.probe_repository,
  };
}

function credentialsOf(text: SettingsText['mirror']['upstream'], directory: string): Credentials | undefined {
  const password = passwordOf(text.password ?? {}, directory);
  if (text.username === undefined || password === undefined) return undefined;
  return { username: text.username, password };
}

function passwordOf(
  { file, sops, docker_config, env }: NonNullable<SettingsText['mirror']['upstream']['password']>,
  directory: string,
): PasswordSource | undefined {
  if (file !== undefined) return { kind: 'file', path: path.resolve(directory, file) };
  if (sops !== undefined) return { kind: 'sops', path: path.resolve(directory, sops.file), key: sops.key };
  if (docker_config !== undefined) {
    return { kind: 'docker_config', path: path.resolve(directory, docker_config) };
  }
  return env === undefined ? undefined : { kind: 'env', name: env };
}

function storeOf(text: SettingsText['mirror']['store']): Store {
  return {
    path: must(formats['larder-store'](text.path)),
    capBytes: must(formats['larder-cap'](text.cap)),
    keepFreeBytes: must(formats['larder-size'](text.keep_free)),
    delete: text.delete,
    ...(text.expire_after !== undefined && {
      expireAfterMs: must(formats['larder-lifetime'](text.expire_after)),
    }),
  };
}

function gateOf(text: SettingsText['gate']): Gate {
  return {
    timeoutMs: must(formats['larder-span'](text.timeout)),
    onUnhealthy:
      typeof text.on_unhealthy === 'string'
        ? { default: must(formats['larder-reaction'](text.on_unhealthy)) }
        : text.on_unhealthy,
    minPullsLeft: text.min_pulls_left,
    images: text.images,
  };
}

function pruneOf(text: SettingsText['prune'], directory: string): Prune {
  return {
    schedule: must(formats['larder-schedule'](text.schedule)),
    whenDiskAbovePercent: must(formats['larder-percentage'](text.when_disk_above)),
    olderThanMs: must(formats['larder-duration'](text.older_than)),
    remove: text.remove,
    activeStacks: text.active_stacks.map((expression) => must(formats['larder-regexp'](expression))),
    keep: text.keep,
    leaseTtlMs: must(formats['larder-span'](text.lease_ttl)),
    staleAfterMs: must(formats['larder-span'](text.stale_after)),
    forges: text.forges.map(({ kind, url, token }) => ({
      kind,
      url: must(formats['larder-origin'](url)).url,
      tokenFile: path.resolve(directory, token.file),
    })),
  };
}

/** The value of a text that was checked before. */
function must<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(`a setting was not checked: expected ${parsed.expected}`);
}
