/** What the packages around a file say they depend on. */
import { dirname, isAbsolute, join } from 'node:path';
import { isBag, readJson, versionAt } from './disk.js';

const KEYS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const MEMORY_LIMIT = 500;
const UP_LIMIT = 24;
const known = new Map<string, { readonly version: string; readonly names: ReadonlySet<string> }>();

/** True when the nearest manifest above a file names one of these packages, or another up to the top of the project does. */
export function dependsOn(filename: string, packages: readonly string[], top?: string): boolean {
  if (!isAbsolute(filename)) return false;
  let folder = dirname(filename);
  for (let up = 0; up < UP_LIMIT; up += 1) {
    const names = dependenciesIn(folder);
    if (names !== undefined && packages.some((name) => names.has(name))) return true;
    if (folder === top || dirname(folder) === folder) return false;
    folder = dirname(folder);
  }
  return false;
}

/** The packages that the manifest in a folder names; `undefined` where there is none. */
export function dependenciesIn(folder: string): ReadonlySet<string> | undefined {
  const path = join(folder, 'package.json');
  const version = versionAt(path);
  const before = known.get(path);
  if (before?.version === version) return before.names.size === 0 ? undefined : before.names;
  const manifest = readJson(path);
  const names = new Set(manifest === undefined ? [] : KEYS.flatMap((key) => (isBag(manifest[key]) ? Object.keys(manifest[key]) : [])));
  if (known.size >= MEMORY_LIMIT) known.clear();
  known.set(path, { version, names });
  return names.size === 0 ? undefined : names;
}
