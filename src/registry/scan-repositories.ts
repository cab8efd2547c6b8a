import type { Dirent } from 'node:fs';
import * as layout from './layout.js';
import type { Hex } from './layout.js';
import { usedAt, type Scanning } from './scan.js';
import type { FormerTag, Tag } from './store.js';

/** Scans every repository: `a/b` may be one although `a` is one as well. */
export function scanRepositories(scanning: Scanning): void {
  const holders = new HolderSets();
  const walk = (directory: string, name: string): void => {
    for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
      const path = `${directory}/${entry.name}`;
      if (entry.isDirectory() && layout.isRepositoryPart(entry.name)) {
        walk(path, name === '' ? entry.name : `${name}/${entry.name}`);
      } else {
        scanPart(scanning, holders, name, path, entry);
      }
    }
  };
  walk(layout.repositoriesDirectory, '');
}

/** Blobs of the same repositories share one list of them: a store has many blobs and few such lists. */
class HolderSets {
  private readonly sets = new Map<string, readonly string[]>();

  with(repositories: readonly string[], repository: string): readonly string[] {
    const key = [...repositories, repository].join(' ');
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const made = [...repositories, repository];
    this.sets.set(key, made);
    return made;
  }
}

function scanPart(
  scanning: Scanning,
  holders: HolderSets,
  repository: string,
  path: string,
  entry: Dirent,
): void {
  const isPart = entry.isDirectory() && repository !== '';
  if (isPart && entry.name === '_layers') scanLayers(scanning, holders, repository, path);
  else if (isPart && entry.name === '_manifests') scanManifests(scanning, repository, path);
  else if (isPart && entry.name === '_uploads') scanUploads(scanning, repository);
  else scanning.addForeign(path, entry);
}

function scanLayers(scanning: Scanning, holders: HolderSets, repository: string, path: string): void {
  scanning.directories(path, (name) => name === 'sha256');
  for (const hex of scanning.directories(layout.layersDirectory(repository), layout.isHex)) {
    const link = layout.layerLink(repository, hex);
    const changedAt = scanLink(scanning, link);
    if (changedAt === undefined) continue;
    const blob = scanning.blobs.get(hex);
    if (blob === undefined) {
      scanning.damage.push({ kind: 'dangling-link', repository, hex, changedAt });
    } else {
      blob.repositories = holders.with(blob.repositories, repository);
      blob.usedAt = Math.max(blob.usedAt, changedAt);
    }
  }
}

function scanManifests(scanning: Scanning, repository: string, path: string): void {
  const parts = scanning.directories(path, (name) => name === 'revisions' || name === 'tags');
  if (parts.includes('revisions')) {
    scanning.directories(`${path}/revisions`, (name) => name === 'sha256');
    for (const hex of scanning.directories(layout.revisionsDirectory(repository), layout.isHex)) {
      const linkUsedAt = scanLink(scanning, layout.revisionLink(repository, hex));
      if (linkUsedAt !== undefined) scanning.revisions.push({ repository, hex, usedAt: linkUsedAt });
    }
  }
  if (!parts.includes('tags')) return;
  for (const name of scanning.directories(layout.tagsDirectory(repository), layout.isTag)) {
    scanning.tags.push(scanTag(scanning, repository, name));
  }
}

function scanTag(scanning: Scanning, repository: string, name: string): Tag {
  const link = layout.tagLink(repository, name);
  const current = scanning.file(link);
  const hex = current && current.size > 0 ? readTagLink(scanning, link) : undefined;
  if (current?.size === 0) {
    scanning.damage.push({ kind: 'empty-link', path: link, changedAt: current.mtimeMs });
  }
  if (current === undefined) findHeadlessTag(scanning, repository, name);
  const former: FormerTag[] = [];
  let linkCount = current ? 1 : 0;
  for (const past of formerDigests(scanning, repository, name, hex)) {
    const stats = scanning.file(layout.tagIndexLink(repository, name, past));
    if (stats === undefined) continue;
    linkCount += 1;
    if (past !== hex) former.push({ hex: past, pulledAt: stats.mtimeMs });
  }
  const pulledAt = current?.mtimeMs ?? 0;
  const moved =
    hex === undefined || former.length === 0
      ? undefined
      : { at: movedAt(scanning, repository, name, hex), from: former };
  return { repository, name, hex, pulledAt, moved, linkCount };
}

function findHeadlessTag(scanning: Scanning, repository: string, name: string): void {
  const directory = layout.tagDirectory(repository, name);
  const left = scanning.attempt(directory, () => scanning.files.look(directory));
  if (left !== undefined) {
    scanning.damage.push({ kind: 'headless-tag', repository, name, changedAt: left.mtimeMs });
  }
}

/** Every digest that the tag had, its present one included. Most tags never move, which a look tells without listing. */
function formerDigests(
  scanning: Scanning,
  repository: string,
  name: string,
  hex: Hex | undefined,
): readonly Hex[] {
  const directory = layout.tagIndexDirectory(repository, name);
  const stats =
    hex === undefined ? undefined : scanning.attempt(directory, () => scanning.files.look(directory));
  // A directory with three hard links has exactly one directory in it, on file systems that count them at all.
  if (hex !== undefined && stats?.isDirectory() && stats.nlink === 3) return [hex];
  return scanning.directories(directory, layout.isHex);
}

/** A link's directory is changed when the link is made, and not when it is rewritten. */
function movedAt(scanning: Scanning, repository: string, name: string, hex: Hex): number {
  const directory = `${layout.tagIndexDirectory(repository, name)}/${hex}`;
  return scanning.attempt(directory, () => scanning.files.look(directory))?.mtimeMs ?? 0;
}

function readTagLink(scanning: Scanning, link: string): Hex | undefined {
  const content = scanning.attempt(link, () => scanning.files.read(link, layout.linkBytes));
  const hex = content === undefined ? undefined : layout.parseLink(content);
  if (hex === undefined) scanning.foreign.push({ path: link, why: 'a link that names no sha256 digest' });
  return hex;
}

/** The time at which a layer or revision link was last used; undefined where it is none. */
function scanLink(scanning: Scanning, path: string): number | undefined {
  const stats = scanning.file(path);
  if (stats === undefined) {
    const directory = path.slice(0, -'/link'.length);
    const left = scanning.attempt(directory, () => scanning.files.look(directory));
    if (left !== undefined) {
      scanning.damage.push({ kind: 'empty-directory', path: directory, changedAt: left.mtimeMs });
    }
    return undefined;
  }
  if (stats.size === layout.linkBytes) return usedAt(stats);
  if (stats.size === 0) scanning.damage.push({ kind: 'empty-link', path, changedAt: stats.mtimeMs });
  else scanning.foreign.push({ path, why: `a link of ${stats.size} bytes` });
  return undefined;
}

function scanUploads(scanning: Scanning, repository: string): void {
  for (const name of scanning.directories(layout.uploadsDirectory(repository), layout.isUpload)) {
    let sizeBytes = 0;
    let touchedAt = 0;
    const walk = (directory: string): void => {
      const stats = scanning.attempt(directory, () => scanning.files.look(directory));
      touchedAt = Math.max(touchedAt, stats?.mtimeMs ?? 0);
      for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
        const path = `${directory}/${entry.name}`;
        if (entry.isDirectory()) walk(path);
        else {
          const file = scanning.attempt(path, () => scanning.files.look(path));
          sizeBytes += file?.size ?? 0;
          touchedAt = Math.max(touchedAt, file?.mtimeMs ?? 0);
        }
      }
    };
    walk(layout.uploadDirectory(repository, name));
    scanning.sizeBytes += sizeBytes;
    scanning.uploads.push({ repository, name, sizeBytes, touchedAt });
  }
}
