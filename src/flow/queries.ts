/**
 * What a function asks of databases: which table, by which columns or fields, and to do what. Queries are found by
 * the models' look-up and SQL places; what is chained to them or built around them belongs to the same query.
 */
import type { Facts } from '../facts/facts.js';
import { positionsOf } from '../facts/positions.js';
import type { SinkRow } from '../models/schema.js';
import { calleeName, parentOf, property, staticKey, staticString, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';

/** `column = value`, as the query writes it. */
export interface QueryCondition {
  readonly key: string;
  readonly value: Node;
}

export interface Query {
  /** The whole call, with all that is chained to it. */
  readonly node: Node;
  readonly does: 'read' | 'change' | 'delete';
  /** The table, model or collection, as the code names it; empty where it does not. */
  readonly target: string;
  readonly conditions: readonly QueryCondition[];
}

/** The queries a function makes itself. */
export function queriesIn(facts: Facts, fn: FunctionNode): readonly Query[] {
  const found = new Map<Node, { conditions: QueryCondition[]; target: string | undefined; text: string | undefined }>();
  const add = (node: Node, conditions: readonly QueryCondition[], target?: string, text?: string): void => {
    const known = found.get(node);
    if (known === undefined) found.set(node, { conditions: [...conditions], target, text });
    else known.conditions.push(...conditions);
  };
  for (const call of within(fn, facts.index.calls)) {
    for (const { node, api } of positionsOf(facts, call)) {
      const rows = api.rows('sinks');
      const lookup = rows.find(({ kind }) => kind === 'lookup');
      if (lookup !== undefined && !isLeftToDatabase(facts, call, lookup)) add(wholeQuery(call), conditionsOf(facts, call, node));
      const sql = rows.find(({ kind }) => kind === 'sql');
      const statement = sql === undefined ? undefined : sqlText(facts, node);
      if (statement !== undefined) add(wholeQuery(call), sqlConditions(statement.text, statement.holes, valuesHanded(facts, call, node)), sqlTarget(statement.text), statement.text);
    }
  }
  for (const tag of within(fn, facts.index.tags)) {
    if (!facts.api(tag).rows('sanitizers').some(({ kinds }) => kinds.includes('sql'))) continue;
    const text = joined(tag.quasi.quasis.map(({ value }) => value.cooked));
    add(tag, sqlConditions(text, tag.quasi.expressions, []), sqlTarget(text), text);
  }
  return [...found].flatMap(([node, { conditions, target, text }]) => {
    const does = text === undefined ? deedOf(node) : sqlDeed(text);
    return does === undefined ? [] : [{ node, does, target: target ?? targetOf(node), conditions }];
  });
}

/** Names of calls that take parts of a query, and of those that only wait for its answer. */
const PARTS = /^(?:and|or|not|where|andWhere|orWhere|having|on|filter|match|findFirst|findMany|findUnique|(?:inner|left|right|full)Join)$/;
const WAITS = /^(?:then|catch|finally)$/;

/** The outermost call that still belongs to the query. */
function wholeQuery(call: CallNode): Node {
  let whole: Node = call;
  let at: Node = call;
  for (let parent = parentOf(at); parent !== undefined; at = parent, parent = parentOf(at)) {
    switch (parent.type) {
      case 'MemberExpression':
        if (parent.object !== at || WAITS.test(staticKey(parent) ?? '')) return whole;
        break;
      case 'CallExpression':
        if (parent.callee !== at && !PARTS.test(calleeName(parent.callee) ?? '')) return whole;
        whole = parent;
        break;
      case 'Property':
      case 'ObjectExpression':
      case 'ArrowFunctionExpression':
      case 'ChainExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'LogicalExpression':
      case 'ConditionalExpression':
      case 'SpreadElement':
        break;
      default:
        return whole;
    }
  }
  return whole;
}

/** The calls of a chain, outermost first: `db.delete(t).where(c)` is where, delete. */
function chainOf(node: Node): readonly CallNode[] {
  const calls: CallNode[] = [];
  for (let at = unwrap(node); ; ) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') {
      calls.push(at);
      at = unwrap(at.callee);
    } else if (at.type === 'MemberExpression') at = unwrap(at.object);
    else return calls;
  }
}

function deedOf(node: Node): Query['does'] | undefined {
  const names = chainOf(node).map((call) => calleeName(call.callee) ?? '');
  if (names.some((name) => /^(?:count\w*|exists|aggregate|groupBy|distinct|sum|min|max|insert\w*)$/.test(name))) return undefined;
  if (names.some((name) => /delete|destroy|remove|^del$|softRemove/i.test(name))) return 'delete';
  if (names.some((name) => /update|upsert|replace|increment|decrement|restore|^(?:set|patch|merge)$/i.test(name))) return 'change';
  return names.some((name) => /find|select|query|first|get|where|single|^eq$|execute|all|one|^from$/i.test(name)) ? 'read' : undefined;
}

/** What the code calls the table: from(orders), db('orders'), prisma.order, Order.findById, orders.id. */
function targetOf(node: Node): string {
  const chain = chainOf(node);
  for (const call of chain) {
    // db.delete(orders).where(…) names the table; orders.delete(id) does not.
    if (chain.length < 2 && /^(?:update|delete)$/.test(calleeName(call.callee) ?? '')) continue;
    if (!/^(?:from|into|table|update|delete|collection|deleteFrom|updateTable|selectFrom|getRepository|model)$/.test(calleeName(call.callee) ?? '')) continue;
    const named = nameOf(call.arguments[0]);
    if (named !== '') return named;
  }
  const first = chain.at(-1);
  if (first === undefined) return '';
  const [argument] = first.arguments;
  const callee = unwrap(first.callee);
  if (callee.type === 'Identifier') return staticString(argument) ?? '';
  if (callee.type !== 'MemberExpression') return '';
  // em.findOne(Order, …): the class is handed over.
  const entity = argument?.type === 'Identifier' && /^[A-Z]/.test(argument.name) ? argument.name : '';
  return entity === '' ? nameOf(callee.object) : entity;
}

function nameOf(node: Node | undefined): string {
  if (node === undefined) return '';
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return staticKey(inner) ?? '';
  if (inner.type === 'CallExpression') return nameOf(inner.arguments[0]);
  return staticString(inner) ?? '';
}

/** The database itself shows each caller their own rows, unless the client was made with a key that may see all. */
function isLeftToDatabase(facts: Facts, call: CallNode, row: SinkRow): boolean {
  if (row.rowSecurity !== true) return false;
  let root = unwrap(call.callee);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression') root = unwrap(root.type === 'MemberExpression' ? root.object : root.callee);
  const made = [root, ...facts.meaning(root).origins].map(({ range }) => facts.file.text.slice(range[0], range[1])).join('\n');
  return !/service|admin|secret/i.test(made);
}

function conditionsOf(facts: Facts, call: CallNode, node: Node): readonly QueryCondition[] {
  const objects = [unwrap(node), ...facts.meaning(node).origins].filter((origin) => origin.type === 'ObjectExpression');
  if (objects.length > 0) return [...new Set(objects)].flatMap((object) => fieldsOf(facts, object, 0));
  if (unwrap(node).type === 'Literal') return [];
  const [first] = call.arguments;
  // eq(orders.id, value), eq('id', value), where('id', value), findById(value).
  const column = first === undefined || first === node ? undefined : (staticString(first) ?? (unwrap(first).type === 'MemberExpression' ? staticKey(unwrap(first) as never) : undefined)); // a member expression
  return [{ key: column?.split('.').at(-1) ?? 'id', value: node }];
}

/** Fields of a filter; AND, OR, `is` and compound keys are looked into. */
function fieldsOf(facts: Facts, object: Node, depth: number): readonly QueryCondition[] {
  if (object.type !== 'ObjectExpression' || depth > 4) return [];
  return object.properties.flatMap((entry) => {
    if (entry.type === 'SpreadElement') return facts.meaning(entry.argument).origins.flatMap((origin) => fieldsOf(facts, origin, depth + 1));
    const key = staticKey(entry);
    if (key === undefined) return [];
    const inner = unwrap(entry.value);
    if (inner.type === 'ArrayExpression') return inner.elements.flatMap((element) => (element === null ? [] : element.type === 'ObjectExpression' ? fieldsOf(facts, element, depth + 1) : [{ key, value: element }]));
    if (inner.type !== 'ObjectExpression') return [{ key, value: entry.value }];
    // { id: { equals: value } } speaks of id; { user: { id: value } } of the user.
    return fieldsOf(facts, inner, depth + 1).map((field) => (/^(?:\$?(?:eq|equals|in|is|some|every|has|contains)|id|_id|uuid)$/i.test(field.key) && !/^(?:and|or|not|\$and|\$or|is|some|every)$/i.test(key) && !key.includes('_') ? { key, value: field.value } : field));
  });
}

/** A statement's text with a mark where each hole of a template stands. */
function sqlText(facts: Facts, node: Node): { readonly text: string; readonly holes: readonly Node[] } | undefined {
  for (const origin of [unwrap(node), ...facts.meaning(node).origins]) {
    const text = staticString(origin);
    if (text !== undefined) return { text, holes: [] };
    if (origin.type === 'TemplateLiteral') return { text: joined(origin.quasis.map(({ value }) => value.cooked)), holes: origin.expressions };
    if (origin.type === 'ObjectExpression') return undefined;
  }
  return undefined;
}

const joined = (parts: readonly (string | null)[]): string => parts.map((part) => part ?? '').join('\uE000');

/** `[id, userId]`, `{ id }`, or the arguments after the text. */
function valuesHanded(facts: Facts, call: CallNode, text: Node): readonly Node[] | Node {
  const beside = valuesBeside(facts, text);
  if (beside !== undefined) return beside;
  const after = call.arguments.slice(call.arguments.findIndex((argument) => argument === text) + 1);
  const parent = parentOf(call);
  // db.prepare(text).run(a, b)
  const run = parent?.type === 'MemberExpression' && parentOf(parent)?.type === 'CallExpression' ? (parentOf(parent) as CallNode) : undefined; // seen to be a call
  const handed = after.length === 0 && run !== undefined ? run.arguments : after;
  const [first] = handed;
  if (first === undefined) return [];
  const origin = [unwrap(first), ...facts.meaning(first).origins].find(({ type }) => type === 'ArrayExpression' || type === 'ObjectExpression');
  if (origin?.type === 'ArrayExpression') return origin.elements.filter((element) => element !== null);
  return origin ?? handed;
}

/** Conditions of the WHERE clause whose value stands for a placeholder, or in a hole of the template. A text may have both. */
function sqlConditions(text: string, holes: readonly Node[], values: readonly Node[] | Node): readonly QueryCondition[] {
  const start = /\bwhere\b/i.exec(text)?.index;
  if (start === undefined) return [];
  const marks = [...text.matchAll(/\$(\d+)|[:@]([a-z_]\w*)|\?|\uE000/gi)];
  return [...text.matchAll(/["`[]?(\w+)["`\]]?\s*(?:=|in)\s*\(?\s*(?:'?\uE000'?|\$\d+|\?|[:@][a-z_]\w*)/gi)].flatMap((match) => {
    if (match.index < start) return [];
    const end = match.index + match[0].length;
    const at = marks.findIndex((mark) => mark.index < end && mark.index + mark[0].length >= end - 1 && mark.index >= match.index);
    const mark = marks[at];
    if (mark === undefined) return [];
    const alike = marks.slice(0, at).filter((earlier) => earlier[0] === mark[0]).length;
    const value = mark[0] === '\uE000' ? holes[alike] : isList(values) ? values[mark[1] === undefined ? alike : Number(mark[1]) - 1] : namedValue(values, mark[2] ?? '');
    return value === undefined ? [] : [{ key: match[1] ?? '', value }];
  });
}

const isList = (values: readonly Node[] | Node): values is readonly Node[] => Array.isArray(values);

function namedValue(object: Node, name: string): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined;
  for (const entry of object.properties) if (entry.type === 'Property' && staticKey(entry) === name) return entry.value;
  return undefined;
}

const sqlTarget = (text: string): string => /\b(?:from|update|into)\s+["`[]?(?:\w+["`\]]?\.["`[]?)?(\w+)/i.exec(text)?.[1] ?? '';

/** `{ sql: '… = ?', args: [id] }`, `{ text: '… = $1', values: [id] }` */
function valuesBeside(facts: Facts, text: Node): readonly Node[] | Node | undefined {
  const entry = parentOf(text);
  const bag = entry?.type === 'Property' && entry.value === text ? parentOf(entry) : undefined;
  if (bag?.type !== 'ObjectExpression') return undefined;
  const values = ['args', 'values', 'params', 'parameters', 'bindings', 'replacements'].flatMap((key) => property(bag, key)?.value ?? [])[0];
  const origin = values === undefined ? undefined : [unwrap(values), ...facts.meaning(values).origins].find(({ type }) => type === 'ArrayExpression' || type === 'ObjectExpression');
  return origin?.type === 'ArrayExpression' ? origin.elements.filter((element) => element !== null) : (origin ?? []);
}

function sqlDeed(text: string): Query['does'] | undefined {
  const verb = /^\W*(select|update|delete|with)\b/i.exec(text)?.[1]?.toLowerCase();
  if (verb === undefined || /^\W*select\s+(?:count|exists|1\b)/i.test(text)) return undefined;
  return verb === 'update' ? 'change' : verb === 'delete' ? 'delete' : 'read';
}
