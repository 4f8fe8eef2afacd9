/**
 * Checks of a sender that a function makes by hand: what was sent is compared with a secret or with what was made of
 * one, the sender's address is looked up in a list, or the thing is fetched again from the service it is said to be from.
 */
import type { Facts } from '../facts/facts.js';
import { calleeName, contains, functionAround, staticKey, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import type { Gift } from './inside.js';
import { spelled } from './provenance.js';

/** What a value is called that proves a sender (docs/limits.md, "House names"): names acquit. */
const SECRET = /secret|token|signature|\bsig\b|hmac|digest|hash|checksum|expected|computed|api_?key|passw|passphrase|authori[sz]ation|verif|\benv\b/i;
const ADDRESS = /\bips?\b|ip_?address|remote_?address|forwarded-?_?for|connecting-?_?ip|allowed_?ips?/i;
/** Objects of payment services that are fetched by the id in a notification. A customer or a price proves no event. */
const FETCHED_AGAIN = /(?:events|intents?|sessions|payments?|subscriptions?|invoices|charges|orders|transactions?|captures|webhook\w*)\.(?:retrieve|get|fetch|find|show)$/i;
const ASKS_THE_SENDER = /notify-validate|verify-webhook-signature|\/transaction\/verify|transactions\/[^'"`]*verify|verifyTransaction|transaction\.verify/;

/** What a function does by hand to prove a sender; `returns` when it answers and leaves the refusal to its caller. */
export function handmadeSignature(facts: Facts, fn: FunctionNode, isHeeded: (facts: Facts, node: Node) => boolean): Gift {
  let ignored: Gift = { gives: 'no' };
  for (const check of checksIn(facts, fn)) {
    if (isHeeded(facts, check)) return { gives: 'yes', by: check, returns: isAnswer(check, fn) };
    ignored = { gives: 'ignored', by: check };
  }
  const again = within(fn, facts.index.calls).find((call) => fetchesAgain(facts, call));
  return again === undefined ? ignored : { gives: 'yes', by: again };
}

function checksIn(facts: Facts, fn: FunctionNode): readonly Node[] {
  const conditions = [...within(fn, facts.index.tests), ...[...facts.index.returns].flatMap(([owner, values]) => (contains(fn, owner) ? values : [])), ...storedIn(facts, fn)];
  return conditions.flatMap((condition) => comparisonsIn(condition)).filter((comparison) => proves(facts, comparison));
}

/** `const valid = sent === expected`. */
function storedIn(facts: Facts, fn: FunctionNode): readonly Node[] {
  const found: Node[] = [];
  for (const scope of facts.file.scopeManager.scopes) {
    for (const variable of scope.variables) {
      const node = variable.defs[0]?.node as Node | undefined;
      if (node?.type === 'VariableDeclarator' && node.init !== null && contains(fn, node)) found.push(node.init);
    }
  }
  return found;
}

/** The comparisons a condition is built of. */
function comparisonsIn(condition: Node): readonly Node[] {
  const inner = unwrap(condition);
  switch (inner.type) {
    case 'UnaryExpression': return inner.operator === '!' ? comparisonsIn(inner.argument) : [];
    case 'AwaitExpression': return comparisonsIn(inner.argument);
    case 'LogicalExpression': return [...comparisonsIn(inner.left), ...comparisonsIn(inner.right)];
    case 'ConditionalExpression': return comparisonsIn(inner.test);
    case 'BinaryExpression': return ['===', '!==', '==', '!='].includes(inner.operator) ? [inner] : [];
    case 'CallExpression': return [inner];
    default: return [];
  }
}

function proves(facts: Facts, comparison: Node): boolean {
  if (comparison.type === 'BinaryExpression') {
    const sides = [unwrap(comparison.left), unwrap(comparison.right)];
    if (sides.some(isNothing)) return false;
    const texts = sides.map((side) => textOf(facts, side));
    // `event.type === 'token.created'` names a kind; a literal proves a sender only against something called a secret.
    if (sides.some((side) => side.type === 'Literal')) return sides.some((side, index) => side.type !== 'Literal' && /secret|token|signature|api_?key|authori[sz]ation/i.test(texts[index] ?? ''));
    return texts.some((text) => SECRET.test(text)) || sides.some((side) => isDigest(facts, side));
  }
  if (comparison.type !== 'CallExpression') return false;
  const name = calleeName(comparison.callee) ?? '';
  const text = textOf(facts, comparison);
  if (['includes', 'has', 'some', 'contains', 'check'].includes(name)) return ADDRESS.test(text);
  // Buffers: expected.equals(sent)
  return (name === 'equals' || name === 'startsWith') && SECRET.test(text);
}

/** Made by createHmac(…).digest() or the like, through variables. */
function isDigest(facts: Facts, side: Node): boolean {
  return facts.meaning(side).origins.some((origin) => origin.type === 'CallExpression' && ['digest', 'sign', 'hmac'].includes(calleeName(origin.callee) ?? ''));
}

/** Missing is not wrong: `signature === undefined`, `a.length !== b.length` and types say nothing about a sender. */
function isNothing(side: Node): boolean {
  if (side.type === 'UnaryExpression') return true;
  if (side.type === 'Literal') return side.value === null || typeof side.value === 'number' || typeof side.value === 'boolean' || side.value === '';
  if (side.type === 'Identifier') return side.name === 'undefined';
  return side.type === 'MemberExpression' && staticKey(side) === 'length';
}

const textOf = (facts: Facts, node: Node): string => facts.file.text.slice(node.range[0], node.range[1]);

function fetchesAgain(facts: Facts, call: CallNode): boolean {
  if (call.arguments.length === 0) return false;
  return FETCHED_AGAIN.test(spelled(call.callee)) ? isForeign(facts, call.callee) : ASKS_THE_SENDER.test(textOf(facts, call));
}

/** The service's library, not the application's own table of payments. */
function isForeign(facts: Facts, callee: Node): boolean {
  const api = facts.api(callee);
  return !api.result().rows('sources').some((row) => row.kind === 'database') && !api.awaited().rows('sources').some((row) => row.kind === 'database') && !/^(?:prisma|db|tx|this\.prisma|this\.db|\w*repo(?:sitory)?)\b/i.test(spelled(callee));
}

/** True when the outcome is what the function itself answers. */
export function isAnswer(check: Node, fn: FunctionNode): boolean {
  if (functionAround(check) !== fn) return false;
  for (let at: Node = check; at !== fn; at = at.parent as Node) {
    if (at.type === 'ReturnStatement') return true;
    if (at.type === 'IfStatement') return false;
  }
  return fn.body?.type !== 'BlockStatement';
}
