/**
 * Where a project ends: the folder that holds everything a linted file may import from, and the packages in it.
 */
import { basename, dirname, join } from 'node:path';
import { foldersIn, isBag, read, readJson } from './disk.js';

export interface Root {
  readonly folder: string;
  /** Folders of workspace packages by package name. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Files that stand at the top of a repository with several packages. */
const TOP = new Set(['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json', 'rush.json', '.git']);
const PACKAGE = new Set(['package.json', 'tsconfig.json', 'jsconfig.json', 'deno.json']);
const FOLDER_LIMIT = 2000;
const GLOB_DEPTH = 4;

/**
 * The top of the project a folder belongs to: the nearest folder of a repository or workspace, else the nearest with a
 * package, else the folder itself.
 */
export function topOf(folder: string, namesOf: (folder: string) => ReadonlySet<string>): string {
  let nearest: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    const names = namesOf(at);
    if ([...TOP].some((name) => names.has(name)) || (names.has('package.json') && workspaceGlobs(at).length > 0)) return at;
    if (nearest === undefined && [...PACKAGE].some((name) => names.has(name))) nearest = at;
    if (dirname(at) === at) return nearest ?? folder;
  }
}

/** True for folders that say themselves that a project starts there. */
export function isTop(names: ReadonlySet<string>): boolean {
  return [...TOP, ...PACKAGE].some((name) => names.has(name));
}

export function rootAt(folder: string): Root {
  return { folder, packages: packagesIn(folder) };
}

function packagesIn(root: string): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  const globs = workspaceGlobs(root);
  const left = new Set(globs.filter((glob) => glob.startsWith('!')).flatMap((glob) => expand(root, glob.slice(1))));
  for (const folder of new Set(globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => expand(root, glob)))) {
    if (left.has(folder)) continue;
    const name = readJson(join(folder, 'package.json'))?.['name'];
    if (typeof name === 'string' && !packages.has(name)) packages.set(name, folder);
  }
  return packages;
}

/** The patterns under which a folder keeps packages, whichever package manager reads them. */
function workspaceGlobs(folder: string): readonly string[] {
  const workspaces = readJson(join(folder, 'package.json'))?.['workspaces'];
  const listed = isBag(workspaces) ? workspaces['packages'] : workspaces;
  const own = Array.isArray(listed) ? listed.filter((glob) => typeof glob === 'string') : [];
  const pnpm = read(join(folder, 'pnpm-workspace.yaml'));
  return pnpm.state === 'read' ? [...own, ...listUnder(pnpm.text, 'packages')] : own;
}

/** The items of a list in YAML, as far as workspace files go: `- 'apps/*'`. */
function listUnder(yaml: string, key: string): readonly string[] {
  const items: string[] = [];
  let inside = false;
  for (const line of yaml.split('\n')) {
    const item = /^\s*-\s*(['"]?)([^'"#]+?)\1\s*(?:#.*)?$/.exec(line)?.[2];
    if (/^[^\s#-]/.test(line)) inside = line.startsWith(`${key}:`);
    else if (inside && item !== undefined) items.push(item);
  }
  return items;
}

/** Folders that a pattern such as `apps/*` or `packages/**` names. */
function expand(root: string, glob: string): readonly string[] {
  let folders: readonly string[] = [root];
  for (const part of glob.replace(/^\.\//, '').replace(/\/+$/, '').split('/')) {
    if (part === '**') folders = folders.flatMap((folder) => below(folder, GLOB_DEPTH));
    else if (part.includes('*')) {
      const pattern = new RegExp(`^${part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
      folders = folders.flatMap((folder) => packageFolders(folder).filter((name) => pattern.test(basename(name))));
    } else folders = folders.map((folder) => join(folder, part));
    folders = folders.slice(0, FOLDER_LIMIT);
  }
  return folders;
}

function packageFolders(folder: string): readonly string[] {
  return foldersIn(folder).filter((name) => name !== 'node_modules' && !name.startsWith('.')).map((name) => join(folder, name));
}

function below(folder: string, depth: number): readonly string[] {
  return depth === 0 ? [folder] : [folder, ...packageFolders(folder).flatMap((inner) => below(inner, depth - 1))];
}
