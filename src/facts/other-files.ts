/**
 * The interface through which files that are not being linted answer. The project index implements it;
 * without one every question is answered `undefined`: not seen, so nothing may be concluded.
 */
import type { ProtectionKind, SafeKind, SinkKind } from '../models/schema.js';
import type { Api } from './api.js';

/** What a function of another file does, as far as its callers need to know. */
export interface FunctionSummary {
  /** Where it stands, for messages: `src/db.ts:12`. */
  readonly where: string;
  /** Parameters that reach a sink inside. */
  readonly sinks: readonly { readonly parameter: number; readonly kind: SinkKind }[];
  /** Parameters whose value is carried into the result. */
  readonly carries: readonly number[];
  /** Parameters the function validates, and for which kinds its result is safe. */
  readonly makesSafe: readonly { readonly parameter: number; readonly kinds: readonly SafeKind[] }[];
  /** What it gives as a middleware or when called in a handler. */
  readonly protections: readonly ProtectionKind[];
}

/** What runs before the routes of a router that this file exports, or before a file's entry points. */
export interface MountedBefore {
  readonly where: string;
  readonly prefix: string;
  readonly protections: readonly ProtectionKind[];
}

export interface OtherFiles {
  /** What export `name` (`default`, or `*` for the module) of `specifier`, imported by `filename`, denotes. */
  denotes(filename: string, specifier: string, name: string): Api | undefined;
  /** What that export does when it is a function. */
  summary(filename: string, specifier: string, name: string): FunctionSummary | undefined;
  /** Where export `name` of `filename` is mounted; `undefined` when that is not known. */
  mounts(filename: string, name: string): readonly MountedBefore[] | undefined;
}

/** Nothing is known about any other file. */
export const noOtherFiles: OtherFiles = {
  denotes: () => undefined,
  summary: () => undefined,
  mounts: () => undefined,
};
