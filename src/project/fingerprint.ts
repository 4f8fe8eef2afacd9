/**
 * What tells one state of a project's files from another. ESLint keeps answers (`--cache`) by the linted file and the
 * config alone; answers of this plugin depend on other files too, so the presets make their state part of the config.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { entriesIn, namesIn, versionAt } from './disk.js';
import { topOf } from './root.js';

/** Every file the project index may read: code, and what says which file a specifier means. */
const INPUT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$|^(?:package|deno|jsconfig|tsconfig.*)\.json$|^pnpm-workspace\.yaml$/;
/** Other people's code, and what is built from this one; so are folders whose name starts with a dot. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'storybook-static', 'android', 'ios']);
/** Somebody's whole disk is no project. What lies beyond is not in the fingerprint. */
const FOLDER_LIMIT = 50_000;

/**
 * A short text that is the same as long as no file of the project came, went or was written: by path, time and size.
 * Deterministic, so that processes and threads that look at the same files agree.
 * @param cwd where ESLint runs
 * @param root the setting of that name
 */
export function fingerprintOf(cwd: string, root?: string): string {
  const top = root === undefined ? topOf(cwd, (folder) => new Set(namesIn(folder))) : resolve(cwd, root);
  const hash = createHash('sha1').update(top);
  const open = [top];
  let folders = 0;
  for (let folder = open.pop(); folder !== undefined && folders < FOLDER_LIMIT; folder = open.pop()) {
    folders += 1;
    const entries = entriesIn(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind === 'folder') {
        if (!SKIPPED.has(name) && !name.startsWith('.')) open.push(path);
      } else if (INPUT.test(name)) hash.update(`\n${path}\0${versionAt(path)}`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
