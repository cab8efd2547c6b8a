import { dump, load } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeAt, parseYaml, placeOfKey, placeOfValue, plainValue } from '../../src/settings/yaml.js';

const example = `# a comment
mirror:
  url: http://127.0.0.1:5000   # here
  store: { path: '/srv', "cap": 20GiB }
  empty:
keep:
  - one
  - "two"
text: |
  several
  lines
`;

describe('the value of a YAML text', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['a: yes\nb: true\nc: ~\nd:', { a: 'yes', b: true, c: null, d: null }],
    ['a: "1"\nb: \'true\'\nc: !!str 5', { a: '1', b: 'true', c: '5' }],
    ['a: 0x1F\nb: 1.5\nc: 1e3', { a: 31, b: 1.5, c: 1000 }],
    ['{"a": [1, "x", null]}', { a: [1, 'x', null] }],
    ['{\n\t"a": {\n\t\t"b": 1\n\t}\n}', { a: { b: 1 } }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['2: x', { 2: 'x' }],
    ['__proto__: x', Object.fromEntries([['__proto__', 'x']])],
    ['just text', 'just text'],
    ['---\na: 1\n...\n', { a: 1 }],
    ['---\n', null],
    ['', undefined],
    ['# only a comment\n', undefined],
  ])('%j is %j', (text, value) => {
    const document = parseYaml(text);
    expect(document.problems).toEqual([]);
    expect(plainValue(document.root)).toEqual(value);
  });

  it('is what the YAML library itself loads', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.boolean(), (original, json) => {
        const text = json ? JSON.stringify(original) : dump(original);
        const document = parseYaml(text);
        expect(document.problems.filter(({ message }) => !message.startsWith('a merge key'))).toEqual([]);
        expect(plainValue(document.root)).toEqual(load(text));
      }),
    );
  });

  it('is never an exception, whatever the text', () => {
    const token = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '*x',
      '&x ',
      '!!int ',
      '!y ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '? ',
      '---\n',
      '#',
      '<<',
      '\t',
      ',',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const document = parseYaml(tokens.join(''));
        expect(document.root !== undefined || document.problems.length <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a place in a YAML text', () => {
  const document = parseYaml(example);

  it.each([
    [['mirror'], 2, 1, 3, 3],
    [['mirror', 'url'], 3, 3, 3, 8],
    [['mirror', 'store', 'path'], 4, 12, 4, 18],
    [['mirror', 'store', 'cap'], 4, 26, 4, 33],
    [['mirror', 'empty'], 5, 3, 5, 3],
    [['keep', 1], 8, 5, 8, 5],
  ])('of %j is key %d:%d, value %d:%d', (path, keyLine, keyColumn, line, column) => {
    expect(placeOfKey(document, path)).toEqual({ line: keyLine, column: keyColumn });
    expect(placeOfValue(document, path)).toEqual({ line, column });
  });

  it('of what is not there is that of the innermost value round it', () => {
    expect(placeOfValue(document, ['mirror', 'store', 'no', 'such'])).toEqual({ line: 4, column: 10 });
    expect(placeOfValue(document, ['keep', 7])).toEqual({ line: 7, column: 3 });
    expect(placeOfValue(parseYaml(''), ['a'])).toEqual({ line: 1, column: 1 });
    expect(nodeAt(document, ['mirror', 'store', 'no'])).toBeUndefined();
    expect(nodeAt(document, ['mirror', 'store', 'path'])).toMatchObject({ value: '/srv' });
  });

  it('counts lines whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(placeOfValue(parseYaml(['a: 1', '', 'b:   2'].join(end)), ['b'])).toEqual({
        line: 3,
        column: 6,
      });
    }
  });

  it('points at the characters of the value', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.stringMatching(/^[a-z]{2,9}$/), { minKeys: 1 }),
        key,
        (inner, outer) => {
          const text = dump({ [outer]: inner }, { forceQuotes: true });
          const lines = text.split('\n');
          for (const [name, value] of Object.entries(inner)) {
            const place = placeOfValue(parseYaml(text), [outer, name]);
            expect(lines[place.line - 1]?.slice(place.column - 1)).toBe(`'${value}'`);
          }
        },
      ),
    );
  });
});

describe('a problem in a YAML text', () => {
  it.each([
    ['a: 1\nb: [1', 2, 6, 'invalid YAML: unexpected end of the stream within a flow collection'],
    ['a: 1\n b: 2', 2, 3, 'invalid YAML: bad indentation of a mapping entry'],
    ['a: @x', 1, 4, 'invalid YAML: bad indentation of a mapping entry'],
    ['a: 1\nb: 2\na: 3', 3, 1, 'a key that is there already'],
    ['a: *nowhere', 1, 4, 'an alias without an anchor above it'],
    ['a: &x [*x]', 1, 8, 'an alias that leads to another alias'],
    ['a: &x [1]\nb: &y [*x]\nc: *y', 3, 4, 'an alias that leads to another alias'],
    ['a: &x {b: 1}\nc:\n  <<: *x', 3, 3, 'a merge key'],
    ['? [a]\n: 1', 1, 4, 'a key that is not plain text'],
    ['a: !secret x', 1, 12, 'a value that does not go with its tag'],
    ['a: !!int x', 1, 10, 'a value that does not go with its tag'],
    ['a: 1\n---\nb: 2', 3, 1, 'a second document'],
  ])('in %j stands at %d:%d: %s', (text, line, column, message) => {
    expect(parseYaml(text).problems).toMatchObject([{ place: { line, column }, message }]);
  });

  it('does not hide the next one', () => {
    const { problems } = parseYaml('a: 1\na: 2\nb: *x\nb: 3\n');
    expect(problems.map(({ place }) => place.line)).toEqual([2, 3, 4]);
  });

  it('never repeats what stands in the text', () => {
    for (const text of [
      'p: *s3cret',
      'p: !s3cret',
      'p: !s3cret$ x',
      'p: !s3cret!y x',
      'p: @s3cret',
      'p: "s3cret',
      's3cret: 1\ns3cret: 2',
    ]) {
      const { problems } = parseYaml(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).not.toContain('s3cret');
    }
  });
});
