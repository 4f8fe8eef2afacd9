/**
 * Errors that are sent to a client: which part of them, what narrowed them, and whose words they may be.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../facts/bindings.js';
import type { Facts } from '../facts/facts.js';
import type { SinkKind } from '../models/schema.js';
import { classAround, contains, functionAround, isFunction, parentOf, staticKey, staticString, unwrap, within, type CallNode, type Node } from '../syntax/tree.js';
import { conditionsAt, follows, overwritesBefore, type Condition } from './conditions.js';
import { isDevelopmentOnly, isDevelopmentTest, saysDevelopment } from './environment.js';
import type { Flow, Origin, Sink } from './flow.js';

/** `stack`: files and lines. `whole`: the object or its text, with all that was put inside. `message`: only that. */
export type ErrorPart = 'stack' | 'whole' | 'message';

/** Who wrote the message, where the failed code shows it. */
export type Wording = 'database' | 'file system' | 'child process' | 'upstream service';

export interface SentError {
  readonly sink: Sink;
  readonly part: ErrorPart;
  /** How the code spells what is sent: `err.stack`. */
  readonly text: string;
  /** The read of the error, where it stands in the file. */
  readonly read: Node;
  readonly wording: Wording | undefined;
}

/** The errors nobody has looked at that these flows carry into responses of production. */
export function sentErrors(facts: Facts, flows: readonly Flow[], sinks: readonly Sink[]): readonly SentError[] {
  let kinds: ReadonlyMap<CallNode, ReadonlySet<SinkKind>> | undefined;
  return flows.flatMap((flow) => {
    const { origin, sink } = flow;
    if (origin.kind !== 'source' && origin.kind !== 'parameter') return [];
    const keys = errorKeys(facts, origin, sink);
    const part = keys === undefined ? undefined : partOf(keys, flow);
    if (part === undefined) return [];
    const places = placesOf(flow);
    if (places.some((place) => isDevelopmentOnly(facts, place) || overwritesBefore(facts, place).some(({ test, truth }) => saysDevelopment(facts, test, truth)))) return [];
    if (part !== 'stack' && isNarrowed(facts, origin, places, part)) return [];
    kinds ??= kindsByCall(sinks);
    const failed = failedCode(facts, origin);
    if (part !== 'stack' && failed.length > 0 && failed.every((region) => onlyValidates(facts, region))) return [];
    return [{ sink, part, text: spelled(facts, origin, places), read: flow.read, wording: wordingOf(facts, failed, kinds) }];
  });
}

/** The names selected from the error; undefined when the value is no error. */
function errorKeys(facts: Facts, origin: Origin & { readonly kind: 'source' | 'parameter' }, { call }: Sink): readonly string[] | undefined {
  if (origin.kind === 'source') return origin.row.kind === 'error' ? origin.rest : undefined;
  // (err, req, res, next) whose third parameter is the response that is written to: an error handler, wherever it is mounted.
  const { fn, node } = origin;
  if (call === undefined || fn.params.length !== 4 || fn.params[0] !== node || !contains(fn, call)) return undefined;
  const response = fn.params[2];
  let receiver: Node = unwrap(call.callee);
  while (receiver.type === 'MemberExpression' || receiver.type === 'CallExpression') receiver = unwrap(receiver.type === 'MemberExpression' ? receiver.object : receiver.callee);
  if (receiver.type !== 'Identifier' || response?.type !== 'Identifier' || receiver.name !== response.name) return undefined;
  // Another fourth parameter may make another function of it; then the first is called or typed something else.
  return /err|exception|fail|reason|problem|\be\b|\bex\b/i.test(facts.file.text.slice(...node.range)) ? origin.keys : undefined;
}

/** What of an error a client sees; undefined for what was made to be seen (`code`, `status`, `issues`). */
function partOf(keys: readonly string[], { sink, steps }: Flow): ErrorPart | undefined {
  const [key] = keys;
  switch (key) {
    case undefined: return sink.row.errorsAs === 'message' && steps.every(({ how }) => how === 'value' || how === 'assigned') ? 'message' : 'whole';
    case 'stack': return 'stack';
    case 'message':
    case 'sqlMessage': return 'message';
    case 'sql':
    case 'cause':
    case 'original':
    case 'parent': return 'whole';
    default: return undefined;
  }
}

/** An error that a call returned goes by the name it was given. */
function spelled(facts: Facts, origin: Origin, places: readonly Node[]): string {
  const named = origin.node.type === 'CallExpression' ? places.find(({ type }) => type === 'MemberExpression' || type === 'Identifier') : undefined;
  return named === undefined ? origin.text : facts.file.text.slice(...named.range);
}

/** The expressions the value passes on its way, from the response back to the read of the error. */
const placesOf = ({ sink, steps, read }: Flow): readonly Node[] => [sink.node, ...steps.map(({ node }) => node), read];

const isParameter = (node: Node): boolean => isFunction(parentOf(node)) || parentOf(node)?.type === 'AssignmentPattern';

/** Somebody looked at what kind of error it is, and this kind is meant to be seen. */
function isNarrowed(facts: Facts, origin: Origin, places: readonly Node[], part: ErrorPart): boolean {
  if (catchesOwnClass(facts, origin.node)) return true;
  const subjects = new Set(places.flatMap((place) => rootVariable(facts, place) ?? []));
  const own = facts.variableOf(origin.node);
  if (own !== undefined) subjects.add(own);
  const conditions = new Set(places.flatMap((place) => [...conditionsAt(facts, place), ...overwritesBefore(facts, place)]));
  return [...conditions].some((condition) => narrows(facts, condition, subjects, part));
}

function rootVariable(facts: Facts, node: Node): Variable | undefined {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root.type === 'Identifier' ? facts.variableOf(root) : undefined;
}

function narrows(facts: Facts, { test, truth, equals }: Condition, subjects: ReadonlySet<Variable>, part: ErrorPart): boolean {
  if (equals === undefined) return follows(facts, test, truth, (node, holds) => isTelling(facts, node, holds, subjects, part) || isDevelopmentTest(facts, node, holds));
  const discriminant = unwrap(test);
  if (discriminant.type === 'Literal') return follows(facts, equals, true, (node, holds) => isTelling(facts, node, holds, subjects, part));
  return isAbout(facts, discriminant, subjects);
}

/** Whether a single test, come out so, says that this is no unknown error. */
function isTelling(facts: Facts, test: Node, truth: boolean, subjects: ReadonlySet<Variable>, part: ErrorPart): boolean {
  switch (test.type) {
    case 'BinaryExpression': {
      const { left, right, operator } = test;
      if (operator === 'instanceof') {
        if (!isAbout(facts, left, subjects)) return false;
        // What is thrown and is no Error is a text of the thrower's own.
        return isBuiltInError(facts, right) ? !truth && part === 'whole' : truth;
      }
      if (operator === 'in') return truth && isAbout(facts, right, subjects) && !PLAIN.has(staticString(left) ?? '');
      if (isClientError(operator, right, truth)) return true;
      if (!/^[!=]==?$/.test(operator) || operator.startsWith('=') !== truth) return false;
      return [[left, right], [right, left]].some(([side, other]) => side !== undefined && other !== undefined && isAbout(facts, side, subjects) && isNamedValue(facts, other));
    }
    case 'CallExpression': {
      const callee = unwrap(test.callee);
      if (!truth) return false;
      const takesError = test.arguments.some((argument) => isAbout(facts, argument, subjects));
      // isAppError(err), AppError.is(err), err.message.includes('…'), ['ZodError'].includes(err.name)
      return takesError || (callee.type === 'MemberExpression' && isAbout(facts, callee.object, subjects));
    }
    case 'MemberExpression': {
      const name = staticKey(test);
      if (!isAbout(facts, test, subjects) || name === undefined) return false;
      // err.message || String(err): the text is only the message's stand-in.
      return PLAIN.has(name) ? !truth && name === 'message' && part === 'whole' : truth;
    }
    default:
      return false;
  }
}

/** What every error has: asking for it tells nothing. */
const PLAIN = new Set(['message', 'stack', 'cause', 'toString', 'sqlMessage', '']);
const BUILT_IN = /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError|Object)$/;

function isBuiltInError(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'Identifier' && BUILT_IN.test(inner.name) && facts.variableOf(inner) === undefined;
}

/** True for the error itself, what is read from it, and the same under another name. */
function isAbout(facts: Facts, node: Node, subjects: ReadonlySet<Variable>): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') return isAbout(facts, inner.callee.object, subjects);
  if (inner.type === 'MemberExpression' || inner.type === 'Identifier') {
    const variable = rootVariable(facts, inner);
    return variable !== undefined && subjects.has(variable);
  }
  return false;
}

function isNamedValue(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name !== 'undefined';
  if (inner.type === 'Literal') return inner.value !== null && !(typeof inner.value === 'string' && /^(?:object|undefined|function|)$/.test(inner.value));
  return inner.type === 'MemberExpression' || inner.type === 'TemplateLiteral' || facts.meaning(inner).origins.some((origin) => origin.type === 'Literal');
}

/** `status < 500`: frameworks and http-errors write 4xx texts for clients. */
function isClientError(operator: string, right: Node, truth: boolean): boolean {
  const limit = unwrap(right);
  if (limit.type !== 'Literal' || typeof limit.value !== 'number' || limit.value < 400 || limit.value > 500) return false;
  const isServerLimit = limit.value >= 499;
  switch (operator) {
    case '<':
    case '<=': return isServerLimit && truth;
    case '>':
    case '>=': return isServerLimit && !truth;
    case '===':
    case '==': return isServerLimit ? !truth : truth;
    case '!==':
    case '!=': return isServerLimit ? truth : !truth;
    default: return false;
  }
}

/** `@Catch(HttpException)`: the class is decorated with the errors it takes. */
function catchesOwnClass(facts: Facts, parameter: Node): boolean {
  const fn = functionAround(parameter);
  if (fn === undefined || !fn.params.includes(parameter as TSESTree.Parameter)) return false;
  const decorators = fn.parent.type === 'MethodDefinition' ? (classAround(fn)?.decorators ?? []) : [];
  return decorators.some(({ expression }) => {
    if (expression.type !== 'CallExpression' || expression.arguments.length === 0) return false;
    return !facts.api(expression.callee).isUnknown && !expression.arguments.some((argument) => isBuiltInError(facts, argument));
  });
}

/** The code whose failure the error reports: a try block, the promise before `.catch`, the call that calls back. */
function failedCode(facts: Facts, { node }: Origin): readonly Node[] {
  const clause = node.type === 'Identifier' ? (facts.variableOf(node)?.defs[0]?.node as Node | undefined) : undefined; // scope managers type definitions loosely
  if (clause?.type === 'CatchClause') return [clause.parent.block];
  // Some drivers return their errors: const { data, error } = await table.select().
  if (node.type === 'CallExpression') return [node];
  const fn = isParameter(node) ? functionAround(node) : undefined;
  if (fn === undefined) return [];
  return facts.usesOf(fn).flatMap((use) => {
    if (use.kind !== 'argument' || use.keys.length > 0) return [];
    const callee = unwrap(use.call.callee);
    const name = callee.type === 'MemberExpression' ? staticKey(callee) : undefined;
    if (callee.type === 'MemberExpression' && (name === 'catch' || name === 'then')) return [callee.object];
    return facts.isErrorCallback(fn) ? [use.call] : [];
  });
}

const WORDINGS: readonly (readonly [Wording, readonly SinkKind[]])[] = [
  ['database', ['sql', 'nosql', 'store', 'lookup']],
  ['child process', ['shell']],
  ['file system', ['path']],
  ['upstream service', ['url', 'ai', 'mail', 'queue']],
];

function kindsByCall(sinks: readonly Sink[]): ReadonlyMap<CallNode, ReadonlySet<SinkKind>> {
  const kinds = new Map<CallNode, Set<SinkKind>>();
  for (const { call, row } of sinks) {
    if (call === undefined) continue;
    kinds.set(call, (kinds.get(call) ?? new Set<SinkKind>()).add(row.kind));
  }
  return kinds;
}

function wordingOf(facts: Facts, regions: readonly Node[], kinds: ReadonlyMap<CallNode, ReadonlySet<SinkKind>>): Wording | undefined {
  const seen = new Set<Node>(regions);
  const open = [...regions];
  const found = new Set<SinkKind>();
  for (let region = open.pop(); region !== undefined && seen.size < 40; region = open.pop()) {
    const swallowed = swallowedIn(facts, region);
    for (const call of callsIn(facts, region)) {
      if (swallowed.some((block) => contains(block, call))) continue;
      for (const kind of kinds.get(call) ?? []) found.add(kind);
      const called = facts.functionsOf(call.callee);
      // What a function of this file returns says nothing of what it lets fail.
      if (called.length === 0 && facts.api(call).holds('database')) found.add('lookup');
      for (const fn of called) {
        if (seen.has(fn)) continue;
        seen.add(fn);
        open.push(fn);
      }
    }
    for (const tag of within(region, facts.index.tags)) if (facts.api(tag).holds('database')) found.add('lookup');
  }
  return WORDINGS.find(([, list]) => list.some((kind) => found.has(kind)))?.[0];
}

const callsIn = (facts: Facts, region: Node): readonly CallNode[] => within(region, facts.index.calls);

/** Blocks inside a region whose errors end in a catch clause of their own. */
function swallowedIn(facts: Facts, region: Node): readonly Node[] {
  return callsIn(facts, region).flatMap((call) => {
    for (let at = parentOf(call), child: Node = call; at !== undefined && at !== region && contains(region, at); child = at, at = parentOf(at)) {
      if (at.type === 'TryStatement' && at.block === child && at.handler !== null && !facts.file.text.slice(...at.handler.range).includes('throw')) return [at.block];
    }
    return [];
  });
}

/** True when nothing in the region can fail but the reading and checking of input: the error lists what is wrong with it. */
function onlyValidates(facts: Facts, region: Node): boolean {
  const telling = callsIn(facts, region).filter((call) => {
    const api = facts.api(call);
    const positions = facts.api(call.callee).takesArguments || api.rows('sources').length > 0 || api.awaited().rows('sources').some((row) => row.kind === 'remote');
    return api.awaited().rows('sanitizers').some((row) => row.kinds.includes('shape')) || !positions;
  });
  return telling.length > 0 && telling.every((call) => facts.api(call).awaited().rows('sanitizers').some((row) => row.kinds.includes('shape')));
}
