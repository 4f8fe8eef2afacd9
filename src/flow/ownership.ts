/**
 * Whose object a query touches: queries that pick an object by a value of the client's choosing, without the owner in
 * the query or a comparison with the person who asks anywhere around it.
 */
import type { Facts } from '../facts/facts.js';
import type { RequestPart } from '../models/schema.js';
import { calleeName, contains, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import type { Flows } from './flows.js';
import type { Origin } from './flow.js';
import { isConstant, isParameter, stops } from './guards.js';
import { queriesIn, type Query, type QueryCondition } from './queries.js';

/** An object that is picked by what a client sent. */
export interface ForeignObject {
  /** The query, or the call of a function of another file that makes it. */
  readonly node: Node;
  readonly does: Query['does'];
  readonly target: string;
  readonly key: string;
  /** How the code spells what the client sent: `req.params.id`. */
  readonly text: string;
  /** Where the query stands, if in another file: `src/orders.ts:12`. */
  readonly where?: string | undefined;
}

/** An object that is picked by a parameter, as callers in other files see it. */
export interface PickedByParameter {
  readonly parameter: number;
  readonly keys: readonly string[];
  readonly key: string;
  readonly does: Query['does'];
  readonly target: string;
  readonly where?: string | undefined;
}

/** Columns that say whose an object is. They acquit, never convict (docs/limits.md, "House names"). */
const OWNER = /^(?:current_?)?(?:user|owner|author|creator|tenant|org|organi[sz]ation|team|workspace|account|customer|member(?:ship)?|company|client|patient|student|employee|seller|vendor|buyer|host|profile|sender|recipient|receiver|uploader|assignee|subscriber|shop|store|school|household|group)s?(?:_?(?:id|ids|uuid|by|email|sub|ref|name))?$|^(?:created|uploaded|posted|submitted|requested|owned|assigned|shared|sent|placed)_?(?:by|to|with)\w*$|^(?:participants?|sub|uid|clerk_?id|auth_?id|session_?id|is_?public|public|published)$/i;
/** What the code calls the person who asks. */
const ASKING = /\bsession\b|\bauth\b|\bviewer\b|\bprincipal\b|\bclaims\b|\bidentity\b|(?:current|logged_?in|auth|session|req(?:uest)?\.|ctx\.|context\.|c\.get\(['"]|locals\.|res\.locals\.|state\.)_?user|\b(?:user|owner|member|author|customer|account)(?:Id|_id|\.id|\._id|\.sub|\.uid)\b|\bme\b|\btenant|\borg(?:anization)?_?id\b|\bteam_?id\b|\buser\b|\.sub\b|\buid\b|(?:\breq(?:uest)?|\bctx\.state|\bc\.var|\blocals)\.(?!body\b|query\b|params\b|headers\b|cookies\b|files?\b)\w+\.(?:_?id|uuid)\b|\bc\.get\(['"]\w+['"]\)\.(?:_?id|uuid)\b/i;
/** Functions whose answer or refusal decides who may. */
const DECIDES_WORDS = /^(?:is_?(?:owner|member|author|allowed|authori[sz]ed|admin|own)\w*|owns\w*|belongs\w*|authori[sz]e\w*|(?:check|assert|require|ensure|verify|validate|enforce|has|get|with|need|guard)_?\w*(?:access|owner|ownership|permission|membership|member|role|admin|ability|abilities|policy|authori[sz]ation|privilege|rights)\w*|throwUnlessCan|ability|policy|enforce|permit|accessibleBy)$/i;
const DECIDES_CAN = /^(?:can|cannot|may)(?:[A-Z]\w*)?$/;
const decides = (name: string): boolean => DECIDES_WORDS.test(name) || DECIDES_CAN.test(name);
const ROLE = /\brole|is_?(?:admin|staff|super|owner|moderator|manager)|permission|privilege|scope/i;
const ID = /^(?:_?id|ids|uuid|guid|pk|nanoid)$/i;
const ID_LIKE = /(?:[a-z]I[dD]s?|_ids?|Uuid|_uuid)$/;
const PICKING: ReadonlySet<RequestPart> = new Set<RequestPart>(['params', 'query', 'body', 'arguments', 'message', 'url']);

/** Objects of somebody that a handler touches by an id from the request. None where anything asks whose they are. */
export function foreignObjects(facts: Facts, flows: Flows, handlers: readonly FunctionNode[]): readonly ForeignObject[] {
  const functions = reached(facts, handlers);
  const sent = (value: Node): string | undefined => remote(flows, value)?.text;
  const queries = functions.flatMap((fn) => queriesIn(facts, fn));
  const open = queries.filter((query) => !query.conditions.some((condition) => namesOwner(facts, flows, condition)));
  const calls = functions.flatMap((fn) => within(fn, facts.index.calls));
  const found = [
    ...open.flatMap((query) => picked(query).flatMap(({ key, value }) => {
      const text = sent(value);
      return text === undefined ? [] : [{ node: query.node, does: query.does, target: query.target, key, text }];
    })),
    ...calls.flatMap((call) => pickedElsewhere(facts, flows, call)),
  ];
  if (found.length === 0 || functions.some((fn) => asksWhose(facts, flows, fn))) return [];
  // A query by the owner and the same id came first: what it found is theirs.
  const proven = new Set(queries.filter((query) => !open.includes(query)).flatMap((query) => query.conditions.flatMap(({ value }) => sent(value) ?? [])));
  return found.filter(({ text }) => !proven.has(text));
}

/** What a function picks by its parameters, for callers in other files. */
export function pickedByParameters(facts: Facts, flows: Flows, fn: FunctionNode): readonly PickedByParameter[] {
  const functions = reached(facts, [fn]);
  const queries = functions.flatMap((inner) => queriesIn(facts, inner)).filter((query) => !query.conditions.some((condition) => namesOwner(facts, flows, condition)));
  const found = queries.flatMap((query) => picked(query).flatMap(({ key, value }) => {
    const origin = flows.trace(value, 'owner').find((trace) => trace.origin.kind === 'parameter' && trace.origin.fn === fn)?.origin;
    if (origin?.kind !== 'parameter') return [];
    const parameter = fn.params.findIndex((candidate) => contains(candidate, origin.node));
    return parameter < 0 ? [] : [{ parameter, keys: origin.keys, key, does: query.does, target: query.target }];
  }));
  const beyond = functions.flatMap((inner) => within(inner, facts.index.calls)).flatMap((call) => picksOf(facts, flows, call).flatMap(({ argument, pick }) => {
    const origin = flows.trace(argument, 'owner', pick.keys).find((trace) => trace.origin.kind === 'parameter' && trace.origin.fn === fn)?.origin;
    const parameter = origin?.kind === 'parameter' ? fn.params.findIndex((candidate) => contains(candidate, origin.node)) : -1;
    return origin?.kind !== 'parameter' || parameter < 0 ? [] : [{ ...pick, parameter, keys: origin.keys }];
  }));
  const all = [...found, ...beyond];
  return all.length === 0 || functions.some((inner) => asksWhose(facts, flows, inner)) ? [] : all;
}

/** Columns by which one object, or those of one other object, are picked. */
function picked({ conditions, target }: Query): readonly QueryCondition[] {
  return conditions.filter(({ key }) => ID.test(key) || ID_LIKE.test(key) || key.toLowerCase() === `${target.toLowerCase()}id`);
}

function pickedElsewhere(facts: Facts, flows: Flows, call: CallNode): readonly ForeignObject[] {
  return picksOf(facts, flows, call).flatMap(({ argument, pick: { keys, key, does, target, where } }) => {
    const origin = remote(flows, argument, keys);
    return origin === undefined ? [] : [{ node: call, does, target, key, text: origin.text, where }];
  });
}

/** What a function of another file picks by what it is handed here; nothing where it is told who asks. */
function picksOf(facts: Facts, flows: Flows, call: CallNode): readonly { readonly argument: Node; readonly pick: PickedByParameter }[] {
  if (call.arguments.length === 0 || facts.functionsOf(call.callee).length > 0) return [];
  const summary = facts.summaryOf(call);
  if (summary === undefined || summary.picks.length === 0 || call.arguments.some((argument) => isAsking(facts, flows, argument))) return [];
  return summary.picks.flatMap((pick) => {
    const argument = call.arguments[pick.parameter];
    return argument === undefined || argument.type === 'SpreadElement' ? [] : [{ argument, pick: { ...pick, where: pick.where ?? summary.where } }];
  });
}

function remote(flows: Flows, value: Node, keys: readonly string[] = []): Extract<Origin, { kind: 'source' }> | undefined {
  for (const { origin } of flows.trace(value, 'owner', keys)) {
    if (origin.kind === 'source' && origin.row.kind === 'remote' && (origin.row.part === undefined || PICKING.has(origin.row.part))) return origin;
  }
  return undefined;
}

/** The functions of this file that run when these do. */
function reached(facts: Facts, handlers: readonly FunctionNode[]): readonly FunctionNode[] {
  const found = new Set(handlers);
  for (const fn of found) {
    if (found.size > 40) break;
    for (const call of within(fn, facts.index.calls)) {
      // What a wrapper is handed differs from caller to caller.
      if (isParameter(facts, call.callee)) continue;
      for (const target of facts.functionsOf(call.callee)) if (!contains(fn, target)) found.add(target);
    }
  }
  return [...found];
}

/** `userId: session.user.id`: the owner's column, with a value the client did not choose; or any column that holds who asks. */
function namesOwner(facts: Facts, flows: Flows, { key, value }: QueryCondition): boolean {
  const isOwners = OWNER.test(key);
  if (!isOwners && !ID_LIKE.test(key) && !isAskingText(facts, value)) return false;
  if (isConstant(facts, value)) return /public|published/i.test(key);
  return remote(flows, value) === undefined;
}

const isAskingText = (facts: Facts, node: Node): boolean => ASKING.test(textOf(facts, node));
const isAsking = (facts: Facts, flows: Flows, node: Node): boolean => isAskingText(facts, node) && !isConstant(facts, node) && remote(flows, node) === undefined;

/** True when a function compares what it found, or what it was sent, with the person who asks, or has somebody decide. */
function asksWhose(facts: Facts, flows: Flows, fn: FunctionNode): boolean {
  const tests = facts.index.tests.filter((test) => contains(fn, test));
  if (tests.some((test) => decidesWhose(facts, flows, test) && isFollowed(facts, test))) return true;
  return within(fn, facts.index.calls).some((call) => {
    const name = calleeName(call.callee) ?? '';
    if (decides(name) && facts.functionsOf(call.callee).length === 0) return true;
    // orders.find((order) => order.userId === user.id)
    return /^(?:filter|find|some|every|findIndex)$/.test(name) && call.arguments.some((argument) => facts.functionsOf(argument).some((callback) =>
      (facts.index.returns.get(callback) ?? []).some((answer) => decidesWhose(facts, flows, answer))));
  });
}

/** A test is heeded when its branch stops, or when what happens stands in it. */
function isFollowed(facts: Facts, test: Node): boolean {
  const { parent } = test;
  if (parent?.type !== 'IfStatement') return true;
  return parent.alternate !== null || stops(facts, parent.consequent) || /\bawait\b|\bnext\(/.test(textOf(facts, parent.consequent));
}

function decidesWhose(facts: Facts, flows: Flows, test: Node): boolean {
  const inner = unwrap(test);
  switch (inner.type) {
    case 'UnaryExpression':
    case 'AwaitExpression': return decidesWhose(facts, flows, inner.argument);
    case 'LogicalExpression': return decidesWhose(facts, flows, inner.left) || decidesWhose(facts, flows, inner.right);
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(inner.operator)) return false;
      if (ROLE.test(textOf(facts, inner))) return true;
      const sides = [inner.left, inner.right];
      return !sides.some((side) => isConstant(facts, side) || isNothing(side)) && sides.some((side) => isAsking(facts, flows, side));
    }
    case 'CallExpression': {
      const name = calleeName(inner.callee) ?? '';
      if (decides(name)) return facts.functionsOf(inner.callee).length === 0 || facts.functionsOf(inner.callee).some((target) => /[!=]==?/.test(textOf(facts, target)));
      if (/^(?:equals|includes|has|some|isEqual|eq|indexOf|find)$/.test(name)) return ROLE.test(textOf(facts, inner)) || [inner.callee, ...inner.arguments].some((part) => isAskingText(facts, part));
      return false;
    }
    case 'Identifier':
    case 'MemberExpression': {
      if (/(?:^|\.)(?:is_?(?:owner|author|member|mine|admin|staff|allowed|authori[sz]ed)|can[A-Z]\w*|allowed|authori[sz]ed|has_?access\w*|has_?permission\w*|owns\w*)$/i.test(textOf(facts, inner))) return true;
      return inner.type === 'Identifier' && facts.meaning(inner).origins.some((origin) => origin !== inner && (origin.type === 'BinaryExpression' || origin.type === 'LogicalExpression') && decidesWhose(facts, flows, origin));
    }
    default: return false;
  }
}

const isNothing = (node: Node): boolean => {
  const inner = unwrap(node);
  return (inner.type === 'Literal' && inner.value === null) || (inner.type === 'Identifier' && inner.name === 'undefined');
};

/** True for a middleware or guard whose name says that it asks whose an object is. */
export function decidesByName(name: string): boolean {
  const last = name.replace(/(?:\(\))+$/, '').split('.').at(-1) ?? '';
  return decides(last) || /owner|member|permission|polic|abilit|\bacl\b|rbac|role|admin|tenant/i.test(last);
}

const textOf = (facts: Facts, node: Node): string => facts.file.text.slice(node.range[0], node.range[1]);
