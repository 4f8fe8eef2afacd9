/** The repository as its own tests see it: names and texts of files, by path from the root. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path from the root, with forward slashes, to text, of all files below a folder that end in `suffix`. */
export function filesBelow(folder: string, suffix: string): ReadonlyMap<string, string> {
  const top = join(root, folder);
  if (!existsSync(top)) return new Map();
  const paths = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
