import { applyEdits, findNodeAtLocation, modify, parseTree, type ParseError } from 'jsonc-parser';
import { UserError } from '../errors.js';
import type { Settings } from '../settings/settings.js';
import { isLoopback } from '../units/address.js';

/** What Docker's daemon.json needs for the mirror, for a host that has no such file. */
export function makeDockerDaemon(settings: Settings): string {
  return mergeDockerDaemon('', settings, 'daemon.json');
}

/**
 * Puts the mirror first among those of an existing daemon.json and leaves the rest of the text as it is.
 * @param file how messages name the text
 * @throws UserError when the text is not the JSON object that Docker would accept
 */
export function mergeDockerDaemon(text: string, settings: Settings, file: string): string {
  const source = text.trim() === '' ? '{}\n' : text;
  expectObject(source, file);
  let merged = putFirst(source, 'registry-mirrors', settings.mirror.url, file);
  const { protocol, hostname, host } = new URL(settings.mirror.url);
  // Docker speaks plain HTTP to loopback unasked, and to nobody else.
  if (protocol === 'http:' && !isLoopback(hostname.replace(/^\[(.*)\]$/, '$1'))) {
    merged = putFirst(merged, 'insecure-registries', host, file);
  }
  return merged;
}

function expectObject(text: string, file: string): void {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) {
    const before = text.slice(0, error.offset).split('\n');
    throw new UserError(
      `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: this is not JSON, so it can't be merged`,
      `mend it first: dockerd --validate --config-file ${file} says what is wrong`,
    );
  }
  if (root?.type !== 'object') {
    throw new UserError(
      `${file} holds ${root?.type ?? 'nothing'}, expected an object`,
      'move it away, or make it {}',
    );
  }
}

/** Makes `value` the first of a top-level list of texts. */
function putFirst(text: string, key: string, value: string, file: string): string {
  const root = parseTree(text);
  const node = root === undefined ? undefined : findNodeAtLocation(root, [key]);
  const list =
    node === undefined ? [] : (JSON.parse(text.slice(node.offset, node.offset + node.length)) as unknown);
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new UserError(`${file}: ${key} is not a list of texts`, `make it one, such as ["${value}"]`);
  }
  const others = list.filter((item) => withoutSlash(item) !== withoutSlash(value));
  // Already first: not even a trailing slash is worth a changed file, which would make Docker read it anew.
  if (list.length === others.length + 1 && withoutSlash(list[0] ?? '') === withoutSlash(value)) return text;
  const edits = modify(text, [key], [value, ...others], { formattingOptions: formattingOf(text) });
  return applyEdits(text, edits);
}

/** How the text is indented: by what its first indented key has. */
function formattingOf(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
