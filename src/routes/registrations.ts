/**
 * Reads one call that registers a route, by its model's row: method, path, what stands before the handler.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import type { ArgumentRange, RouteRow } from '../models/schema.js';
import { calleeName, isFunction, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import { inRound, type Round } from './elements.js';
import type { Given, Registration } from './route.js';
import { isText, textsOf } from './texts.js';

const EVERY_METHOD = new Set(['ALL', 'ANY', 'USE', 'ON', '*']);

/** What a registration says; undefined for calls that bind nothing (`app.get('env')`). */
export function registrationOf(facts: Facts, call: CallNode, row: RouteRow, round: Round, named?: string): Registration | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const bag = row.object === undefined ? undefined : objectOf(facts, argumentAt(call, row.object.argument, facts, round));
  const definition = row.definition === undefined ? undefined : objectOf(facts, argumentAt(call, row.definition.argument, facts, round));
  const options = bag ?? definition ?? optionsOf(facts, call, row, round);
  const chain = row.chain === undefined ? [] : argumentsIn(facts, call, row.chain, row.path, round);
  const unread = options === undefined ? unreadOptions(facts, call, row, round) : [];
  const inOptions = options === undefined ? undefined : valueAt(facts, options, row.object?.handler ?? row.handler);
  const handler = inOptions !== undefined && (chain.length === 0 || chain.at(-1) === options) ? inOptions : chain.at(-1);
  if (handler === undefined) return undefined;
  const path = bag === undefined ? (definition === undefined ? pathArgument(facts, call, row.path, round) : valueAt(facts, definition, row.definition?.path)) : valueAt(facts, bag, row.object?.path);
  return {
    node: call, row, receiver: callee.object, handler,
    methods: methodsOf(facts, call, row, options, round, named),
    paths: path === undefined ? [''] : textsOf(facts, path, round),
    before: [...unread, ...beforeIn(facts, options, row.before), ...chain.slice(0, -1)],
    given: givenBy(facts, options, row),
  };
}

function methodsOf(facts: Facts, call: CallNode, row: RouteRow, options: TSESTree.ObjectExpression | undefined, round: Round, named: string | undefined): readonly string[] {
  const key = row.object?.method ?? row.definition?.method;
  const inBag = key === undefined || options === undefined ? undefined : valueAt(facts, options, key);
  const argument = row.methodAt === undefined ? undefined : call.arguments[row.methodAt];
  const written = inBag ?? argument;
  const names = written === undefined ? [row.method ?? named ?? calleeName(call.callee) ?? 'ALL'] : textsOf(facts, written, round);
  return names.map((name) => name.toUpperCase()).map((name) => (EVERY_METHOD.has(name) ? 'ALL' : name === 'DEL' ? 'DELETE' : name));
}

/** The argument that holds the path. A name may stand before it: router.get('user', '/users/:id', show). */
function pathArgument(facts: Facts, call: CallNode, path: RouteRow['path'], round: Round): Node | undefined {
  if (path === undefined) return undefined;
  const index = path === 'optional' ? 0 : path;
  const argument = argumentAt(call, index, facts, round);
  if (argument === undefined || (path === 'optional' && !isText(facts, argument, round))) return undefined;
  const next = argumentAt(call, index + 1, facts, round);
  return path !== 'optional' && next?.type === 'Literal' && typeof next.value === 'string' ? next : argument;
}

/** The arguments of a range, without path and option bag. */
export function argumentsIn(facts: Facts, call: CallNode, range: ArgumentRange, path: RouteRow['path'], round: Round): readonly Node[] {
  const all = call.arguments.map((argument) => nodeIn(facts, argument, round));
  if (range === 'last') return all.length > 1 || path === undefined ? all.slice(-1) : [];
  if (typeof range === 'number') return all.slice(range, range + 1);
  if (range !== 'rest') return all.slice(Number.parseInt(range, 10)).filter((node) => !(node.type === 'Literal'));
  const [first] = call.arguments;
  return first !== undefined && path !== undefined && isText(facts, first, round) ? all.slice(1) : all;
}

/** Where the paths of a mount stand; every path where none is written. */
export function mountPaths(facts: Facts, call: CallNode, path: RouteRow['path'], round: Round): readonly string[] {
  const argument = pathArgument(facts, call, path, round);
  return argument === undefined ? [''] : textsOf(facts, argument, round);
}

function argumentAt(call: CallNode, index: number, facts: Facts, round: Round): Node | undefined {
  const argument = call.arguments[index];
  return argument === undefined ? undefined : nodeIn(facts, argument, round);
}

/** What an argument is in this round. A list that is spread there stands for its elements. */
function nodeIn(facts: Facts, node: Node, round: Round): Node {
  if (node.type === 'SpreadElement') {
    const list = nodeIn(facts, node.argument, round);
    return list === unwrap(node.argument) ? node : list;
  }
  const cell = inRound(facts, node, round);
  return 'node' in cell ? cell.node : node;
}

function optionsOf(facts: Facts, call: CallNode, row: RouteRow, round: Round): TSESTree.ObjectExpression | undefined {
  return row.options === undefined ? undefined : objectOf(facts, argumentAt(call, row.options, facts, round));
}

/** Options that come from elsewhere may hold anything. */
function unreadOptions(facts: Facts, call: CallNode, row: RouteRow, round: Round): readonly Node[] {
  const argument = row.options === undefined || call.arguments.length <= row.options + 1 ? undefined : argumentAt(call, row.options, facts, round);
  return argument === undefined || isFunction(argument) ? [] : [argument];
}

/** The object literal an expression is, here or where its name is declared. */
export function objectOf(facts: Facts, node: Node | undefined): TSESTree.ObjectExpression | undefined {
  if (node === undefined) return undefined;
  const inner = unwrap(node);
  if (inner.type === 'ObjectExpression') return inner;
  return facts.meaning(inner).origins.find((origin) => origin.type === 'ObjectExpression');
}

/** The value under a dotted key of an object literal; `{a,b}` are alternatives. */
function valueAt(facts: Facts, object: TSESTree.ObjectExpression, key: string | undefined): Node | undefined {
  if (key === undefined) return undefined;
  let at: Node = object;
  for (const part of key.split('.')) {
    const names = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
    const meaning = facts.meaning(at);
    const found = names.map((name) => facts.valuesOfMember(meaning, name).at(-1)).find((value) => value !== undefined);
    if (found === undefined) return undefined;
    at = found;
  }
  return at;
}

/** Middleware under some keys of an option bag. */
export function beforeIn(facts: Facts, options: TSESTree.ObjectExpression | undefined, keys: readonly string[] | undefined): readonly Node[] {
  if (options === undefined || keys === undefined) return [];
  return keys.flatMap((key) => facts.valuesOfMember(facts.meaning(options), key));
}

function givenBy(facts: Facts, options: TSESTree.ObjectExpression | undefined, row: RouteRow): readonly Given[] {
  if (options === undefined) return [];
  return (row.gives ?? []).flatMap(({ key, gives, parts }) => {
    const node = valueAt(facts, options, key);
    return node === undefined || (node.type === 'Literal' && node.value === false) ? [] : [{ gives, node, parts }];
  });
}
