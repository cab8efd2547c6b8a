import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutput } from '../../src/engine/output.js';

const frames = fc.array(fc.record({ kind: fc.constantFrom(1, 2), text: fc.string({ unit: 'grapheme' }) }));

function write(list: readonly { readonly kind: number; readonly text: string }[]): Buffer {
  return Buffer.concat(
    list.map(({ kind, text }) => {
      const header = Buffer.from([kind, 0, 0, 0, 0, 0, 0, 0]);
      header.writeUInt32BE(Buffer.byteLength(text), 4);
      return Buffer.concat([header, Buffer.from(text)]);
    }),
  );
}

describe('readOutput', () => {
  it('puts the frames of each stream together again', () => {
    fc.assert(
      fc.property(frames, (list) => {
        const textOf = (wanted: number): string =>
          list
            .filter(({ kind }) => kind === wanted)
            .map(({ text }) => text)
            .join('');
        expect(readOutput(write(list))).toEqual({ stdout: textOf(1), stderr: textOf(2) });
      }),
    );
  });

  it('keeps what came of a stream that was cut anywhere', () => {
    fc.assert(
      fc.property(frames, fc.nat(), (list, cut) => {
        const whole = write(list);
        const { stdout } = readOutput(whole.subarray(0, cut % (whole.length + 1)));
        expect(readOutput(whole).stdout.startsWith(stdout.replace(/\uFFFD+$/, ''))).toBe(true);
      }),
    );
  });
});
