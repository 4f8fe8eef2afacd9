/**
 * The one place that touches the disk. Nothing here throws: what cannot be read is a value with a reason.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Larger files are bundles and data; nobody's router lives there. */
const SIZE_LIMIT = 1024 * 1024;

export interface Unread {
  readonly state: 'unread';
  readonly because: string;
}

export type Read = { readonly state: 'read'; readonly text: string } | Unread;

/** What tells two versions of a file apart. */
export interface Stamp {
  readonly kind: 'file' | 'folder';
  readonly version: string;
}

/** `undefined` where there is nothing, or nothing that may be looked at. Devices and pipes are nothing: reading one may never end. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
    return kind === undefined ? undefined : { kind, version: `${stats.mtimeMs}:${stats.size}` };
  } catch {
    return undefined; // a loop of links, a folder that is closed to us
  }
}

/** The text of a file, without a byte order mark, as ESLint hands it out. */
export function read(path: string): Read {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { state: 'unread', because: 'not a file' };
    if (stats.size > SIZE_LIMIT) return { state: 'unread', because: `${stats.size} bytes, more than ${SIZE_LIMIT}` };
    return { state: 'read', text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    return { state: 'unread', because: (error as Error).message }; // node:fs throws Errors only
  }
}

/** The names in a folder; empty where it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
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

/** True when the file a path leads to, links followed, lies below the root. */
export function isBelow(path: string, root: string): boolean {
  try {
    const top = realpathSync(root);
    return realpathSync(path).startsWith(top.endsWith(sep) ? top : top + sep);
  } catch {
    return false;
  }
}
