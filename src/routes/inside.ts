/**
 * What a function of this file does for the requests that pass through it: does it limit, check, refuse?
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import type { Protection } from '../facts/other-files.js';
import { protectionsOfCall } from '../facts/protections.js';
import type { ProtectionKind, ProtectionRow } from '../models/schema.js';
import { lineAt, namesInPattern, calleeName, contains, functionAround, isFunction, staticKey, unwrap, within, wrapped, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isSaidToGive } from './house.js';
import { isAccess, voiceOf, type AccessKind } from './identity.js';
import { promises, promisesByCall } from './house-names.js';
import { isParameter, spelled, whereFrom } from './provenance.js';
import { codeOf } from './refusals.js';
import { becomesNothing, isAskedSometimes, readsIdentity, turnedAway, type TurnedAway } from './turned-away.js';
import { handmadeSignature, isAnswer } from './signatures.js';

/** What a middleware, guard, wrapper or handler gives. `ignored`: it asks the limiter and does not act on the answer. */
export type Gift =
  | {
      readonly gives: 'yes'; readonly by: Node; readonly row?: ProtectionRow | undefined;
      /** It does not stop the request itself: what it returns has to be acted on. */
      readonly returns?: boolean;
      /** Where its code stands, if in another file: `src/limits.ts:3`. */
      readonly where?: string;
    }
  | { readonly gives: 'ignored'; readonly by: Node; readonly where?: string }
  | { readonly gives: 'unknown'; readonly because: string }
  | { readonly gives: 'no' };

export const NOTHING: Gift = { gives: 'no' };

/** The strongest of several gifts. */
export function best(gifts: readonly Gift[]): Gift {
  for (const gives of ['yes', 'ignored', 'unknown'] as const) {
    const found = gifts.find((gift) => gift.gives === gives);
    if (found !== undefined) return found;
  }
  return NOTHING;
}

const DEPTH = 4;
const SETTLING = new Set(['then', 'catch', 'finally']);
const WHOLE_BODY = /(?:^|[\s.(])(?:body|json\(\)|formData\(\)|parseBody\(\))\)?$/;
/** What a function answers with when it refuses, by kind of protection. */
const REFUSALS: Partial<Readonly<Record<ProtectionKind, RegExp>>> = {
  'rate-limit': /\b429\b|TOO_?MANY_?REQUESTS/i,
  // Looks where a request comes from, or for a header or token that no foreign form can send, and refuses.
  csrf: /^(?=[\s\S]*(?:['"`](?:origin|referer|referrer|sec-fetch-site|x-requested-with|(?:x-)?[cx]srf-token)['"`]|headers\??\.(?:origin|referer)\b|[cx]srf_?token))(?=[\s\S]*(?:\b40[013]\b|FORBIDDEN|throw\b|next\(\s*[^)\s]))/i,
};

/** What calling this function gives. Functions it calls in this file are read too. */
export function insideOf(facts: Facts, fn: FunctionNode, kind: ProtectionKind, seen: ReadonlySet<FunctionNode> = new Set()): Gift {
  if (seen.has(fn) || seen.size > DEPTH) return NOTHING;
  let gifts = remembered.get(facts);
  if (gifts === undefined) remembered.set(facts, (gifts = new Map()));
  // How far the look may go on from here decides what it sees, and no function is looked into twice as far.
  const question = `${kind} ${String(seen.size)} ${String(fn.range[0])}`;
  let gift = gifts.get(question);
  if (gift === undefined) gifts.set(question, (gift = lookInside(facts, fn, kind, seen)));
  return gift;
}

const remembered = new WeakMap<Facts, Map<string, Gift>>();

function lookInside(facts: Facts, fn: FunctionNode, kind: ProtectionKind, seen: ReadonlySet<FunctionNode>): Gift {
  const refusal = REFUSALS[kind];
  if (refusal?.test(codeOf(facts, fn)) === true) return { gives: 'yes', by: fn };
  const byHand = kind === 'signature' ? handmadeSignature(facts, fn, isTested) : NOTHING;
  if (byHand.gives === 'yes') return byHand;
  const inner = new Set([...seen, fn]);
  if (isAccess(kind)) return best([accessInside(facts, fn, kind, inner), byHand]);
  const calls = within(fn, facts.index.calls).filter((call) => call !== fn.parent);
  return best([...calls.map((call) => callGift(facts, fn, call, kind, inner)), byHand]);
}

/** What a function gives for the kinds that ask who somebody is: its own conditions outrank what it calls. */
function accessInside(facts: Facts, fn: FunctionNode, kind: AccessKind, seen: ReadonlySet<FunctionNode>): Gift {
  // That a signature came along proves nothing; what proves it is handmadeSignature's to say.
  const own: TurnedAway = kind === 'signature' ? { is: 'no' } : turnedAway(facts, fn, kind);
  if (own.is === 'yes' && !own.returns) return { gives: 'yes', by: own.by };
  const calls = within(fn, facts.index.calls).filter((call) => call !== fn.parent);
  const called = calls.map((call): Gift => {
    const gift = accessByCall(facts, fn, call, kind, seen);
    const asked = gift.gives === 'yes' ? isAskedSometimes(facts, fn, call, kind) : false;
    // A token that is looked at where there is one keeps nobody out.
    if (asked === 'present') return NOTHING;
    return asked !== false ? { gives: 'unknown', because: `\`${spelled(call.callee)}\` in line ${String(lineAt(facts.file.text, call))} is asked only under a condition` } : gift;
  });
  const sure = called.find((gift) => gift.gives === 'yes');
  if (sure !== undefined) return sure;
  switch (own.is) {
    case 'yes': return { gives: 'yes', by: own.by, returns: own.returns };
    case 'claimed': return { gives: 'ignored', by: own.by };
    case 'sometimes': return { gives: 'unknown', because: `line ${String(lineAt(facts.file.text, own.by))} asks only under a condition` };
    case 'unclear': return { gives: 'unknown', because: `line ${String(lineAt(facts.file.text, own.by))} refuses requests on a condition that cannot be told` };
    case 'no': break;
  }
  const rest = best(called);
  if (rest.gives !== 'no' || kind !== 'auth') return rest;
  const read = readsIdentity(facts, fn);
  return read === undefined ? NOTHING : { gives: 'unknown', because: `\`${spelled(read)}\` is read and not tested here` };
}

function accessByCall(facts: Facts, fn: FunctionNode, call: CallNode, kind: AccessKind, seen: ReadonlySet<FunctionNode>): Gift {
  if (isParameter(facts, call.callee)) return NOTHING;
  const callee = facts.meaning(call.callee);
  const rows = protectionsOfCall(facts, call).filter((row) => row.gives === kind || (kind === 'auth' && row.gives === 'role'));
  for (const row of rows) {
    // Both ways to call it by hand: guard(req, res, next), authenticate('jwt')(req, res, next).
    if (row.how === 'middleware' && call.arguments.length >= 2 && callee.api.rows('protections').includes(row)) return { gives: 'yes', by: call, row };
    if (row.how === 'throws') return isSwallowed(call) ? unheeded(facts, call) : { gives: 'yes', by: call, row, ...(becomesNothing(call) && { returns: true }) };
    if (row.how === 'result') return isActedOn(facts, call, kind) ? { gives: 'yes', by: call, row } : unheeded(facts, call);
  }
  const local = facts.functionsOf(call.callee).filter((target) => !contains(target, call));
  if (local.length > 0) {
    const gift = best(local.map((target) => insideOf(facts, target, kind, seen)));
    if (gift.gives !== 'yes' || gift.returns !== true) return gift.gives === 'yes' && isSwallowed(call) ? unheeded(facts, call) : gift.gives === 'unknown' ? NOTHING : gift;
    return isActedOn(facts, call, kind) || isHandedOn(call) ? { gives: 'yes', by: call } : unheeded(facts, call);
  }
  if (SETTLING.has(calleeName(call.callee) ?? '')) return NOTHING;
  if (rows.length === 0 && !callee.api.isUnknown && whereFrom(facts, call.callee).kind !== 'unseen') return NOTHING;
  const elsewhere = facts.behind(call.callee)?.protection(kind, 'call');
  if (elsewhere !== undefined && elsewhere.gives !== 'unknown') {
    if (elsewhere.gives !== 'yes') return elsewhere.gives === 'no' ? NOTHING : { gives: 'ignored', by: call, where: elsewhere.where };
    const heeded = elsewhere.returns ? isActedOn(facts, call, kind) || isHandedOn(call) : !isSwallowed(call);
    return heeded ? { gives: 'yes', by: call, row: elsewhere.row, where: elsewhere.where } : unheeded(facts, call, elsewhere.where);
  }
  const promised = promisesByCall(spelled(call.callee), kind);
  // validateUser(email, password) looks somebody up; it asks nobody who they are.
  if (promised !== undefined && call.arguments.every((argument) => voiceOf(facts, argument, kind) !== 'client')) {
    if (isActedOn(facts, call, kind) || (promised === 'stops' && !isSwallowed(call))) return { gives: 'yes', by: call };
    return { gives: 'unknown', because: `what \`${spelled(call.callee)}\` answers is not tested here` };
  }
  return delegates(facts, fn, call) ? unread(facts, call.callee) : NOTHING;
}

/** Asked and not acted on. What is kept may still be acted on in a way that is not understood. */
function unheeded(facts: Facts, call: CallNode, where?: string): Gift {
  // What a middleware makes of it without a refusal, it makes beside the matter: it goes on to the next.
  const around = functionAround(call);
  if (around?.params.flatMap((pattern) => namesInPattern(pattern)).some((parameter) => parameter.type === 'Identifier' && /^(?:next|resolve)$/.test(parameter.name)) === true) return NOTHING;
  // event.context.user = await userOf(…): it is noted for what comes later, and that is judged by what it does.
  if (isNoted(call)) return NOTHING;
  return isKept(facts, call)
    ? { gives: 'unknown', because: `what \`${spelled(call.callee)}\` answers is used and not tested here` }
    : { gives: 'ignored', by: call, ...(where !== undefined && { where }) };
}

function isNoted(call: CallNode): boolean {
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression') at = wrapped(at.parent);
  return at.parent?.type === 'AssignmentExpression' && at.parent.right === at && at.parent.left.type === 'MemberExpression';
}

function isKept(facts: Facts, call: CallNode): boolean {
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression') at = wrapped(at.parent);
  const parent = at.parent ?? undefined;
  if (parent?.type === 'ExpressionStatement') return false;
  if (parent?.type !== 'VariableDeclarator') return true;
  return namesInPattern(parent.id).some((name) => {
    const variable = facts.variableOf(name);
    return variable !== undefined && facts.readsOf(variable).length > 0;
  });
}

/** Needed: `session.user.id` throws where nobody is logged in. Conditions on it that refuse are judged as such. */
function isActedOn(facts: Facts, call: CallNode, kind: AccessKind): boolean {
  if ((kind === 'signature' || kind === 'csrf') && isTested(facts, call)) return true;
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression') at = wrapped(at.parent);
  const parent = at.parent ?? undefined;
  if (parent?.type === 'MemberExpression' && parent.object === at && !parent.optional) return isDeep(parent) || /user|claims/i.test(calleeName(call.callee) ?? '');
  if (parent?.type !== 'VariableDeclarator') return false;
  if (parent.id.type === 'ObjectPattern' && parent.id.properties.some((entry) => entry.type === 'Property' && entry.value.type === 'ObjectPattern')) return true;
  return namesInPattern(parent.id).some((name) => {
    const variable = facts.variableOf(name);
    return variable !== undefined && facts.readsOf(variable).some((read) => {
      const used = wrapped(read).parent as Node | undefined;
      if (read.parent?.type === 'MemberExpression' && read.parent.object === read && read.parent.optional) return false;
      if (used?.type === 'VariableDeclarator' && used.init === wrapped(read) && used.id.type === 'ObjectPattern') return true;
      return used?.type === 'MemberExpression' && unwrap(used.object) === read && !used.optional && (isDeep(used) || (name.type === 'Identifier' && /user|account|viewer|claims|decoded|payload/i.test(name.name)));
    });
  });
}

/** `session.user.id`: the user is missing where nobody is logged in. */
function isDeep(member: TSESTree.MemberExpression): boolean {
  const outer = wrapped(member).parent as Node | undefined;
  return outer?.type === 'MemberExpression' && unwrap(outer.object) === member && !outer.optional && outer.parent.type !== 'AssignmentExpression';
}

/** `guard(req, res, next)`: it goes on only where the guard calls next. */
function isHandedOn(call: CallNode): boolean {
  const last = call.arguments.at(-1);
  return call.arguments.length >= 2 && (isFunction(last) || (last?.type === 'Identifier' && /^(?:next|done)$/.test(last.name)));
}

function callGift(facts: Facts, fn: FunctionNode, call: CallNode, kind: ProtectionKind, seen: ReadonlySet<FunctionNode>): Gift {
  // What a wrapper was handed is judged where it was handed over: other routes hand it other functions.
  if (isParameter(facts, call.callee)) return NOTHING;
  if (isSaidToGive(facts, call.callee, kind)) return isSwallowed(call) ? { gives: 'ignored', by: call } : { gives: 'yes', by: call };
  const callee = facts.meaning(call.callee);
  const rows = protectionsOfCall(facts, call).filter((row) => row.gives === kind);
  for (const row of rows) {
    // A middleware that is called by hand: limiter(req, res, next).
    if (row.how === 'middleware' && call.arguments.length >= 2 && callee.api.rows('protections').includes(row)) return { gives: 'yes', by: call, row };
    if (row.how === 'throws') return isSwallowed(call) ? { gives: 'ignored', by: call } : { gives: 'yes', by: call, row, returns: answersCaught(call) };
    if (row.how === 'result') return isTested(facts, call) ? { gives: 'yes', by: call, row } : { gives: 'ignored', by: call };
  }
  const checked = kind === 'validation' ? bodyCheck(facts, call) : undefined;
  if (checked === 'throws') return isSwallowed(call) ? { gives: 'ignored', by: call } : { gives: 'yes', by: call };
  if (checked === 'answers') return isTested(facts, call) ? { gives: 'yes', by: call } : { gives: 'ignored', by: call };
  const local = facts.functionsOf(call.callee).filter((target) => !contains(target, call));
  if (local.length > 0) {
    const gift = best(local.map((target) => insideOf(facts, target, kind, seen)));
    // A function that only answers protects where its answer is acted on.
    if (gift.gives === 'yes' && gift.returns === true) return isTested(facts, call) ? { ...gift, returns: isAnswer(call, fn) } : { gives: 'ignored', by: call };
    if (gift.gives !== 'no') return gift;
    return promises(calleeName(call.callee) ?? '', kind) && local.some(counts) && isTested(facts, call) ? { gives: 'yes', by: call } : NOTHING;
  }
  // limiter.consume().catch(…) is judged at consume().
  if (!callee.api.isUnknown || SETTLING.has(calleeName(call.callee) ?? '')) return NOTHING;
  const elsewhere = facts.behind(call.callee)?.protection(kind, 'call');
  if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return calledElsewhere(facts, call, elsewhere);
  if (promises(spelled(call.callee), kind)) return isSwallowed(call) ? { gives: 'ignored', by: call } : { gives: 'yes', by: call };
  return delegates(facts, fn, call) ? unread(facts, call.callee) : NOTHING;
}

/** `catch { return false; }`: the refusal became an answer, which the caller has to heed. */
function answersCaught(call: Node): boolean {
  const own = functionAround(call);
  for (let at: Node | undefined = call; at !== undefined && at !== own; at = at.parent ?? undefined) {
    const parent: Node | undefined = at.parent ?? undefined;
    if (parent?.type !== 'TryStatement' || parent.block !== at || parent.handler === null) continue;
    const last = parent.handler.body.body.at(-1);
    return last?.type === 'ReturnStatement' && last.argument?.type === 'Literal';
  }
  return false;
}

/** A call that puts a whole body through a schema: it throws, or its answer tells. */
function bodyCheck(facts: Facts, call: CallNode): 'throws' | 'answers' | undefined {
  if (!call.arguments.some((argument) => WHOLE_BODY.test(facts.file.text.slice(argument.range[0], argument.range[1])))) return undefined;
  const api = facts.api(call).awaited();
  const answers = ['success', 'data', 'error', 'value', 'output', 'issues'].some((name) => api.member(name).rows('guards').length > 0);
  return answers ? 'answers' : api.rows('sanitizers').some((row) => row.kinds.includes('shape')) ? 'throws' : undefined;
}

/** What a function of another file does counts where it is called, if the call's answer is heeded. */
function calledElsewhere(facts: Facts, call: CallNode, protection: Exclude<Protection, { gives: 'unknown' }>): Gift {
  if (protection.gives === 'no') return NOTHING;
  if (protection.gives === 'ignored') return { gives: 'ignored', by: call, where: protection.where };
  const heeded = protection.returns ? isTested(facts, call) : !isSwallowed(call);
  return heeded ? { gives: 'yes', by: call, row: protection.row, where: protection.where } : { gives: 'ignored', by: call, where: protection.where };
}

/** A function that compares something can count attempts; one that does not, cannot. */
function counts(fn: FunctionNode): boolean {
  return fn.body?.type === 'BlockStatement' || fn.body?.type === 'BinaryExpression';
}

/** `(req, res) => controller.login(req, res)`: what is called does the answering. */
function delegates(facts: Facts, fn: FunctionNode, call: CallNode): boolean {
  const own = fn.params.slice(0, 2).map((parameter) => (parameter.type === 'Identifier' ? facts.variableOf(parameter) : undefined));
  const handed = own.filter((variable) => variable !== undefined && call.arguments.some((argument) => argument.type === 'Identifier' && facts.variableOf(argument) === variable));
  if (handed.length >= 2) return true;
  const statements = fn.body?.type === 'BlockStatement' ? fn.body.body.length : 1;
  return handed.length === 1 && fn.params.length === 1 && statements === 1 && functionAround(call) === fn;
}

function unread(facts: Facts, callee: Node): Gift {
  const from = whereFrom(facts, callee);
  return from.kind === 'unseen' ? { gives: 'unknown', because: from.because } : NOTHING;
}

/** True when the limiter's refusal is caught and nothing follows from it. */
export function isSwallowed(call: Node): boolean {
  const own = functionAround(call);
  for (let at: Node | undefined = call; at !== undefined && at !== own; at = at.parent ?? undefined) {
    const parent: Node | undefined = at.parent ?? undefined;
    if (parent?.type === 'TryStatement' && parent.block === at && parent.handler !== null) return !actsOn(parent.handler.body);
    if (parent?.type === 'MemberExpression' && parent.object === at && staticKey(parent) === 'catch' && parent.parent.type === 'CallExpression') {
      const [callback] = parent.parent.arguments;
      return isFunction(callback) && callback.body.type === 'BlockStatement' && !actsOn(callback.body);
    }
  }
  return false;
}

/** True when the result of a call decides what happens next. */
export function isTested(facts: Facts, call: Node): boolean {
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression' || (at.parent?.type === 'MemberExpression' && at.parent.object === at)) {
    const isThen = at.parent.type === 'MemberExpression' && ['then', 'catch'].includes(staticKey(at.parent) ?? '');
    if (isThen) return true;
    at = wrapped(at.parent);
    // A method of the answer: decision.isDenied().
    if (at.parent?.type === 'CallExpression' && at.parent.callee === at) at = wrapped(at.parent);
  }
  const parent = at.parent ?? undefined;
  if (parent?.type === 'ExpressionStatement') return false;
  const patterns = parent?.type === 'VariableDeclarator' ? [parent.id] : parent?.type === 'AssignmentExpression' && parent.right === at ? [parent.left] : [];
  if (patterns.length === 0) return parent === undefined || decides(at);
  return patterns.flatMap((pattern) => namesInPattern(pattern)).some((name) => {
    const variable = facts.variableOf(name);
    return variable !== undefined && facts.readsOf(variable).some((read) => decides(read));
  });
}

/** True when a value steers the code: it is tested by a branch that does something, returned, thrown or handed on. */
function decides(read: Node): boolean {
  for (let at = wrapped(read); ; ) {
    const parent = at.parent as Node | undefined;
    switch (parent?.type) {
      case 'IfStatement':
        return parent.test === at && (parent.alternate !== null || actsOn(parent.consequent));
      case 'ConditionalExpression':
      case 'SwitchStatement':
      case 'WhileStatement':
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'ArrowFunctionExpression':
        return true;
      case 'LogicalExpression':
        if (parent.left === at && parent.parent.type === 'ExpressionStatement') return true;
        at = parent;
        break;
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'MemberExpression':
      case 'AwaitExpression':
      case 'ChainExpression':
        at = parent;
        break;
      case 'CallExpression':
        if (parent.callee !== at) return false;
        at = parent;
        break;
      default:
        return false;
    }
  }
}

/** True when a branch does more than write a log. */
function actsOn(statement: Node): boolean {
  const body: readonly Node[] = statement.type === 'BlockStatement' ? statement.body : [statement];
  return body.some((entry) => !(entry.type === 'ExpressionStatement' && isLogging(entry)) && entry.type !== 'EmptyStatement');
}

function isLogging({ expression }: TSESTree.ExpressionStatement): boolean {
  const inner = unwrap(expression);
  if (inner.type === 'UpdateExpression') return true;
  if (inner.type !== 'CallExpression' || inner.callee.type !== 'MemberExpression') return false;
  return ['log', 'info', 'warn', 'error', 'debug', 'trace', 'increment', 'inc', 'captureException', 'captureMessage'].includes(staticKey(inner.callee) ?? '');
}
