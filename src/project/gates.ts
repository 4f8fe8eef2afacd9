/**
 * Files that run before others because of where they lie: found by name, from the folder of the package or on the way up to it.
 */
import { basename, dirname, join, relative } from 'node:path';
import { matchesGlob } from '../facts/entry-points.js';
import type { GateRow } from '../models/schema.js';

export interface Folders {
  /** The names in a folder. */
  namesIn(folder: string): Iterable<string>;
}

/** The files of a row that run before a file of the package. */
export function gateFiles(folders: Folders, row: GateRow, filename: string, home: string): readonly string[] {
  const candidates = row.covers === 'folder' ? above(folders, filename, home) : withinGlob(folders, row.files, home);
  return candidates.filter((path) => path !== filename && matchesGlob(relative(home, path).replaceAll('\\', '/'), row.files));
}

/** Every file in the folders from a file up to its package. */
function above(folders: Folders, filename: string, home: string): readonly string[] {
  const found: string[] = [];
  for (let folder = dirname(filename); folder.startsWith(home); folder = dirname(folder)) {
    for (const name of folders.namesIn(folder)) found.push(join(folder, name));
    if (folder === dirname(folder)) break;
  }
  return found;
}

/** Every file in the folders that the glob can mean; a star stands for names in one folder. */
function withinGlob(folders: Folders, glob: string, home: string): readonly string[] {
  return alternativesOf(glob).flatMap((pattern) => {
    const folder = join(home, dirname(pattern));
    const name = basename(pattern);
    const names = [...folders.namesIn(folder)];
    return (name.includes('*') ? names : names.filter((own) => own === name)).map((own) => join(folder, own));
  });
}

/** `{src/,}middleware.{ts,js}` is four patterns. */
function alternativesOf(glob: string): readonly string[] {
  const [whole, inner] = /\{([^{}]*)\}/.exec(glob) ?? [];
  if (whole === undefined || inner === undefined) return [glob];
  return inner.split(',').flatMap((alternative) => alternativesOf(glob.replace(whole, alternative)));
}
