/**
 * Limits that code keeps by hand: answers of 429, counters in memory, and limiters whose answer nobody heeds.
 */
import { settingsOf } from '../facts/settings.js';
import type { Facts } from '../facts/facts.js';
import { contains, functionAround, isFunction, parentOf, staticKey, unwrap, within, wrapped, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { conditionsAt } from './conditions.js';
import { isServerless } from './limit-keys.js';
import type { RateLimit } from './rate-limits.js';

/** Calls that ask a limiter and go on whatever it answers. */
export function unheededLimits(facts: Facts): readonly CallNode[] {
  return facts.index.calls.filter((call) => {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' && callee.type !== 'Identifier') return false;
    const api = facts.api(call.callee);
    const row = [...api.rows('protections'), ...api.result().rows('protections')].find(({ gives }) => gives === 'rate-limit');
    if (row === undefined || row.how === 'middleware') return false;
    if (row.how === 'throws') return isSilenced(facts, call) && !isCounterOnly(facts, call);
    return isDropped(facts, call);
  });
}

const TELLING = /^(?:success|ok|allowed|blocked|limited|isDenied|isAllowed|isErrored|conclusion|rateLimited|then|catch|remainingPoints|consumedPoints)$/;

/** The answer is thrown away, or only its side notes are read. */
function isDropped(facts: Facts, call: CallNode): boolean {
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression' || (at.parent?.type === 'UnaryExpression' && at.parent.operator === 'void')) at = wrapped(at.parent);
  const parent = at.parent ?? undefined;
  if (parent?.type === 'ExpressionStatement') return true;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== at) return false;
  if (parent.id.type === 'Identifier') {
    const variable = facts.variableOf(parent.id);
    return variable !== undefined && facts.readsOf(variable).every((read) => {
      const member = parentOf(read);
      return member?.type === 'MemberExpression' && member.object === read ? staticKey(member) !== undefined && !TELLING.test(staticKey(member) ?? '') && !steers(member) : isLogged(read);
    });
  }
  if (parent.id.type !== 'ObjectPattern') return false;
  return parent.id.properties.every((entry) => {
    if (entry.type !== 'Property' || entry.value.type !== 'Identifier') return false;
    const variable = facts.variableOf(entry.value);
    const isTelling = TELLING.test(staticKey(entry) ?? 'success');
    return variable !== undefined && facts.readsOf(variable).every((read) => (isTelling ? isLogged(read) : !steers(read)));
  });
}

/** A condition depends on the value. */
function steers(read: Node): boolean {
  for (let at = read, parent = parentOf(at); parent !== undefined && !isFunction(parent); at = parent, parent = parentOf(at)) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test === at) return true;
    if (parent.type === 'LogicalExpression' || parent.type === 'SwitchStatement' || parent.type === 'ReturnStatement') return true;
    if (parent.type === 'Property' || parent.type.endsWith('Statement')) return false;
  }
  return false;
}

const LOGS = /^(?:log|info|warn|error|debug|trace)$/;

function isLogged(read: Node): boolean {
  for (let at = parentOf(read); at !== undefined && !at.type.endsWith('Statement'); at = parentOf(at)) {
    if (at.type === 'CallExpression' && at.callee.type === 'MemberExpression' && LOGS.test(staticKey(at.callee) ?? '')) return true;
  }
  return false;
}

/** The rejection that says "too many" is caught, and nothing but a note follows. */
function isSilenced(facts: Facts, call: CallNode): boolean {
  const own = functionAround(call);
  for (let at: Node = call, parent = parentOf(at); parent !== undefined && at !== own; at = parent, parent = parentOf(at)) {
    if (parent.type === 'TryStatement' && parent.block === at && parent.handler !== null) return onlyNotes(parent.handler.body.body);
    if (parent.type === 'MemberExpression' && parent.object === at && staticKey(parent) === 'catch' && parent.parent.type === 'CallExpression') {
      const [callback] = parent.parent.arguments;
      return isFunction(callback) && callback.body.type === 'BlockStatement' && onlyNotes(callback.body.body) && parentOf(parent.parent)?.type !== 'VariableDeclarator' && !isAssignedAwait(parent.parent);
    }
  }
  return false;
}

const isAssignedAwait = (call: Node): boolean => {
  const around = parentOf(call);
  return around?.type === 'AwaitExpression' && parentOf(around)?.type !== 'ExpressionStatement';
};

const onlyNotes = (body: readonly Node[]): boolean => body.every((statement) => statement.type === 'EmptyStatement' || (statement.type === 'ExpressionStatement' && isNote(statement.expression)));

function isNote(expression: Node): boolean {
  const inner = unwrap(expression);
  return inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression' && LOGS.test(staticKey(inner.callee) ?? '');
}

/** The limit is looked up with get() elsewhere: this call only writes the attempt down. */
function isCounterOnly(facts: Facts, call: CallNode): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return true;
  const limiters = facts.meaning(callee.object).origins;
  return facts.index.calls.some((other) => {
    const asked = unwrap(other.callee);
    return asked.type === 'MemberExpression' && staticKey(asked) === 'get' && facts.meaning(asked.object).origins.some((origin) => limiters.includes(origin));
  });
}

const RETRY_AFTER = /retry-?_?after/i;
const STATUS_CALLS: ReadonlyMap<string, number> = new Map([['status', 0], ['sendStatus', 0], ['code', 0], ['writeHead', 0], ['json', 1], ['text', 1], ['body', 1], ['html', 1]]);

/** Answers of 429 that do not say when to come back. Those that a limiter's own option gives come with the header. */
export function bareRefusals(facts: Facts, limits: readonly RateLimit[]): readonly Node[] {
  if (!/\b429\b/.test(facts.file.text)) return [];
  const called = facts.index.calls.filter((call) => isRefusal(call) || statusIn(call));
  const written = facts.index.memberWrites.filter(({ left, right }) => left.type === 'MemberExpression' && /^status(?:Code)?$/.test(staticKey(left) ?? '') && is429(right));
  return [...called, ...written].filter((node) => {
    const around = outermost(node);
    if (around === undefined || limits.some(({ setting }) => contains(setting.call, node))) return false;
    // What somebody else refused is passed on: if (upstream.status === 429) …
    if (conditionsAt(facts, node).some(({ test }) => /\b429\b/.test(facts.file.text.slice(...test.range)))) return false;
    return !saysWhen(facts, around, new Set());
  });
}

const is429 = (node: Node | undefined): boolean => node?.type === 'Literal' && node.value === 429;

function isRefusal(call: CallNode): boolean {
  const name = call.callee.type === 'MemberExpression' ? staticKey(call.callee) : undefined;
  const index = name === undefined ? undefined : STATUS_CALLS.get(name);
  return index !== undefined && is429(call.arguments[index]);
}

/** `new Response(text, { status: 429 })`, `Response.json(data, { status: 429 })`. */
function statusIn({ callee, arguments: given }: CallNode): boolean {
  if (!/Response$/.test(callee.type === 'MemberExpression' ? (callee.object.type === 'Identifier' ? callee.object.name : '') : callee.type === 'Identifier' ? callee.name : '')) return false;
  const [, options] = given;
  if (options?.type !== 'ObjectExpression') return false;
  const isBare = options.properties.every((entry) => entry.type === 'Property' && (staticKey(entry) !== 'headers' || entry.value.type === 'ObjectExpression'));
  return isBare && options.properties.some((entry) => entry.type === 'Property' && staticKey(entry) === 'status' && is429(entry.value));
}

function outermost(node: Node): FunctionNode | undefined {
  let found: FunctionNode | undefined;
  for (let at = functionAround(node); at !== undefined; at = functionAround(at)) found = at;
  return found;
}

function saysWhen(facts: Facts, fn: FunctionNode, seen: Set<FunctionNode>): boolean {
  if (seen.has(fn) || seen.size > 12) return false;
  seen.add(fn);
  if (RETRY_AFTER.test(facts.file.text.slice(...fn.range))) return true;
  return within(fn, facts.index.calls).some((call) => facts.functionsOf(call.callee).some((inner) => saysWhen(facts, inner, seen)));
}

/** Counters that the instances of a serverless host do not share: limiters in memory, and maps of the file that a refusal depends on. */
export function forgetfulCounters(facts: Facts): readonly Node[] {
  if (!isServerless(facts)) return [];
  const limiters = settingsOf(facts, 'rate-limit').filter(({ row, option }) => row.inProcess === 'always' || (row.inProcess !== undefined && option(row.inProcess.unless).every(({ state }) => state === 'absent')));
  const maps = !/\b429\b/.test(facts.file.text) ? [] : facts.index.calls.filter((call) => call.type === 'NewExpression' && isCounter(facts, call));
  return [...new Set<Node>([...limiters.map(({ call }) => call), ...maps])];
}

/** A map at the top of the file that a function which refuses both reads and writes. */
function isCounter(facts: Facts, call: CallNode): boolean {
  if (call.callee.type !== 'Identifier' || call.callee.name !== 'Map' || functionAround(call) !== undefined) return false;
  const declared = parentOf(wrapped(call));
  const variable = declared?.type === 'VariableDeclarator' ? facts.variableOf(declared.id) : undefined;
  if (variable === undefined) return false;
  const methods = (fn: FunctionNode): ReadonlySet<string> => new Set(facts.readsOf(variable).filter((read) => contains(fn, read)).flatMap((read) => {
    const member = parentOf(read);
    return member?.type === 'MemberExpression' ? [staticKey(member) ?? ''] : [];
  }));
  return facts.index.functions.some((fn) => {
    const used = methods(fn);
    return used.has('get') && used.has('set') && (/\b429\b/.test(facts.file.text.slice(...fn.range)) || /count|attempt|hits|limit|tries/i.test(variable.name));
  });
}
