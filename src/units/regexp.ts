import { accept, refuse, type Parsed } from './parsed.js';

const expected = 'a regular expression such as ^ci_';

/** Reads a JavaScript regular expression, without slashes round it; it matches anywhere unless anchored. */
export function parseRegExp(text: string): Parsed<RegExp> {
  if (text === '') return refuse(expected, 'an empty one matches everything');
  try {
    // Unicode mode refuses what the other mode takes literally, such as a{1,
    return accept(new RegExp(text, 'u'));
  } catch (error) {
    return refuse(expected, reason(error));
  }
}

/** The engine's own words, without the expression, which it repeats in front of them. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(message.lastIndexOf(': ') + 2).toLowerCase();
}
