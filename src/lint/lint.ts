import { UserError } from '../errors.js';
import type { RegistryMajor } from '../settings/settings.js';
import {
  nodeAt,
  parseYaml,
  placeOfKey,
  type Place,
  type YamlDocument,
  type YamlPath,
} from '../settings/yaml.js';
import { applyOverrides, findOverrideTraps, readOverrides, type Override } from './environment.js';
import { debugAddress, drainTimeout, healthOfOthers, listenAddress, mirrorLogin } from './http-rules.js';
import { keysOfOtherMajor, unknownKeys, uselessSections, version } from './key-rules.js';
import { credentials, findReadablePassword, proxyKeysOfThree, upstreamUrl } from './proxy-rules.js';
import { nodeOfYaml, RegistryConfig, type Origin } from './registry-config.js';
import {
  blobDescriptorCache,
  readOnly,
  redirect,
  storageDriver,
  storageFolder,
  uploadPurging,
} from './storage-rules.js';
import type { Rule, Severity, Trap } from './trap.js';
import { booleans, durations, logValues, shapes } from './value-rules.js';

export interface LintedFile {
  /** As the person named it. */
  readonly name: string;
  readonly text: string;
  /** Whether every user of this host can read it. */
  readonly isReadableByAll: boolean;
}

/** One trap, with the place where it is written. */
export interface LintFinding extends Origin {
  readonly path: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly effect: string;
  readonly remedy: string;
}

export interface LintReport {
  /** The major version whose behaviour was assumed. */
  readonly registry: RegistryMajor;
  /** In the order of the text; findings of the environment last. */
  readonly findings: readonly LintFinding[];
}

const rules: readonly Rule[] = [
  ...[version, unknownKeys, keysOfOtherMajor, shapes],
  ...[blobDescriptorCache, storageDriver, storageFolder, uploadPurging, readOnly, redirect],
  ...[upstreamUrl, credentials, proxyKeysOfThree],
  ...[listenAddress, debugAddress, drainTimeout, mirrorLogin, healthOfOthers],
  ...[durations, booleans, logValues, uselessSections],
];

/**
 * Looks at a registry's configuration, with the overrides of an env file, for what breaks a mirror in production.
 * Pure. Where no major version is given, it is the one that the file itself gives away, else "2".
 * @throws UserError when the file is no YAML mapping, or is a settings file of Larder's own
 */
export function lintRegistryConfig(
  file: LintedFile,
  env?: LintedFile,
  wantedMajor?: RegistryMajor,
): LintReport {
  const document = parseYaml(file.text);
  const written = readConfig(document, file);
  const overrides = env === undefined ? [] : readOverrides(env.text);
  const config = applyOverrides(written, overrides, env?.name ?? '');
  const major = wantedMajor ?? guessMajor(config, file);
  const readable = [file, ...(env === undefined ? [] : [env])].filter((one) => one.isReadableByAll);
  const traps = [
    ...rules.flatMap((rule) => rule(config, major)),
    ...findReadablePassword(config, new Set(readable.map(({ name }) => name))),
  ];
  const findings = [
    ...findYamlTraps(document, file.name),
    ...traps.map((trap) => place(trap, config.originOf(trap.path))),
    ...[...findOverrideTraps(overrides), ...findPurgingOverrides(overrides, written)].map(
      ({ line, ...trap }) => place(trap, { file: env?.name ?? '', line, column: 1 }),
    ),
  ];
  const rank = ({ file: name }: LintFinding): number => (name === file.name ? 0 : 1);
  return {
    registry: major,
    findings: findings.sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column),
  };
}

function readConfig({ root, problems }: YamlDocument, file: LintedFile): RegistryConfig {
  if (root?.kind !== 'mapping') {
    const [problem] = problems;
    const where = problem === undefined ? file.name : `${file.name}:${problem.place.line}`;
    throw new UserError(
      `${where}: ${problem?.message ?? 'this is no registry configuration, which is a mapping'}`,
      'name the configuration of the registry, such as /etc/docker/registry/config.yml',
    );
  }
  const keys = root.entries.map(({ key }) => key);
  if (keys.includes('mirror') || (keys.includes('prune') && !keys.includes('storage'))) {
    throw new UserError(
      `${file.name} is a settings file of Larder's own, not a registry's configuration`,
      `larder validate --settings ${file.name} checks it; larder emit makes the registry's configuration from it`,
    );
  }
  return new RegistryConfig(nodeOfYaml(root, file.name, file.text));
}

/** What the file gives away: where it lies, and keys that only distribution 3 knows and nobody writes for 2.8. */
function guessMajor(config: RegistryConfig, file: LintedFile): RegistryMajor {
  const keysOfThree = [
    ['storage', 'tag'],
    ['proxy', 'exec'],
    ['proxy', 'cachewritetimeout'],
    ['redis', 'addrs'],
    ['catalog'],
    ['http', 'h2c'],
    ['storage', 'cache', 'blobdescriptorsize'],
  ];
  // A ttl is no sign: it is written for 2.8, too, which is a trap. But larder emit writes it for 3 alone.
  const isEmittedForThree = file.text.startsWith('# Written by larder emit') && config.has('proxy', 'ttl');
  const isThree =
    file.name.includes('/etc/distribution/') ||
    isEmittedForThree ||
    keysOfThree.some((path) => config.has(...path));
  return isThree ? '3' : '2';
}

function place(trap: Trap, origin: Origin): LintFinding {
  const { path, severity, rule, effect, remedy } = trap;
  return { ...origin, path: path.join('.'), severity, rule, effect, remedy };
}

/** Go's YAML takes the last of two equal keys and knows merge keys; only this parser refuses them. */
function findYamlTraps(document: YamlDocument, file: string): readonly LintFinding[] {
  return document.problems.map(({ path, place: at, message, hint }) => {
    const trap = { file, ...at, path: path.join('.'), severity: 'warning' as const };
    if (!isSecondKey(document, path, at)) {
      const effect = `${message}: what the registry makes of it was not looked at`;
      return { ...trap, rule: 'yaml', effect, remedy: hint ?? 'write it without' };
    }
    return {
      ...trap,
      rule: 'duplicate-key',
      effect:
        'of two equal keys the registry takes the last one, or does not start; lint looked at the first',
      remedy: `keep one of them; ${hint ?? ''}`,
    };
  });
}

/** Whether the problem is about a key of which the tree holds an earlier one. */
function isSecondKey(document: YamlDocument, path: YamlPath, at: Place): boolean {
  if (path.length === 0 || nodeAt(document, path) === undefined) return false;
  const first = placeOfKey(document, path);
  return first.line < at.line || (first.line === at.line && first.column < at.column && path.at(-1) !== '<<');
}

/** An override below `maintenance` makes a map of another type than the registry expects, unless the file has one. */
function findPurgingOverrides(
  overrides: readonly Override[],
  written: RegistryConfig,
): readonly (Trap & { line: number })[] {
  if (written.has('storage', 'maintenance', 'uploadpurging')) return [];
  return overrides
    .filter(({ path }) => path.join('.').startsWith('storage.maintenance.uploadpurging'))
    .map(({ variable, path, line }) => ({
      rule: 'upload-purging-env',
      severity: 'error',
      path,
      line,
      effect: `the registry panics when it starts, because ${variable} overrides what the file does not have`,
      remedy: 'write uploadpurging with all four keys into the file',
    }));
}
