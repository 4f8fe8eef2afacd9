/**
 * What a validator's schema lets through: `z.object({ limit: z.coerce.number() }).parse(x).limit` is a number.
 */
import type { Facts } from '../facts/facts.js';
import type { Admits, SafeKind } from '../models/schema.js';
import { property, unwrap, type CallNode, type Node } from '../syntax/tree.js';

const CLOSED: ReadonlySet<Admits> = new Set(['number', 'boolean', 'date', 'list', 'uuid']);
const CHAIN_LIMIT = 24;

/**
 * Whether the field that `keys` select from a validated result can still carry a client's text into this kind of sink.
 * `harmless`: the schema admits only numbers, lists and the like there. `unknown`: no schema is in sight.
 */
export function admitsOf(facts: Facts, call: CallNode, keys: readonly string[], kind: SafeKind): 'harmless' | 'unknown' {
  if (kind === 'shape' || kind === 'owner' || kind === 'secret') return 'unknown';
  const callee = unwrap(call.callee);
  const api = facts.api(call);
  if (!isValidated(api) && !isValidated(api.awaited()) && !keys.slice(0, 1).some((key) => isValidated(api.awaited().member(key)))) return 'unknown';
  const schemas = callee.type === 'MemberExpression' ? [callee.object, ...call.arguments] : [...call.arguments];
  const skipped = isValidated(api) || isValidated(api.awaited()) ? keys : keys.slice(1);
  return schemas.some((schema) => admits(facts, schema, skipped)) ? 'harmless' : 'unknown';
}

/**
 * What the schemas of a file let through for a field of input that a framework has validated before the code sees it.
 * `unseen`: the schema stands in another file.
 */
export function fieldOfInput(facts: Facts, keys: readonly string[]): 'harmless' | 'text' | 'unseen' {
  if (keys.length === 0) return 'text';
  const fields = facts.index.calls.filter((call) => facts.api(call).rows('schemas').some(({ fields: at }) => at !== undefined)).flatMap((call) => fieldSchema(facts, call, keys) ?? []);
  if (fields.length === 0) return 'unseen';
  return fields.every((field) => isClosed(facts, field)) ? 'harmless' : 'text';
}

const isValidated = (api: ReturnType<Facts['api']>): boolean => api.rows('sanitizers').some((row) => row.kinds.includes('shape')) || api.rows('vouched').length > 0;

function admits(facts: Facts, schema: Node, keys: readonly string[]): boolean {
  for (const origin of facts.meaning(schema).origins) {
    const field = fieldSchema(facts, origin, keys);
    if (field !== undefined && isClosed(facts, field)) return true;
  }
  return false;
}

/** The schema of the field that keys select, found through the chain of builder calls. */
function fieldSchema(facts: Facts, schema: Node, keys: readonly string[]): Node | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  for (const call of chain(facts, schema)) {
    for (const row of facts.api(call).rows('schemas')) {
      const fields = row.fields === undefined ? undefined : call.arguments[row.fields];
      if (fields === undefined) continue;
      if (row.admits === 'array') return facts.meaning(fields).origins.map((origin) => fieldSchema(facts, origin, rest)).find((found) => found !== undefined);
      for (const origin of facts.meaning(fields).origins) {
        if (origin.type !== 'ObjectExpression') continue;
        const entry = property(origin, key);
        if (entry === undefined) continue;
        for (const value of [entry.value, ...facts.meaning(entry.value).origins]) {
          const found = fieldSchema(facts, unwrap(value), rest);
          if (found !== undefined) return found;
        }
      }
    }
  }
  return undefined;
}

/** True when some builder in the chain closes the value: `z.string().uuid()`, `z.enum([…]).optional()`. */
function isClosed(facts: Facts, schema: Node): boolean {
  const starts = [unwrap(schema), ...facts.meaning(schema).origins];
  return starts.some((start) => chain(facts, start).some((call) => facts.api(call).rows('schemas').some((row) => CLOSED.has(row.admits)) || argumentsClose(facts, call)));
}

/** `v.pipe(v.string(), v.uuid())`: functional libraries compose by arguments. */
function argumentsClose(facts: Facts, call: CallNode): boolean {
  return call.arguments.some((argument) => {
    const inner = unwrap(argument);
    return inner.type === 'CallExpression' && facts.api(inner).rows('schemas').some((row) => CLOSED.has(row.admits));
  });
}

/** The calls of a builder chain, outermost first. */
function chain(facts: Facts, node: Node): readonly CallNode[] {
  const calls: CallNode[] = [];
  let at = unwrap(node);
  while (calls.length < CHAIN_LIMIT) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') {
      calls.push(at);
      at = unwrap(at.callee);
    } else if (at.type === 'MemberExpression') {
      at = unwrap(at.object);
    } else if (at.type === 'Identifier') {
      // order.extend({…}): the chain goes on where the variable was made.
      const made = facts.meaning(at).origins.find((origin) => origin.type === 'CallExpression' || origin.type === 'NewExpression');
      if (made === undefined || calls.includes(made)) break;
      at = made;
    } else break;
  }
  return calls;
}
