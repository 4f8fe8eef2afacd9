/**
 * The interface through which files that are not being linted answer. The project index implements it;
 * without one every question is answered `undefined`: not seen, so nothing may be concluded.
 */
import type { ProtectionKind, SafeKind, SinkRow, SourceRow } from '../models/schema.js';
import type { Api } from './api.js';

/** Where a value of another file may start, when no barrier stood in its way. */
export interface Beginnings {
  /** Parameters of the function that made it, and what was selected from them. */
  readonly parameters: readonly { readonly index: number; readonly keys: readonly string[]; /** True when it became part of a text. */ readonly inText: boolean }[];
  readonly sources: readonly SourceRow[];
  /** True when some of it starts where that file shows no more. */
  readonly unseen: boolean;
}

/** What a function of another file does, as far as its callers need to know. */
export interface FunctionSummary {
  /** Where it stands, for messages: `src/db.ts:12`. */
  readonly where: string;
  /** What is handed to it that reaches a sink inside as it is, and under which keys it is handed over. */
  readonly sinks: readonly { readonly parameter: number; readonly keys: readonly string[]; readonly row: SinkRow }[];
  /** What its result, or what the keys select from it, starts from, but for what barriers of this kind made harmless. */
  returned(kind: SafeKind, keys: readonly string[]): Beginnings;
  /** What it gives as a middleware or when called in a handler; `undefined` when nobody looked. */
  readonly protections: readonly ProtectionKind[] | undefined;
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
  /** What it starts from, when it is no function's result. */
  beginnings(kind: SafeKind, keys: readonly string[]): Beginnings;
}

/** What runs before the routes of a router that this file exports, or before a file's entry points. */
export interface MountedBefore {
  readonly where: string;
  readonly prefix: string;
  readonly protections: readonly ProtectionKind[];
}

export interface OtherFiles {
  /** Export `name` (`default`, or `*` for the module) of `specifier`, imported by `filename`. */
  value(filename: string, specifier: string, name: string): OtherValue | undefined;
  /** What that export does when it is a function. */
  summary(filename: string, specifier: string, name: string): FunctionSummary | undefined;
  /** Where export `name` of `filename` is mounted; `undefined` when that is not known. */
  mounts(filename: string, name: string): readonly MountedBefore[] | undefined;
}

/** Nothing is known about any other file. */
export const noOtherFiles: OtherFiles = {
  value: () => undefined,
  summary: () => undefined,
  mounts: () => undefined,
};
