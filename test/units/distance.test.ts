import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTo } from '../../src/units/distance.js';

const words = ['cap', 'keep_free', 'path', 'upstream-unreachable'];

describe('the closest word', () => {
  it.each([
    ['capp', 'cap'],
    ['ca', 'cap'],
    ['cpa', 'cap'],
    ['CAP', 'cap'],
    ['keepFree', 'keep_free'],
    ['keep-fre', 'keep_free'],
    ['paht', 'path'],
    ['upsteam-unreachble', 'upstream-unreachable'],
    ['quota', undefined],
    ['', undefined],
  ])('to %s is %s', (word, meant) => {
    expect(closestTo(word, words)).toBe(meant);
  });

  it('is the word itself when it is there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }),
        fc.nat(),
        (candidates, n) => {
          const word = candidates[n % candidates.length] ?? '';
          expect(closestTo(word, candidates)).toBe(word);
        },
      ),
    );
  });

  it('is found after any one slip', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{4,10}$/),
        fc.nat(),
        fc.constantFrom('add', 'drop', 'swap'),
        (word, n, slip) => {
          const i = n % (word.length - 1);
          const [head, a, b, tail] = [
            word.slice(0, i),
            word.charAt(i),
            word.charAt(i + 1),
            word.slice(i + 2),
          ];
          const slipped = {
            add: `${head}${a}x${b}${tail}`,
            drop: `${head}${b}${tail}`,
            swap: `${head}${b}${a}${tail}`,
          }[slip];
          expect(closestTo(slipped, [word])).toBe(word);
        },
      ),
    );
  });
});
