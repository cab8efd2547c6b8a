/** What a program printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

const headerBytes = 8;

/**
 * Takes apart the engine's stream of a container without a terminal: frames of one byte for the stream
 * (1 standard output, 2 standard error), three of padding, four of length (big-endian), then the text.
 * A frame that was cut is kept as far as it came.
 */
export function readOutput(stream: Buffer): Output {
  const parts: Record<number, Buffer[]> = { 1: [], 2: [] };
  for (let at = 0; at + headerBytes <= stream.length;) {
    const end = at + headerBytes + stream.readUInt32BE(at + 4);
    parts[stream.readUInt8(at)]?.push(stream.subarray(at + headerBytes, end));
    at = end;
  }
  const textOf = (kind: number): string => Buffer.concat(parts[kind] ?? []).toString();
  return { stdout: textOf(1), stderr: textOf(2) };
}
