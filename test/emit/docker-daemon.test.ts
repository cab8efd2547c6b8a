import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDockerDaemon, mergeDockerDaemon } from '../../src/emit/docker-daemon.js';
import { makeSettings } from '../settings/fixture.js';

const settings = makeSettings();
const merge = (text: string): string => mergeDockerDaemon(text, settings, 'daemon.json');

describe('daemon.json', () => {
  it('names the mirror', () => {
    expect(makeDockerDaemon(settings)).toBe(
      '{\n  "registry-mirrors": [\n    "http://127.0.0.1:5000"\n  ]\n}\n',
    );
  });

  it.each([
    [
      'tabs',
      '{\n\t"live-restore": true\n}\n',
      '{\n\t"live-restore": true,\n\t"registry-mirrors": [\n\t\t"http://127.0.0.1:5000"\n\t]\n}\n',
    ],
    [
      'four spaces',
      '{\n    "debug": false\n}',
      '{\n    "debug": false,\n    "registry-mirrors": [\n        "http://127.0.0.1:5000"\n    ]\n}',
    ],
  ])('keeps an indentation of %s and the rest of the text', (_, former, expected) => {
    expect(merge(former)).toBe(expected);
  });

  it('keeps numbers that JavaScript can not hold', () => {
    const merged = merge('{"big": 12345678901234567890, "half": 1.50}');
    expect(merged).toContain('"big": 12345678901234567890,');
    expect(merged).toContain('"half": 1.50');
  });

  it('puts the mirror first, keeps the others, and knows it with a slash at the end', () => {
    const merged = merge('{"registry-mirrors": ["https://other", "http://127.0.0.1:5000/"]}');
    expect(JSON.parse(merged)).toEqual({ 'registry-mirrors': ['http://127.0.0.1:5000', 'https://other'] });
    const first = '{"registry-mirrors": ["http://127.0.0.1:5000/", "https://other"]}';
    expect(merge(first)).toBe(first);
  });

  it('allows plain HTTP beyond loopback, where Docker would insist on TLS', () => {
    const exposed = makeSettings({ url: 'http://10.0.0.7:5000', expose: true });
    expect(JSON.parse(makeDockerDaemon(exposed))).toEqual({
      'registry-mirrors': ['http://10.0.0.7:5000'],
      'insecure-registries': ['10.0.0.7:5000'],
    });
  });

  it.each([
    ['{"a": 1,\n  "b": }', 'daemon.json:2:8: this is not JSON'],
    ['{"a": 1,}', 'this is not JSON'],
    ['// hello\n{}', 'daemon.json:1:1: this is not JSON'],
    ['[]', 'daemon.json holds array, expected an object'],
    ['{"registry-mirrors": "http://x"}', 'registry-mirrors is not a list of texts'],
    ['{"registry-mirrors": [1]}', 'registry-mirrors is not a list of texts'],
  ])('refuses %j', (text, message) => {
    expect(() => merge(text)).toThrow(message);
  });

  it('keeps everything else and changes nothing the second time, whatever the file holds', () => {
    const document = fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.jsonValue(),
    );
    const indent = fc.constantFrom(undefined, 2, 4, '\t');
    fc.assert(
      fc.property(document, indent, (former, space) => {
        const others = { ...former };
        delete others['registry-mirrors'];
        const merged = merge(JSON.stringify(others, undefined, space));
        const { 'registry-mirrors': mirrors, ...kept } = JSON.parse(merged) as Record<string, unknown>;
        expect(mirrors).toEqual(['http://127.0.0.1:5000']);
        // Through JSON once more, which has no negative zero.
        expect(kept).toEqual(JSON.parse(JSON.stringify(others)));
        expect(merge(merged)).toBe(merged);
      }),
    );
  });
});
