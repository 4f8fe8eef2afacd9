/**
 * What tells one state of a project's files from another. ESLint keeps answers (`--cache`) by the linted file and the
 * config alone; answers of this plugin depend on other files too, so the presets make their state part of the config.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { entriesIn, namesIn, versionAt } from './disk.js';
import { envFileKind } from './env-names.js';
import { GitFile } from './git.js';
import { topOf } from './root.js';
import { isHiddenConfig, isSurveyed } from './survey.js';

/** Every file the project index may read: code, and what says which file a specifier means. */
const INPUT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$|^(?:package|deno|jsconfig|tsconfig.*)\.json$|^pnpm-workspace\.yaml$/;
/** Other people's code, and what is built from this one; so are most folders whose name starts with a dot. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'storybook-static', 'android', 'ios']);
/** Somebody's whole disk is no project. What lies beyond is not in the fingerprint. */
const FOLDER_LIMIT = 50_000;
/** git is asked about so many files with variables; it takes some milliseconds each. */
const GIT_LIMIT = 20;

/**
 * A short text that is the same as long as no file of the project came, went or was written (by path, time and size), and
 * git says the same of those that hold variables.
 * Deterministic, so that processes and threads that look at the same files agree.
 * @param cwd where ESLint runs
 * @param root the setting of that name
 */
export function fingerprintOf(cwd: string, root?: string): string {
  const top = root === undefined ? topOf(cwd, (folder) => new Set(namesIn(folder))) : resolve(cwd, root);
  const hash = createHash('sha1').update(top);
  const open = [top];
  let folders = 0;
  let asked = 0;
  for (let folder = open.pop(); folder !== undefined && folders < FOLDER_LIMIT; folder = open.pop()) {
    folders += 1;
    const entries = entriesIn(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind === 'folder') {
        if (!SKIPPED.has(name) && (!name.startsWith('.') || isHiddenConfig(name))) open.push(path);
      } else if (INPUT.test(name) || isSurveyed(name)) {
        hash.update(`\n${path}\0${versionAt(path)}`);
        const kind = envFileKind(name);
        if (kind === undefined || kind === 'example' || asked >= GIT_LIMIT) continue;
        asked += 1;
        const file = GitFile.at(path);
        // A commit that has the file changes one of these, before it or with it.
        hash.update(`\0${file?.tracked ?? ''} ${file?.ignored ?? ''}`);
      }
    }
  }
  return hash.digest('hex').slice(0, 16);
}
