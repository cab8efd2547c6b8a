import path from 'node:path';
import { formatPath, type Finding } from './finding.js';
import { settingsOf } from './parse.js';
import type { Problem } from './problem.js';
import { checkRules } from './rules.js';
import type { SettingsText } from './schema.generated.js';
import type { Settings } from './settings.js';
import { checkStructure } from './structure.js';
import { parseYaml, placeOfKey, placeOfValue, plainValue, type YamlDocument } from './yaml.js';

export type Loaded =
  | { readonly ok: true; readonly settings: Settings }
  /** Sorted by place. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the text of a settings file whole: its settings, or everything that is wrong with it.
 * Touches no file; relative paths in it start at the directory of `file`.
 * @param file absolute
 * @param shownAs how problems name the file
 */
export function readSettings(text: string, file: string, shownAs = file): Loaded {
  const document = parseYaml(text);
  const written = plainValue(document.root) ?? {};
  const { value, findings } = checkStructure(written);
  const problems = [
    ...yamlFindings(document),
    ...(isReadable(document) ? [...findings, ...checkRules(written, value)] : []),
  ].map((finding) => problemOf(finding, document, shownAs));
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  // Without findings the value is what the schema says.
  return { ok: true, settings: { file, ...settingsOf(value as SettingsText, path.dirname(file)) } };
}

/** The settings that hold without a file. */
export function defaultSettings(): Settings {
  return settingsOf(checkStructure({ version: 1 }).value as SettingsText, '/');
}

/** Whether there is a tree to look at; an empty file is one without keys. */
function isReadable(document: YamlDocument): boolean {
  return document.root !== undefined || document.problems.length === 0;
}

function yamlFindings(
  document: YamlDocument,
): (Finding & { readonly place: { line: number; column: number } })[] {
  return document.problems.map(({ path: at, place, message, hint }) => ({
    path: at,
    at: 'key',
    place,
    got: message,
    expected: 'plain YAML',
    ...(hint !== undefined && { hint }),
  }));
}

function problemOf(
  finding: Finding & { readonly place?: { line: number; column: number } },
  document: YamlDocument,
  file: string,
): Problem {
  const { path: at, got, expected, hint } = finding;
  const { line, column } =
    finding.place ?? (finding.at === 'key' ? placeOfKey(document, at) : placeOfValue(document, at));
  return { file, line, column, path: formatPath(at), got, expected, ...(hint !== undefined && { hint }) };
}

/** By place; of several problems with one value the first one found says it all. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems
    .filter((problem, i) => problems.findIndex((other) => isSamePlace(other, problem)) === i)
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function isSamePlace(a: Problem, b: Problem): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}
