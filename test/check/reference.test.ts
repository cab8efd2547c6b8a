import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/check/reference.js';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

describe('parseReference', () => {
  it.each([
    ['app', { kind: 'tag', repository: 'library/app', tag: 'latest' }],
    ['app:v1', { kind: 'tag', repository: 'library/app', tag: 'v1' }],
    ['acme/app:v1', { kind: 'tag', repository: 'acme/app', tag: 'v1' }],
    ['acme/team/app', { kind: 'tag', repository: 'acme/team/app', tag: 'latest' }],
    ['docker.io/app:v1', { kind: 'tag', repository: 'library/app', tag: 'v1' }],
    ['index.docker.io/acme/app', { kind: 'tag', repository: 'acme/app', tag: 'latest' }],
    [`app@${digest}`, { kind: 'digest', repository: 'library/app', digest }],
    [`app:v1@${digest}`, { kind: 'digest', repository: 'library/app', digest }],
    ['ghcr.io/acme/app:v1', { kind: 'elsewhere', host: 'ghcr.io' }],
    ['localhost/app', { kind: 'elsewhere', host: 'localhost' }],
    ['127.0.0.1:5000/app:v1', { kind: 'elsewhere', host: '127.0.0.1:5000' }],
    ['', { kind: 'malformed' }],
    ['App', { kind: 'malformed' }],
    ['app:', { kind: 'malformed' }],
    ['app:v1:v2', { kind: 'malformed' }],
    ['a//b', { kind: 'malformed' }],
    ['../app', { kind: 'malformed' }],
    ['app v1', { kind: 'malformed' }],
    [`app@sha256:123`, { kind: 'malformed' }],
  ])('reads %j', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it('lets nothing through that could lead a url elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab/.:@-_%?#A \\'.split('')) }), (text) => {
        const reference = parseReference(text);
        if (reference.kind !== 'tag') return;
        const path = `/v2/${reference.repository}/manifests/${reference.tag}`;
        expect(new URL(path, 'http://mirror').pathname).toBe(path);
      }),
    );
  });
});
