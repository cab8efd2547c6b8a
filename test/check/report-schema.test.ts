import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/index.js';
import { judge } from '../../src/check/judge.js';
import { failed, ok, probeNames, unasked, type Cause } from '../../src/check/probe.js';
import { verdicts } from '../../src/settings/settings.js';

interface Schema {
  readonly $defs: Readonly<Record<'verdict' | 'probe' | 'cause', { readonly enum: readonly string[] }>>;
}

describe('the schema of the report', () => {
  let schema: Schema;
  beforeAll(async () => {
    const file = join(import.meta.dirname, '../../schemas/check-report.schema.json');
    schema = JSON.parse(await readFile(file, 'utf8')) as Schema;
  });

  it('knows every verdict and every probe', () => {
    expect(schema.$defs.verdict.enum).toEqual(verdicts);
    expect(schema.$defs.probe.enum).toEqual(probeNames);
  });

  it('accepts a report with every cause in it', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const causes = schema.$defs.cause.enum as readonly Cause[];
    const results = causes.map((cause, i) =>
      i % 2 === 0
        ? { ...unasked('image', failed(cause, 'no')), image: 'app:v1' }
        : unasked('upstream', ok('yes', cause)),
    );
    const context = {
      mirrorUrl: 'http://m',
      upstreamUrl: 'https://u',
      probeRepository: 'library/hello-world',
    };
    const report: CheckReport = {
      ...judge(results, context),
      decision: 'fail',
      mirrorUrl: 'http://m',
      probes: results.map((result) => ({ ...result, remedy: null })),
      pullsLeft: { remaining: 1, limit: 200, windowSeconds: 21_600 },
      startedAt: new Date(0),
      ms: 1,
    };
    expect(report.problems).toHaveLength(causes.length);
    const written = JSON.parse(JSON.stringify({ schemaVersion: 1, ...report })) as unknown;
    expect(validate(written) || validate.errors).toBe(true);
    expect(validate({ schemaVersion: 1, verdict: 'fine' })).toBe(false);
  });
});
