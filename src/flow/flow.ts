/**
 * What the flow engine answers: a witness that a value reaches a place, with the steps it took.
 */
import type { SensitiveRow, SinkRow, SourceRow } from '../models/schema.js';
import type { CallNode, FunctionNode, Node } from '../syntax/tree.js';

/** One step of a value towards its sink, nearest to the sink first. */
export interface Step {
  readonly node: Node;
  readonly how: 'value' | 'assigned' | 'text' | 'property' | 'element' | 'returned' | 'argument' | 'carried' | 'object';
  readonly next: Step | undefined;
}

/** Where a value starts. */
export type Origin =
  /** A model says so. `text` is how the code spells it: `req.query.id`. */
  | { readonly kind: 'source'; readonly node: Node; /** Where the code reads it: the use of a parameter, else the node itself. */ readonly read: Node; readonly row: SourceRow; readonly text: string; readonly keys: readonly string[]; /** What was selected from the source itself: `.email` of a whole body; empty when all of it goes on. */ readonly rest: readonly string[] }
  /** A parameter whose callers this file does not all show and whose type constrains nothing. */
  | { readonly kind: 'parameter'; readonly node: Node; readonly fn: FunctionNode; readonly keys: readonly string[]; readonly text: string; readonly exported: boolean }
  /** A secret by its making; only asked for by questions of kind `secret`. */
  | { readonly kind: 'made'; readonly node: Node; readonly row: SensitiveRow; readonly text: string }
  /** Something this file does not show. */
  | { readonly kind: 'unknown'; readonly node: Node; readonly text: string; readonly because: 'imported' | 'call' | 'value' | 'limit'; /** What was selected from it. */ readonly keys: readonly string[] };

/** A value's way, from origin to the place that was asked about. */
export interface Trace {
  readonly origin: Origin;
  /** The expression that reads the origin: `err` in `res.json({ error: err })`, where the origin is the parameter. */
  readonly read: Node;
  /** From the asked-about place back to the origin. */
  readonly steps: readonly Step[];
  /** The innermost part of a built text through which the value came; absent when no text was built. */
  readonly hole: Node | undefined;
  /** True when the value is only one field of an object that is handed over. */
  readonly insideObject: boolean;
}

/** A sink, as it stands in the file. */
export interface Sink {
  readonly row: SinkRow;
  /** The value that is handed over. */
  readonly node: Node;
  /** The call; absent for assignments and returned values. */
  readonly call: CallNode | undefined;
}

export interface Flow extends Trace {
  readonly sink: Sink;
}
