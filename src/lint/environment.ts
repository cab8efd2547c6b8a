import { parseYaml } from '../settings/yaml.js';
import { nodeOfYaml, type ConfigPath, type RegistryConfig } from './registry-config.js';
import type { Trap } from './trap.js';

/** A line of an env file that overrides the configuration. */
export interface Override {
  readonly variable: string;
  readonly path: ConfigPath;
  /** As written after the equals sign: containers get it like that, quotes included. */
  readonly text: string;
  readonly line: number;
}

/** Finds the lines `REGISTRY_A_B=value` of an env file; comments and other variables are passed over. */
export function readOverrides(text: string): readonly Override[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const [, variable, name, value] = /^\s*(?:export\s+)?(REGISTRY_([A-Z0-9_]+))=(.*)$/.exec(line) ?? [];
    if (variable === undefined || name === undefined || value === undefined) return [];
    return [{ variable, path: name.toLowerCase().split('_'), text: value, line: i + 1 }];
  });
}

/**
 * Lays the overrides over a configuration as the registry does: sorted by name, so that the more specific one
 * comes later, and each value read as YAML.
 */
export function applyOverrides(
  config: RegistryConfig,
  overrides: readonly Override[],
  file: string,
): RegistryConfig {
  const sorted = [...overrides].sort((a, b) => (a.variable < b.variable ? -1 : 1));
  return sorted.reduce((result, { path, text, line }) => {
    const { root } = parseYaml(text);
    const origin = { file, line, column: 1 };
    const node = root === undefined ? { value: null, isQuoted: false } : nodeOfYaml(root, file, text, origin);
    return result.with(path, { ...node, origin });
  }, config);
}

/** The traps of reading a variable as YAML: what arrives is not what is written. */
export function findOverrideTraps(overrides: readonly Override[]): readonly (Trap & { line: number })[] {
  return overrides.flatMap((override) => {
    const trap = findTrap(override);
    return trap === undefined ? [] : [{ ...trap, path: override.path, line: override.line }];
  });
}

const quoteIt =
  "put the value in single quotes and double each quote inside it, as in REGISTRY_PROXY_PASSWORD='it''s'";

function findTrap({ variable, path, text }: Override): Omit<Trap, 'path'> | undefined {
  if (isServiceLink(path, text)) {
    return {
      rule: 'service-link',
      severity: 'error',
      effect: `${variable} is Kubernetes' link to a service of that name; the registry takes it for its own configuration and does not start`,
      remedy: 'set enableServiceLinks: false on the pod, or rename the service',
    };
  }
  const { root, problems } = parseYaml(text);
  if (problems.length > 0 || (root !== undefined && root.kind !== 'scalar' && isText(path))) {
    return {
      rule: 'env-not-yaml',
      severity: 'error',
      effect: `the registry reads the value of ${variable} as YAML, which it is not: it does not start`,
      remedy: quoteIt,
    };
  }
  if (!isText(path) || root?.kind === 'mapping' || root?.kind === 'sequence') return undefined;
  const value = root?.value ?? null;
  const isAsWritten = typeof value !== 'string' || value === text || /^(['"]).*\1$/.test(text);
  if (value !== null && isAsWritten) return undefined;
  return {
    rule: 'env-changed',
    severity: 'error',
    effect: `the registry reads the value of ${variable} as YAML and gets ${value === null ? 'nothing' : 'another text'}: a login with it fails, or is left out`,
    remedy: quoteIt,
  };
}

/** Services named registry-storage or registry-auth: their links look like overrides of those sections. */
function isServiceLink([section, ...rest]: ConfigPath, text: string): boolean {
  if (section !== 'storage' && section !== 'auth') return false;
  return text.startsWith('tcp://') || ['service,host', 'service,port', 'port'].includes(rest.join());
}

function isText(path: ConfigPath): boolean {
  return ['proxy,username', 'proxy,password', 'proxy,remoteurl', 'http,secret'].includes(path.join());
}
