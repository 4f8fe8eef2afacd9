/** What a function of another file does with what it is handed. */
import { bindingOf, type Facts } from '../facts/facts.js';
import type { Beginnings, FunctionSummary } from '../facts/other-files.js';
import { costsOf } from '../flow/costs.js';
import { foreignObjects, pickedByParameters } from '../flow/ownership.js';
import type { Flows } from '../flow/flows.js';
import type { Trace } from '../flow/flow.js';
import type { SafeKind, SensitiveRow, SinkKind, SinkRow, SourceRow } from '../models/schema.js';
import { lineAt, type FunctionNode, type Node } from '../syntax/tree.js';

/** What a response or a log may carry is told from the branches it is made in: a look from outside sees too much. */
const DEPENDS_ON_PLACE: ReadonlySet<SafeKind> = new Set<SafeKind>(['response', 'log']);
/** Kinds of sinks that judge the value alone. */
const HANDED_ON: ReadonlySet<SinkKind> = new Set<SinkKind>(['sql', 'nosql', 'shell', 'path', 'html', 'url', 'redirect', 'code', 'regex', 'deserialize']);

export function summaryOf(facts: Facts, flows: Flows, fn: FunctionNode, where: string): FunctionSummary {
  const memory = new Map<string, Beginnings>();
  let sinks: FunctionSummary['sinks'] | undefined;
  let costs: FunctionSummary['costs'] | undefined;
  let picks: FunctionSummary['picks'] | undefined;
  return {
    where,
    get sinks() {
      if (sinks === undefined) {
        sinks = []; // a function that calls itself hands nothing on by that
        sinks = sinksThrough(flows, fn);
      }
      return sinks;
    },
    get foreign() {
      return foreignObjects(facts, flows, [fn]).map(({ node, key, does, target, text, where: there }) => ({ key, does, target, text, where: there ?? where.replace(/\d+$/, String(lineAt(facts.file.text, node))) }));
    },
    get picks() {
      if (picks === undefined) {
        picks = [];
        picks = pickedByParameters(facts, flows, fn);
      }
      return picks;
    },
    get costs() {
      if (costs === undefined) {
        costs = [];
        costs = costsOf(facts, fn);
      }
      return costs;
    },
    returned(kind, keys) {
      if (DEPENDS_ON_PLACE.has(kind)) return UNSEEN;
      const key = `${kind}|${keys.join('.')}`;
      let known = memory.get(key);
      if (known === undefined) {
        memory.set(key, UNSEEN);
        known = beginningsOf((facts.index.returns.get(fn) ?? []).flatMap((value) => flows.trace(value, kind, keys)), fn);
        memory.set(key, known);
      }
      return known;
    },
  };
}

/** Nothing is known of where the value starts. */
export const UNSEEN: Beginnings = { parameters: [], sources: [], unseen: true };

/** What traces lead to, as somebody sees it who cannot look into the function. */
export function beginningsOf(traces: readonly Trace[], fn: FunctionNode | undefined): Beginnings {
  const parameters: Beginnings['parameters'][number][] = [];
  const sources = new Set<SourceRow>();
  const made = new Set<SensitiveRow>();
  let unseen = false;
  for (const { origin, hole } of traces) {
    const index = origin.kind === 'parameter' && origin.fn === fn ? parameterIndex(origin.fn, origin.node) : -1;
    if (origin.kind === 'source') sources.add(origin.row);
    else if (origin.kind === 'made') made.add(origin.row);
    else if (origin.kind === 'parameter' && index >= 0) parameters.push({ index, keys: origin.keys, inText: hole !== undefined });
    else unseen = true;
  }
  return { parameters, sources: [...sources], made: [...made], unseen };
}

/** Parameters that reach a sink as they are. What becomes part of a text inside is judged inside. */
function sinksThrough(flows: Flows, fn: FunctionNode): FunctionSummary['sinks'] {
  return flows.sinksIn(fn).filter(({ row }) => HANDED_ON.has(row.kind)).flatMap((sink) =>
    flows.trace(sink.node, sink.row.kind satisfies SafeKind).flatMap(({ origin, hole }) => {
      if (origin.kind !== 'parameter' || origin.fn !== fn || hole !== undefined) return [];
      const parameter = parameterIndex(fn, origin.node);
      return parameter < 0 ? [] : [{ parameter, keys: origin.keys, row: asCalled(sink.row) }];
    }));
}

/** The wrapper's callers write no placeholders for the driver: which argument takes the values is the wrapper's affair. */
function asCalled({ at, kind, safeForm }: SinkRow): SinkRow {
  return { at, kind, ...(safeForm !== undefined && { safeForm }) };
}

const parameterIndex = (fn: FunctionNode, binding: Node): number => fn.params.findIndex((parameter) => bindingOf(parameter) === binding);
