/**
 * In which order the statements of a file run: a function's statements run where the function is called.
 */
import type { Facts } from '../facts/facts.js';
import { functionAround, type Node } from '../syntax/tree.js';

/** Positions from the outside in; compared as words are. */
export type Moment = readonly number[];

const DEPTH = 8;

/** When a call runs. The position is the end of its callee, so that `app.use(a).use(b)` runs a before b. */
export function momentOf(facts: Facts, node: Node, depth = 0): Moment {
  const own = node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee.range[1] : node.range[0];
  const fn = functionAround(node);
  if (fn === undefined || depth > DEPTH) return [own];
  const [call] = facts.callersOf(fn);
  return [...momentOf(facts, call !== undefined && functionAround(call) !== fn ? call : fn, depth + 1), own];
}

export function isBefore(first: Moment, second: Moment): boolean {
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return first.length < second.length;
}
