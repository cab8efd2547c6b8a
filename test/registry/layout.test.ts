import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as layout from '../../src/registry/layout.js';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('a link', () => {
  test('names the digest that it was written for', () => {
    fc.assert(
      fc.property(hex, (digest) => {
        expect(layout.parseLink(layout.linkContent(digest))).toBe(digest);
        expect(layout.linkContent(digest)).toHaveLength(layout.linkBytes);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['a path out of the store', 'sha256:../../../../../../etc/passwd'],
    ['a path of the right length', `sha256:${'../'.repeat(21)}a`],
    ['another algorithm', `sha512:${'a'.repeat(64)}`],
    ['upper case', `sha256:${'A'.repeat(64)}`],
    ['a newline at the end', `sha256:${'a'.repeat(64)}\n`],
    ['too few digits', `sha256:${'a'.repeat(63)}`],
  ])('that holds %s names no digest', (_, content) => {
    expect(layout.parseLink(content)).toBeUndefined();
  });
});

describe('names', () => {
  test.each(['library', 'a', 'my-org', 'a__b', 'a.b', 'x---y', '0'])('%s is part of a repository', (name) => {
    expect(layout.isRepositoryPart(name)).toBe(true);
  });

  test.each(['_layers', '_uploads', 'Upper', 'a..b', '.hidden', 'lost+found', '-a', 'a_', ''])(
    '%j is no part of a repository',
    (name) => {
      expect(layout.isRepositoryPart(name)).toBe(false);
    },
  );

  test.each(['latest', '3.20', 'V1_x', '_under', 'a'.repeat(128)])('%s is a tag', (name) => {
    expect(layout.isTag(name)).toBe(true);
  });

  test.each(['..', '.', '-x', 'a/b', 'a'.repeat(129), ''])('%j is no tag', (name) => {
    expect(layout.isTag(name)).toBe(false);
  });
});

test('the repository of a path is found again, however deep its name', () => {
  const digest = 'a'.repeat(64);
  expect(layout.repositoryOf(layout.layerLink('a/b/c', digest))).toBe('a/b/c');
  expect(layout.repositoryOf(layout.tagLink('library/alpine', '3'))).toBe('library/alpine');
  expect(layout.repositoryOf(layout.blobData(digest))).toBeUndefined();
});
