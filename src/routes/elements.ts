/**
 * Routes registered in a loop over a table: each row of the table is a route of its own, in whichever file it stands.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { placeInPattern } from '../facts/bindings.js';
import { bindingOf, type Facts } from '../facts/facts.js';
import type { OtherValue } from '../facts/other-files.js';
import { calleeName, classAround, functionAround, isFunction, staticKey, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';

/** A value of a table: an expression, or a key of an object. */
export type Cell = { readonly node: Node } | { readonly text: string };

/** What the names of a loop stand for in one of its rounds. */
export type Round = (identifier: Node) => Cell | undefined;

/** Outside any loop. */
export const noRound: Round = () => undefined;

const ROUND_LIMIT = 64;

/** The rounds of the loop around a call; one empty round where there is no loop over a table the file shows. */
export function roundsAround(facts: Facts, call: Node): readonly Round[] {
  for (let at: Node | undefined = call.parent ?? undefined; at !== undefined; at = at.parent ?? undefined) {
    const loop = loopOf(at);
    if (loop === undefined) continue;
    const rows = rowsOf(facts, loop.table);
    if (rows.length === 0) continue;
    return rows.slice(0, ROUND_LIMIT).map((row) => (identifier) => {
      const variable = facts.variableOf(identifier);
      const name = variable?.identifiers.find((bound) => contains(loop.pattern, bound));
      if (name === undefined) return undefined;
      const { keys } = placeInPattern(name);
      return keys.reduce<Cell | undefined>((cell, key) => (cell === undefined || key.kind !== 'member' ? undefined : fieldOf(facts, cell, key.name)), row);
    });
  }
  return [noRound];
}

/** The expression a node stands for in this round: a loop's name, or a field of one. */
export function inRound(facts: Facts, node: Node, round: Round): Cell {
  const inner = unwrap(node);
  if (round === noRound) return { node: inner };
  if (inner.type === 'Identifier') return round(inner) ?? { node: inner };
  if (inner.type === 'MemberExpression') {
    const object = unwrap(inner.object);
    const name = staticKey(inner);
    const cell = object.type === 'Identifier' ? round(object) : undefined;
    if (cell !== undefined && name !== undefined) return fieldOf(facts, cell, name) ?? { node: inner };
  }
  return { node: inner };
}

function loopOf(node: Node): { readonly table: Node; readonly pattern: Node } | undefined {
  if (node.type === 'ForOfStatement') {
    const pattern = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
    return { table: node.right, pattern };
  }
  if (!isFunction(node) || node.parent.type !== 'CallExpression' || node.parent.arguments[0] !== node) return undefined;
  const callee = unwrap(node.parent.callee);
  const [pattern] = node.params;
  const loops = callee.type === 'MemberExpression' && ['forEach', 'map'].includes(calleeName(callee) ?? '');
  return loops && pattern !== undefined ? { table: callee.object, pattern } : undefined;
}

/** The rows of an array literal, or the entries of an object literal handed to Object.entries. */
function rowsOf(facts: Facts, table: Node): readonly Cell[] {
  const inner = unwrap(table);
  const entries = inner.type === 'CallExpression' && calleeName(inner.callee) === 'entries' ? inner.arguments[0] : undefined;
  const { origins } = facts.meaning(entries ?? inner);
  const own = origins.flatMap((origin): readonly Cell[] => {
    if (entries === undefined && origin.type === 'ArrayExpression') {
      return origin.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : [{ node: element }]));
    }
    if (entries === undefined || origin.type !== 'ObjectExpression') return [];
    return origin.properties.flatMap((property) => (property.type === 'Property' ? [{ node: property }] : []));
  });
  if (own.length > 0) return own;
  return origins.flatMap((origin) => tablesElsewhere(facts, origin)).flatMap((other) => (entries === undefined
    ? (other.rows() ?? []).map((row): Cell => ({ node: facts.standIn(inner, row) }))
    : other.entries().map(([name, value]): Cell => ({ node: entryOf(name, facts.standIn(inner, value)) }))));
}

/** What other files export under a name, or hand to the parameter it is. */
function tablesElsewhere(facts: Facts, origin: Node): readonly OtherValue[] {
  const exported = facts.elsewhere(origin);
  if (exported !== undefined) return [exported];
  const received = parameterAt(facts, origin);
  if (received === undefined) return [];
  const { fn, index } = received;
  const maker = fn.parent.type === 'MethodDefinition' && fn.parent.kind === 'constructor' ? (classAround(fn) ?? fn) : fn;
  return facts.others.handedTo({ filename: facts.file.filename, start: maker.range[0] }, index);
}

/** The parameter that an expression is: its name, its type where that is all that is known, or the field it is kept in. */
function parameterAt(facts: Facts, origin: Node): { readonly fn: FunctionNode; readonly index: number } | undefined {
  if (origin.type === 'MemberExpression' && origin.object.type === 'ThisExpression') {
    const constructor = classAround(origin)?.body.body.find((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
    const fn = constructor?.type === 'MethodDefinition' ? (constructor.value as Node) : undefined;
    if (!isFunction(fn)) return undefined;
    const index = fn.params.findIndex((parameter) => {
      const target = parameter.type === 'TSParameterProperty' ? bindingOf(parameter) : undefined;
      return target?.type === 'Identifier' && target.name === staticKey(origin);
    });
    return index < 0 ? undefined : { fn, index };
  }
  const typed = origin.type === 'TSTypeReference' && origin.parent.type === 'TSTypeAnnotation' ? origin.parent.parent : origin;
  const fn = typed.type === 'Identifier' ? functionAround(typed) : undefined;
  const index = fn?.params.findIndex((parameter) => bindingOf(parameter) === typed) ?? -1;
  return fn === undefined || index < 0 ? undefined : { fn, index };
}

/** An entry of an object of another file. */
function entryOf(name: string, value: Node): Node {
  return { type: 'Property', computed: false, key: { type: 'Identifier', name }, value } as unknown as TSESTree.Property; // no parser made it; only its key and value are read
}

function fieldOf(facts: Facts, cell: Cell, name: string): Cell | undefined {
  if ('text' in cell) return undefined;
  if (cell.node.type === 'Property') {
    const key = staticKey(cell.node);
    if (name === '0') return key === undefined ? undefined : { text: key };
    return name === '1' ? { node: cell.node.value } : undefined;
  }
  const values = facts.valuesOfMember(facts.meaning(cell.node), name);
  const value = values.find(({ type }) => !type.startsWith('TS')) ?? values[0];
  if (value !== undefined) return { node: value };
  const other = facts.behind(cell.node)?.member(name);
  return other === undefined ? undefined : { node: facts.standIn(cell.node, other) };
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
