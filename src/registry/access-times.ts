/** How the file system that holds a store keeps access times. */
export type AccessTimes = 'kept' | 'never';

/**
 * Reads from /proc/self/mountinfo (proc(5)) whether a path's mount keeps access times at all.
 *
 * @param path absolute, without symbolic links
 */
export function accessTimesOf(mountinfo: string, path: string): AccessTimes {
  let deepest = { point: '', options: [] as readonly string[] };
  for (const line of mountinfo.split('\n')) {
    const fields = line.split(' ');
    const point = unescape(fields[4] ?? '');
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    // A later mount on the same point hides the earlier one.
    if (point !== '' && holds && point.length >= deepest.point.length) {
      deepest = { point, options: (fields[5] ?? '').split(',') };
    }
  }
  return deepest.options.includes('noatime') ? 'never' : 'kept';
}

/** Spaces and the like stand there as three octal digits. */
const unescape = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
