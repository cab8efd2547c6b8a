import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, judge } from '../../src/check/judge.js';
import {
  failed,
  ok,
  probeNames,
  skipped,
  unasked,
  unknown,
  type Cause,
  type ProbeResult,
} from '../../src/check/probe.js';
import { verdicts, type Gate, type Verdict } from '../../src/settings/settings.js';

const context = {
  mirrorUrl: 'http://127.0.0.1:5000',
  upstreamUrl: 'https://registry-1.docker.io',
  probeRepository: 'library/hello-world',
  settingsFile: '/etc/larder/larder.yml',
};

/** Every cause, with the verdict that it leads to; null for a mere warning. */
const expected: Readonly<Record<Cause, Verdict | null>> = {
  'mirror-refuses': 'unreachable',
  'mirror-silent': 'unreachable',
  'mirror-not-found': 'unreachable',
  'mirror-garbled': 'unreachable',
  'mirror-fails': 'unreachable',
  'mirror-certificate-invalid': 'unreachable',
  'mirror-redirects': 'not-a-mirror',
  'mirror-wants-login': 'not-a-mirror',
  'no-registry': 'not-a-mirror',
  'plain-registry': 'not-a-mirror',
  'upstream-fails': 'upstream-unreachable',
  'upstream-hangs': 'upstream-unreachable',
  'credentials-rejected': 'credentials-rejected',
  'repository-denied': 'credentials-rejected',
  'rate-limited': 'rate-limited',
  'pulls-used-up': 'rate-limited',
  'engine-without-mirror': 'bypassed',
  'engine-asks-another-first': 'bypassed',
  'engine-cannot-reach': 'bypassed',
  'engine-distrusts': 'bypassed',
  'hosts-file-overrides': 'bypassed',
  'tag-deleted': 'stale',
  'tag-moved': 'stale',
  'store-full': 'store-full',
  'certificate-expires-soon': null,
  'few-pulls-left': null,
  'store-low': null,
  'tag-unknown': null,
  'foreign-realm': null,
};
const causes = Object.keys(expected) as Cause[];
const isFailure = (cause: Cause): boolean => expected[cause] !== null;

const resultOf = (cause: Cause): ProbeResult =>
  unasked('upstream', isFailure(cause) ? failed(cause, cause) : ok(cause, cause));
const results = fc.array(
  fc.oneof(
    fc.constantFrom(...causes).map(resultOf),
    fc
      .tuple(fc.constantFrom(...probeNames), fc.constantFrom(ok('fine'), skipped('no'), unknown('why')))
      .map(([name, outcome]) => unasked(name, outcome)),
  ),
);
const gates = fc.record({
  default: fc.constantFrom('fail', 'warn'),
  ...Object.fromEntries(verdicts.map((verdict) => [verdict, fc.constantFrom('fail', 'warn', undefined)])),
}) as unknown as fc.Arbitrary<Gate['onUnhealthy']>;

describe('judge', () => {
  it.each(causes)('knows what %s means, and what to do about it', (cause) => {
    const { verdict, problems } = judge([resultOf(cause)], context);
    expect(verdict).toBe(expected[cause] ?? 'healthy');
    expect(problems).toMatchObject([
      { cause, message: cause, remedy: expect.stringMatching(/^[^\n]{10,}$/) as string },
    ]);
  });

  it('finds nothing wrong in nothing but good answers', () => {
    expect(judge([unasked('upstream', ok('fine'))], context)).toEqual({ verdict: 'healthy', problems: [] });
  });

  it.each([
    ['the mirror itself could not be asked', 'mirror-reachable', 'undetermined'],
    ['its upstream could not be asked', 'upstream', 'undetermined'],
    ['only the engine could not be asked', 'engine', 'healthy'],
    ['only an image could not be compared', 'image', 'healthy'],
  ] as const)('says when %s', (_, name, verdict) => {
    expect(judge([unasked(name, unknown('why'))], context).verdict).toBe(verdict);
  });

  it('says once what two probes stumbled over, and each image by itself', () => {
    const [limit, stale] = [resultOf('rate-limited'), failed('tag-deleted', 'gone')];
    const images = ['a', 'b'].map((image) => ({ ...unasked('image', stale), image }));
    const { problems } = judge([limit, { ...limit, name: 'upstream-manifests' }, ...images], context);
    expect(problems.map(({ cause, image }) => image ?? cause)).toEqual(['rate-limited', 'a', 'b']);
  });

  it('lists every failure, worst first, and takes its verdict from the first', () => {
    fc.assert(
      fc.property(results, (list) => {
        const { verdict, problems } = judge(list, context);
        expect(new Set(problems.map(({ cause }) => cause))).toEqual(
          new Set(list.flatMap(({ cause }) => (cause === undefined ? [] : [cause]))),
        );
        const ranks = problems.map((problem) => verdicts.indexOf(problem.verdict ?? 'healthy'));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        if (list.some(({ status }) => status === 'failed')) expect(verdict).toBe(problems[0]?.verdict);
        else expect(['healthy', 'undetermined']).toContain(verdict);
      }),
    );
  });
});

describe('decide', () => {
  const onUnhealthy = { default: 'fail', 'upstream-unreachable': 'warn' } as const;
  it.each([
    ['passes what is healthy', [], 'pass'],
    ['fails for a verdict', ['credentials-rejected'], 'fail'],
    ['only warns for a verdict that the settings except', ['upstream-fails'], 'warn'],
    ['fails for what stands behind an excepted verdict', ['upstream-fails', 'engine-without-mirror'], 'fail'],
    ['only warns for a warning', ['few-pulls-left'], 'warn'],
  ] as const)('%s', (_, found: readonly Cause[], decision) => {
    expect(decide(judge(found.map(resultOf), context), onUnhealthy)).toBe(decision);
  });

  it('lets a job run with a warning when nothing could be determined, unless the settings name it', () => {
    const judgement = judge([unasked('mirror-reachable', unknown('why'))], context);
    expect(decide(judgement, { default: 'fail' })).toBe('warn');
    expect(decide(judgement, { default: 'warn', undetermined: 'fail' })).toBe('fail');
  });

  it('never lets a problem pass without a word, and never fails without one that says so', () => {
    fc.assert(
      fc.property(results, gates, (list, gate) => {
        const judgement = judge(list, context);
        const decision = decide(judgement, gate);
        if (judgement.problems.length > 0) expect(decision).not.toBe('pass');
        const wanted = [...judgement.problems.map(({ verdict }) => verdict), judgement.verdict];
        const isFailing = wanted.some(
          (verdict) => verdict !== undefined && (gate[verdict] ?? gate.default) === 'fail',
        );
        if (decision === 'fail') expect(isFailing).toBe(true);
      }),
    );
  });
});
