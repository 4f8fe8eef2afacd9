/**
 * Routes registered in a loop over a table that stands in the file: each row of the table is a route of its own.
 */
import { placeInPattern } from '../facts/bindings.js';
import type { Facts } from '../facts/facts.js';
import { calleeName, isFunction, staticKey, unwrap, type Node } from '../syntax/tree.js';

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
  return facts.meaning(entries ?? inner).origins.flatMap((origin): readonly Cell[] => {
    if (entries === undefined && origin.type === 'ArrayExpression') {
      return origin.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : [{ node: element }]));
    }
    if (entries === undefined || origin.type !== 'ObjectExpression') return [];
    return origin.properties.flatMap((property) => (property.type === 'Property' ? [{ node: property }] : []));
  });
}

function fieldOf(facts: Facts, cell: Cell, name: string): Cell | undefined {
  if ('text' in cell) return undefined;
  if (cell.node.type === 'Property') {
    const key = staticKey(cell.node);
    if (name === '0') return key === undefined ? undefined : { text: key };
    return name === '1' ? { node: cell.node.value } : undefined;
  }
  const [value] = facts.valuesOfMember(facts.meaning(cell.node), name);
  return value === undefined ? undefined : { node: value };
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
