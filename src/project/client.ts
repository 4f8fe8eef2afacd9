/**
 * Code that runs on other people's machines: where it starts, and through which files it takes others with it.
 */
import { dirname, join, relative, sep } from 'node:path';
import type { Catalogue } from '../facts/catalogue.js';
import type { Facts } from '../facts/facts.js';
import { roleOf } from '../facts/file-role.js';
import { wholeGlobPattern } from '../facts/glob.js';
import type { ClientReach, Reach } from '../facts/other-files.js';
import { publicSlots } from '../facts/public-env.js';
import { valuesOf } from '../facts/settings.js';
import { directiveRow, directivesOf, isSent, isServerDirective, passagesOf, reachThrough, type Passage } from '../flow/client.js';
import type { ClientCodeRow } from '../models/schema.js';
import { staticString } from '../syntax/tree.js';
import { foldersIn, read } from './disk.js';
import { dependenciesIn } from './manifests.js';
import type { Resolver } from './resolve.js';

/** How many files are looked through on the way back from one. */
const SEARCH_LIMIT = 300;
const PAGE = 'index.html';

export interface ClientFiles {
  readonly catalogue: Catalogue;
  readonly resolver: Resolver;
  /** Empty where the file cannot be read. */
  textOf(path: string): string;
  factsOf(path: string): Facts | undefined;
  importersOf(path: string): readonly string[];
}

/** What is known of the clients of one project; forgotten when a file changes. */
export class Clients {
  readonly #files: ClientFiles;
  readonly #rows = new Map<string, ClientCodeRow | undefined>();
  readonly #reaches = new Map<string, ClientReach | undefined>();
  readonly #kept = new Map<string, string | undefined>();
  readonly #passages = new Map<string, ReadonlyMap<string, readonly Passage[]>>();
  readonly #compiled = new Map<string, { readonly names: readonly string[]; readonly prefixes: readonly string[] }>();
  readonly #peopled = new Map<string, boolean>();
  readonly #globs = new Map<string, RegExp>();

  readonly #directives: readonly string[];

  constructor(files: ClientFiles) {
    this.#files = files;
    this.#directives = files.catalogue.models.flatMap(({ clientCode = [] }) => clientCode.flatMap(({ directive }) => directive ?? []));
  }

  #rowOf(filename: string): ClientCodeRow | undefined {
    if (this.#rows.has(filename)) return this.#rows.get(filename);
    const row = this.#rowOfPlace(filename);
    this.#rows.set(filename, row);
    return row;
  }

  /** The row that makes a file of this place one that runs on a client, whatever it says itself. */
  #rowOfPlace(filename: string): ClientCodeRow | undefined {
    const home = this.#files.resolver.homeOf(filename);
    const dependencies = dependenciesIn(home);
    if (dependencies === undefined) return undefined;
    const path = relative(home, filename).split(sep).join('/');
    if (roleOf(`/${path}`) === 'test') return undefined;
    for (const { packages, clientCode = [] } of this.#files.catalogue.models) {
      if (clientCode.length === 0 || !packages.some((name) => dependencies.has(name))) continue;
      for (const row of clientCode) {
        if (row.unless?.some((name) => dependencies.has(name)) === true) continue;
        if (row.files !== undefined && this.#matches(path, row.files) && (row.except === undefined || !this.#matches(path, row.except))) return row;
        if (row.page === true && this.#isLoadedByPage(filename, home)) return row;
      }
    }
    return undefined;
  }

  #matches(path: string, glob: string): boolean {
    let pattern = this.#globs.get(glob);
    if (pattern === undefined) {
      pattern = wholeGlobPattern(glob);
      this.#globs.set(glob, pattern);
    }
    return pattern.test(path);
  }

  /** True when a page in one of the folders above loads the file. */
  #isLoadedByPage(filename: string, home: string): boolean {
    for (let folder = dirname(filename); folder.startsWith(home); folder = dirname(folder)) {
      if (this.#files.resolver.exists(join(folder, PAGE))) {
        const page = read(join(folder, PAGE));
        if (page.state === 'read' && scriptsIn(page.text).some((script) => join(folder, script) === filename)) return true;
      }
      if (folder === dirname(folder)) break;
    }
    return false;
  }

  /** How a place comes to a client, over imports back to a file that runs there. */
  reach(filename: string, reach: Reach, loosely: boolean): ClientReach | undefined {
    const key = `${filename}|${reach.names.join()}|${reach.always}|${loosely && reach.onLoad}|${loosely}`;
    if (this.#reaches.has(key)) return this.#reaches.get(key);
    const found = this.#search(filename, reach, loosely);
    this.#reaches.set(key, found);
    return found;
  }

  #search(filename: string, start: Reach, loosely: boolean): ClientReach | undefined {
    const { folder: root, packages } = this.#files.resolver.rootFor(dirname(filename));
    if (!this.#hasClients(root, [...packages.values(), this.#files.resolver.homeOf(filename)])) return undefined;
    const seen = new Set<string>();
    let open: readonly Step[] = [{ path: filename, reach: start, before: undefined }];
    while (open.length > 0 && seen.size < SEARCH_LIMIT) {
      const next: Step[] = [];
      for (const step of open) {
        const key = `${step.path}|${step.reach.names.join()}|${step.reach.always}`;
        if (seen.has(key) || seen.size >= SEARCH_LIMIT) continue;
        seen.add(key);
        for (const user of this.#files.importersOf(step.path)) {
          const reached = this.#reachOf(user, step, loosely);
          if (reached === undefined) continue;
          const found: Step = { path: user, reach: reached, before: step };
          if (this.#runsThere(user, reached)) return { chain: chainOf(found).map((path) => relative(root, path).split(sep).join('/')) };
          next.push(found);
        }
      }
      open = next;
    }
    return undefined;
  }

  /** False for projects that are made of servers alone: nothing there need be looked through. */
  #hasClients(root: string, homes: readonly string[]): boolean {
    let has = this.#peopled.get(root);
    if (has === undefined) {
      const packages = this.#files.catalogue.models.flatMap((model) => (model.clientCode === undefined ? [] : model.packages));
      has = [root, ...homes, ...foldersIn(root).map((name) => join(root, name))].some((home) => {
        const dependencies = dependenciesIn(home);
        return dependencies !== undefined && packages.some((name) => dependencies.has(name));
      });
      this.#peopled.set(root, has);
    }
    return has;
  }

  /** What of a file that imports another leads to the place there; `undefined` where nothing does. */
  #reachOf(user: string, step: Step, loosely: boolean): Reach | undefined {
    const passages = this.#passagesIn(user).get(step.path);
    return passages === undefined ? undefined : reachThrough(passages, step.reach, loosely);
  }

  /** What a file takes from others of the project, by their paths. Nothing of tests, and of what is called over the network. */
  #passagesIn(user: string): ReadonlyMap<string, readonly Passage[]> {
    let passages = this.#passages.get(user);
    if (passages === undefined) {
      passages = this.#readPassages(user);
      this.#passages.set(user, passages);
    }
    return passages;
  }

  #readPassages(user: string): ReadonlyMap<string, readonly Passage[]> {
    const { catalogue, resolver } = this.#files;
    const found = new Map<string, Passage[]>();
    if (roleOf(user, resolver.homeOf(user)) === 'test') return found;
    const facts = this.#files.factsOf(user);
    if (facts === undefined || directivesOf(facts.file.ast.body).some(isServerDirective)) return found;
    for (const passage of passagesOf(facts, (specifier) => catalogue.module(specifier).isUnknown)) {
      const path = resolver.resolve(user, passage.specifier);
      if (path === undefined) continue;
      const known = found.get(path);
      if (known === undefined) found.set(path, [passage]);
      else known.push(passage);
    }
    return found;
  }

  /** True when the file runs on a client with the exports that lead on; what its build leaves out does not count. */
  #runsThere(path: string, reach: Reach): boolean {
    const row = this.rowAt(path);
    return row !== undefined && isSent(row, reach);
  }

  /** The row that makes a file one that runs on a client: its own directive's, or that of its place. */
  rowAt(path: string): ClientCodeRow | undefined {
    const text = this.#files.textOf(path);
    // Whether the words are a directive, only the tree tells.
    const facts = this.#directives.some((directive) => text.includes(directive)) ? this.#files.factsOf(path) : undefined;
    return (facts === undefined ? undefined : directiveRow(facts)) ?? this.#rowOf(path);
  }

  /** Why a module must stay on the server: where it lies, or what it imports to say so. */
  keptOnServer(filename: string, specifier: string): string | undefined {
    const path = this.#files.resolver.resolve(filename, specifier);
    if (path === undefined) return undefined;
    if (this.#kept.has(path)) return this.#kept.get(path);
    const why = this.#whyKept(path);
    this.#kept.set(path, why);
    return why;
  }

  #whyKept(path: string): string | undefined {
    const { catalogue, resolver } = this.#files;
    const home = resolver.homeOf(path);
    const own = relative(home, path).split(sep).join('/');
    const dependencies = dependenciesIn(home);
    const marks = catalogue.models.flatMap(({ packages, serverOnly = [] }) => (serverOnly.some((row) => row.marks === true) ? packages : []));
    const text = this.#files.textOf(path);
    const mark = marks.find((name) => new RegExp(`^import\\s*['"]${name}['"]`, 'm').test(text));
    if (mark !== undefined) return `it imports ${mark}`;
    const isKept = catalogue.models.some(({ packages, serverOnly = [] }) =>
      serverOnly.some(({ files }) => files !== undefined && this.#matches(own, files)) && packages.some((name) => dependencies?.has(name) === true));
    return isKept ? 'of where it lies' : undefined;
  }

  /** What configs beside the package's manifest compile into its code. */
  compiledIn(filename: string): { readonly names: readonly string[]; readonly prefixes: readonly string[] } {
    const { catalogue, resolver } = this.#files;
    const home = resolver.homeOf(filename);
    const known = this.#compiled.get(home);
    if (known !== undefined) return known;
    const globs = catalogue.publicEnv.flatMap(({ files }) => files ?? []);
    const configs = [...resolver.namesIn(home)].filter((name) => /\.[cm]?[jt]s$/.test(name) && globs.some((glob) => this.#matches(name, glob)));
    const slots = configs.flatMap((name) => {
      const facts = this.#files.factsOf(join(home, name));
      return facts === undefined ? [] : publicSlots(facts).map((slot) => ({ facts, slot }));
    });
    const found = {
      names: slots.flatMap(({ slot }) => (slot.kind === 'entry' ? [slot.name] : [])),
      prefixes: slots.flatMap(({ facts, slot }) => (slot.kind === 'prefix' ? valuesOf(facts, slot.node).flatMap((value) => (value.state === 'literal' ? [String(value.value)] : value.state === 'list' ? value.elements.flatMap((element) => staticString(element) ?? []) : [])) : [])),
    };
    this.#compiled.set(home, found);
    return found;
  }
}

interface Step {
  readonly path: string;
  readonly reach: Reach;
  readonly before: Step | undefined;
}

function chainOf(step: Step): readonly string[] {
  const chain: string[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.before) chain.push(at.path);
  return chain;
}

/** The modules that a page loads: as scripts, and by the imports of scripts that stand in it. */
function scriptsIn(html: string): readonly string[] {
  const found = html.matchAll(/<script\b[^>]*?\ssrc\s*=\s*["']([^"'?#]+)|\bimport\s*\(?\s*["']([^"'?#]+)/gi);
  return [...found].map(([, source, imported]) => source ?? imported ?? '').filter((path) => path !== '' && !isRemote(path));
}

const isRemote = (path: string): boolean => /^(?:[a-z]+:)?\/\//i.test(path);
