import { dump } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/load.js';
import { describeProblem } from '../../src/settings/problem.js';
import { allKeys, schemaAt, settingsSchema, type SchemaNode } from '../../src/settings/schema.js';
import { formats } from '../../src/settings/formats.js';
import { settingsFiles } from './arbitrary.js';

/** What the file with this below its version comes to, one line for each problem. */
function problemsOf(text: string): string[] {
  const loaded = readSettings(`version: 1\n${text}`, '/etc/larder/larder.yml', 'larder.yml');
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

describe('a settings file', () => {
  it('may leave everything out but its version', () => {
    expect(readSettings('version: 1', '/larder.yml')).toEqual({
      ok: true,
      settings: { file: '/larder.yml', ...defaultSettings() },
    });
  });

  it.each(['', '\n# nothing yet\n', '{}', '---\n'])('needs a version (%j)', (text) => {
    const loaded = readSettings(text, '/larder.yml');
    expect(loaded).toMatchObject({
      ok: false,
      problems: [{ line: 1, column: 1, path: 'version', hint: 'the key version is missing' }],
    });
  });

  it.each([
    ['[]', 'got a list, expected a mapping'],
    ['words', 'got "words", expected a mapping'],
    ['version: 2', 'got 2, expected 1'],
    ['version: "1"', 'got "1", expected 1 (without quotes)'],
    ['version: [', 'got invalid YAML'],
  ])('is refused when it is %j', (text, message) => {
    const loaded = readSettings(text, '/larder.yml');
    expect(loaded.ok ? '' : loaded.problems.map(describeProblem).join('\n')).toContain(message);
  });

  it('is the same in YAML and in JSON', () => {
    fc.assert(
      fc.property(settingsFiles(), (value) => {
        const json = readSettings(JSON.stringify(value), '/etc/larder/larder.yml');
        expect(json).toMatchObject({ ok: true });
        expect(readSettings(dump(value), '/etc/larder/larder.yml')).toEqual(json);
      }),
    );
  });
});

describe('the settings', () => {
  it('are in plain units', () => {
    const loaded = readSettings(
      `version: 1
mirror:
  url: http://LOCALHOST:5000/
  registry: "3"
  upstream: { username: me, password: { file: ../pat } }
  store: { path: /srv//mirror/, cap: 1.5GiB, keep_free: 0B, expire_after: never }
gate:
  timeout: 1m30s
  on_unhealthy: { upstream-unreachable: warn }
prune:
  when_disk_above: 92.5%
  active_stacks: [^ci_]
  keep: ["ghcr.io/*"]
  forges: [{ kind: gitea, url: "https://git.example.com/", token: { file: token } }]
`,
      '/etc/larder/larder.yml',
    );
    expect(loaded).toMatchObject({
      ok: true,
      settings: {
        mirror: {
          url: 'http://localhost:5000',
          listen: { host: 'localhost', port: 5000 },
          upstream: { credentials: { username: 'me', password: { kind: 'file', path: '/etc/pat' } } },
          store: { path: '/srv/mirror', capBytes: 1_610_612_736, keepFreeBytes: 0, expireAfterMs: 'never' },
        },
        gate: { timeoutMs: 90_000, onUnhealthy: { default: 'fail', 'upstream-unreachable': 'warn' } },
        prune: {
          whenDiskAbovePercent: 92.5,
          activeStacks: [/^ci_/u],
          forges: [{ kind: 'gitea', url: 'https://git.example.com', tokenFile: '/etc/larder/token' }],
        },
      },
    });
  });

  it.each([
    ['listen: 127.0.0.1:6000', { host: '127.0.0.1', port: 6000 }],
    ['{ url: "http://[::1]:5001" }', { host: '::1', port: 5001 }],
    ['{ url: "https://mirror.example.com", expose: true }', { host: 'mirror.example.com', port: 443 }],
  ])('listen where they say, or where the url points (%s)', (mirror, listen) => {
    const loaded = readSettings(`version: 1\nmirror:\n  ${mirror}`, '/larder.yml');
    expect(loaded).toMatchObject({ ok: true, settings: { mirror: { listen } } });
  });
});

describe('refused is', () => {
  it.each([
    [
      'a bare number as size',
      'mirror: { store: { cap: 20 } }',
      'mirror.store.cap: got 20, expected a size with a unit such as 20GiB (a bare number has no unit',
    ],
    ['a cap of 0', 'mirror: { store: { cap: 0B } }', 'got "0B", expected a size above 0B such as 20GiB'],
    [
      'an upstream url with a path',
      'mirror: { upstream: { url: "https://hub.example.com/v2" } }',
      'leave out what follows the host: https://hub.example.com',
    ],
    [
      'an upstream url with user info',
      'mirror: { upstream: { url: "https://me:pw@hub.example.com" } }',
      'user name and password do not belong into a url',
    ],
    [
      'an upstream url without scheme',
      'mirror: { upstream: { url: registry-1.docker.io } }',
      'it must start with https:// or http://',
    ],
    [
      'an http upstream beyond loopback',
      'mirror: { upstream: { url: "http://hub.example.com" } }',
      'expected an https:// url',
    ],
    ['an http mirror beyond loopback', 'mirror: { url: "http://10.0.0.5:5000" }', 'mirror.expose: true'],
    [
      'an https mirror that would listen beyond loopback',
      'mirror: { url: "https://mirror.example.com" }',
      'mirror.listen would follow it to mirror.example.com:443',
    ],
    [
      'a listen address beyond loopback',
      'mirror: { listen: "10.0.0.5:5000" }',
      'mirror.listen: got "10.0.0.5:5000", expected a loopback address',
    ],
    ['listening on every interface', 'mirror: { listen: ":5000" }', 'expected a loopback address'],
    [
      'a mirror url with a path',
      'mirror: { url: "http://127.0.0.1:5000/v2/" }',
      'leave out what follows the host: http://127.0.0.1:5000',
    ],
    [
      'a mirror that is its own upstream',
      'mirror: { upstream: { url: "http://127.0.0.1:5000" } }',
      'the mirror would ask itself',
    ],
    [
      'a username without password',
      'mirror: { upstream: { username: me } }',
      'got a username without a password, expected a password beside it',
    ],
    [
      'a password without username',
      'mirror: { upstream: { password: { env: PAT } } }',
      'got a password without a username, expected a username beside it',
    ],
    [
      'two password sources',
      'mirror: { upstream: { username: me, password: { env: PAT, file: pat } } }',
      'got env and file, expected exactly one of file, sops, docker_config, env',
    ],
    [
      'no password source',
      'mirror: { upstream: { username: me, password: {} } }',
      'got none, expected exactly one of',
    ],
    [
      'a sops file without key',
      'mirror: { upstream: { username: me, password: { sops: { file: a } } } }',
      'mirror.upstream.password.sops.key: got nothing, expected a key such as dockerhub/pat',
    ],
    [
      'expire_after with registry "2"',
      'mirror: { store: { expire_after: 24h } }',
      'set mirror.registry: "3"',
    ],
    [
      'older_than below lease_ttl',
      'prune: { older_than: 6h }',
      'prune.older_than: got "6h", expected at least prune.lease_ttl, which is "24h"',
    ],
    [
      'lease_ttl above older_than',
      'prune: { lease_ttl: 48h }',
      'prune.lease_ttl: got "48h", expected at most prune.older_than, which is "24h"',
    ],
    [
      'a relative store path',
      'mirror: { store: { path: registry } }',
      'a relative path would depend on where the registry is started',
    ],
    ['the root as store', 'mirror: { store: { path: / } }', 'the store needs a directory of its own'],
    [
      'the root in disguise as store',
      'mirror: { store: { path: /srv/../ } }',
      'the store needs a directory of its own',
    ],
    [
      'a number for the registry',
      'mirror: { registry: 2 }',
      'got 2, expected "2" or "3" (it must be text: put 2 in quotes)',
    ],
    ['yes for true', 'mirror: { expose: yes }', 'got "yes", expected true or false (YAML 1.2 reads yes'],
    [
      'a home directory',
      'mirror: { upstream: { username: me, password: { docker_config: "~/.docker/config.json" } } }',
      'only a shell knows ~',
    ],
    [
      'an empty section',
      'gc:',
      'got nothing, expected a mapping with keys such as schedule, grace, revalidate (leave the key out',
    ],
    ['a timeout of nothing', 'gate: { timeout: 0s }', 'expected a duration above 0s'],
    ['a negative number', 'gate: { min_pulls_left: -1 }', 'got -1, expected a whole number of at least 0'],
    [
      'an unknown reaction',
      'gate: { on_unhealthy: ignore }',
      'got "ignore", expected fail, warn, or a mapping of verdicts to them',
    ],
    [
      'an unknown reaction to a verdict',
      'gate: { on_unhealthy: { stale: wran } }',
      'got "wran", expected "fail" or "warn" (did you mean warn?)',
    ],
    [
      'a list item that is no text',
      'gate: { images: [5] }',
      'gate.images[0]: got 5, expected text (put it in quotes)',
    ],
    ['an item that is there twice', 'prune: { remove: [images, images] }', 'expected each item once'],
    ['a glob with brackets', 'prune: { keep: ["a[0-9]"] }', 'prune.keep[0]: got "a[0-9]", expected a glob'],
    [
      'a broken regular expression',
      'prune: { active_stacks: ["ok", "("] }',
      'prune.active_stacks[1]: got "(", expected a regular expression such as ^ci_ (unterminated group)',
    ],
    [
      'a forge without token',
      'prune: { forges: [{ kind: gitea, url: "https://git.example.com" }] }',
      'prune.forges[0].token: got nothing',
    ],
    [
      'a key that is there twice',
      'gc: { grace: 1m, grace: 2m }',
      'gc.grace: got a key that is there already',
    ],
  ])('%s', (_, text, message) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe('allowed is', () => {
  it.each([
    ['an http upstream on loopback', 'mirror: { upstream: { url: "http://127.0.0.1:5050" } }'],
    ['an exposed mirror', 'mirror: { url: "http://10.0.0.5:5000", listen: ":5000", expose: true }'],
    [
      'an https mirror in front of a loopback one',
      'mirror: { url: "https://mirror.example.com", listen: "127.0.0.1:5000" }',
    ],
    ['expire_after with registry "3"', 'mirror: { registry: "3", store: { expire_after: 30d } }'],
    ['a short lease with a short age', 'prune: { lease_ttl: 2h, older_than: 2h }'],
    ['an anchor and its alias', 'gc: { schedule: &often "*/5 * * * *" }\nprune: { schedule: *often }'],
  ])('%s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('an unknown key', () => {
  it.each([
    ['mirror: { store: { capp: 1GiB } }', 'mirror.store.capp', 'did you mean cap?'],
    ['mirror: { store: { keepFree: 1GiB } }', 'mirror.store.keepFree', 'did you mean keep_free?'],
    ['prune: { older-then: 1d }', 'prune.older-then', 'did you mean older_than?'],
    ['prun: {}', 'prun', 'did you mean prune?'],
    ['expose: true', 'expose', 'did you mean mirror.expose?'],
    ['mirror: { username: me }', 'mirror.username', 'did you mean mirror.upstream.username?'],
    ['schedule: "* * * * *"', 'schedule', 'did you mean gc.schedule or prune.schedule?'],
    [
      'gate: { on_unhealthy: { upstream-unreachble: warn } }',
      'gate.on_unhealthy.upstream-unreachble',
      'did you mean upstream-unreachable?',
    ],
    [
      'mirror: { upstream: { password: { fiel: a }, username: me } }',
      'mirror.upstream.password.fiel',
      'did you mean file?',
    ],
  ])('in %s is %s: %s', (text, path, hint) => {
    expect(problemsOf(text)[0]).toMatch(
      new RegExp(`: ${path}: got an unknown key, expected .* \\(${hint.replaceAll('?', '\\?')}\\)$`),
    );
  });

  it('gets no suggestion when nothing is near', () => {
    expect(problemsOf('flowers: 1')).toEqual([
      'larder.yml:2:1: flowers: got an unknown key, expected one of version, mirror, gc, gate, prune',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may have the name %s', (key) => {
    expect(problemsOf(`mirror: { ${key}: 1 }`)[0]).toContain(`mirror.${key}: got an unknown key`);
  });
});

describe('a secret that was put into the file', () => {
  it.each([
    'mirror: { upstream: { username: me, password: s3cret } }',
    'mirror: { upstream: { username: me, password: [s3cret] } }',
    'mirror: { upstream: { username: me, password: { env: "s3cret!" } } }',
    'mirror: { upstream: { username: me, password: { file: ~s3cret } } }',
    'mirror: { upstream: { username: me, password: { value: s3cret } } }',
    'mirror: { upstream: { username: "me:s3cret" } }',
    'mirror: { upstream: { passwrd: s3cret } }',
    'mirror: { password: s3cret }',
    'mirror: { upstream: { url: "https://me:s3cret@hub.example.com" } }',
    'mirror: { upstream: { url: "me:s3cret@hub.example.com" } }',
    'mirror: { upstream: { url: "https://hub.example.com?token=s3cret" } }',
    'mirror: { url: "http://me:s3cret@10.0.0.5" }',
    'mirror: { upstream: { username: me, password: *s3cret } }',
    'mirror: { upstream: { username: me, password: "s3cret } }',
    'prune: { forges: [{ kind: gitea, url: "https://git.example.com", token: s3cret }] }',
  ])('is not repeated: %s', (text) => {
    const loaded = readSettings(`version: 1\n${text}`, '/etc/larder/larder.yml');
    expect(loaded).toMatchObject({ ok: false });
    expect(JSON.stringify(loaded)).not.toContain('s3cret');
  });

  it('is answered with the places where it belongs', () => {
    expect(problemsOf('mirror: { upstream: { username: me, password: s3cret } }')).toEqual([
      'larder.yml:2:47: mirror.upstream.password: got a value that is not shown here, ' +
        'expected one source of it: file, sops, docker_config, env (the password itself does not belong into this file)',
    ]);
  });
});

describe('problems', () => {
  it('never hide one another', () => {
    const mistakes: [string, string][] = [
      ['mirror.expose', 'yes'],
      ['mirror.registry', '2'],
      ['mirror.store.cap', '20'],
      ['mirror.store.path', 'here'],
      ['mirror.store.colour', 'red'],
      ['gc.grace', '5'],
      ['gc.schedule', 'daily'],
      ['gate.timeout', '5'],
      ['gate.on_unhealthy', 'shrug'],
      ['prune.keep', 'all'],
      ['prune.when_disk_above', '80'],
      ['prune.older_than', '1h'],
      ['colour', 'red'],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(mistakes), (chosen) => {
        const file: Record<string, unknown> = { version: 1 };
        for (const [path, value] of chosen) put(file, path.split('.'), value);
        const loaded = readSettings(
          dump(file, { quoteStyle: 'double' }).replaceAll(/"(yes|\d+)"$/gm, '$1'),
          '/larder.yml',
        );
        const problems = loaded.ok ? [] : loaded.problems;
        expect(problems.map(({ path }) => path).sort()).toEqual(chosen.map(([path]) => path).sort());
        const places = problems.map(({ line, column }) => line * 1000 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('are all that a file of any content comes to', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => dump(value, { skipInvalid: true })),
        ),
        (text) => {
          const loaded = readSettings(text, '/larder.yml');
          expect(loaded.ok || loaded.problems.length > 0).toBe(true);
        },
      ),
    );
  });

  it('are found for a value of the wrong kind under every key', () => {
    for (const key of allKeys().filter((name) => !name.includes('[]'))) {
      const file: Record<string, unknown> = { version: 1 };
      put(file, key.split('.'), [{}]);
      const loaded = readSettings(JSON.stringify(file), '/larder.yml');
      expect(loaded.ok ? [] : loaded.problems.map(({ path }) => path.replace(/\[0\].*/, ''))).toContain(key);
    }
  });
});

describe('the schema', () => {
  const leaves = nodesOf(settingsSchema).filter((node) => node.format !== undefined);

  it('describes every key', () => {
    for (const node of nodesOf(settingsSchema)) {
      expect(node.description).toMatch(/^[A-Z].*\.$/s);
      expect(node.description).not.toMatch(/[`*_]{2}|`/);
    }
  });

  it('knows a grammar for every text', () => {
    const texts = nodesOf(settingsSchema).filter((node) => node.type === 'string' && node.enum === undefined);
    for (const { format } of texts) expect(Object.keys(formats)).toContain(format);
    expect(leaves.length).toBeGreaterThan(20);
  });

  it('gives examples and defaults that are right', () => {
    for (const { format, pattern = '', examples = [], default: preset } of leaves) {
      for (const text of [...examples, preset].filter((value) => typeof value === 'string')) {
        expect(parse(format, text), `${format ?? ''} of ${text}`).toBe(true);
        expect(text).toMatch(new RegExp(pattern, 'u'));
      }
    }
  });

  it('has patterns that let pass whatever the parsers read', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,3}(\.\d)? ?[kKMGT]?i?B$/),
      fc.stringMatching(/^(\d{1,2}d)?(\d{1,2}h)?(\d{1,2}m)?(\d{1,2}s)?(\d{1,2}ms)?$/),
      fc.stringMatching(/^(https?|HTTP):\/\/[a-z0-9.[\]:@/]{1,12}$/),
      fc.stringMatching(/^[a-z0-9.*[\]:]{0,12}:\d{1,5}$/),
      fc.stringMatching(/^[ a-z0-9*,/-]{1,4}( [a-z0-9*,/-]{1,3}){4}$/),
      fc.stringMatching(/^\/[a-z./ ~-]{0,8}$/),
      fc.stringMatching(/^[a-z0-9./_-]{1,10}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves), texts, ({ format, pattern = '' }, text) => {
        if (parse(format, text)) expect(text).toMatch(new RegExp(pattern, 'u'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found by path', () => {
    expect(schemaAt(['prune', 'forges', 0, 'token', 'file'])?.format).toBe('larder-file');
    expect(schemaAt(['prune', 'toString'])).toBeUndefined();
  });
});

interface WordyNode extends SchemaNode {
  readonly description?: string;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

function nodesOf(node: SchemaNode): WordyNode[] {
  return [
    node,
    ...[...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])].flatMap(nodesOf),
  ];
}

function parse(format: string | undefined, text: string): boolean {
  return formats[format as keyof typeof formats](text).ok;
}

function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Record<string, unknown>, rest, value);
}
