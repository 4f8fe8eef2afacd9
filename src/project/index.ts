/**
 * The files of a project that ESLint is not visiting. Lazy: a file is read when a value of it is asked for, kept
 * while nothing it was seen through changes, and dropped when many others came after it.
 */
import { dirname, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Api } from '../facts/api.js';
import type { Catalogue } from '../facts/catalogue.js';
import { Facts, type Meaning, type SourceFile } from '../facts/facts.js';
import type { Beginnings, FunctionSummary, MountedBefore, OtherFiles, OtherValue } from '../facts/other-files.js';
import { Flows } from '../flow/flows.js';
import type { SafeKind } from '../models/schema.js';
import type { FunctionNode, Node } from '../syntax/tree.js';
import { read, stampOf } from './disk.js';
import { exportsNamed, wholeOf } from './exports.js';
import { parse, type Parsed } from './file.js';
import { Resolver } from './resolve.js';
import { beginningsOf, summaryOf, UNSEEN } from './summary.js';
import { partsOf, valueOf, type Files, type Part } from './value.js';

const FILE_LIMIT = 500;
const BUFFER_LIMIT = 50;
/** How many files a re-exported name is followed through. */
const EXPORT_LIMIT = 8;
/** How many questions may be open at once: each is a stack of calls. */
const HOP_LIMIT = 24;
/** Looking for changes on disk takes at most this part of the time, and happens at most this often. */
const SWEEP_SHARE = 0.01;
const SWEEP_PAUSE_MS = 20;

/** One file, in the version that was read. */
interface Entry {
  readonly version: string;
  readonly parsed: Parsed;
  engine: Engine | undefined;
}

interface Engine {
  readonly facts: Facts;
  readonly flows: Flows;
  readonly exported: Map<string, readonly Part[]>;
  readonly summaries: Map<FunctionNode, FunctionSummary>;
}

/** What is being linted, and what the disk said then. */
interface Buffer {
  readonly text: string;
  readonly version: string | undefined;
}

export class Project implements OtherFiles, Files {
  readonly #catalogue: Catalogue;
  readonly #resolver = new Resolver();
  readonly #entries = new Map<string, Entry>();
  readonly #engines = new WeakMap<Facts, Engine>();
  readonly #buffers = new Map<string, Buffer>();
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

  /** Takes note of a file that is being linted: its text counts until the disk has another version. */
  lint({ filename, text }: SourceFile): void {
    this.#buffers.delete(filename);
    this.#buffers.set(filename, { text, version: stampOf(filename)?.version });
    if (this.#buffers.size > BUFFER_LIMIT) this.#buffers.delete(this.#buffers.keys().next().value ?? '');
    const entry = this.#entries.get(filename);
    if (entry !== undefined && (entry.parsed.state === 'unread' || entry.parsed.file.text !== text)) {
      this.#entries.delete(filename);
      this.#forgetAnswers();
    }
    if (performance.now() >= this.#nextSweep) this.#sweep();
  }

  value(filename: string, specifier: string, name: string): OtherValue | undefined {
    const path = this.#resolver.resolve(filename, specifier);
    return path === undefined ? undefined : valueOf(this, this.exported(path, name));
  }

  summary(filename: string, specifier: string, name: string): FunctionSummary | undefined {
    return this.value(filename, specifier, name)?.summary;
  }

  mounts(): readonly MountedBefore[] | undefined {
    return undefined;
  }

  /** Why a file says nothing; `undefined` when it was read. */
  unread(path: string): string | undefined {
    const { parsed } = this.#entry(path);
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
      const { filename, text } = facts.file;
      const root = this.#resolver.rootFor(dirname(filename)).folder;
      const line = text.slice(0, fn.range[0]).split('\n').length;
      summary = summaryOf(facts, engine?.flows ?? new Flows(facts), fn, `${relative(root, filename)}:${line}`);
      engine?.summaries.set(fn, summary);
    }
    return summary;
  }

  beginningsOf(facts: Facts, node: Node, kind: SafeKind, keys: readonly string[]): Beginnings {
    // An empty object is filled somewhere.
    if (node.type === 'ObjectExpression' && node.properties.length === 0) return UNSEEN;
    return this.hop(() => beginningsOf((this.#engines.get(facts)?.flows ?? new Flows(facts)).trace(node, kind, keys), undefined)) ?? UNSEEN;
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

  #engineOf(path: string): Engine | undefined {
    const entry = this.#entry(path);
    if (entry.parsed.state === 'unread') return undefined;
    if (entry.engine === undefined) {
      const facts = new Facts(entry.parsed.file, this.#catalogue, this);
      entry.engine = { facts, flows: new Flows(facts), exported: new Map(), summaries: new Map() };
      this.#engines.set(facts, entry.engine);
    }
    return entry.engine;
  }

  #entry(path: string): Entry {
    let entry = this.#entries.get(path);
    if (entry === undefined) {
      const text = this.#buffers.get(path)?.text;
      const file = text === undefined ? read(path) : { state: 'read' as const, text };
      entry = { version: this.#versionOf(path), parsed: file.state === 'read' ? parse(path, file.text) : file, engine: undefined };
      if (this.#entries.size >= FILE_LIMIT) this.#entries.delete(this.#entries.keys().next().value ?? '');
    } else {
      this.#entries.delete(path); // to the end: what nobody asked for longest goes first
    }
    this.#entries.set(path, entry);
    return entry;
  }

  #versionOf(path: string): string {
    return this.#buffers.get(path)?.version ?? stampOf(path)?.version ?? 'missing';
  }

  /** Compares what was read with the disk. Any change may change any answer. */
  #sweep(): void {
    const start = performance.now();
    for (const [path, { version }] of this.#buffers) if (stampOf(path)?.version !== version) this.#buffers.delete(path);
    let changed = this.#resolver.isStale();
    if (changed) this.#resolver.forget();
    for (const [path, { version }] of this.#entries) {
      if (version === this.#versionOf(path)) continue;
      this.#entries.delete(path);
      changed = true;
    }
    if (changed) this.#forgetAnswers();
    const end = performance.now();
    this.#nextSweep = end + Math.max(SWEEP_PAUSE_MS, (end - start) / SWEEP_SHARE);
  }

  /** The trees stay; what was concluded from several files goes. */
  #forgetAnswers(): void {
    for (const entry of this.#entries.values()) entry.engine = undefined;
  }
}
