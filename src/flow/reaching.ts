/**
 * Which writes of a variable a read can see: in order, where the order is certain; all of them where it is not.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { placeInPattern, type PatternKey, type Variable } from '../facts/bindings.js';
import { contains, functionAround, isFunction, type FunctionNode, type Node, parentOf } from '../syntax/tree.js';

export interface Write {
  /** The declarator, assignment, loop or function that writes. */
  readonly node: Node;
  /** What is written; absent for a parameter. */
  readonly value: Node | undefined;
  /** The outermost pattern the variable stands in. */
  readonly pattern: Node;
  readonly keys: readonly PatternKey[];
  readonly defaults: readonly Node[];
  readonly how: 'assigned' | 'appended' | 'looped' | 'parameter';
  readonly fn: FunctionNode | undefined;
}

const LOOPS = new Set(['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);

/** Everything that gives a variable a value, in source order. */
export function writesOf(variable: Variable): readonly Write[] {
  return collect(variable).sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function collect(variable: Variable): Write[] {
  const writes: Write[] = [];
  for (const definition of variable.defs) {
    const node = definition.node as Node;
    const name = definition.name as Node;
    if (isFunction(node) && (definition.type as string) === 'Parameter') {
      writes.push({ node, value: undefined, ...placeInPattern(name), how: 'parameter', fn: node });
    }
  }
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const identifier: Node = reference.identifier;
    const place = placeInPattern(identifier);
    const target = parentOf(place.pattern);
    if (target === undefined) continue;
    const fn = functionAround(identifier);
    if (target.type === 'VariableDeclarator') {
      if (target.init !== null) writes.push({ node: target, value: target.init, ...place, how: 'assigned', fn });
      else if (isLoop(target.parent.parent)) writes.push({ node: target, value: target.parent.parent.right, ...place, how: 'looped', fn });
    } else if (target.type === 'AssignmentExpression') {
      writes.push({ node: target, value: target.right, ...place, how: target.operator === '=' ? 'assigned' : 'appended', fn });
    } else if (isLoop(target)) {
      writes.push({ node: target, value: target.right, ...place, how: 'looped', fn });
    }
  }
  return writes;
}

const isLoop = (node: Node): node is TSESTree.ForOfStatement => node.type === 'ForOfStatement';

/** Those of a variable's writes that a read may see. */
export function reachingWrites(writes: readonly Write[], read: Node): readonly Write[] {
  if (writes.length < 2) return writes;
  const fn = writes[0]?.fn;
  if (writes.some((write) => write.fn !== fn)) return writes;
  const at = functionAround(read) === fn ? read : closureOf(read, fn);
  // A closure sees the last value, where nothing is written once the closure exists.
  if (at === undefined || (at !== read && writes.some((write) => write.node.range[1] > at.range[0] && write.how !== 'parameter'))) return writes;
  const reaching: Write[] = [];
  let killed = false;
  for (const write of writes.toReversed()) {
    const isBefore = write.how === 'parameter' || write.node.range[1] <= at.range[0] || (write.how === 'looped' && contains(write.node.parent?.parent ?? write.node, at));
    if (isBefore) {
      if (killed) continue;
      reaching.push(write);
      killed = write.how === 'assigned' && isUnconditional(write.node, at);
    } else if (sharesLoop(write.node, at)) {
      reaching.push(write);
    }
  }
  return reaching;
}

/** The outermost function around a read that stands directly in `fn`. */
export function closureOf(read: Node, fn: FunctionNode | undefined): FunctionNode | undefined {
  let closure: FunctionNode | undefined;
  for (let at = functionAround(read); at !== undefined && at !== fn; at = functionAround(at)) closure = at;
  return closure;
}

/** True when control cannot reach the read without passing the write, as far as blocks tell. */
function isUnconditional(write: Node, read: Node): boolean {
  let at: Node | undefined = write;
  while (at !== undefined && at.parent !== undefined && at.parent !== null) {
    const parent: Node = at.parent;
    if (parent.type === 'BlockStatement' || parent.type === 'Program' || parent.type === 'StaticBlock') {
      if (contains(parent, read)) return true;
      // A bare block or a try block: still on the way, unless it hangs in a condition.
      if (parent.parent?.type !== 'BlockStatement' && parent.parent?.type !== 'Program') return false;
    } else if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression' || parent.type === 'SwitchCase' || LOOPS.has(parent.type)) {
      return false;
    }
    at = parent;
  }
  return false;
}

function sharesLoop(write: Node, read: Node): boolean {
  for (let at = parentOf(write); at !== undefined && !isFunction(at); at = parentOf(at)) {
    if (LOOPS.has(at.type) && contains(at, read)) return true;
  }
  return false;
}
