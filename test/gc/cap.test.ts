import { expect, test } from 'vitest';
import { effectiveCap } from '../../src/gc/cap.js';

test.each([
  [
    'is what the settings say while enough is free',
    { sizeBytes: 50, capBytes: 100, keepFreeBytes: 10, freeBytes: 10 },
    100,
  ],
  [
    'shrinks below what is there by what the file system lacks',
    { sizeBytes: 50, capBytes: 100, keepFreeBytes: 10, freeBytes: 4 },
    44,
  ],
  ['is never raised', { sizeBytes: 500, capBytes: 100, keepFreeBytes: 10, freeBytes: 4 }, 100],
  ['is never below nothing', { sizeBytes: 5, capBytes: 100, keepFreeBytes: 10, freeBytes: 0 }, 0],
])('the cap %s', (_, { sizeBytes, ...limits }, expected) => {
  expect(effectiveCap(sizeBytes, limits)).toBe(expected);
});
