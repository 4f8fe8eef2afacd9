/**
 * Which files of a project take something from which others. Texts are read once and only the names of modules kept,
 * so the way back from a file to those that use it costs a few look-ups.
 */
import { basename, dirname, extname, join } from 'node:path';
import { entriesIn, read, versionAt } from './disk.js';
import { log, timed } from './log.js';
import type { Resolver } from './resolve.js';

/** What one text names. */
interface Mention {
  readonly version: string;
  readonly specifiers: readonly string[];
  readonly words: ReadonlySet<string>;
}

const SOURCE = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Folders of other people's code and of what is built from this one. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'dist', 'build', 'out', 'coverage', 'vendor', 'public', 'static', '__generated__', 'storybook-static', 'android', 'ios']);
const FILE_LIMIT = 60_000;
const FOLDER_DEPTH = 24;
const ROOT_SEARCH = 400;

/** Files of one folder that write the same specifier: it means the same in all of them. */
interface Wording {
  readonly specifier: string;
  readonly files: string[];
}

export class Importers {
  readonly #resolver: Resolver;
  readonly #root: string;
  /** Words that make a file concern every route of an app: `APP_GUARD`. */
  readonly #wanted: RegExp;
  #mentions = new Map<string, Mention>();
  /** What a specifier may mean to the files that write it. */
  #wordings: Map<string, Wording[]> | undefined;
  /** Folders that were listed, in their version then. */
  #folders = new Map<string, string>();
  #importersOf = new Map<string, readonly string[]>();
  /** What specifiers meant when that was found out. */
  #generation = 0;

  constructor(resolver: Resolver, root: string, wanted: readonly string[]) {
    this.#resolver = resolver;
    this.#root = root;
    this.#wanted = new RegExp(wanted.length === 0 ? '(?!)' : `\\b(?:${wanted.join('|')})\\b`, 'g');
  }

  /** Every source file below the root. */
  get files(): readonly string[] {
    this.#index();
    return [...this.#mentions.keys()];
  }

  /** The files that import or re-export something from this one. */
  of(path: string): readonly string[] {
    if (this.#generation !== this.#resolver.generation) this.#forget();
    let known = this.#importersOf.get(path);
    if (known === undefined) {
      known = this.#find(path);
      this.#importersOf.set(path, known);
    }
    return known;
  }

  /** The files whose text has a word. */
  mentioning(word: string): readonly string[] {
    this.#index();
    return [...this.#mentions].filter(([, { words }]) => words.has(word)).map(([path]) => path);
  }

  /** True when a file imports one of these packages, or a module of one. */
  names(path: string, packages: ReadonlySet<string>): boolean {
    this.#index();
    return (this.#mentions.get(path)?.specifiers ?? []).some((specifier) => packages.has(specifier));
  }

  /** The files that lead to this one and that nobody imports: where programs start that contain it. */
  rootsOf(path: string): ReadonlySet<string> {
    const seen = new Set<string>([path]);
    const roots = new Set<string>();
    for (const at of seen) {
      const users = this.of(at);
      if (users.length === 0) roots.add(at);
      for (const user of users) if (seen.size < ROOT_SEARCH) seen.add(user);
    }
    return roots;
  }

  /** The text of a file that is being linted counts, whatever the disk holds. */
  note(path: string, text: string): void {
    const known = this.#mentions.get(path);
    if (known === undefined) return;
    const mention = this.#read(text, known.version);
    if (mention.specifiers.join('\n') === known.specifiers.join('\n') && [...mention.words].join() === [...known.words].join()) return;
    this.#mentions.set(path, mention);
    this.#forget();
  }

  /** Looks at the disk again. True when something changed. */
  refresh(): boolean {
    if (this.#wordings === undefined) return false;
    const before = this.#mentions;
    const isSame = [...this.#folders].every(([folder, version]) => versionAt(folder) === version);
    let changed = !isSame;
    if (isSame) {
      for (const [path, { version }] of before) {
        if (versionAt(path) === version) continue;
        before.delete(path);
        const text = read(path);
        if (text.state === 'read') before.set(path, this.#read(text.text, text.version));
        changed = true;
      }
    }
    if (!changed) return false;
    if (!isSame) {
      this.#mentions = new Map();
      this.#walk(before);
    }
    this.#forget();
    return true;
  }

  #forget(): void {
    this.#wordings = undefined;
    this.#importersOf = new Map();
    this.#generation = this.#resolver.generation;
  }

  #index(): ReadonlyMap<string, readonly Wording[]> {
    if (this.#wordings !== undefined) return this.#wordings;
    if (this.#mentions.size === 0) timed(this.#root, () => { this.#walk(new Map()); }, () => `${this.#mentions.size} files`);
    const index = new Map<string, Wording[]>();
    const known = new Map<string, Wording>();
    for (const [file, { specifiers }] of this.#mentions) {
      const folder = dirname(file);
      for (const specifier of specifiers) {
        const key = `${folder}\0${specifier}`;
        const same = known.get(key);
        if (same !== undefined) {
          same.files.push(file);
          continue;
        }
        const wording = { specifier, files: [file] };
        known.set(key, wording);
        for (const name of this.#keysOf(file, specifier)) {
          const list = index.get(name);
          if (list === undefined) index.set(name, [wording]);
          else list.push(wording);
        }
      }
    }
    this.#wordings = index;
    return index;
  }

  #find(path: string): readonly string[] {
    const index = this.#index();
    const found = new Set<string>();
    for (const key of this.#namesOf(path)) {
      for (const { files, specifier } of index.get(key) ?? []) {
        if (this.#resolver.resolve(files[0] ?? '', specifier) !== path) continue;
        for (const file of files) if (file !== path) found.add(file);
      }
    }
    return [...found];
  }

  /**
   * Under which keys specifiers are found that may mean a file: its path without extension or its folder, where they are
   * relative; else its name, its folder's where it is an index, its package's.
   */
  #namesOf(path: string): readonly string[] {
    const stem = basename(path, extname(path));
    const folder = dirname(path);
    // A folder's manifest may name any file in it.
    const names = [join(folder, stem), this.#resolver.homeOf(path), stem, basename(path)];
    if (stem === 'index') names.push(folder, basename(folder));
    const own = [...this.#resolver.rootFor(folder).packages].find(([, home]) => path.startsWith(`${home}/`));
    if (own !== undefined) names.push(`package:${own[0]}`);
    return [...new Set([...names, 'package:#'])];
  }

  /** Under which keys a specifier is looked for: the path it spells out, or its last part and the package it may name; without extension. */
  #keysOf(file: string, specifier: string): readonly string[] {
    const folder = dirname(file);
    const plain = specifier.replace(/\/+$/, '').replace(SOURCE, '');
    if (specifier.startsWith('.')) return [join(folder, plain)];
    const target = this.#resolver.isWholeAlias(folder, specifier) ? this.#resolver.resolve(file, specifier) : undefined;
    if (target !== undefined) return [target.slice(0, -extname(target).length)];
    const parts = plain.split('/');
    const last = parts.at(-1) ?? '';
    if (specifier.startsWith('#')) return [last, 'package:#'];
    return [last, `package:${parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')}`];
  }

  #walk(known: ReadonlyMap<string, Mention>): void {
    this.#folders = new Map();
    const open: { readonly folder: string; readonly depth: number }[] = [{ folder: this.#root, depth: 0 }];
    for (let at = open.pop(); at !== undefined && this.#mentions.size < FILE_LIMIT; at = open.pop()) {
      this.#folders.set(at.folder, versionAt(at.folder));
      for (const { name, kind } of entriesIn(at.folder, (because) => { log('unread', at.folder, because); })) {
        const path = join(at.folder, name);
        if (kind === 'folder') {
          if (!SKIPPED.has(name) && !name.startsWith('.') && at.depth < FOLDER_DEPTH) open.push({ folder: path, depth: at.depth + 1 });
        } else if (kind === 'file' && SOURCE.test(name) && !name.includes('.min.')) {
          const before = known.get(path);
          if (before !== undefined && versionAt(path) === before.version) {
            this.#mentions.set(path, before);
            continue;
          }
          const text = read(path);
          if (text.state === 'read') this.#mentions.set(path, this.#read(text.text, text.version));
          else log('unread', path, text.because);
        }
      }
    }
  }

  #read(text: string, version: string): Mention {
    return { version, specifiers: specifiersIn(text), words: new Set([...text.matchAll(this.#wanted)].map(([word]) => word)) };
  }
}

/** Modules a text names, comments and strings included: one too many costs a look. Packages of node: are left out. */
function specifiersIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, specifier = ''] of text.matchAll(/\b(?:from|import|require\(|import\()\s*['"`]([^'"`\n]{1,300})['"`]/g)) {
    if (!specifier.startsWith('node:')) found.add(specifier);
  }
  return [...found];
}
