/**
 * Texts that stand in for a secret whose variable is not set: the program runs on with a secret that everybody can read.
 * Found from the reads of the environment, from the places that models call a secret, and from defaults of schemas.
 */
import type { Facts } from '../facts/facts.js';
import { positionsOf } from '../facts/positions.js';
import type { SecretSlotRow } from '../models/schema.js';
import { secrecyOf } from '../secrets/names.js';
import { opensNothing } from '../secrets/logins.js';
import { isPlaceholder, isReference } from '../secrets/placeholder.js';
import { contains, isFunction, parentOf, staticKey, staticString, unwrap, wrapped, type CallNode, type Node } from '../syntax/tree.js';
import { conditionsAt, follows } from './conditions.js';
import { isDevelopmentOnly } from './environment.js';
import { stops } from './guards.js';
import { isKeyText, isPassword, isSecretText, secretSlots, standInsOf, standsInFor, textsIn, variablesIn, environmentReads, type SecretSlot } from './secret-slots.js';

export interface SecretFallback {
  /** The text, where it takes the place of the variable. */
  readonly node: Node;
  /** The variable that is missing, or what would hold the secret: `JWT_SECRET`, `secret`. */
  readonly name: string;
  readonly isVariable: boolean;
  readonly is: SecretSlotRow['is'];
  /** How the place reads that the secret is put into, where that is known. */
  readonly spelled: string | undefined;
  /** An empty secret is one that everybody knows, where the library takes it. */
  readonly isEmpty: boolean;
  /** True where neither the place nor the name proves that it has to stay secret. */
  readonly isGuess: boolean;
  /** How it is written, so that it can be taken out. `whole` is the expression that would be replaced. */
  readonly form: 'operator' | 'ternary' | 'pattern' | 'assignment' | 'schema' | 'argument';
  readonly whole: Node;
}

/** Every such text of a file, once. */
export function secretFallbacks(facts: Facts): readonly SecretFallback[] {
  const found = new Map<Node, SecretFallback>();
  const slotted = inSlots(facts);
  // What it is put into says more than its name: postgres@localhost, or the empty key that a library refuses.
  const judgedThere = (fallback: SecretFallback): boolean => !slotted.harmless.has(fallback.node);
  for (const fallback of [...slotted.flaws, ...[...besideReads(facts), ...inPatterns(facts), ...inAssignments(facts), ...inDefaults(facts), ...inHouseCalls(facts)].filter(judgedThere)]) {
    if (!found.has(fallback.node) && !isDevelopmentOnly(facts, fallback.node) && !isRefused(facts, fallback)) found.set(fallback.node, fallback);
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** By where it goes: `session({ secret: config.secret || 'x' })`. */
function inSlots(facts: Facts): { readonly flaws: readonly SecretFallback[]; readonly harmless: ReadonlySet<Node> } {
  const flaws: SecretFallback[] = [];
  const harmless = new Set<Node>();
  for (const slot of secretSlots(facts)) {
    for (const { node: written, text, elsewhere } of textsIn(facts, slot.value)) {
      const standIns = elsewhere === undefined ? standInsOf(facts, written) : [];
      for (const { node, whole, missing } of standIns) {
        if (!isFlawIn(facts, slot, text)) {
          harmless.add(node);
          continue;
        }
        const [variable] = missing === undefined ? [] : variablesIn(facts, missing);
        // A constant that stands in at several places may come here from any of them.
        const spelled = standIns.length > 1 ? undefined : slot.spelled;
        flaws.push({ node, name: variable?.name ?? slot.row.variable, isVariable: variable !== undefined, is: slot.row.is, spelled, isEmpty: text === '', isGuess: whole.type === 'ConditionalExpression' && variable === undefined, form: formOf(whole), whole });
      }
    }
  }
  return { flaws, harmless: new Set([...harmless].filter((node) => !flaws.some((flaw) => flaw.node === node))) };
}

function isFlawIn(facts: Facts, slot: SecretSlot, text: string): boolean {
  return text === '' ? slot.row.is === 'signing' && slot.row.refusesEmpty !== true : isSecretText(facts, slot, text);
}

function formOf(whole: Node): SecretFallback['form'] {
  switch (whole.type) {
    case 'ConditionalExpression': return 'ternary';
    case 'AssignmentPattern': return 'pattern';
    case 'AssignmentExpression': return 'assignment';
    default: return 'operator';
  }
}

/** By name: `process.env.JWT_SECRET || 'x'`. */
function besideReads(facts: Facts): readonly SecretFallback[] {
  return environmentReads(facts).flatMap(({ node, name }) => {
    const found: SecretFallback[] = [];
    let child = wrapped(node);
    for (let parent = parentOf(child); parent !== undefined; child = wrapped(parent), parent = parentOf(child)) {
      if (parent.type === 'LogicalExpression' && parent.operator !== '&&') {
        if (child === parent.left) found.push(...judged(facts, name, parent.right, 'operator', parent));
      } else if (parent.type === 'ConditionalExpression') {
        if (child === parent.test) found.push(...[parent.consequent, parent.alternate].flatMap((side) => judged(facts, name, side, 'ternary', parent)));
      } else if (parent.type === 'BinaryExpression' || parent.type === 'UnaryExpression') {
        // X !== undefined ? X : 'x'
        if (!/^(?:[!=]==?|!)$/.test(parent.operator)) break;
      } else if ((parent.type === 'CallExpression' && isTextCall(parent, child)) || (parent.type === 'MemberExpression' && isTrimmed(parent, child))) {
        continue;
      } else break;
    }
    return found;
  });
}

/** `String(process.env.X)`, `process.env.X.trim()` */
function isTextCall(call: CallNode, part: Node): boolean {
  if (unwrap(call.callee) === unwrap(part)) return part.type !== 'Identifier';
  return call.callee.type === 'Identifier' && call.callee.name === 'String' && call.arguments[0] === part;
}

function isTrimmed(member: Extract<Node, { readonly type: 'MemberExpression' }>, part: Node): boolean {
  return member.object === part && /^(?:trim|toString)$/.test(staticKey(member) ?? '');
}

/** `const { JWT_SECRET = 'x' } = process.env` */
function inPatterns(facts: Facts): readonly SecretFallback[] {
  return facts.index.members.flatMap((member) => {
    const holder = parentOf(wrapped(member));
    if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'ObjectPattern' || !isEnvironment(facts, member)) return [];
    return holder.id.properties.flatMap((entry) => {
      const name = entry.type === 'Property' ? staticKey(entry) : undefined;
      return name === undefined || entry.value?.type !== 'AssignmentPattern' ? [] : judged(facts, name, entry.value.right, 'pattern', entry.value);
    });
  });
}

function isEnvironment(facts: Facts, node: Node): boolean {
  return facts.api(node).member('ANY').rows('sources').some(({ kind }) => kind === 'environment');
}

/** `process.env.JWT_SECRET ||= 'x'`, `if (!process.env.JWT_SECRET) process.env.JWT_SECRET = 'x'` */
function inAssignments(facts: Facts): readonly SecretFallback[] {
  return facts.index.memberWrites.flatMap((write) => {
    const name = write.left.type === 'MemberExpression' ? staticKey(write.left) : undefined;
    if (write.left.type !== 'MemberExpression' || name === undefined || !isEnvironment(facts, write.left.object)) return [];
    const isDefault = write.operator === '||=' || write.operator === '??=' || (write.operator === '=' && conditionsAt(facts, write).some(({ test, truth }) => follows(facts, test, truth, (part, holds) => saysMissing(part, holds, (at) => variablesIn(facts, at).some((read) => read.name === name)))));
    // A default inside the assigned expression is met at its own `||`.
    return isDefault ? judged(facts, name, write.right, 'assignment', write) : [];
  });
}

/** True for a condition that holds where the variable is not set, is one fixed text, or is too short. */
function saysMissing(part: Node, holds: boolean, reads: (node: Node) => boolean): boolean {
  if (part.type !== 'BinaryExpression') return !holds && reads(part);
  if (!reads(part)) return false;
  if (/^[<>]=?$/.test(part.operator)) return holds;
  return /^[!=]==?$/.test(part.operator) && part.operator.startsWith('=') === holds && [part.left, part.right].some((side) => !reads(side) && (side.type === 'Literal' || side.type === 'Identifier'));
}

/** `config.get('JWT_SECRET', 'x')`, `z.object({ JWT_SECRET: z.string().default('x') })`, `cleanEnv(env, { JWT_SECRET: str({ default: 'x' }) })` */
function inDefaults(facts: Facts): readonly SecretFallback[] {
  return facts.index.calls.flatMap((call) =>
    positionsOf(facts, call).flatMap(({ node, api }) =>
      api.rows('envDefaults').flatMap(({ named }) => {
        const name = named === 'key' ? keyAround(call) : staticString(call.arguments[named]);
        // A field of a form may be called password; a variable of the environment is written in capitals.
        if (name === undefined || (named === 'key' && !SHOUTED.test(name))) return [];
        return judged(facts, name.split('.').at(-1) ?? name, node, named === 'key' ? 'schema' : 'argument', call);
      })));
}

const SHOUTED = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** The key under which the whole chain of calls stands that this one is part of. */
function keyAround(call: CallNode): string | undefined {
  let child = wrapped(call);
  for (let parent = parentOf(child); parent !== undefined; child = wrapped(parent), parent = parentOf(child)) {
    if (parent.type === 'Property') return parent.value === child ? staticKey(parent) : undefined;
    if (!(parent.type === 'MemberExpression' && parent.object === child) && !(parent.type === 'CallExpression' && (parent.callee === child || parent.arguments.includes(child as never)))) return undefined; // `child` may be an argument
  }
  return undefined;
}

/** `env('JWT_SECRET', 'x')` where the function reads that variable and answers with what it was handed when there is none. */
function inHouseCalls(facts: Facts): readonly SecretFallback[] {
  return facts.index.calls.flatMap((call) => {
    const [first, second] = call.arguments;
    const name = staticString(first);
    if (call.type === 'NewExpression' || second === undefined || second.type === 'SpreadElement' || name === undefined || !SHOUTED.test(name)) return [];
    return facts.functionsOf(call.callee).some((fn) => readsWithDefault(facts, fn)) || readsElsewhere(facts, call) ? judged(facts, name, second, 'argument', call) : [];
  });
}

/** `(name, fallback) => process.env[name] ?? fallback` */
function readsWithDefault(facts: Facts, fn: Node): boolean {
  if (!isFunction(fn)) return false;
  const [name, fallback] = fn.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : undefined));
  if (name === undefined || fallback === undefined) return false;
  const reads = facts.index.members.some((member) => member.computed && contains(fn, member) && member.property.type === 'Identifier' && member.property.name === name && isEnvironment(facts, member.object));
  return reads && (facts.index.returns.get(fn) ?? []).some((value) => facts.file.text.slice(...value.range).includes(fallback));
}

function readsElsewhere(facts: Facts, call: CallNode): boolean {
  const returned = facts.summaryOf(call)?.returned('log', []);
  return returned !== undefined && returned.sources.some(({ kind }) => kind === 'environment') && returned.parameters.some(({ index }) => index === 1);
}

/** What stands on the other side, judged by the variable's name. */
function judged(facts: Facts, name: string, value: Node, form: SecretFallback['form'], whole: Node): readonly SecretFallback[] {
  const secrecy = secrecyOf(name);
  if (secrecy === 'open') return [];
  const is = kindByName(name);
  return textsIn(facts, value).flatMap(({ node: text, text: written, elsewhere }): readonly SecretFallback[] => {
    // A || B || 'x' is one fallback, at its end; a constant is shown where it is used.
    const node = contains(value, text) && elsewhere === undefined ? text : unwrap(value);
    if (standsBehindRead(facts, value, text) || !isFlaw(name, is, written)) return [];
    return [{ node, name, isVariable: true, is, spelled: undefined, isEmpty: false, isGuess: secrecy === 'key', form, whole }];
  });
}

/** True where the text is the end of another chain inside the value: that one is asked by itself. */
function standsBehindRead(facts: Facts, value: Node, text: Node): boolean {
  const place = contains(value, text) ? standsInFor(facts, text) : undefined;
  return place !== undefined && contains(value, place.whole) && place.missing !== undefined && variablesIn(facts, place.missing).some(({ name }) => secrecyOf(name) !== 'open');
}

/** What a variable of this name is for. */
function kindByName(name: string): SecretSlotRow['is'] {
  if (/PASS(?:WORD|WD|PHRASE)?(?:_|$)|(?:DATABASE|DB|POSTGRES|POSTGRESQL|MYSQL|MONGO|MONGODB|REDIS|AMQP)_UR[LI]|CONNECTION_STRING|PWD/i.test(name)) return 'password';
  return SIGNING.test(name) && !OF_A_PROVIDER.test(name) ? 'signing' : 'key';
}

const SIGNING = /JWT|SESSION|COOKIE|CSRF|SIGNING|SIGNATURE|ENCRYPTION|ENCRYPT|CIPHER|PEPPER|HMAC|AUTH_SECRET|(?:ACCESS|REFRESH|RESET|VERIFICATION|CRON|INTERNAL|HASH|TOKEN|APP|SERVER|WEBHOOK)_(?:TOKEN_)?SECRET|^SECRET(?:_KEY)?$|SECRET_KEY_BASE|MASTER_KEY|jwt|session|cookie/;
const OF_A_PROVIDER = /CLIENT_SECRET|AWS|STRIPE|GITHUB|GOOGLE|FACEBOOK|TWITTER|CLOUDINARY|RAZORPAY|PAYPAL|PUSHER|S3_/;

/** Passwords that a program lets people in with, not those it opens something else with. */
const OWN_LOGIN = /ADMIN|SUPER_?USER|BASIC_AUTH|OWNER|MASTER|DASHBOARD|DEFAULT_(?:USER_)?PASS/;

function isFlaw(name: string, is: SecretSlotRow['is'], text: string): boolean {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return holdsLogin(text);
  switch (is) {
    case 'signing': return text !== '';
    // What this program itself asks for: whoever tries the usual words is let in.
    case 'password': return text.trim() !== '' && (OWN_LOGIN.test(name) ? !isReference(text) : isPassword(text, undefined));
    case 'key': return text.length >= 4 && !isPlaceholder(text) && (isKeyText(text) || /SECRET|PASSW|PRIVATE/.test(name));
  }
}

/** A connection string with a password that opens something; on this machine the well-known ones do not. */
function holdsLogin(text: string): boolean {
  const { user = '', password = '', host = '' } = /^[\w+.-]+:\/\/(?<user>[^:@/]*):(?<password>[^@]+)@(?<host>\[[^\]]*\]|[^:/?,]+)/.exec(text)?.groups ?? {};
  return password !== '' && !opensNothing({ user, password, host });
}

/** True where the program stops when it finds the variable missing, or the stand-in in its place. */
function isRefused(facts: Facts, { name, whole, node }: SecretFallback): boolean {
  const holder = parentOf(wrapped(whole));
  const bound = holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? facts.variableOf(holder.id) : undefined;
  const reads = (test: Node): boolean =>
    variablesIn(facts, test).some((read) => read.name === name) || (bound !== undefined && facts.readsOf(bound).some((read) => contains(test, read)));
  return facts.index.tests.some((test) => {
    const branch = parentOf(test);
    return branch?.type === 'IfStatement' && !contains(branch, node) && stopsProgram(facts, branch.consequent) && follows(facts, test, true, (part, holds) => saysMissing(part, holds, reads));
  });
}

/** Throws or ends the process; a `return` only leaves the function. */
function stopsProgram(facts: Facts, statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last !== undefined && last.type !== 'ReturnStatement' && last.type !== 'ContinueStatement' && last.type !== 'BreakStatement' && stops(facts, last);
}
