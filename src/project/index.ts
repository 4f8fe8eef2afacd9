/**
 * The files of a project that ESLint is not visiting. Lazy: a file is read when a value of it is asked for, kept
 * while nothing it was seen through changes, and dropped when many others came after it.
 */
import { dirname, isAbsolute, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Api } from '../facts/api.js';
import type { Catalogue } from '../facts/catalogue.js';
import { Facts, type Meaning, type SourceFile } from '../facts/facts.js';
import type { Beginnings, FunctionSummary, OtherFiles, OtherValue, Protection, Way } from '../facts/other-files.js';
import { Flows } from '../flow/flows.js';
import type { ProtectionKind, SafeKind } from '../models/schema.js';
import { Routes } from '../routes/index.js';
import type { FunctionNode, Node } from '../syntax/tree.js';
import { read, versionAt, type Read } from './disk.js';
import { exportsNamed, wholeOf } from './exports.js';
import { parse, type Parsed } from './file.js';
import { Resolver } from './resolve.js';
import { beginningsOf, summaryOf, UNSEEN } from './summary.js';
import { partsOf, ValueElsewhere, type Files, type Glance, type Part } from './value.js';

const FILE_LIMIT = 500;
const BUFFER_LIMIT = 50;
/** How many files a re-exported name is followed through. */
const EXPORT_LIMIT = 8;
/** How many questions may be open at once: each is a stack of calls. */
const HOP_LIMIT = 24;
/** Looking for changes on disk takes at most this part of the time, and happens at most this often. */
const SWEEP_SHARE = 0.004;
const SWEEP_PAUSE_MS = 20;

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
  readonly exported: Map<string, readonly Part[]>;
  readonly summaries: Map<FunctionNode, FunctionSummary>;
}

export class Project implements OtherFiles, Files {
  readonly #catalogue: Catalogue;
  readonly #resolver = new Resolver();
  readonly #entries = new Map<string, Entry>();
  readonly #engines = new WeakMap<Facts, Engine>();
  /** What is being linted, or was of late. */
  readonly #buffers = new Map<string, string>();
  readonly #open = new Set<string>();
  #hops = 0;
  #cuts = 0;
  #nextSweep = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
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
    if (performance.now() >= this.#nextSweep) this.#sweep();
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

  waysTo(): readonly Way[] | undefined {
    return undefined;
  }

  positionOf(): Api | undefined {
    return undefined;
  }

  gatesOf(): Way | undefined {
    return undefined;
  }

  everywhere(): Way | undefined {
    return undefined;
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

  /** Why a file says nothing; `undefined` when it was read. */
  unread(path: string): string | undefined {
    const parsed = this.#parsed(this.#entry(path), path);
    return parsed.state === 'unread' ? parsed.because : undefined;
  }

  exported(path: string, name: string): readonly Part[] {
    const key = `${path}\0${name}`;
    if (this.#open.has(key) || this.#open.size >= EXPORT_LIMIT) {
      this.#cuts += 1;
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
      if (this.#cuts === cuts) engine.exported.set(name, parts); // what was cut short may be whole from elsewhere
      return parts;
    } finally {
      this.#open.delete(key);
    }
  }

  hop<T>(question: () => T): T | undefined {
    if (this.#hops >= HOP_LIMIT) {
      this.#cuts += 1;
      return undefined;
    }
    this.#hops += 1;
    try {
      return question();
    } finally {
      this.#hops -= 1;
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
    return `${relative(root, filename)}:${text.slice(0, node.range[0]).split('\n').length}`;
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
      entry.engine = { facts, flows: new Flows(facts), routes: undefined, exported: new Map(), summaries: new Map() };
      this.#engines.set(facts, entry.engine);
    }
    return entry.engine;
  }

  #parsed(entry: Entry, path: string): Parsed {
    return (entry.parsed ??= entry.text.state === 'read' ? parse(path, entry.text.text) : entry.text);
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
