/** The grammar of each text in the settings, by the name that the schema gives it as its format. */
import path from 'node:path';
import { parseAddress } from '../units/address.js';
import { parseBytes } from '../units/bytes.js';
import { parseCron } from '../units/cron.js';
import { parseDuration } from '../units/duration.js';
import { parseGlob } from '../units/glob.js';
import { parseOrigin } from '../units/origin.js';
import { accept, refuse, type Parsed } from '../units/parsed.js';
import { parsePercent } from '../units/percent.js';
import { parseRegExp } from '../units/regexp.js';
import type { OnUnhealthy } from './settings.js';

export const formats = {
  'larder-address': parseAddress,
  'larder-cap': parseCap,
  'larder-duration': parseDuration,
  'larder-file': parseFile,
  'larder-glob': parseGlob,
  'larder-image': matching(/^[A-Za-z0-9][\w.:/@-]*$/, 'an image reference such as alpine:3'),
  'larder-key': matching(/^[^/]+(\/[^/]+)*$/, 'a key such as dockerhub/pat, with slashes between the levels'),
  'larder-lifetime': parseLifetime,
  'larder-origin': parseOrigin,
  'larder-percentage': parsePercent,
  'larder-reaction': parseReaction,
  'larder-regexp': parseRegExp,
  'larder-repository': matching(
    /^[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/,
    'a repository such as library/hello-world, without tag',
  ),
  'larder-schedule': parseCron,
  'larder-size': parseBytes,
  'larder-span': parseSpan,
  'larder-store': parseStore,
  'larder-username': matching(/^[^\s:]+$/, 'a user name without spaces and colons'),
  'larder-variable': matching(/^[A-Za-z_]\w*$/, 'the name of an environment variable such as DOCKERHUB_PAT'),
} satisfies Record<string, (text: string) => Parsed<unknown>>;

function matching(form: RegExp, expected: string): (text: string) => Parsed<string> {
  return (text) => (form.test(text) ? accept(text) : refuse(expected));
}

function parseCap(text: string): Parsed<number> {
  const bytes = parseBytes(text);
  if (!bytes.ok || bytes.value > 0) return bytes;
  return refuse('a size above 0B such as 20GiB', 'a cap of 0 would evict everything at once');
}

/** A duration that something is to happen within. */
function parseSpan(text: string): Parsed<number> {
  const ms = parseDuration(text);
  return !ms.ok || ms.value > 0 ? ms : refuse('a duration above 0s');
}

function parseLifetime(text: string): Parsed<number | 'never'> {
  if (text === 'never') return accept(text);
  const ms = parseSpan(text);
  return ms.ok ? ms : refuse(`${ms.expected}, or never`, ms.hint);
}

function parseReaction(text: string): Parsed<OnUnhealthy> {
  if (text === 'fail' || text === 'warn') return accept(text);
  return refuse('fail, warn, or a mapping of verdicts to them');
}

function parseFile(text: string): Parsed<string> {
  const expected = 'the path of a file';
  if (text.startsWith('~')) return refuse(expected, 'only a shell knows ~: write the whole path');
  return text === '' || /\p{Cc}/u.test(text) ? refuse(expected) : accept(text);
}

function parseStore(text: string): Parsed<string> {
  const expected = 'an absolute path such as /var/lib/larder/registry';
  if (!text.startsWith('/') || /\p{Cc}/u.test(text)) {
    return refuse(expected, 'a relative path would depend on where the registry is started');
  }
  const normal = path.posix.normalize(text).replace(/\/$/, '');
  if (normal === '') return refuse(expected, 'the store needs a directory of its own, not the root');
  return accept(normal);
}
