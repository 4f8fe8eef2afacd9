/** A value of another file: what the engine says of it there, through as many files as it takes. */
import type { Api } from '../facts/api.js';
import type { Facts, Meaning } from '../facts/facts.js';
import type { Beginnings, FunctionSummary, LimitElsewhere, OtherValue, Place, Protection } from '../facts/other-files.js';
import type { ProtectionKind, SafeKind } from '../models/schema.js';
import { marksOf } from '../routes/marks.js';
import { textsOf } from '../routes/texts.js';
import { isFunction, staticKey, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { UNSEEN } from './summary.js';

/** What a value may be: an expression of a file, or a whole module. */
export type Part = { readonly facts: Facts; readonly meaning: Meaning } | { readonly module: string };

/** What values ask the index for. */
export interface Files {
  exported(path: string, name: string): readonly Part[];
  summaryOf(facts: Facts, fn: FunctionNode): FunctionSummary;
  beginningsOf(facts: Facts, node: Node, kind: SafeKind, keys: readonly string[]): Beginnings;
  /** Runs a question that may lead on to other files; `undefined` when it has been led on too often. */
  hop<T>(question: () => T): T | undefined;
  readonly none: Api;
  /** How many questions were cut short so far. */
  readonly cuts: number;
  /** What was concluded meanwhile serves until the whole question is answered. */
  forgetLater(forget: () => void): void;
  limitsOf(parts: readonly Part[]): readonly LimitElsewhere[] | undefined;
  protectionOf(parts: readonly Part[], kind: ProtectionKind, as: 'middleware' | 'call' | 'handed'): Protection;
}

/** An expression that a value starts from. */
interface Shown {
  readonly facts: Facts;
  readonly origin: Node;
}

/** What the text of a file tells of an export before anybody parses it. */
export interface Glance {
  /** A function declares itself: what a model may say of it, it says of its result. */
  readonly isFunction: boolean;
  /** The file takes nothing from anywhere: no result of its functions is modelled. */
  readonly isBare: boolean;
}

const SEEN: Glance = { isFunction: false, isBare: false };

export class ValueElsewhere implements OtherValue {
  readonly #parts: () => readonly Part[];
  readonly #glance: Glance;
  readonly #files: Files;
  readonly #protections = new Map<string, Protection>();
  readonly #steps = new Map<string, OtherValue | undefined>();
  #isShowing = false;
  #bareResult: OtherValue | undefined;
  #api: Api | undefined;
  #summary: FunctionSummary | undefined;

  constructor(files: Files, parts: () => readonly Part[], glance: Glance = SEEN) {
    this.#files = files;
    this.#parts = parts;
    this.#glance = glance;
  }

  get parts(): readonly Part[] {
    return this.#parts();
  }

  /** A module stands for what it exports as a whole. */
  get #opened(): readonly Part[] {
    return this.parts.flatMap((part) => ('module' in part ? this.#files.exported(part.module, 'default') : [part]));
  }

  get api(): Api {
    if (this.#glance.isFunction || this.#glance.isBare) return this.#files.none;
    if (this.#api !== undefined) return this.#api;
    const { cuts } = this.#files;
    const api = this.parts.reduce((all, part) => ('module' in part ? all : all.union(part.meaning.api)), this.#files.none);
    this.#api = api;
    if (this.#files.cuts !== cuts) this.#files.forgetLater(() => (this.#api = undefined));
    return api;
  }

  member(name: string): OtherValue | undefined {
    return this.#step(`.${name}`, (part) => {
      if ('module' in part) return this.#files.exported(part.module, name);
      return [{ facts: part.facts, meaning: part.facts.memberOf(part.meaning, name) }];
    }, (value) => value.member(name));
  }

  result(): OtherValue | undefined {
    // No model knows what a bare file makes; what its functions return may still guard.
    if (this.#glance.isBare) return (this.#bareResult ??= new ValueElsewhere(this.#files, () => partsOf(this.#result()), { isFunction: false, isBare: true }));
    return this.#result();
  }

  #result(): OtherValue | undefined {
    return this.#step('()', (part) => ('module' in part ? [] : [{ facts: part.facts, meaning: part.facts.resultOf(part.meaning) }]), (value) => value.result());
  }

  instance(): OtherValue | undefined {
    return this.#step('new', (part) => ('module' in part ? [] : [{ facts: part.facts, meaning: part.facts.instanceOf(part.meaning) }]), (value) => value.instance());
  }

  annotated(): OtherValue | undefined {
    return this.#step(':', (part) => ('module' in part ? [] : [{ facts: part.facts, meaning: part.facts.annotatedBy(part.meaning) }]), (value) => value.annotated());
  }

  get summary(): FunctionSummary | undefined {
    if (this.#summary === undefined) {
      const { cuts } = this.#files;
      const summaries = this.parts.flatMap((part) => ('module' in part ? [] : part.meaning.origins.filter(isFunction).map((fn) => this.#files.summaryOf(part.facts, fn))));
      this.#summary = summaries.length < 2 ? summaries[0] : joined(summaries);
      if (this.#files.cuts !== cuts) this.#files.forgetLater(() => (this.#summary = undefined));
    }
    return this.#summary;
  }

  get marks(): readonly string[] {
    return this.parts.flatMap((part) => ('module' in part ? [] : marksOf(part.facts, part.meaning)));
  }

  get limits(): readonly LimitElsewhere[] | undefined {
    return this.#files.limitsOf(this.#opened);
  }

  get places(): readonly Place[] {
    return this.#shown().map(({ facts, origin }) => ({ filename: facts.file.filename, start: origin.range[0] }));
  }

  rows(): readonly OtherValue[] | undefined {
    const lists = this.#shown().filter(({ origin }) => origin.type === 'ArrayExpression');
    return lists.length === 0 ? undefined : lists.flatMap(({ facts, origin }) => elementsIn(this.#files, facts, origin));
  }

  entries(): readonly (readonly [string, OtherValue])[] {
    return this.#shown().flatMap(({ facts, origin }) => (origin.type === 'ObjectExpression' ? origin.properties : []).flatMap((property): readonly (readonly [string, OtherValue])[] => {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      const value = property.type === 'Property' ? valueAt(this.#files, facts, property.value) : undefined;
      return key === undefined || value === undefined ? [] : [[key, value]];
    }));
  }

  mentions(words: RegExp): boolean {
    return this.#shown().some(({ facts, origin }) => words.test(facts.file.text.slice(...origin.range)));
  }

  texts(): readonly string[] {
    return this.#shown().flatMap(({ facts, origin }) =>
      (origin.type === 'Literal' && typeof origin.value === 'string') || origin.type === 'TemplateLiteral' || origin.type === 'BinaryExpression' ? textsOf(facts, origin) : []);
  }

  /** The expressions it starts from, each with its file, through as many files as it takes. */
  #shown(): readonly Shown[] {
    if (this.#isShowing) return []; // what leads to itself shows nothing more
    this.#isShowing = true;
    try {
      return this.#opened.flatMap((part) => ('module' in part ? [] : part.meaning.origins.flatMap((origin) => {
        const beyond = part.facts.elsewhere(origin);
        return [{ facts: part.facts, origin }, ...(beyond instanceof ValueElsewhere ? beyond.#shown() : [])];
      })));
    } finally {
      this.#isShowing = false;
    }
  }

  protection(kind: ProtectionKind, as: 'middleware' | 'call' | 'handed'): Protection {
    const key = `${kind} ${as}`;
    const known = this.#protections.get(key);
    if (known !== undefined) return known;
    this.#protections.set(key, { gives: 'unknown', because: 'it leads back to itself' });
    const { cuts } = this.#files;
    const protection = this.#files.protectionOf(this.#opened, kind, as);
    this.#protections.set(key, protection);
    if (this.#files.cuts !== cuts) this.#files.forgetLater(() => this.#protections.delete(key));
    return protection;
  }

  beginnings(kind: SafeKind, keys: readonly string[]): Beginnings {
    const [key, ...rest] = keys;
    if (key !== undefined && this.parts.some((part) => 'module' in part)) return this.member(key)?.beginnings(kind, rest) ?? UNSEEN;
    const all = this.parts.flatMap((part) => ('module' in part ? [UNSEEN] : part.meaning.origins.map((origin) => this.#files.beginningsOf(part.facts, origin, kind, keys))));
    return all.length === 0 ? UNSEEN : together(all);
  }

  #step(key: string, own: (part: Part) => readonly Part[], onward: (value: OtherValue) => OtherValue | undefined): OtherValue | undefined {
    if (this.#steps.has(key)) return this.#steps.get(key);
    this.#steps.set(key, undefined); // a value that leads back to itself adds nothing
    const { cuts } = this.#files;
    const value = this.#files.hop(() => valueOf(this.#files, this.parts.flatMap((part) => [
      ...own(part),
      // What that file took from a third one is looked for there.
      ...('module' in part ? [] : part.meaning.origins.flatMap((origin) => {
        const beyond = part.facts.elsewhere(origin);
        return beyond === undefined ? [] : partsOf(onward(beyond));
      })),
    ])));
    this.#steps.set(key, value);
    if (this.#files.cuts !== cuts) this.#files.forgetLater(() => this.#steps.delete(key));
    return value;
  }
}

/** The value of an expression of a file, as other files see it. */
export function valueAt(files: Files, facts: Facts, node: Node): OtherValue | undefined {
  const meaning = facts.meaning(node);
  return valueOf(files, [{ facts, meaning }, ...meaning.origins.flatMap((origin) => partsOf(facts.elsewhere(origin)))]);
}

/** The elements of a list literal, and of the lists that are spread into it. */
function elementsIn(files: Files, facts: Facts, list: Node, depth = 0): readonly OtherValue[] {
  if (list.type !== 'ArrayExpression' || depth > 3) return [];
  return list.elements.flatMap((element) => {
    if (element === null) return [];
    if (element.type !== 'SpreadElement') return valueAt(files, facts, element) ?? [];
    const own = facts.meaning(unwrap(element.argument)).origins.filter((origin) => origin.type === 'ArrayExpression');
    return own.length > 0 ? own.flatMap((origin) => elementsIn(files, facts, origin, depth + 1)) : (facts.behind(element.argument)?.rows() ?? []);
  });
}

/** The value of these parts; `undefined` where none of them says anything. */
export function valueOf(files: Files, parts: readonly Part[]): OtherValue | undefined {
  const telling = parts.filter((part) => 'module' in part || !part.meaning.api.isUnknown || part.meaning.origins.length > 0);
  return telling.length === 0 ? undefined : new ValueElsewhere(files, () => telling);
}

export function partsOf(value: OtherValue | undefined): readonly Part[] {
  return value instanceof ValueElsewhere ? value.parts : [];
}

/** What any of several functions may do, all of them may. */
function joined(summaries: readonly FunctionSummary[]): FunctionSummary {
  return {
    where: summaries[0]?.where ?? '',
    get sinks() {
      return summaries.flatMap(({ sinks }) => sinks);
    },
    get foreign() {
      return summaries.flatMap(({ foreign }) => foreign);
    },
    get picks() {
      return summaries.flatMap(({ picks }) => picks);
    },
    get costs() {
      return summaries.flatMap(({ costs }) => costs);
    },
    returned: (kind, keys) => together(summaries.map((summary) => summary.returned(kind, keys))),
  };
}

function together(all: readonly Beginnings[]): Beginnings {
  return { parameters: all.flatMap(({ parameters }) => parameters), sources: [...new Set(all.flatMap(({ sources }) => sources))], made: [...new Set(all.flatMap(({ made = [] }) => made))], unseen: all.some(({ unseen }) => unseen) };
}
