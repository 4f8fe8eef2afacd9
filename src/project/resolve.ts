/**
 * From an import specifier to the file of the project it means. Published packages are nobody's business here:
 * models speak of them, and node_modules is never read.
 */
import { basename, dirname, extname, join, resolve as absolute, sep } from 'node:path';
import { createPathsMatcher, parseTsconfig, type TsConfigJsonResolved } from 'get-tsconfig';
import { isBag, isLink, namesIn, read, readJson, realPath, versionAt } from './disk.js';
import { log } from './log.js';
import { isTop, rootAt, topOf, type Root } from './root.js';

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** TypeScript's own spelling: the import names the file that will be emitted. */
const EMITTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx', '.jsx']], ['.jsx', ['.tsx']], ['.mjs', ['.mts']], ['.cjs', ['.cts']],
]);
/** Where starters of frameworks let an alias point when no config that can be read says so. */
const HABITS: readonly (readonly [alias: string, folders: readonly string[]])[] = [['@/', ['src', 'app', '.']], ['~/', ['src', 'app', '.']], ['$lib/', ['src/lib']]];
const BUILT = /(^|\/)(?:dist|build|out|lib|output|\.output)(?:\/(?:esm|cjs|es|mjs))?\//;
const CONDITIONS = ['source', 'development', 'import', 'node', 'require', 'default', 'types'];
const MEMORY_LIMIT = 20_000;

type Manifest = Readonly<Record<string, unknown>>;

/** What the config next to some files lets specifiers mean. */
interface Aliases {
  /** Specifiers that are aliases as a whole, without a star. */
  readonly exact: readonly string[];
  targetsOf(specifier: string): readonly string[];
}

export class Resolver {
  /** The project's top where the settings name one. */
  readonly #top: string | undefined;
  readonly #roots = new Map<string, Root>();
  readonly #folders = new Map<string, { readonly version: string; readonly names: ReadonlySet<string> }>();
  readonly #aliases = new Map<string, Aliases | undefined>();
  readonly #manifests = new Map<string, { readonly folder: string; readonly manifest: Manifest } | undefined>();
  readonly #found = new Map<string, string | undefined>();
  readonly #real = new Map<string, string | undefined>();
  /** Config files that were read, and their versions. */
  readonly #read = new Map<string, string>();

  #generation = 0;

  constructor(top?: string) {
    this.#top = top;
  }

  /** True when files came, went, or say something else about other files than they did. */
  isStale(): boolean {
    for (const [folder, { version }] of this.#folders) if (versionAt(folder) !== version) return true;
    for (const [file, version] of this.#read) if (versionAt(file) !== version) return true;
    return false;
  }

  /** Changes whenever a specifier may mean another file than it did. */
  get generation(): number {
    return this.#generation;
  }

  /** Forgets what files said about other files: packages, aliases, what exists. */
  forget(): void {
    this.#generation += 1;
    for (const memory of [this.#roots, this.#folders, this.#aliases, this.#manifests, this.#found, this.#real, this.#read]) memory.clear();
  }

  rootFor(folder: string): Root {
    return remembered(this.#roots, folder, () => {
      const told = this.#top;
      const top = told !== undefined && (folder === told || folder.startsWith(told + sep)) ? told : topOf(folder, (at) => this.namesIn(at));
      return top === folder ? rootAt(folder) : this.rootFor(top);
    });
  }

  /** The file of the project that `specifier` means in a file; `undefined` for packages and for what does not exist. */
  resolve(filename: string, specifier: string): string | undefined {
    const folder = dirname(filename);
    if (this.#found.size > MEMORY_LIMIT) this.#found.clear();
    return remembered(this.#found, `${folder}\0${specifier}`, () => {
      const root = this.rootFor(folder);
      const candidate = this.#candidate(folder, specifier, root);
      if (candidate === undefined && isRelative(specifier)) log('unread', absolute(folder, specifier), 'no code is there');
      if (candidate === undefined || candidate.includes('node_modules')) return undefined;
      if (this.#isInside(candidate, root.folder)) return candidate;
      log('unread', candidate, 'a link that leads out of the project, or nowhere');
      return undefined;
    });
  }

  /** True when neither the file nor its folders are links that lead out of the root. */
  #isInside(path: string, root: string): boolean {
    const real = (place: string): string | undefined => remembered(this.#real, place, () => realPath(place));
    const [top, folder] = [real(root), real(dirname(path))];
    if (top === undefined || folder === undefined) return false;
    return [folder, isLink(path) ? real(path) : folder].every((place) => place !== undefined && (place === top || place.startsWith(top + sep)));
  }

  #candidate(folder: string, specifier: string, root: Root): string | undefined {
    if (isRelative(specifier)) return this.#probe(absolute(folder, specifier));
    if (specifier.startsWith('/') || specifier.includes(':')) return undefined;
    if (specifier.startsWith('#')) {
      const own = this.#manifestFor(folder, root.folder);
      const inner = own === undefined ? undefined : this.#mapped(own.folder, own.manifest['imports'], specifier);
      if (inner !== undefined) return inner;
    }
    for (const target of this.#aliasesFor(folder, root.folder)?.targetsOf(specifier) ?? []) {
      const found = this.#probe(target);
      if (found !== undefined) return found;
    }
    return this.#workspace(specifier, root) ?? this.#byHabit(folder, specifier, root);
  }

  /** `@acme/db/client` where the workspace has a package `@acme/db`: its source, whatever its build would be called. */
  #workspace(specifier: string, root: Root): string | undefined {
    const parts = specifier.split('/');
    const name = parts.splice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const folder = root.packages.get(name);
    if (folder === undefined) return undefined;
    const rest = parts.join('/');
    const manifest = this.#json(join(folder, 'package.json')) ?? {};
    const exported = manifest['exports'];
    const mapped = typeof exported === 'string' || (isBag(exported) && !Object.keys(exported).some((key) => key.startsWith('.'))) ? { '.': exported } : exported;
    const found = this.#mapped(folder, mapped, rest === '' ? '.' : `./${rest}`);
    if (found !== undefined) return found;
    if (rest !== '') return this.#probe(join(folder, rest)) ?? this.#probe(join(folder, 'src', rest));
    for (const key of ['source', 'module', 'main', 'types']) {
      const entry = manifest[key];
      const target = typeof entry === 'string' ? this.#source(folder, entry) : undefined;
      if (target !== undefined) return target;
    }
    return this.#probe(join(folder, 'src')) ?? this.#probe(folder);
  }

  /** What a manifest's `exports` or `imports` say about a key; a star stands for any text. */
  #mapped(folder: string, map: unknown, key: string): string | undefined {
    if (!isBag(map)) return undefined;
    for (const [pattern, target] of Object.entries(map)) {
      const [before = '', after] = pattern.split('*');
      if (after === undefined ? pattern !== key : !(key.startsWith(before) && key.endsWith(after) && key.length >= before.length + after.length)) continue;
      const star = after === undefined ? '' : key.slice(before.length, key.length - after.length);
      for (const entry of targetsIn(target)) {
        const found = this.#source(folder, entry.replaceAll('*', star));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The source of what a manifest names: `dist/index.js` is built from `src/index.ts`. */
  #source(folder: string, entry: string): string | undefined {
    const plain = entry.replace(/^\.\//, '').replace(/\.d\.([cm]?ts)$/, '.$1');
    const sources = BUILT.test(plain) ? [plain.replace(BUILT, '$1src/'), plain.replace(BUILT, '$1')] : [];
    for (const path of [...sources, plain]) {
      const found = this.#probe(join(folder, path)) ?? this.#probe(join(folder, path.replace(/\.[cm]?js$/, '')));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #byHabit(folder: string, specifier: string, root: Root): string | undefined {
    for (const [alias, places] of HABITS) {
      if (!specifier.startsWith(alias)) continue;
      const base = this.#manifestFor(folder, root.folder)?.folder ?? root.folder;
      for (const place of places) {
        const found = this.#probe(join(base, place, specifier.slice(alias.length)));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The file itself, with an extension, or the index of a folder. */
  #probe(path: string): string | undefined {
    const extension = extname(path);
    if (EXTENSIONS.includes(extension)) {
      if (this.exists(path)) return path;
      const stem = path.slice(0, -extension.length);
      for (const other of EMITTED.get(extension) ?? []) if (this.exists(stem + other)) return stem + other;
    }
    for (const other of EXTENSIONS) if (this.exists(path + other)) return path + other;
    if (!this.exists(path)) return undefined;
    const names = this.namesIn(path);
    if (names.has('package.json')) {
      const main = this.#json(join(path, 'package.json'))?.['main'];
      if (typeof main === 'string' && extname(main) !== '' && this.exists(join(path, main))) return join(path, main);
    }
    for (const other of EXTENSIONS) if (names.has(`index${other}`)) return join(path, `index${other}`);
    return undefined;
  }

  /** True for a specifier that is an alias as a whole, so that its last part need not be a file's name. */
  isWholeAlias(folder: string, specifier: string): boolean {
    return this.#aliasesFor(folder, this.rootFor(folder).folder)?.exact.includes(specifier) === true;
  }

  /** True when the folder of this path lists it. */
  exists(path: string): boolean {
    return this.namesIn(dirname(path)).has(basename(path));
  }

  /** True where something says which files belong together. Elsewhere a file's neighbours may be anybody's. */
  hasProject(filename: string): boolean {
    const { folder } = this.rootFor(dirname(filename));
    return folder === this.#top || isTop(this.namesIn(folder));
  }

  /** The folder of the package a file belongs to: the nearest manifest's, or the root. */
  homeOf(filename: string): string {
    const root = this.rootFor(dirname(filename)).folder;
    return this.#manifestFor(dirname(filename), root)?.folder ?? root;
  }

  namesIn(folder: string): ReadonlySet<string> {
    return remembered(this.#folders, folder, () => {
      const version = versionAt(folder);
      return { version, names: new Set(namesIn(folder)) };
    }).names;
  }

  #json(path: string): Manifest | undefined {
    this.#read.set(path, versionAt(path));
    const manifest = readJson(path);
    if (manifest === undefined) log('unread', path, 'it holds no object in JSON');
    return manifest;
  }

  #manifestFor(folder: string, root: string): { readonly folder: string; readonly manifest: Manifest } | undefined {
    return remembered(this.#manifests, folder, () => {
      const manifest = this.namesIn(folder).has('package.json') ? this.#json(join(folder, 'package.json')) : undefined;
      if (manifest !== undefined) return { folder, manifest };
      return folder === root || dirname(folder) === folder ? undefined : this.#manifestFor(dirname(folder), root);
    });
  }

  #aliasesFor(folder: string, root: string): Aliases | undefined {
    return remembered(this.#aliases, folder, () => {
      const names = this.namesIn(folder);
      const config = names.has('tsconfig.json') ? 'tsconfig.json' : names.has('jsconfig.json') ? 'jsconfig.json' : undefined;
      if (config !== undefined) {
        this.#read.set(join(folder, config), versionAt(join(folder, config)));
        return aliasesIn(join(folder, config));
      }
      return folder === root || dirname(folder) === folder ? undefined : this.#aliasesFor(dirname(folder), root);
    });
  }
}

const isRelative = (specifier: string): boolean => specifier.startsWith('./') || specifier.startsWith('../') || specifier === '.' || specifier === '..';

/** The aliases of a tsconfig, or of those it only refers to. */
function aliasesIn(path: string, depth = 0): Aliases | undefined {
  const config = configAt(path);
  if (config === undefined) return undefined;
  const { paths, baseUrl } = config.compilerOptions ?? {};
  if (paths !== undefined || baseUrl !== undefined) {
    try {
      const targetsOf = createPathsMatcher({ path, config });
      return targetsOf === null ? undefined : { exact: Object.keys(paths ?? {}).filter((alias) => !alias.includes('*')), targetsOf };
    } catch {
      return undefined; // patterns TypeScript itself refuses
    }
  }
  if (depth > 0) return undefined;
  const references: unknown = config.references; // what a user wrote, whatever the type says
  const referred = (Array.isArray(references) ? references : []).flatMap((reference: unknown) => {
    const to = isBag(reference) ? reference['path'] : undefined;
    if (typeof to !== 'string') return [];
    const target = absolute(dirname(path), to);
    return aliasesIn(extname(target) === '.json' ? target : join(target, 'tsconfig.json'), depth + 1) ?? [];
  });
  if (referred.length === 0) return undefined;
  return { exact: referred.flatMap(({ exact }) => exact), targetsOf: (specifier) => referred.flatMap(({ targetsOf }) => targetsOf(specifier)) };
}

function configAt(path: string): TsConfigJsonResolved | undefined {
  try {
    return parseTsconfig(path);
  } catch (error) {
    log('unread', path, (error as Error).message); // get-tsconfig throws Errors
    // It extends a package that is not installed: what the file itself says still holds.
    const file = read(path);
    if (file.state === 'unread') return undefined;
    try {
      const value: unknown = JSON.parse(withoutComments(file.text));
      return isBag(value) ? (value as TsConfigJsonResolved) : undefined; // each field is looked at before it is used
    } catch {
      return undefined;
    }
  }
}

/** JSON as tsconfig files write it: with comments and commas at the end. */
function withoutComments(text: string): string {
  return text
    .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (_, string: string | undefined) => string ?? '')
    .replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, string: string | undefined) => string ?? '');
}

function targetsIn(target: unknown): readonly string[] {
  if (typeof target === 'string') return [target];
  if (Array.isArray(target)) return target.flatMap(targetsIn);
  return isBag(target) ? CONDITIONS.flatMap((condition) => targetsIn(target[condition])) : [];
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as Value; // has: a value that was remembered as undefined
  const value = make();
  memory.set(key, value);
  return value;
}
