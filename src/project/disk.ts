/**
 * The one place that touches the disk. Nothing here throws: what cannot be read is a value with a reason.
 */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** Larger files are bundles and data; nobody's router lives there. */
const SIZE_LIMIT = 1024 * 1024;

export interface Unread {
  readonly state: 'unread';
  readonly because: string;
}

/** The text of a file and what tells it from other versions of it. */
export type Read = { readonly state: 'read'; readonly text: string; readonly version: string } | (Unread & { readonly version: string });

const MISSING = 'missing';

/** The version of a file or folder; `missing` where there is nothing, or nothing that may be looked at. */
export function versionAt(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? MISSING : versionOf(stats);
  } catch {
    return MISSING; // a loop of links, a folder that is closed to us
  }
}

export function exists(path: string): boolean {
  return versionAt(path) !== MISSING;
}

/** The text of a file, without a byte order mark, as ESLint hands it out. Devices and pipes are not read: that may never end. */
export function read(path: string): Read {
  let version = MISSING;
  try {
    const stats = statSync(path);
    version = versionOf(stats);
    if (!stats.isFile()) return { state: 'unread', because: 'not a file', version };
    if (stats.size > SIZE_LIMIT) return { state: 'unread', because: `${stats.size} bytes, more than ${SIZE_LIMIT}`, version };
    return { state: 'read', text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), version };
  } catch (error) {
    return { state: 'unread', because: (error as Error).message, version }; // node:fs throws Errors only
  }
}

const versionOf = ({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string => `${mtimeMs}:${size}`;

/** The names in a folder; empty where it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export interface DiskEntry {
  readonly name: string;
  readonly kind: 'folder' | 'file';
}

/** What lies in a folder, links left out: they may lead anywhere, and round in circles. `unread` is told why there is nothing. */
export function entriesIn(folder: string, unread?: (because: string) => void): readonly DiskEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly DiskEntry[] =>
      entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : entry.isFile() ? [{ name: entry.name, kind: 'file' }] : []);
  } catch (error) {
    unread?.((error as Error).message); // node:fs throws Errors only
    return [];
  }
}

/** The folders in a folder. */
export function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The object that a JSON file holds; `undefined` where it holds none. */
export function readJson(path: string): Readonly<Record<string, unknown>> | undefined {
  const file = read(path);
  if (file.state === 'unread') return undefined;
  try {
    const value: unknown = JSON.parse(file.text);
    return isBag(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place a path leads to, links followed; `undefined` where it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
