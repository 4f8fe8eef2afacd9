/**
 * The flows of one file, asked for by kind of sink. Sinks are found once; values are walked on demand.
 */
import type { Facts } from '../facts/facts.js';
import { assignedPositions, positionsOf, returnedPositions } from '../facts/positions.js';
import type { ExposureRow, SafeKind, SinkKind, SinkRow } from '../models/schema.js';
import { within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isDevelopmentOnly } from './environment.js';
import { sentErrors, type SentError } from './errors.js';
import type { Flow, Sink, Trace } from './flow.js';
import { Tracer } from './trace.js';

/** What an entry point returns is its response. */
const RETURNED: SinkRow = { at: '=>return', kind: 'response' };

export class Flows {
  readonly #facts: Facts;
  readonly #tracer: Tracer;
  readonly #flows = new Map<SinkKind, readonly Flow[]>();
  #sinks: readonly Sink[] | undefined;
  #sentErrors: readonly SentError[] | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#tracer = new Tracer(facts);
  }

  /** Every place of the file that a model calls a sink. */
  get sinks(): readonly Sink[] {
    return (this.#sinks ??= [...this.#sinksOf(this.#facts.index.calls), ...this.#assignedAndReturned()]);
  }

  /** The witnesses of values that reach sinks of this kind without a barrier. Constants reach nothing. */
  into(kind: SinkKind): readonly Flow[] {
    let flows = this.#flows.get(kind);
    if (flows === undefined) {
      flows = this.sinks.filter((sink) => sink.row.kind === kind).flatMap((sink) => this.trace(sink.node, kind).map((trace) => ({ ...trace, sink })));
      this.#flows.set(kind, flows);
    }
    return flows;
  }

  /** Everything an expression may start from, but for what a barrier of this kind made harmless. */
  trace(node: Node, kind: SafeKind, keys: readonly string[] = []): readonly Trace[] {
    return this.#tracer.trace(node, kind, keys);
  }

  /** Errors that responses carry to clients in production. */
  get sentErrors(): readonly SentError[] {
    return (this.#sentErrors ??= sentErrors(this.#facts, this.into('response'), this.sinks));
  }

  /** Calls that put up a page for developers, where production runs them. */
  exposed(shows: ExposureRow['shows']): readonly CallNode[] {
    const { calls } = this.#facts.index;
    return calls.filter((call) => this.#facts.api(call.callee).result().rows('exposes').some((row) => row.shows === shows) && !this.#isForDevelopers(call));
  }

  /** The call, or every use of the constant it was given to, stands behind a check for development. */
  #isForDevelopers(call: CallNode): boolean {
    if (isDevelopmentOnly(this.#facts, call)) return true;
    const { parent } = call;
    const variable = parent.type === 'VariableDeclarator' ? this.#facts.variableOf(parent.id) : undefined;
    return variable !== undefined && this.#facts.readsOf(variable).every((read) => isDevelopmentOnly(this.#facts, read));
  }

  /** Those sinks that the calls inside a function hand values to. */
  sinksIn(fn: FunctionNode): readonly Sink[] {
    return this.#sinksOf(within(fn, this.#facts.index.calls));
  }

  #sinksOf(calls: readonly CallNode[]): readonly Sink[] {
    const found: Sink[] = [];
    for (const call of calls) {
      for (const { node, api } of positionsOf(this.#facts, call)) {
        for (const row of api.rows('sinks')) found.push({ row, node, call });
      }
      found.push(...this.#sinksElsewhere(call));
    }
    return found;
  }

  #assignedAndReturned(): readonly Sink[] {
    const found: Sink[] = [];
    for (const { node, api } of [...assignedPositions(this.#facts), ...returnedPositions(this.#facts)]) {
      for (const row of api.rows('sinks')) found.push({ row, node, call: undefined });
    }
    for (const { fn, row } of this.#facts.entryPoints) {
      if (row.returns === true) for (const node of this.#facts.index.returns.get(fn) ?? []) found.push({ row: RETURNED, node, call: undefined });
    }
    return found;
  }

  /** What a function of another file hands on to sinks as it gets it. */
  #sinksElsewhere(call: CallNode): readonly Sink[] {
    if (call.arguments.every(({ type }) => type === 'Literal' || type === 'ArrowFunctionExpression' || type === 'FunctionExpression')) return [];
    return (this.#facts.summaryOf(call)?.sinks ?? []).flatMap(({ parameter, keys, row }) => {
      const argument = call.arguments[parameter];
      if (argument === undefined || call.arguments.slice(0, parameter + 1).some(({ type }) => type === 'SpreadElement')) return [];
      let handed: readonly Node[] = [argument];
      for (const key of keys) handed = handed.flatMap((node) => this.#facts.valuesOfMember(this.#facts.meaning(node), key));
      return handed.map((node) => ({ row, node, call }));
    });
  }
}
