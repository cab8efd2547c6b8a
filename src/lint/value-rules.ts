import type { ConfigNode, ConfigPath } from './registry-config.js';
import type { Rule, Trap } from './trap.js';

/** Go's form of a duration; `1d` is none. */
const duration =
  /^[-+]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)(?:(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*)$/;

const durationKeys = [
  ['http', 'draintimeout'],
  ['storage', 'maintenance', 'uploadpurging', 'age'],
  ['storage', 'maintenance', 'uploadpurging', 'interval'],
  ['proxy', 'ttl'],
  ['proxy', 'cachewritetimeout'],
  ['proxy', 'exec', 'lifetime'],
  ['redis', 'dialtimeout'],
  ['redis', 'readtimeout'],
  ['redis', 'writetimeout'],
  ['redis', 'pool', 'idletimeout'],
  ['health', 'storagedriver', 'interval'],
  ['health', '*', '#', 'interval'],
  ['health', '*', '#', 'timeout'],
  ['notifications', 'endpoints', '#', 'timeout'],
  ['notifications', 'endpoints', '#', 'backoff'],
];

/** A number without a unit is nanoseconds, or makes the registry panic. */
export const durations: Rule = (config) =>
  config.scalars().flatMap(({ path, node }): Trap[] => {
    const { value } = node;
    if (!durationKeys.some((key) => matches(path, key)) || value === null || value === 0) return [];
    const isPurging = path.includes('uploadpurging');
    if (typeof value === 'number') {
      return [
        {
          rule: 'duration-without-unit',
          severity: 'error',
          path,
          effect: isPurging
            ? 'the registry panics when it starts: this must be text with a unit'
            : `the registry reads ${value} nanoseconds`,
          remedy: `write the unit: ${value}s, ${value}m or ${value}h`,
        },
      ];
    }
    if (typeof value === 'string' && duration.test(value)) return [];
    return [
      {
        rule: 'duration-malformed',
        severity: 'error',
        path,
        effect: 'the registry does not start: this is no duration as Go writes it',
        remedy: 'write one such as 30s, 10m or 168h; there is no unit for days',
      },
    ];
  });

const booleanKeys = [
  ['storage', 'delete', 'enabled'],
  ['storage', 'redirect', 'disable'],
  ['storage', 'maintenance', 'uploadpurging', 'enabled'],
  ['storage', 'maintenance', 'uploadpurging', 'dryrun'],
  ['storage', 'maintenance', 'readonly', 'enabled'],
  ['http', 'relativeurls'],
  ['http', 'http2', 'disabled'],
  ['http', 'debug', 'prometheus', 'enabled'],
  ['log', 'accesslog', 'disabled'],
  ['log', 'reportcaller'],
  ['compatibility', 'schema1', 'enabled'],
  ['health', 'storagedriver', 'enabled'],
  ['notifications', 'events', 'includereferences'],
  ['notifications', 'endpoints', '#', 'disabled'],
  ['validation', 'enabled'],
  ['validation', 'disabled'],
];

/** Go's YAML reads these as booleans when they stand without quotes; newer YAML reads them as text. */
const goBooleans = /^(y|yes|on|n|no|off)$/i;

export const booleans: Rule = (config) =>
  config.scalars().flatMap(({ path, node }): Trap[] => {
    const { value, isQuoted } = node;
    if (!booleanKeys.some((key) => matches(path, key)) || typeof value === 'boolean' || value === null) {
      return [];
    }
    if (typeof value === 'string' && goBooleans.test(value) && !isQuoted) return [];
    return [
      {
        rule: 'boolean-as-text',
        severity: 'error',
        path,
        effect: 'this is text and no boolean: the registry takes it for false, or does not start',
        remedy: 'write true or false without quotes',
      },
    ];
  });

const choices: readonly (readonly [ConfigPath, readonly string[]])[] = [
  [
    ['log', 'level'],
    ['error', 'warn', 'info', 'debug'],
  ],
  [
    ['log', 'formatter'],
    ['text', 'json', 'logstash'],
  ],
];

export const logValues: Rule = (config) =>
  choices.flatMap(([path, allowed]) => {
    const text = config.text(...path);
    if (text === undefined || allowed.includes(text)) return [];
    return [
      {
        rule: 'log-value',
        severity: 'error',
        path,
        effect: 'the registry does not start: it knows no such value',
        remedy: `write one of ${allowed.join(', ')}`,
      },
    ];
  });

const sections = [
  ...[['proxy'], ['http'], ['health'], ['notifications'], ['log'], ['redis']],
  ...['cache', 'delete', 'maintenance', 'filesystem'].map((key) => ['storage', key]),
  ...[
    ['http', 'debug'],
    ['http', 'tls'],
    ['storage', 'maintenance', 'uploadpurging'],
  ],
];
const singles = ['remoteurl', 'username', 'password'].map((key) => ['proxy', key]);

/** A mapping where one value belongs, or the reverse. */
export const shapes: Rule = (config) => [
  ...sections.filter((path) => isScalar(config.at(...path))).map((path) => misshapen(path, 'a mapping')),
  ...singles
    .filter(
      (path) => config.has(...path) && !isScalar(config.at(...path)) && config.at(...path)?.value !== null,
    )
    .map((path) => misshapen(path, 'one value')),
];

function misshapen(path: ConfigPath, expected: string): Trap {
  return {
    rule: 'wrong-shape',
    severity: 'error',
    path,
    effect: `the registry does not start: ${path.join('.')} must be ${expected}`,
    remedy:
      path.join('.') === 'storage.delete'
        ? 'write delete: {enabled: true}'
        : `write ${path.join('.')} as ${expected}`,
  };
}

/** An empty section counts as one that is not there. */
function isScalar(node: ConfigNode | undefined): boolean {
  return node !== undefined && node.value !== null && typeof node.value !== 'object';
}

/** In a pattern, `*` is any key and `#` any item of a list. */
function matches(path: ConfigPath, pattern: ConfigPath): boolean {
  return (
    path.length === pattern.length &&
    pattern.every(
      (step, i) => step === '*' || step === path[i] || (step === '#' && /^\d+$/.test(path[i] ?? '')),
    )
  );
}
