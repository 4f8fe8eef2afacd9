/**
 * The files of a project that ESLint is not visiting. Lazy: a file is read when a value of it is asked for, kept
 * while nothing it was seen through changes, and dropped when many others came after it.
 */
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Api } from '../facts/api.js';
import type { Catalogue } from '../facts/catalogue.js';
import { Facts, type Meaning, type SourceFile } from '../facts/facts.js';
import { roleOf } from '../facts/file-role.js';
import type { Beginnings, ClientReach, FunctionSummary, LimitElsewhere, OtherFiles, OtherValue, Place, Protection, Reach, Request, Way, WayVerdict } from '../facts/other-files.js';
import { Flows } from '../flow/flows.js';
import { limitsMadeBy } from '../flow/rate-limits.js';
import type { ClientCodeRow, ControllerRow, EntryPointRow, PackageModel, ProtectionKind, SafeKind } from '../models/schema.js';
import { Routes } from '../routes/index.js';
import { lineAt, calleeName, staticString, type FunctionNode, type Node } from '../syntax/tree.js';
import { Clients } from './client.js';
import { read, versionAt, type Read } from './disk.js';
import { exportsNamed, wholeOf } from './exports.js';
import { parse, type Parsed } from './file.js';
import { gateFiles } from './gates.js';
import { Importers } from './importers.js';
import { log } from './log.js';
import { Resolver } from './resolve.js';
import { beginningsOf, summaryOf, UNSEEN } from './summary.js';
import { handedIn, takersIn, usesElsewhere, valuesHandedIn, waysIn, type Reader } from './ways.js';
import { partsOf, valueOf, ValueElsewhere, type Files, type Glance, type Part } from './value.js';

const FILE_LIMIT = 500;
const BUFFER_LIMIT = 50;
/** How many files a re-exported name is followed through. */
const EXPORT_LIMIT = 8;
/** How many questions may be open at once: each is a stack of calls. */
const HOP_LIMIT = 24;
/** How many of them may ask for the users of something. */
const BACK_LIMIT = 4;
/** Through how many files a router is looked for that others hand on, and in how many at most. */
const READER_DEPTH = 5;
const READER_LIMIT = 40;
const SEARCH_LIMIT = 400;
/** How many files may stand between the one that makes the app and a handler. */
const SERVING_DEPTH = 3;
/** Looking for changes on disk takes at most this part of the time, and happens at most this often. */
const SWEEP_SHARE = 0.004;
const SWEEP_PAUSE_MS = 20;
/** After such a pause somebody may have worked: an editor's next lint looks at the disk in any case. */
const PAUSE_MS = 200;

/** One file, in the version that was read. */
interface Entry {
  /** What the disk holds; for a file that is being linted, with the text of the host. */
  readonly text: Read;
  parsed: Parsed | undefined;
  engine: Engine | undefined;
  /** Its exports, as far as somebody asked. */
  readonly values: Map<string, OtherValue>;
  isBare: boolean | undefined;
  functions: ReadonlySet<string> | undefined;
}

interface Engine {
  readonly facts: Facts;
  readonly flows: Flows;
  routes: Routes | undefined;
  reader: Reader | undefined;
  readonly exported: Map<string, readonly Part[]>;
  readonly summaries: Map<FunctionNode, FunctionSummary>;
}

export class Project implements OtherFiles, Files {
  readonly #catalogue: Catalogue;
  readonly #resolver: Resolver;
  readonly #entries = new Map<string, Entry>();
  readonly #engines = new WeakMap<Facts, Engine>();
  /** What is being linted, or was of late. */
  readonly #buffers = new Map<string, string>();
  readonly #importers = new Map<string, Importers>();
  readonly #users = new Map<string, readonly (readonly string[])[]>();
  readonly #takers = new Map<string, readonly string[]>();
  /** Packages whose files register routes. */
  readonly #serving: ReadonlySet<string>;
  /** Packages that load the files of whole folders. */
  readonly #folderLoaders: ReadonlySet<string>;
  /** Words of code that concerns every route of an app. */
  readonly #tokens: readonly string[];
  readonly #open = new Set<string>();
  #clients: Clients | undefined;
  #hops = 0;
  /** How many of the open questions look for users of something. */
  #backward = 0;
  /** True while it is asked what a file makes: who uses that file is another question, and would lead through the whole project. */
  #isForward = false;
  /** What was concluded while a question was cut short. */
  readonly #tainted: (() => void)[] = [];
  #cuts = 0;
  #nextSweep = 0;
  #lastAsked = 0;

  /** `root`: the project's top, where the settings name one. */
  constructor(catalogue: Catalogue, root?: string) {
    this.#catalogue = catalogue;
    this.#resolver = new Resolver(root);
    const { models } = catalogue;
    this.#serving = new Set(models.filter(({ routes, mounts, routers, controllers, procedures }) => [routes, mounts, routers, controllers, procedures].some((rows) => rows !== undefined)).flatMap(({ packages }) => packages));
    this.#folderLoaders = new Set(models.filter(({ autoloads }) => autoloads !== undefined).flatMap(({ packages }) => packages));
    this.#tokens = [...catalogue.decorating, ...models.flatMap(({ controllers = [] }) => controllers.flatMap(({ everywhere }) => (everywhere === undefined ? [] : [...everywhere.app, ...everywhere.tokens, ...(everywhere.consumer === undefined ? [] : [everywhere.consumer.to])])))];
  }

  get cuts(): number {
    return this.#cuts;
  }

  get depth(): number {
    return this.#hops;
  }

  cut(): void {
    this.#cuts += 1;
  }

  forgetLater(forget: () => void): void {
    if (this.#hops > 0) this.#tainted.push(forget);
  }

  get none(): Api {
    return this.#catalogue.graph.none;
  }

  /** Takes note of a file that is being linted: its text counts until the disk gets another version. */
  lint({ filename, text }: SourceFile): void {
    if (!isAbsolute(filename)) return;
    this.#buffers.delete(filename);
    this.#buffers.set(filename, text);
    if (this.#buffers.size > BUFFER_LIMIT) this.#buffers.delete(this.#buffers.keys().next().value ?? '');
    const entry = this.#entries.get(filename);
    if (entry !== undefined && (entry.text.state === 'unread' || entry.text.text !== text)) {
      this.#entries.delete(filename);
      this.#forgetAnswers();
    }
    for (const importers of this.#importers.values()) importers.note(filename, text);
    const now = performance.now();
    const isPaused = now - this.#lastAsked >= PAUSE_MS;
    this.#lastAsked = now;
    if (isPaused || now >= this.#nextSweep) this.#sweep();
  }

  value(filename: string, specifier: string, name: string): OtherValue | undefined {
    // A text without a place on disk has no neighbours.
    const path = isAbsolute(filename) && this.#resolver.exists(filename) ? this.#resolver.resolve(filename, specifier) : undefined;
    if (path === undefined) return undefined;
    const { values } = this.#entry(path);
    let value = values.get(name);
    if (value === undefined) {
      value = new ValueElsewhere(this, () => this.exported(path, name), this.#glanceAt(path, name));
      values.set(name, value);
    }
    return value;
  }

  waysTo(place: Place, request: Request): readonly Way[] | undefined {
    return this.#once(`ways ${place.filename} ${place.start}`, () => {
      const loaded = this.#loadersOf(place).flatMap(({ routes, whereOf }) => routes.loadsOf(place.filename, request, whereOf));
      if (loaded.length > 0) return loaded;
      const users = this.#usersOf(place.filename);
      if (users === undefined) return undefined;
      for (const level of users) {
        const ways = level.flatMap((path) => this.#readerAt(path) ?? []).flatMap((reader) => waysIn(reader, place, request));
        if (ways.length > 0) return ways;
      }
      // Nobody who imports it mounts it: perhaps those do that are handed it.
      return this.#takersOf(place.filename).flatMap((path) => this.#readerAt(path) ?? []).flatMap((reader) => waysIn(reader, place, request));
    });
  }

  handedTo(place: Place, index: number): readonly OtherValue[] {
    return this.#once(`given ${place.filename} ${place.start} ${index}`, () =>
      this.#importingOf(place.filename).flatMap((path) => this.#readerAt(path) ?? []).flatMap((reader) => valuesHandedIn(reader, this, place, index))) ?? [];
  }

  parameterOf(place: Place, index: number, arity: number): Api | undefined {
    return this.#once(`handed ${place.filename} ${place.start} ${index}`, () => {
      for (const level of this.#usersOf(place.filename) ?? []) {
        const api = level.flatMap((path) => this.#readerAt(path) ?? []).reduce((all, reader) => all.union(handedIn(reader, place, index, arity)), this.none);
        if (!api.isUnknown) return api;
      }
      return this.#loadersOf(place).reduce((all, { routes }) => all.union(routes.handsTo(place.filename, index, arity)), this.none);
    });
  }

  servesRequests(filename: string): boolean {
    const importers = this.#importersFor(filename);
    return importers !== undefined && (this.#servedBy(filename, importers, SERVING_DEPTH, new Set()) || this.#mayBeLoaded(filename, importers));
  }

  gatesOf(filename: string, model: PackageModel, kind: EntryPointRow['kind'], request: Request): Way | undefined {
    if (!isAbsolute(filename) || !this.#resolver.exists(filename) || !this.#resolver.hasProject(filename)) return undefined;
    const home = this.#resolver.homeOf(filename);
    const gates = (model.gates ?? []).filter(({ except = [] }) => !except.includes(kind)).flatMap((row) =>
      gateFiles(this.#resolver, row, filename, home).flatMap((path) => {
        const reader = this.#readerAt(path);
        return reader === undefined ? [] : [{ row, reader, where: relative(this.#resolver.rootFor(dirname(path)).folder, path) }];
      }));
    return wayThrough(gates.map(({ where }) => where), request, (protection) => gates.map(({ row, reader: { routes, whereOf } }) => routes.gateVerdict(row, request, protection, whereOf)));
  }

  decorated(filename: string, name: string): OtherValue | undefined {
    const importers = this.#importersFor(filename);
    if (importers === undefined) return undefined;
    const home = this.#resolver.homeOf(filename);
    const files = this.#catalogue.decorating.flatMap((call) => importers.mentioning(call))
      .filter((path) => this.#resolver.homeOf(path) === home && (path === filename || roleOf(path, home) !== 'test'));
    const key = `put ${name}`;
    if (files.length === 0 || this.#open.has(key)) return undefined;
    this.#open.add(key);
    try {
      return this.hop(() => valueOf(this, files.flatMap((path) => this.#putBy(path, name))));
    } finally {
      this.#open.delete(key);
    }
  }

  /** What a file puts onto apps under a name. */
  #putBy(path: string, name: string): readonly Part[] {
    const facts = this.#engineOf(path)?.facts;
    return (facts?.index.calls ?? []).flatMap((call): readonly Part[] => {
      if (facts === undefined || !this.#catalogue.decorating.includes(calleeName(call.callee) ?? '')) return [];
      return facts.api(call.callee).rows('decorations').flatMap((row) => {
        const value = call.arguments[row.value];
        return value === undefined || staticString(call.arguments[row.name]) !== name ? [] : this.#withOrigins(facts, facts.meaning(value));
      });
    });
  }

  filesBelow(folder: string): readonly string[] | undefined {
    const below = `${folder}${sep}`;
    return this.#importersAt(folder).files.filter((path) => path.startsWith(below)).sort();
  }

  everywhere(filename: string, model: PackageModel, row: ControllerRow, request: Request): Way | undefined {
    const importers = this.#importersFor(filename);
    const { everywhere } = row;
    if (importers === undefined || everywhere === undefined) return undefined;
    const app = importers.rootsOf(filename);
    const tokens = [...everywhere.app, ...everywhere.tokens, ...(everywhere.consumer === undefined ? [] : [everywhere.consumer.to])];
    const files = [...new Set(tokens.flatMap((token) => importers.mentioning(token)))].filter((path) => [...importers.rootsOf(path)].some((root) => app.has(root)));
    const readers = files.flatMap((path) => this.#readerAt(path) ?? []);
    return wayThrough(readers.map(({ facts }) => facts.file.filename), request, (protection) =>
      readers.map(({ routes, whereOf }) => routes.everywhereVerdict(model, row, filename, request, protection, whereOf)));
  }

  protectionOf(parts: readonly Part[], kind: ProtectionKind, as: 'middleware' | 'call' | 'handed'): Protection {
    const all = parts.flatMap((part): readonly Protection[] => {
      if ('module' in part) return [];
      const { facts, meaning } = part;
      const gift = this.#routesOf(facts).giftOf(meaning, kind, as);
      switch (gift.gives) {
        case 'yes': return [{ gives: 'yes', where: gift.where ?? this.#where(facts, gift.by), row: gift.row, returns: gift.returns === true }];
        case 'ignored': return [{ gives: 'ignored', where: gift.where ?? this.#where(facts, gift.by) }];
        case 'unknown':
        case 'no': return [gift];
      }
    });
    for (const gives of ['yes', 'ignored', 'unknown', 'no'] as const) {
      const found = all.find((protection) => protection.gives === gives);
      if (found !== undefined) return found;
    }
    return { gives: 'unknown', because: 'its file cannot be read' };
  }

  limitsOf(parts: readonly Part[]): readonly LimitElsewhere[] | undefined {
    const found = parts.map((part): readonly LimitElsewhere[] | undefined => {
      if ('module' in part) return undefined;
      const { facts, meaning } = part;
      const made = limitsMadeBy(facts, this.#engines.get(facts)?.flows ?? new Flows(facts), meaning.origins.filter((origin) => facts.elsewhere(origin) === undefined));
      return made?.map(({ rate, place }) => ({ where: this.#where(facts, place), rate }));
    });
    return found.length === 0 || found.includes(undefined) ? undefined : found.flatMap((limits) => limits ?? []);
  }

  /** Why a file says nothing; `undefined` when it was read. */
  unread(path: string): string | undefined {
    const parsed = this.#parsed(this.#entry(path), path);
    return parsed.state === 'unread' ? parsed.because : undefined;
  }

  exported(path: string, name: string): readonly Part[] {
    const key = `${path}\0${name}`;
    if (this.#open.has(key) || this.#open.size >= EXPORT_LIMIT) {
      this.#cuts += 1;
      log('cut', path, `export ${name} leads back to itself, or through more than ${EXPORT_LIMIT} files`);
      return [];
    }
    const engine = this.#engineOf(path);
    if (engine === undefined) return [];
    const known = engine.exported.get(name);
    if (known !== undefined) return known;
    this.#open.add(key);
    const cuts = this.#cuts;
    try {
      const parts = this.hop(() => this.#find(path, engine.facts, name)) ?? [];
      engine.exported.set(name, parts);
      if (this.#cuts !== cuts) this.forgetLater(() => engine.exported.delete(name)); // what was cut short may be whole from elsewhere
      return parts;
    } finally {
      this.#open.delete(key);
    }
  }

  hop<T>(question: () => T): T | undefined {
    return this.#ask(question, false);
  }

  /** Asks a question of another file: what it makes, or (`back`) what it does with something of this one. */
  #ask<T>(question: () => T, back: boolean): T | undefined {
    if (this.#hops >= HOP_LIMIT || (back && this.#backward >= BACK_LIMIT)) {
      this.cut();
      return undefined;
    }
    const wasForward = this.#isForward;
    this.#isForward = !back;
    this.#hops += 1;
    if (back) this.#backward += 1;
    try {
      return question();
    } finally {
      this.#hops -= 1;
      if (back) this.#backward -= 1;
      this.#isForward = wasForward;
      if (this.#hops === 0) {
        for (const forget of this.#tainted.splice(0)) forget();
        this.#lastAsked = performance.now();
      }
    }
  }

  summaryOf(facts: Facts, fn: FunctionNode): FunctionSummary {
    const engine = this.#engines.get(facts);
    let summary = engine?.summaries.get(fn);
    if (summary === undefined) {
      summary = summaryOf(facts, engine?.flows ?? new Flows(facts), fn, this.#where(facts, fn));
      engine?.summaries.set(fn, summary);
    }
    return summary;
  }

  beginningsOf(facts: Facts, node: Node, kind: SafeKind, keys: readonly string[]): Beginnings {
    // An empty object is filled somewhere.
    if (node.type === 'ObjectExpression' && node.properties.length === 0) return UNSEEN;
    return this.hop(() => beginningsOf((this.#engines.get(facts)?.flows ?? new Flows(facts)).trace(node, kind, keys), undefined)) ?? UNSEEN;
  }

  /** A place for messages, from the project's root: `src/db.ts:12`. */
  #where({ file: { filename, text } }: Facts, node: Node): string {
    const root = this.#resolver.rootFor(dirname(filename)).folder;
    return `${relative(root, filename)}:${lineAt(text, node)}`;
  }

  /** A question that may lead back to itself; what was asked before it is answered is `undefined`. */
  #once<T>(key: string, question: () => T): T | undefined {
    if (this.#open.has(key) || this.#isForward) {
      this.cut();
      return undefined;
    }
    this.#open.add(key);
    try {
      return this.#ask(question, true);
    } finally {
      this.#open.delete(key);
    }
  }

  /** The way back from a file to those that use it; `undefined` for a text without a place on disk. */
  #importersFor(filename: string): Importers | undefined {
    if (!isAbsolute(filename) || !this.#resolver.exists(filename) || !this.#resolver.hasProject(filename)) return undefined;
    return this.#importersAt(dirname(filename));
  }

  get #clientCode(): Clients {
    return (this.#clients ??= new Clients({
      catalogue: this.#catalogue,
      resolver: this.#resolver,
      textOf: (path) => {
        const { text } = this.#entry(path);
        return text.state === 'read' ? text.text : '';
      },
      factsOf: (path) => this.#engineOf(path)?.facts,
      importersOf: (path) => this.#importersFor(path)?.of(path) ?? [],
    }));
  }

  clientRow(filename: string): ClientCodeRow | undefined {
    return this.#hasNeighbours(filename) ? this.#clientCode.rowAt(filename) : undefined;
  }

  clientReach(filename: string, reach: Reach, loosely: boolean): ClientReach | undefined {
    return this.#hasNeighbours(filename) ? this.hop(() => this.#clientCode.reach(filename, reach, loosely)) : undefined;
  }

  keptOnServer(filename: string, specifier: string): string | undefined {
    return this.#hasNeighbours(filename) ? this.#clientCode.keptOnServer(filename, specifier) : undefined;
  }

  compiledIn(filename: string): { readonly names: readonly string[]; readonly prefixes: readonly string[] } {
    return (this.#hasNeighbours(filename) ? this.hop(() => this.#clientCode.compiledIn(filename)) : undefined) ?? { names: [], prefixes: [] };
  }

  #hasNeighbours(filename: string): boolean {
    return isAbsolute(filename) && this.#resolver.exists(filename) && this.#resolver.hasProject(filename);
  }

  #importersAt(at: string): Importers {
    const { folder } = this.#resolver.rootFor(at);
    let importers = this.#importers.get(folder);
    if (importers === undefined) {
      importers = new Importers(this.#resolver, folder, this.#tokens);
      this.#importers.set(folder, importers);
    }
    return importers;
  }

  /** True for files that make apps or routers, and for those that are handed one. */
  #serves(path: string, importers: Importers): boolean {
    return importers.names(path, this.#serving) || this.#servedBy(path, importers, SERVING_DEPTH, new Set());
  }

  #servedBy(path: string, importers: Importers, depth: number, seen: Set<string>): boolean {
    if (depth === 0 || seen.has(path)) return false;
    seen.add(path);
    return importers.of(path).some((user) => importers.names(user, this.#serving) || this.#servedBy(user, importers, depth - 1, seen));
  }

  /** The files that have whole folders loaded, where such a folder may hold a file. */
  #loading(filename: string, importers: Importers): readonly string[] {
    if (this.#folderLoaders.size === 0) return [];
    // A test loads the routes without what the app puts before them.
    return importers.files.filter((path) => path !== filename && importers.names(path, this.#folderLoaders) && roleOf(path, this.#resolver.homeOf(path)) !== 'test');
  }

  /** The same for what a file exports as a plugin. */
  #loadersOf({ filename, start }: Place): readonly Reader[] {
    const importers = this.#importersFor(filename);
    const loading = importers === undefined ? [] : this.#loading(filename, importers);
    if (loading.length === 0 || !this.exported(filename, 'default').some((part) => !('module' in part) && part.meaning.origins.some(({ range }) => range[0] === start))) return [];
    return loading.flatMap((path) => this.#readerAt(path) ?? []);
  }

  #mayBeLoaded(filename: string, importers: Importers): boolean {
    return this.#loading(filename, importers).some((path) => filename.startsWith(`${dirname(path)}/`));
  }

  /** The files in which something of a file may appear: those that import it, then those that import these, as they hand it on. */
  #usersOf(filename: string): readonly (readonly string[])[] | undefined {
    const known = this.#users.get(filename);
    if (known !== undefined) return known;
    const importers = this.#importersFor(filename);
    if (importers === undefined) return undefined;
    const found = new Set<string>([filename]);
    const levels: string[][] = [];
    let open: readonly string[] = [filename];
    for (let depth = 0; depth < READER_DEPTH && found.size < SEARCH_LIMIT; depth += 1) {
      open = [...new Set(open.flatMap((path) => importers.of(path)))].filter((path) => !found.has(path));
      for (const path of open) found.add(path);
      levels.push(open.filter((path) => this.#serves(path, importers)).slice(0, READER_LIMIT));
    }
    this.#users.set(filename, levels);
    return levels;
  }

  /** The files that import a file, and those that import these. */
  #importingOf(filename: string): readonly string[] {
    const importers = this.#importersFor(filename);
    if (importers === undefined) return [];
    const found = new Set<string>();
    let open: readonly string[] = [filename];
    for (let depth = 0; depth < 2 && found.size < READER_LIMIT; depth += 1) {
      open = open.flatMap((path) => importers.of(path)).filter((path) => path !== filename && !found.has(path));
      for (const path of open) found.add(path);
    }
    return [...found].slice(0, READER_LIMIT);
  }

  /** The files that make apps and are handed something of a file by those that import it. */
  #takersOf(filename: string): readonly string[] {
    const known = this.#takers.get(filename);
    if (known !== undefined) return known;
    const importers = this.#importersFor(filename);
    if (importers === undefined) return [];
    const cuts = this.#cuts;
    const takers = this.#importingOf(filename).flatMap((path) => this.#engineOf(path) ?? []).flatMap(({ facts }) => takersIn(facts, filename));
    const serving = [...new Set(takers)].filter((path) => this.#serves(path, importers));
    if (this.#cuts === cuts) this.#takers.set(filename, serving);
    return serving;
  }

  #readerAt(path: string): Reader | undefined {
    const engine = this.#engineOf(path);
    if (engine === undefined) return undefined;
    const { facts } = engine;
    return (engine.reader ??= new LazyReader(facts, this.#routesOf(facts), (node) => this.#where(facts, node)));
  }

  #routesOf(facts: Facts): Routes {
    const engine = this.#engines.get(facts);
    if (engine === undefined) return new Routes(facts);
    return (engine.routes ??= new Routes(facts));
  }

  #find(path: string, facts: Facts, name: string): readonly Part[] {
    if (name === '*') return [...wholeOf(facts).flatMap((meaning) => this.#withOrigins(facts, meaning)), { module: path }];
    return exportsNamed(facts, name).flatMap((found): readonly Part[] => {
      switch (found.kind) {
        case 'own': return this.#withOrigins(facts, found.meaning);
        case 'from': return this.#from(path, found.specifier, found.name);
        case 'any':
          for (const specifier of found.specifiers) {
            const parts = this.#from(path, specifier, name);
            if (parts.length > 0) return parts;
          }
          return [];
      }
    });
  }

  /** An expression, and what it took from a third file. */
  #withOrigins(facts: Facts, meaning: Meaning): readonly Part[] {
    return [{ facts, meaning }, ...meaning.origins.flatMap((origin) => partsOf(facts.elsewhere(origin)))];
  }

  /** A name that a file hands through from another, which may be a modelled package. */
  #from(path: string, specifier: string, name: string): readonly Part[] {
    const module = this.#catalogue.module(specifier);
    const facts = this.#engineOf(path)?.facts;
    if (!module.isUnknown) return facts === undefined ? [] : [{ facts, meaning: { api: name === '*' ? module : module.member(name), origins: [] } }];
    const target = this.#resolver.resolve(path, specifier);
    return target === undefined ? [] : this.exported(target, name);
  }

  #glanceAt(path: string, name: string): Glance {
    const entry = this.#entry(path);
    if (entry.text.state === 'unread') return { isFunction: false, isBare: true };
    const { text } = entry.text;
    entry.isBare ??= !this.#catalogue.mentionsGlobal(text) && modulesNamedIn(text).every((specifier) => this.#catalogue.module(specifier).isUnknown && this.#resolver.resolve(path, specifier) === undefined);
    entry.functions ??= functionsIn(text);
    return { isFunction: entry.functions.has(name), isBare: entry.isBare };
  }

  #engineOf(path: string): Engine | undefined {
    const entry = this.#entry(path);
    const parsed = this.#parsed(entry, path);
    if (parsed.state === 'unread') return undefined;
    if (entry.engine === undefined) {
      const facts = new Facts(parsed.file, this.#catalogue, this);
      entry.engine = { facts, flows: new Flows(facts), routes: undefined, reader: undefined, exported: new Map(), summaries: new Map() };
      this.#engines.set(facts, entry.engine);
    }
    return entry.engine;
  }

  #parsed(entry: Entry, path: string): Parsed {
    if (entry.parsed === undefined) {
      entry.parsed = entry.text.state === 'read' ? parse(path, entry.text.text) : entry.text;
      if (entry.parsed.state === 'unread') log('unread', path, entry.parsed.because);
    }
    return entry.parsed;
  }

  #entry(path: string): Entry {
    let entry = this.#entries.get(path);
    if (entry === undefined) {
      const text = read(path);
      const linted = this.#buffers.get(path);
      entry = { text: linted === undefined ? text : { state: 'read', text: linted, version: text.version }, parsed: undefined, engine: undefined, values: new Map(), isBare: undefined, functions: undefined };
      if (this.#entries.size >= FILE_LIMIT) this.#entries.delete(this.#entries.keys().next().value ?? '');
    } else {
      this.#entries.delete(path); // to the end: what nobody asked for longest goes first
    }
    this.#entries.set(path, entry);
    return entry;
  }

  /** Compares what was read with the disk. Any change may change any answer. */
  #sweep(): void {
    const start = performance.now();
    let changed = this.#resolver.isStale();
    for (const importers of this.#importers.values()) changed = importers.refresh() || changed;
    if (changed) this.#resolver.forget();
    for (const [path, { text }] of this.#entries) {
      if (text.version === versionAt(path)) continue;
      this.#buffers.delete(path);
      this.#entries.delete(path);
      changed = true;
    }
    if (changed) this.#forgetAnswers();
    const end = performance.now();
    this.#nextSweep = end + Math.max(SWEEP_PAUSE_MS, (end - start) / SWEEP_SHARE);
  }

  /** The trees stay; what was concluded from several files goes. */
  #forgetAnswers(): void {
    this.#users.clear();
    this.#clients = undefined;
    this.#takers.clear();
    for (const entry of this.#entries.values()) {
      entry.engine = undefined;
      entry.isBare = undefined;
      entry.values.clear();
    }
  }
}

/** Specifiers a text names, comments and strings included: one too many costs a look. */
function modulesNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:from|import|require\(|import\()\s*['"]([^'"\n]+)['"]/g)].map(([, specifier = '']) => specifier);
}

/** The names under which a text exports functions as such. */
function functionsIn(text: string): ReadonlySet<string> {
  const found = text.matchAll(/^export\s+(?:(?:async\s+)?function\s*\*?\s*([\w$]+)|const\s+([\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\(\s*(?:\)|\{|\w+\s*[,:)])))/gm);
  return new Set([...found].map(([, declared, assigned]) => declared ?? assigned ?? ''));
}

class LazyReader implements Reader {
  readonly facts: Facts;
  readonly routes: Routes;
  readonly whereOf: (node: Node) => string;
  #uses: Reader['uses'] | undefined;

  constructor(facts: Facts, routes: Routes, whereOf: (node: Node) => string) {
    this.facts = facts;
    this.routes = routes;
    this.whereOf = whereOf;
  }

  get uses(): Reader['uses'] {
    if (this.#uses === undefined) {
      const { others } = this.facts;
      const { cuts } = others;
      this.#uses = usesElsewhere(this.facts);
      if (others.cuts !== cuts) others.forgetLater(() => (this.#uses = undefined));
    }
    return this.#uses;
  }
}

/** One way through everything that runs on it: any of them may protect. */
function wayThrough(files: readonly string[], { paths, methods }: Request, verdictsOn: (kind: ProtectionKind) => readonly WayVerdict[]): Way {
  return {
    where: files.join(', '), paths, methods,
    protection(kind) {
      const verdicts = verdictsOn(kind);
      const open: WayVerdict = { state: 'open', almost: undefined };
      return verdicts.find(({ state }) => state === 'protected') ?? verdicts.find(({ state }) => state === 'unknown') ??
        verdicts.find((verdict) => verdict.state === 'open' && verdict.almost !== undefined) ?? open;
    },
  };
}
