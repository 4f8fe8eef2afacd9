/** Which calls of a handler ask a database. */
import type { Facts } from '../facts/facts.js';
import { positionsOf } from '../facts/positions.js';
import type { SinkKind } from '../models/schema.js';
import type { CallNode, Node } from '../syntax/tree.js';

const DATABASE: ReadonlySet<SinkKind> = new Set<SinkKind>(['sql', 'nosql', 'store', 'lookup']);

/** True when a call gives what a database holds, or hands it something. */
export function asksDatabase(facts: Facts, call: CallNode): boolean {
  return facts.api(call).holds('database') || positionsOf(facts, call).some(({ api }) => api.rows('sinks').some(({ kind }) => DATABASE.has(kind)));
}

/** `prisma.user` in `prisma.user.findMany()`: a table, whatever it is called. */
export function isTable(facts: Facts, node: Node): boolean {
  const method = node.parent ?? undefined;
  if (method?.type !== 'MemberExpression' || method.object !== node) return false;
  const call = method.parent as Node | undefined;
  return call?.type === 'CallExpression' && call.callee === method && asksDatabase(facts, call);
}
