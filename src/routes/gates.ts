/**
 * Code that runs before the routes of other files because of its file's name: which paths it is for, and what it gives them.
 */
import { exportedAs } from '../facts/entry-points.js';
import type { Facts } from '../facts/facts.js';
import type { Request } from '../facts/other-files.js';
import { protectionsOfCall } from '../facts/protections.js';
import type { GateRow, ProtectionKind } from '../models/schema.js';
import { calleeName, functionAround, isFunction, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isAccess, turnOf, type AccessKind } from './identity.js';
import { insideOf, isSwallowed, NOTHING, type Gift } from './inside.js';
import type { Judge } from './judge.js';
import { pathPattern } from './matchers.js';
import { outcomeOf, textsIn, type Outcome } from './path-tests.js';
import { HOLE, type Coverage } from './paths.js';
import type { Verdict } from './route.js';
import { expand } from './tree.js';

/** What a gate gives requests of a kind. */
export function gateVerdict(facts: Facts, judge: Judge, row: GateRow, { paths }: Request, kind: ProtectionKind): Verdict {
  const runs = runsFor(facts, row, paths);
  if (runs === 'no') {
    const missed = handlersOf(facts, row).map((handler) => anyGift(facts, judge, handler, kind)).find(({ gives }) => gives === 'yes');
    return { state: 'open', almost: missed?.gives === 'yes' ? { why: 'path', node: missed.by, where: missed.where } : undefined };
  }
  let unsure: string | undefined;
  let almost: Extract<Verdict, { state: 'open' }>['almost'];
  for (const handler of handlersOf(facts, row)) {
    for (const { gift, covers } of giftsOf(facts, judge, handler, paths, kind)) {
      if (gift.gives === 'yes' && covers === 'yes' && runs === 'yes') return { state: 'protected', by: gift.by, row: gift.row, where: gift.where };
      if (gift.gives === 'yes' && covers === 'no') almost ??= { why: 'path', node: gift.by, where: gift.where };
      else if (gift.gives === 'yes') unsure ??= 'the paths it protects cannot be compared with this one';
      else if (gift.gives === 'ignored') almost ??= { why: 'ignored', node: gift.by, where: gift.where };
      else if (gift.gives === 'unknown') unsure ??= gift.because;
    }
  }
  return unsure === undefined ? { state: 'open', almost } : { state: 'unknown', because: unsure };
}

/** Whether the file says that it runs for these paths. */
function runsFor(facts: Facts, row: GateRow, paths: readonly string[]): Coverage {
  if (row.paths === undefined) return 'yes';
  const [name = '', ...keys] = row.paths.split('.');
  const config = facts.declared(name);
  if (config === undefined) return 'yes';
  let values: readonly Node[] = config.origins;
  for (const key of keys) values = values.flatMap((value) => facts.valuesOfMember(facts.meaning(value), key));
  if (values.length === 0) return 'yes';
  const patterns = values.flatMap((value) => patternsIn(facts, value));
  const outcomes = paths.map((path) => ranFor(patterns, path));
  if (paths.length === 0) return patterns.length === 0 ? 'yes' : 'maybe';
  return outcomes.every((outcome) => outcome === 'yes') ? 'yes' : outcomes.every((outcome) => outcome === 'no') ? 'no' : 'maybe';
}

/** A list of texts, or of objects that hold one as `source`; `undefined` for what is not in sight. */
function patternsIn(facts: Facts, value: Node): readonly (string | undefined)[] {
  const inner = unwrap(value);
  if (inner.type === 'ArrayExpression') return inner.elements.flatMap((entry) => (entry === null ? [] : entry.type === 'SpreadElement' ? [undefined] : patternsIn(facts, entry)));
  if (inner.type === 'ObjectExpression') return facts.valuesOfMember(facts.meaning(inner), 'source').flatMap((source) => patternsIn(facts, source));
  return textsIn(facts, inner) ?? [undefined];
}

function ranFor(patterns: readonly (string | undefined)[], path: string): Coverage {
  const each = patterns.map((pattern): Coverage => {
    const matcher = pattern === undefined ? undefined : pathPattern(pattern);
    if (matcher === undefined || path.includes(HOLE)) return 'maybe';
    return matcher.test(path.replace(/:\w+|\*/g, 'a1')) ? 'yes' : 'no';
  });
  return each.includes('yes') ? 'yes' : each.includes('maybe') ? 'maybe' : 'no';
}

/** What the file exports under the names that are run: functions, calls that wrap them, or a list of either. */
function handlersOf(facts: Facts, row: GateRow): readonly Node[] {
  const values = row.exports.flatMap((name) => exportedAs(facts, name)).flatMap((value) => expand(facts, value));
  const found = values.flatMap((value) => facts.meaning(value).origins);
  return found.length > 0 ? [...new Set(found)] : row.exports.flatMap((name) => facts.declared(name)?.origins ?? []);
}

function giftsOf(facts: Facts, judge: Judge, handler: Node, paths: readonly string[], kind: ProtectionKind): readonly { readonly gift: Gift; readonly covers: Coverage }[] {
  const functions = isFunction(handler) ? [handler] : functionsHandedTo(facts, handler);
  const inner = functions.flatMap((fn) => {
    const found = insideOf(facts, fn, kind);
    const byPath = found.gives === 'unknown' && isAccess(kind) ? asksForPaths(facts, fn, paths, kind) : [];
    if (byPath.length > 0) return byPath;
    const [refusal] = refusalsIn(facts, fn, kind);
    const gift = found.gives === 'yes' && found.by === fn && refusal !== undefined ? { ...found, by: refusal } : found;
    return [{ gift, covers: coverage(facts, fn, gift, paths, kind) }];
  });
  if (isFunction(handler)) return inner;
  return [...inner, { gift: judge.expression(handler, kind), covers: inner.some(({ gift }) => gift.gives === 'yes') ? 'maybe' : 'yes' }];
}

/** What a gate asks on some paths only: it refuses there who lacks a login, or calls what does. */
function asksForPaths(facts: Facts, fn: FunctionNode, paths: readonly string[], kind: AccessKind): readonly { readonly gift: Gift; readonly covers: Coverage }[] {
  const guards = within(fn, facts.index.calls).filter((call) => functionAround(call) === fn && stopsByItself(facts, call, kind));
  return [...refusalsIn(facts, fn, kind), ...guards].flatMap((place) => {
    const conditions = conditionsBefore(facts, place, fn).flatMap(partsOf);
    const each = (paths.length === 0 ? [HOLE] : paths).map((path) => reachedUnasked(facts, conditions, path, kind, guards.some((guard) => guard === place)));
    if (each.some((covers) => covers === undefined)) return [];
    const covers: Coverage = each.every((one) => one === 'yes') ? 'yes' : each.every((one) => one === 'no') ? 'no' : 'maybe';
    return [{ gift: { gives: 'yes', by: place }, covers }];
  });
}

function stopsByItself(facts: Facts, call: CallNode, kind: AccessKind): boolean {
  if (isSwallowed(call)) return false;
  const gives = (kindGiven: ProtectionKind): boolean => kindGiven === kind || (kind === 'auth' && kindGiven === 'role');
  if (protectionsOfCall(facts, call).some((row) => row.how === 'throws' && gives(row.gives))) return true;
  const elsewhere = facts.api(call.callee).isUnknown ? facts.behind(call.callee)?.protection(kind, 'call') : undefined;
  return elsewhere?.gives === 'yes' && !elsewhere.returns;
}

/**
 * Whether requests to a path that lack what is asked for come to a place. `undefined`: the place is no answer to them.
 */
function reachedUnasked(facts: Facts, conditions: readonly Condition[], path: string, kind: AccessKind, isGuard: boolean): Coverage | undefined {
  let asked = isGuard;
  let sure = true;
  let reached: Coverage = 'yes';
  for (const { test, truth } of conditions) {
    const outcome = outcomeOf(facts, test, path);
    if (outcome === 'other') {
      const turn = turnOf(facts, test, truth, kind);
      if (turn === 'refused' || turn === 'weakly') asked = true;
      else if (turn !== 'present' && turnOf(facts, test, truth, 'auth') !== 'present') sure = false;
    } else if (outcome === 'maybe') reached = reached === 'no' ? 'no' : 'maybe';
    else if ((outcome === 'true') !== truth) reached = 'no';
  }
  return asked && sure ? reached : undefined;
}

/** The parts of a condition that all have to come out as it says. */
function partsOf({ test, truth }: Condition): readonly Condition[] {
  const inner = unwrap(test);
  if (inner.type === 'UnaryExpression' && inner.operator === '!') return partsOf({ test: inner.argument, truth: !truth });
  if (inner.type !== 'LogicalExpression' || inner.operator !== (truth ? '&&' : '||')) return [{ test: inner, truth }];
  return [...partsOf({ test: inner.left, truth }), ...partsOf({ test: inner.right, truth })];
}

function anyGift(facts: Facts, judge: Judge, handler: Node, kind: ProtectionKind): Gift {
  return giftsOf(facts, judge, handler, [], kind).map(({ gift }) => gift).find(({ gives }) => gives === 'yes') ?? NOTHING;
}

/** The functions that wrappers around a gate are handed: `clerkMiddleware((auth, request) => …)`, `sequence(a, b)`. */
function functionsHandedTo(facts: Facts, handler: Node, depth = 0): readonly FunctionNode[] {
  const inner = unwrap(handler);
  if (inner.type !== 'CallExpression' || depth > 3) return [];
  return inner.arguments.flatMap((argument) => {
    const own = facts.functionsOf(argument);
    return own.length > 0 ? own : facts.meaning(argument).origins.flatMap((origin) => functionsHandedTo(facts, origin, depth + 1));
  });
}

/** Whether requests to these paths reach the place where the code refuses, or asks who refuses by itself. */
function coverage(facts: Facts, fn: FunctionNode, gift: Gift, paths: readonly string[], kind: ProtectionKind): Coverage {
  if (gift.gives !== 'yes' && gift.gives !== 'ignored') return 'yes';
  const refusals = refusalsIn(facts, fn, kind);
  const places = refusals.length > 0 ? refusals : [gift.by];
  const all = (paths.length === 0 ? [HOLE] : paths).map((path) => {
    const each = places.map((place) => reached(facts, conditionsBefore(facts, place, fn), path));
    return each.includes('yes') ? 'yes' : each.includes('maybe') ? 'maybe' : 'no';
  });
  return all.every((outcome) => outcome === 'yes') ? 'yes' : all.every((outcome) => outcome === 'no') ? 'no' : 'maybe';
}

const LIMIT_REACHED = /\b429\b|too_?many/i;
/** Handing the request on, whatever the framework calls it. */
const GOING_ON = /^(?:await\s+)?(?:\w*Response\.(?:next|rewrite)|next|resolve|undefined|null)\b/;
const ENDING = /^(?:redirect|sendRedirect|permanentRedirect|notFound|error|createError|forbidden|unauthorized|abort|throw|sendError)$/;

/** Where a gate ends a request itself: what it returns, and calls that end it. */
function refusalsIn(facts: Facts, fn: FunctionNode, kind: ProtectionKind): readonly Node[] {
  const ending = within(fn, facts.index.calls).filter((call) => functionAround(call) === fn && ENDING.test(calleeName(call.callee) ?? ''));
  return [...(facts.index.returns.get(fn) ?? []), ...ending].filter((node) => {
    const text = facts.file.text.slice(...node.range);
    return !GOING_ON.test(text) && LIMIT_REACHED.test(text) === (kind === 'rate-limit');
  });
}

interface Condition {
  readonly test: Node;
  readonly truth: boolean;
}

function reached(facts: Facts, conditions: readonly Condition[], path: string): Coverage {
  let sure: Coverage = 'yes';
  for (const { test, truth } of conditions) {
    const outcome: Outcome = outcomeOf(facts, test, path);
    if (outcome === 'other') continue;
    if (outcome === 'maybe') sure = 'maybe';
    else if ((outcome === 'true') !== truth) return 'no';
  }
  return sure;
}

/** The tests that stand between the start of a function and a place in it: branches around it, and ways out before it. */
function conditionsBefore(facts: Facts, place: Node, fn: FunctionNode): readonly Condition[] {
  const found: Condition[] = [];
  for (let at: Node = place; at !== fn && at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    if (parent === undefined) break;
    if (parent.type === 'IfStatement' && parent.test !== at) found.push({ test: parent.test, truth: parent.consequent === at });
    if (parent.type === 'ConditionalExpression' && parent.test !== at) found.push({ test: parent.test, truth: parent.consequent === at });
    if (parent.type === 'LogicalExpression' && parent.right === at && parent.operator !== '??') found.push({ test: parent.left, truth: parent.operator === '&&' });
    if (parent.type === 'BlockStatement' || parent.type === 'Program') {
      for (const statement of parent.body) {
        if (statement === at) break;
        if (statement.type === 'IfStatement' && leaves(statement.consequent) && statement.alternate === null) found.push({ test: statement.test, truth: false });
      }
    }
  }
  return found;
}

function leaves(statement: Node): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some(leaves);
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement';
}
