/**
 * The interface through which files that are not being linted answer. The project index implements it;
 * without one every question is answered `undefined`: not seen, so nothing may be concluded.
 */
import type { ClientCodeRow, ControllerRow, CostRow, EntryPointRow, PackageModel, ProtectionKind, ProtectionRow, SafeKind, SensitiveRow, SinkRow, SourceRow } from '../models/schema.js';
import type { Api } from './api.js';

/** Where a value of another file may start, when no barrier stood in its way. */
export interface Beginnings {
  /** Parameters of the function that made it, and what was selected from them. */
  readonly parameters: readonly { readonly index: number; readonly keys: readonly string[]; /** True when it became part of a text. */ readonly inText: boolean }[];
  readonly sources: readonly SourceRow[];
  /** Secrets by their making, where a question of kind `secret` asked. */
  readonly made?: readonly SensitiveRow[];
  /** True when some of it starts where that file shows no more. */
  readonly unseen: boolean;
}

/** What a function of another file does, as far as its callers need to know. */
export interface FunctionSummary {
  /** Where it stands, for messages: `src/db.ts:12`. */
  readonly where: string;
  /** What is handed to it that reaches a sink inside as it is, and under which keys it is handed over. */
  readonly sinks: readonly { readonly parameter: number; readonly keys: readonly string[]; readonly row: SinkRow }[];
  /** Where it handles requests: objects that it picks by what a client sent, without asking whose they are. */
  readonly foreign: readonly { readonly key: string; readonly does: 'read' | 'change' | 'delete'; readonly target: string; readonly text: string; readonly where: string }[];
  /** Objects that it picks by what it is handed, without asking whose they are. */
  readonly picks: readonly { readonly parameter: number; readonly keys: readonly string[]; readonly key: string; readonly does: 'read' | 'change' | 'delete'; readonly target: string; readonly where?: string | undefined }[];
  /** What calling it costs; empty where a quota of its own stands before that. */
  readonly costs: readonly { readonly of: CostRow['of'] | 'write'; readonly text: string; readonly where?: string | undefined }[];
  /** What its result, or what the keys select from it, starts from, but for what barriers of this kind made harmless. */
  returned(kind: SafeKind, keys: readonly string[]): Beginnings;
}

/** What a middleware, guard, wrapper or call gives the requests that pass it. `ignored`: it asks and does not act on the answer. */
export type Protection =
  | {
      readonly gives: 'yes'; readonly where: string; readonly row: ProtectionRow | undefined;
      /** It does not stop the request itself: what it returns has to be acted on. */
      readonly returns: boolean;
    }
  | { readonly gives: 'ignored'; readonly where: string }
  | { readonly gives: 'unknown'; readonly because: string }
  | { readonly gives: 'no' };

/** A limiter of another file, made there once and for all. */
export interface LimitElsewhere {
  /** For messages: `src/limits.ts:4`. */
  readonly where: string;
  /** Requests per window; undefined where its file does not say. */
  readonly rate: { readonly max: number; readonly windowMs: number } | undefined;
}

/** An expression of some file, by where it starts: the same place is the same thing, whoever parsed the file. */
export interface Place {
  readonly filename: string;
  readonly start: number;
}

/** A value of another file. Asking never throws; `undefined` is a value nothing is known of. */
export interface OtherValue {
  /** What models say it is. */
  readonly api: Api;
  member(name: string): OtherValue | undefined;
  /** What a call of it gives. */
  result(): OtherValue | undefined;
  /** What `new` makes of it. */
  instance(): OtherValue | undefined;
  /** What a value of this type is. */
  annotated(): OtherValue | undefined;
  /** What it does when it is a function. */
  readonly summary: FunctionSummary | undefined;
  /** Marks on routes: those it sets as a decorator, or, as a guard, those with which it lets requests pass. */
  readonly marks: readonly string[];
  /** The limiters it is where it stands in a chain; `undefined` where it may be something else as well. */
  readonly limits: readonly LimitElsewhere[] | undefined;
  /** The expressions it starts from. */
  readonly places: readonly Place[];
  /** The elements of a list; `undefined` where it is none. */
  rows(): readonly OtherValue[] | undefined;
  /** The keys of an object and what stands under them. */
  entries(): readonly (readonly [string, OtherValue])[];
  /** True when an expression it starts from is written with such words. */
  mentions(words: RegExp): boolean;
  /** The texts it may be. */
  texts(): readonly string[];
  /** What it gives where it stands in a chain, where a handler calls it, or when it is handed the app. */
  protection(kind: ProtectionKind, as: 'middleware' | 'call' | 'handed'): Protection;
  /** What it starts from, when it is no function's result. */
  beginnings(kind: SafeKind, keys: readonly string[]): Beginnings;
}

/** What a request is known to be when it arrives at a file: its path there, and its method. */
export interface Request {
  readonly paths: readonly string[];
  readonly methods: readonly string[];
  /** What decorators of the handler say to guards that read it. */
  readonly marks?: readonly string[];
}

/** One way requests come from another file: a mount, a call that is handed the app, a registration, a gate. */
export interface Way {
  /** For messages: `src/app.ts:41`. */
  readonly where: string;
  /** Full paths of the request, as far as the project shows them. */
  readonly paths: readonly string[];
  readonly methods: readonly string[];
  /** What everything that runs on this way gives. */
  protection(kind: ProtectionKind): WayVerdict;
}

export type WayVerdict =
  | { readonly state: 'protected'; readonly where: string; readonly row: ProtectionRow | undefined }
  | { readonly state: 'open'; readonly almost: { readonly why: 'after' | 'path' | 'ignored'; readonly where: string } | undefined }
  | { readonly state: 'unknown'; readonly because: string };

/** How a place of a file is come to from outside. */
export interface Reach {
  /** The exports that run it or hand on what it makes. */
  readonly names: readonly string[];
  /** True when it runs as soon as anything is taken from the file. */
  readonly always: boolean;
  /** True when it runs while the file is loaded: nothing may be left of it where a bundler leaves out what is not used. */
  readonly onLoad: boolean;
}

/** Code that runs on other people's machines, and how a place comes into it. */
export interface ClientReach {
  /** The files from one that runs there to the one that was asked about, both included, for messages; one alone when it runs there itself. */
  readonly chain: readonly string[];
}

export interface OtherFiles {
  /** How many questions were cut short so far, because files lead back to each other. */
  readonly cuts: number;
  /** Through how many files the present question has come. */
  readonly depth: number;
  /** Notes that a question was cut short. */
  cut(): void;
  /** What was concluded meanwhile serves until the whole question is answered, and is forgotten then. */
  forgetLater(forget: () => void): void;
  /** Export `name` (`default`, or `*` for the module) of `specifier`, imported by `filename`. */
  value(filename: string, specifier: string, name: string): OtherValue | undefined;
  /** The ways on which other files lead requests to a router, a function that is handed one, or a handler. Empty: nobody does. `undefined`: not known. */
  waysTo(place: Place, request: Request): readonly Way[] | undefined;
  /** What other files hand to a parameter of a function: by calling it, or by putting it where an API calls it. */
  parameterOf(place: Place, index: number, arity: number): Api | undefined;
  /** The values that other files hand to a parameter of a function, or of a class's constructor. */
  handedTo(place: Place, index: number): readonly OtherValue[];
  /** True when a file that makes an app or a router, or is handed one, takes something from this file. */
  servesRequests(filename: string): boolean;
  /** What runs before a file's entry points because of its name (middleware.ts, layouts); `undefined`: not known. */
  gatesOf(filename: string, model: PackageModel, kind: EntryPointRow['kind'], request: Request): Way | undefined;
  /** What some file of the same package puts onto the app under a name. */
  decorated(filename: string, name: string): OtherValue | undefined;
  /** Every source file below a folder, where the project it lies in is known. */
  filesBelow(folder: string): readonly string[] | undefined;
  /** What is put before every controller of the app a file belongs to. */
  everywhere(filename: string, model: PackageModel, row: ControllerRow, request: Request): Way | undefined;
  /** What the build does with a file because of where it lies, or of what loads it: `undefined` for one that is only sent with others. */
  clientRow(filename: string): ClientCodeRow | undefined;
  /** How a place of a file comes to browsers; `loosely`: also when only its file is known to. `undefined`: not seen. */
  clientReach(filename: string, reach: Reach, loosely: boolean): ClientReach | undefined;
  /** Why a module of the project that a file names must stay on the server; `undefined` where nothing says so. */
  keptOnServer(filename: string, specifier: string): string | undefined;
  /** The names of variables that a config of the same package compiles into what it builds, and prefixes that do. */
  compiledIn(filename: string): { readonly names: readonly string[]; readonly prefixes: readonly string[] };
}

/** Nothing is known about any other file. */
export const noOtherFiles: OtherFiles = {
  cuts: 0,
  depth: 0,
  cut: () => undefined,
  forgetLater: () => undefined,
  value: () => undefined,
  waysTo: () => undefined,
  parameterOf: () => undefined,
  handedTo: () => [],
  servesRequests: () => false,
  gatesOf: () => undefined,
  decorated: () => undefined,
  filesBelow: () => undefined,
  everywhere: () => undefined,
  clientRow: () => undefined,
  clientReach: () => undefined,
  keptOnServer: () => undefined,
  compiledIn: () => ({ names: [], prefixes: [] }),
};
