import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/registry/manifest.js';

const [one, two, three] = ['a', 'b', 'c'].map((digit) => digit.repeat(64));
const descriptor = (hex: string | undefined, size: number) => ({ digest: `sha256:${hex}`, size });

test('an image names its config and its layers with their sizes', () => {
  const content = { config: descriptor(one, 10), layers: [descriptor(two, 20), descriptor(three, 30)] };
  expect(parseManifest(JSON.stringify(content))).toEqual({
    kind: 'image',
    config: { hex: one, sizeBytes: 10 },
    layers: [
      { hex: two, sizeBytes: 20 },
      { hex: three, sizeBytes: 30 },
    ],
  });
});

test('an index names its manifests', () => {
  expect(parseManifest(JSON.stringify({ manifests: [descriptor(one, 10)] }))).toEqual({
    kind: 'index',
    manifests: [{ hex: one, sizeBytes: 10 }],
  });
});

test('a manifest of schema 1 names its layers without sizes', () => {
  expect(parseManifest(JSON.stringify({ fsLayers: [{ blobSum: `sha256:${one}` }] }))).toEqual({
    kind: 'image',
    config: undefined,
    layers: [{ hex: one, sizeBytes: undefined }],
  });
});

test('a digest that is a path is no layer', () => {
  const content = { config: null, layers: [{ digest: 'sha256:../../../../etc/passwd', size: 1 }, 7, null] };
  expect(parseManifest(JSON.stringify(content))).toEqual({ kind: 'image', config: undefined, layers: [] });
});

test.each([
  ['not JSON', '{"layers":'],
  ['not a JSON object', '[1]'],
  ['neither an image nor an index', '{"hello":"world"}'],
])('what is %s is opaque', (why, content) => {
  expect(parseManifest(content)).toEqual({ kind: 'opaque', why });
});

test('no JSON at all makes it fail', () => {
  fc.assert(
    fc.property(fc.json(), (content) => {
      expect(['image', 'index', 'opaque']).toContain(parseManifest(content).kind);
    }),
  );
});
