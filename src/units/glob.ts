import { accept, refuse, type Parsed } from './parsed.js';

/**
 * Checks a glob over image references: `*` stands for any run of characters, slashes included, and `?` for one.
 * There is nothing else to it, so what cannot be part of a reference is refused.
 */
export function parseGlob(text: string): Parsed<string> {
  if (/^[\w.\-/:@*?]+$/.test(text)) return accept(text);
  return refuse(
    'a glob of image references such as registry.example.com/team/*',
    'only * (any characters) and ? (one character) are special, and a reference has no spaces or brackets',
  );
}

/** Whether the whole of `text` matches the glob. At worst their lengths multiplied, whatever the glob. */
export function matchesGlob(glob: string, text: string): boolean {
  let [g, t] = [0, 0];
  // Where to go back to when what follows the last star does not fit: let that star take one more.
  let [afterStar, taken] = [-1, 0];
  while (t < text.length) {
    if (glob[g] === '*') {
      g += 1;
      [afterStar, taken] = [g, t];
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === text[t])) {
      g += 1;
      t += 1;
    } else if (afterStar >= 0) {
      taken += 1;
      [g, t] = [afterStar, taken];
    } else {
      return false;
    }
  }
  return /^\**$/.test(glob.slice(g));
}
