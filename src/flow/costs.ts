/**
 * What calling a function costs whoever runs the server: money for a model's answer or a mail, storage for a file,
 * a busy core for a picture or a page. And whether a quota of the house stands before it.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import type { CostRow, SinkKind } from '../models/schema.js';
import { positionsOf } from '../facts/positions.js';
import { calleeName, contains, functionAround, staticKey, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isParameter, stops } from './guards.js';
import { queriesIn } from './queries.js';

export type CostKind = CostRow['of'] | 'write';

export interface Cost {
  readonly of: CostKind;
  /** How the code spells what costs: `openai.chat.completions.create`. */
  readonly text: string;
  /** Where it stands, if in another file: `src/ai.ts:12`. */
  readonly where?: string | undefined;
}

const OF_SINKS: Partial<Readonly<Record<SinkKind, CostKind>>> = { ai: 'ai', mail: 'mail', store: 'write' };
const DEPTH = 6;

/** The costly calls a function makes, itself and through the functions it calls; none where a quota stops it first. */
export function costsOf(facts: Facts, fn: FunctionNode, seen: ReadonlySet<FunctionNode> = new Set()): readonly Cost[] {
  if (seen.has(fn) || seen.size > DEPTH) return [];
  let known = remembered.get(facts);
  if (known === undefined) remembered.set(facts, (known = new Map()));
  // How far the look may go on from here decides what it sees, and no function is looked into twice as far.
  const question = `${String(seen.size)} ${String(fn.range[0])}`;
  let costs = known.get(question);
  if (costs === undefined) {
    known.set(question, []);
    costs = differing(lookInto(facts, fn, seen));
    known.set(question, costs);
  }
  return costs;
}

const remembered = new WeakMap<Facts, Map<string, readonly Cost[]>>();

/** Each cost once. */
function differing(costs: readonly Cost[]): readonly Cost[] {
  return [...new Map(costs.map((cost) => [`${cost.of} ${cost.text} ${cost.where ?? ''}`, cost])).values()];
}

function lookInto(facts: Facts, fn: FunctionNode, seen: ReadonlySet<FunctionNode>): readonly Cost[] {
  if (hasQuota(facts, fn)) return [];
  const inner = new Set([...seen, fn]);
  return [
    ...within(fn, facts.index.calls).filter((call) => call !== fn.parent).flatMap((call) => [...costsOfCall(facts, call), ...costsBehind(facts, call, inner)]),
    ...within(fn, facts.index.tags).filter((tag) => isWritingTag(facts, tag)).map((tag): Cost => ({ of: 'write', text: spelled(facts, tag.tag) })),
    // A deletion hands its database nothing to store.
    ...queriesIn(facts, fn).filter(({ does, node }) => does !== 'read' && functionAround(node) === fn).map(({ node }): Cost => ({ of: 'write', text: spelled(facts, node) })),
    ...uploadsRead(facts, fn),
  ];
}

/** What an expression that stands in a chain costs: `upload.single('file')`, or a middleware that is written here or elsewhere. */
export function costsOfLink(facts: Facts, node: Node): readonly Cost[] {
  const rows = facts.api(node).rows('costs');
  if (rows.length > 0) return rows.map(({ of }) => ({ of, text: spelled(facts, node) }));
  const own = facts.functionsOf(node);
  return own.length > 0 ? own.flatMap((fn) => costsOf(facts, fn)) : elsewhere(facts, node);
}

function costsOfCall(facts: Facts, call: CallNode): readonly Cost[] {
  const callee = facts.api(call.callee);
  const rows = (call.type === 'NewExpression' ? callee.instance() : callee.result()).rows('costs');
  const handed = positionsOf(facts, call);
  const sinks = new Set(handed.flatMap(({ api }) => api.rows('sinks').map(({ kind }) => kind)));
  const kinds = new Set([...rows.map(({ of }): CostKind => of), ...[...sinks].flatMap((kind) => (kind === 'store' && (sinks.has('sql') || isPreparedToRead(facts, call)) ? [] : (OF_SINKS[kind] ?? [])))]);
  // The values of a query are stored only if the query writes.
  if (handed.some(({ node, api }) => api.rows('sinks').some(({ kind }) => kind === 'sql') && saysOf(facts, node, WRITES))) kinds.add('write');
  return [...kinds].map((of) => ({ of, text: spelled(facts, call.callee) }));
}

const WRITES = /^\W*(?:insert|update|delete|merge|replace)\b/i;
const READS = /^\W*(?:select|with|pragma|explain|show|values)\b/i;

/** True when a statement, written here or kept in a variable, begins like that. */
const saysOf = (facts: Facts, statement: Node, verb: RegExp): boolean =>
  [unwrap(statement), ...facts.meaning(statement).origins].some((origin) => verb.test(textOf(facts, origin)));

/** `db.prepare('SELECT …').bind(id)`: the values only fill a question. */
function isPreparedToRead(facts: Facts, call: CallNode): boolean {
  if (call.callee.type !== 'MemberExpression') return false;
  const { object } = call.callee;
  return [unwrap(object), ...facts.meaning(object).origins].some((origin) =>
    origin.type === 'CallExpression' && origin.arguments[0] !== undefined && positionsOf(facts, origin).some(({ api }) => api.rows('sinks').some(({ kind }) => kind === 'sql')) &&
    saysOf(facts, origin.arguments[0], READS));
}

/** sql`INSERT …`: holes are bound, and what is bound is stored. */
const isWritingTag = (facts: Facts, tag: TSESTree.TaggedTemplateExpression): boolean =>
  WRITES.test(tag.quasi.quasis[0]?.value.raw ?? '') && facts.api(tag).rows('sanitizers').some(({ kinds }) => kinds.includes('sql'));

function costsBehind(facts: Facts, call: CallNode, seen: ReadonlySet<FunctionNode>): readonly Cost[] {
  // What a wrapper is handed differs from caller to caller, and is judged where it is handed over.
  if (isParameter(facts, call.callee)) return [];
  const handed = call.arguments.filter(({ type }) => type === 'Identifier').flatMap((argument) => facts.functionsOf(argument)).flatMap((target) => costsOf(facts, target, seen));
  const own = facts.functionsOf(call.callee).filter((target) => !contains(target, call));
  if (own.length > 0) return [...handed, ...own.flatMap((target) => costsOf(facts, target, seen))];
  return [...handed, ...(facts.api(call.callee).isUnknown ? elsewhere(facts, call.callee) : [])];
}

function elsewhere(facts: Facts, callee: Node): readonly Cost[] {
  const summary = facts.behind(callee)?.summary;
  return summary === undefined ? [] : summary.costs.map((cost) => ({ ...cost, text: spelled(facts, callee), where: cost.where ?? summary.where }));
}

/** `form.get('avatar') as File`, `file.arrayBuffer()`: a file that a form brought. A form of plain fields costs nothing. */
function uploadsRead(facts: Facts, fn: FunctionNode): readonly Cost[] {
  // req.files, which a parser of another file filled.
  const read = within(fn, facts.index.members).find((member) => facts.api(member).rows('sources').some(({ part }) => part === 'files'));
  if (read !== undefined) return [{ of: 'upload', text: spelled(facts, read) }];
  const code = facts.file.text.slice(fn.range[0], fn.range[1]);
  if (!/\bformData\(|\bFormData\b|parseBody\(/.test(code)) return [];
  const isFile = /\bas\s+(?:unknown\s+as\s+)?(?:File|Blob)\b|\binstanceof\s+(?:File|Blob)\b|\.get(?:All)?\([^()]*\)\s*(?:as [\w |[\]]*)?\)?[?!]?\.(?:arrayBuffer|stream|bytes)\(|<(?:File|Blob)>/.test(code);
  return isFile ? [{ of: 'upload', text: 'formData()' }] : [];
}

/** Names that count what somebody has used up, or may. They acquit, never convict (docs/limits.md, "House names"). */
const COUNTED = /credit|usage|\bused\b|quota|allowance|balance|remaining|entitle|free_?tier|(?:message|request|generation|api|daily|monthly|token|image|plan|send|mail|upload|storage|rate)s?_?(?:count|limit|left|used)|(?:count|limit|max)_?(?:of_?)?(?:messages|requests|generations|sent|uploads|today|this_?month|perday|per_?(?:day|hour|month|user))|subscription|is_?(?:pro|premium|paid)/i;
const QUOTA_CALLS = /^(?:\w+\.)*(?:check|consume|deduct|spend|use|charge|decrement|reserve|verify|assert|enforce|require|ensure|has|can|get|within|is|try|increment)\w*(?:credits?|quota|usage|allowance|limit(?!er)|balance|entitlement|tokens?left)\w*$/i;
const REFUSES = /\b(?:402|403|429)\b|payment_?required|too_?many|forbidden|quota|credits?|limit|upgrade|usage|exceeded/i;

/** True when the function stops for those who have used up their share. */
function hasQuota(facts: Facts, fn: FunctionNode): boolean {
  const tests = facts.index.tests.filter((test) => contains(fn, test));
  if (tests.some((test) => isQuotaTest(facts, fn, test))) return true;
  return within(fn, facts.index.calls).some((call) => {
    if (facts.functionsOf(call.callee).length > 0 || !facts.api(call.callee).isUnknown) return false;
    return QUOTA_CALLS.test(calleeName(call.callee) ?? '') && isHeeded(call);
  });
}

/** True when a function, middleware or wrapper stops those who have used up their share; one that can't be read is taken at its word. */
export function isMetered(facts: Facts, node: Node): boolean {
  const own = facts.functionsOf(node);
  if (own.length > 0) return own.some((fn) => hasQuota(facts, fn));
  const inner = unwrap(node);
  const name = inner.type === 'CallExpression' ? calleeName(inner.callee) : calleeName(inner);
  return facts.api(inner).isUnknown && QUOTA_CALLS.test(name ?? '');
}

/** `if (used >= LIMIT) return res.status(429)…`; the size of a file or a text is no share. */
function isQuotaTest(facts: Facts, fn: FunctionNode, test: Node): boolean {
  const { parent } = test;
  if (parent?.type !== 'IfStatement' || !stops(facts, parent.consequent)) return false;
  const tested = textOf(facts, test);
  if (/\.(?:size|length|byteLength)\b|content-?length/i.test(tested) && !COUNTED.test(tested)) return false;
  const refusal = textOf(facts, parent.consequent);
  if (COUNTED.test(tested)) return REFUSES.test(refusal) || parent.consequent.type === 'ThrowStatement' || /\bthrow\b/.test(refusal);
  return /\b402\b|\b429\b/.test(refusal) || (REFUSES.test(refusal) && comparesCount(facts, fn, test));
}

/** A number the database counted is compared: `const sent = await db.mail.count(…); if (sent >= 20) …`. */
function comparesCount(facts: Facts, fn: FunctionNode, test: Node): boolean {
  const inner = unwrap(test);
  if (inner.type !== 'BinaryExpression' || !['<', '<=', '>', '>='].includes(inner.operator)) return false;
  return [inner.left, inner.right].some((side) => facts.meaning(side).origins.some((origin) =>
    origin.type === 'CallExpression' && contains(fn, origin) && /count|sum|aggregate|incr/i.test(calleeName(origin.callee) ?? '')));
}

/** A call that throws is heeded by being made; one that answers has to be tested. */
function isHeeded(call: CallNode): boolean {
  const name = calleeName(call.callee) ?? '';
  const statement = call.parent.type === 'AwaitExpression' ? call.parent.parent : call.parent;
  return !/^(?:get|is|has|can|may|within)/.test(name) || statement.type !== 'ExpressionStatement';
}

const textOf = (facts: Facts, node: Node): string => facts.file.text.slice(node.range[0], node.range[1]);

function spelled(facts: Facts, node: Node): string {
  const text = textOf(facts, unwrap(node)).replace(/\s+/g, ' ');
  return text.length <= 50 ? text : (node.type === 'MemberExpression' ? staticKey(node) : undefined) ?? `${text.slice(0, 47)}…`;
}
