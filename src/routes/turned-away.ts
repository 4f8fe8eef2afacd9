/**
 * Whether a function turns requests away by itself: who comes without a login, a right, a token or a signature.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import { calleeName, functionAround, isFunction, parentOf, staticKey, unwrap, within, wrapped, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { turnOf, voiceOf, type AccessKind, type Turn } from './identity.js';
import { isEmptyHanded, refusalIn, refusalOfRest, refusingCalls, speaksOfDenial, type Refusal } from './refusals.js';

export type TurnedAway =
  /** `returns`: it says so to its caller, who has to act on it. */
  | { readonly is: 'yes'; readonly by: Node; readonly returns: boolean }
  /** It refuses on a condition that turns on what the client says of itself. */
  | { readonly is: 'claimed'; readonly by: Node }
  | { readonly is: 'sometimes'; readonly by: Node }
  /** It refuses, and why cannot be told. */
  | { readonly is: 'unclear'; readonly by: Node }
  | { readonly is: 'no' };

const RANK = ['yes', 'claimed', 'sometimes', 'unclear', 'no'] as const;

const remembered = new WeakMap<Facts, Map<string, TurnedAway>>();

export function turnedAway(facts: Facts, fn: FunctionNode, kind: AccessKind): TurnedAway {
  let answers = remembered.get(facts);
  if (answers === undefined) remembered.set(facts, (answers = new Map()));
  const question = `${kind}|${String(fn.range[0])}|${String(fn.range[1])}`;
  let known = answers.get(question);
  if (known === undefined) answers.set(question, (known = lookAt(facts, fn, kind)));
  return known;
}

function lookAt(facts: Facts, fn: FunctionNode, kind: AccessKind): TurnedAway {
  const found: TurnedAway[] = [
    ...within(fn, facts.index.tests).flatMap((test) => ofTest(facts, fn, test, kind)),
    ...refusingCalls(facts, fn).flatMap((call) => ofShortcut(facts, fn, call, kind)),
    ...caught(facts, fn, kind),
    ...thrown(facts, fn, kind),
    ...answered(facts, fn, kind),
    ...needed(facts, fn, kind),
  ];
  const strict = found.find((one) => one.is === 'yes' && !one.returns);
  return strict ?? RANK.map((is) => found.find((one) => one.is === is)).find((one) => one !== undefined) ?? { is: 'no' };
}

/** A condition and the branches it leads to. */
function ofTest(facts: Facts, fn: FunctionNode, test: Node, kind: AccessKind): readonly TurnedAway[] {
  const statement = parentOf(test);
  if (statement?.type === 'SwitchStatement') return ofSwitch(facts, fn, statement, kind);
  if (statement?.type !== 'IfStatement' && statement?.type !== 'ConditionalExpression') return [];
  if (isAboutSetUp(facts, test)) return [];
  const found: TurnedAway[] = [];
  const add = (branch: Node, refusal: Refusal | undefined, truth: boolean): void => {
    if (refusal !== undefined) found.push(judged(facts, fn, statement, branch, refusal, turnOf(facts, test, truth, kind), kind, kind === 'role' ? turnOf(facts, test, truth, 'auth') : 'other'));
  };
  if (statement.type === 'ConditionalExpression') {
    for (const [branch, truth] of [[statement.consequent, true], [statement.alternate, false]] as const) {
      if (speaksOfDenial(facts, branch)) add(branch, { how: 'denies', returns: true }, truth);
    }
    return found;
  }
  const { consequent, alternate } = statement;
  const rest = followers(statement);
  const isLast = rest.length === 0;
  const whole = (branch: Node): Refusal | undefined =>
    refusalIn(facts, branch) ?? ((alternate !== null || isLast) && speaksOfDenial(facts, branch) ? { how: 'denies', returns: true } : undefined);
  add(consequent, whole(consequent), true);
  if (alternate !== null) add(alternate, whole(alternate), false);
  const goesOn = refusalIn(facts, consequent);
  if (alternate === null && goesOn !== undefined && goesOn.how === 'stops') {
    const after = refusalOfRest(facts, rest);
    const bare = rest.length === 1 && rest[0] !== undefined && isEmptyHanded(rest[0]);
    if (after !== undefined && (after.how === 'denies' || !after.returns || bare)) add(statement, after, false);
  }
  // Everything the handler does, it does for those with a login: `if (session) { … }` and nothing after it.
  if (alternate === null && isLast && goesOn === undefined && functionAround(statement) === fn && parentOf(statement) === fn.body && takesNoNext(fn) && doesSomething(facts, consequent)) {
    add(consequent, { how: 'stops', returns: true }, false);
  }
  return found;
}

/** `if (!process.env.SESSION_SECRET) throw …`: whether the program is set up, whoever asks. */
function isAboutSetUp(facts: Facts, test: Node): boolean {
  const text = facts.file.text.slice(...test.range);
  return text.includes('env.') && !/[A-Za-z_$]/.test(text.replace(/(?:process|import\.meta)\??\.env\??\.\w+|'[^']*'|"[^"]*"|\bundefined\b|\bnull\b|\btypeof\b/g, ''));
}

/** Express-like middleware goes on by next(); what falls off its end leaves the request hanging, which no house does on purpose. */
const takesNoNext = (fn: FunctionNode): boolean => !fn.params.some((parameter) => parameter.type === 'Identifier' && parameter.name === 'next');

const doesSomething = (facts: Facts, branch: Node): boolean => within(branch, facts.index.calls).length > 0;

function followers(statement: Node): readonly Node[] {
  const block = parentOf(statement);
  const body: readonly Node[] = block?.type === 'BlockStatement' || block?.type === 'Program' ? block.body : block?.type === 'SwitchCase' ? block.consequent : [];
  return body.slice(body.indexOf(statement) + 1);
}

function judged(facts: Facts, fn: FunctionNode, statement: Node, branch: Node, refusal: Refusal, turn: Turn, kind: AccessKind, asLogin: Turn = 'other'): TurnedAway {
  // A service that is not set up, or failed, is no reason of the client's.
  if (/\b50\d\b|internal_?server|service_?unavailable|not_?implemented/i.test(facts.file.text.slice(...branch.range)) && !speaksOfDenial(facts, branch)) return { is: 'no' };
  const isEnough = turn === 'refused' ? refusal.how === 'denies' || isAnyStopEnough(kind, branch) : turn === 'weakly' && (refusal.how === 'denies' || kind === 'signature');
  const conditional = isEnough ? isConditional(facts, fn, statement, kind) : false;
  if (conditional === 'present') return { is: 'no' };
  if (isEnough) return conditional !== false ? { is: 'sometimes', by: statement } : { is: 'yes', by: statement, returns: refusal.returns && !answersItself(facts, fn, branch) };
  if (turn === 'only') return { is: 'sometimes', by: statement };
  if (turn === 'claimed' && refusal.how === 'denies') return { is: 'claimed', by: statement };
  if (turn === 'other' && asLogin === 'other' && refusal.how === 'denies' && kind !== 'csrf' && kind !== 'signature') return { is: 'unclear', by: statement };
  return { is: 'no' };
}

/** A missing session that ends the function is a refusal, whatever is said; a right that is missing may only hide a button. */
function isAnyStopEnough(kind: AccessKind, branch: Node): boolean {
  return kind !== 'role' || !isEmptyHanded(branch) || functionAround(branch) !== undefined;
}

/** True in a function that is called with next(): not to call it is the refusal. */
function answersItself(facts: Facts, fn: FunctionNode, branch: Node): boolean {
  const around = functionAround(branch) ?? fn;
  return [fn, around].some((one) => one.params.length >= 3 && one.params.slice(2).some((parameter) => parameter.type === 'Identifier' && facts.variableOf(parameter) !== undefined && /^(?:next|done|cb|callback)$/.test(parameter.name)));
}

/** True when a call is made only where a branch was taken that does not ask who is there. */
export const isAskedSometimes = (facts: Facts, fn: FunctionNode, call: Node, kind: AccessKind): 'present' | 'other' | false => isConditional(facts, fn, call, kind);

/** True where further branches have to be taken first that do not ask who is there. */
function isConditional(facts: Facts, fn: FunctionNode, statement: Node, kind: AccessKind): 'present' | 'other' | false {
  let child = statement;
  for (let parent = parentOf(child); parent !== undefined && child !== fn; child = parent, parent = parentOf(child)) {
    if (parent.type !== 'IfStatement' || child === parent.test) continue;
    const truth = child === parent.consequent;
    const turn = turnOf(facts, parent.test, truth, kind);
    if (turn === 'refused' || turn === 'weakly') continue;
    // Those with a login are asked more; whether those without one are turned away is judged at the condition itself.
    if (turn === 'present' || (kind !== 'auth' && ['present', 'refused', 'weakly'].includes(turnOf(facts, parent.test, truth, 'auth')))) {
      if (kind === 'auth' && !refusesOtherwise(facts, parent, child)) return 'present';
      continue;
    }
    // The else of a branch that goes on: if (isPublic) next(); else { … }.
    if (!truth && refusalIn(facts, parent.consequent) === undefined) continue;
    return 'other';
  }
  return false;
}

function refusesOtherwise(facts: Facts, statement: TSESTree.IfStatement, taken: Node): boolean {
  const other = taken === statement.consequent ? statement.alternate : statement.consequent;
  if (other !== null && (refusalIn(facts, other) !== undefined || speaksOfDenial(facts, other))) return true;
  return refusalOfRest(facts, followers(statement))?.how === 'denies';
}

function ofSwitch(facts: Facts, fn: FunctionNode, statement: TSESTree.SwitchStatement, kind: AccessKind): readonly TurnedAway[] {
  const otherwise = statement.cases.find(({ test }) => test === null);
  const refusal = otherwise === undefined ? undefined : refusalOfRest(facts, otherwise.consequent);
  const voice = voiceOf(facts, statement.discriminant, kind);
  if (otherwise === undefined || refusal?.how !== 'denies' || (voice !== 'sure' && voice !== 'named')) return [];
  return [judged(facts, fn, statement, otherwise, refusal, 'refused', kind)];
}

/** `session ?? redirect('/login')`, `isAdmin || res.sendStatus(403)`, `!user && redirect('/login')`. */
function ofShortcut(facts: Facts, fn: FunctionNode, call: Node, kind: AccessKind): readonly TurnedAway[] {
  let child = call;
  for (let parent = parentOf(child); parent !== undefined && !isFunction(child); child = parent, parent = parentOf(child)) {
    if (parent.type !== 'LogicalExpression' || child !== parent.right) {
      if (parent.type.endsWith('Statement') || parent.type === 'VariableDeclaration') return [];
      continue;
    }
    const refusal: Refusal = refusalIn(facts, call) ?? { how: speaksOfDenial(facts, call) ? 'denies' : 'stops', returns: false };
    return [judged(facts, fn, parent, call, refusal, turnOf(facts, parent.left, parent.operator === '&&', kind), kind)];
  }
  return [];
}

const CHECKING: Readonly<Record<AccessKind, RegExp>> = {
  auth: /verif|decode|authenticat|(?:check|validate|require|get|parse)_?(?:auth|token|session|jwt|user|claims)|introspect|unseal|decrypt|get_?user/i,
  role: /(?:require|check|assert|ensure|authori[sz]e)/i,
  csrf: /(?:verify|check|validate|assert)/i,
  signature: /verif|construct|unwrap|validate|timing_?safe|check/i,
};

/** `try { verify(token) } catch { return res.sendStatus(401) }`: the check throws and the handler refuses. */
function caught(facts: Facts, fn: FunctionNode, kind: AccessKind): readonly TurnedAway[] {
  return within(fn, facts.index.calls).flatMap((call): readonly TurnedAway[] => {
    const name = calleeName(call.callee) ?? '';
    if (!CHECKING[kind].test(name) || call.type === 'NewExpression') return [];
    const voice = voiceOf(facts, call, kind);
    if (voice !== 'sure' && !(kind === 'signature' && voice !== 'nothing')) return [];
    for (let child: Node = call, parent = parentOf(child); parent !== undefined && child !== fn && !isFunction(child); child = parent, parent = parentOf(child)) {
      const handler = parent.type === 'TryStatement' && parent.block === child ? parent.handler : null;
      if (handler === null) continue;
      const refusal = refusalIn(facts, handler.body) ?? (speaksOfDenial(facts, handler.body) ? { how: 'denies', returns: true } as const : undefined);
      if (refusal === undefined || (refusal.how !== 'denies' && kind !== 'signature' && !isEmptyHanded(handler.body) && refusal.returns)) return [];
      const conditional = isConditional(facts, fn, parent, kind);
      if (conditional === 'present') return [];
      return [conditional !== false ? { is: 'sometimes', by: call } : { is: 'yes', by: call, returns: refusal.returns && !answersItself(facts, fn, handler.body) }];
    }
    const rejection = rejectionOf(call);
    return rejection !== undefined && speaksOfDenial(facts, rejection) ? [{ is: 'yes', by: call, returns: false }] : [];
  });
}

/** The callback of `verify(token).catch(…)`. */
function rejectionOf(call: CallNode): Node | undefined {
  for (let at = wrapped(call); at.parent?.type === 'MemberExpression' && at.parent.object === at && at.parent.parent.type === 'CallExpression'; at = wrapped(at.parent.parent)) {
    const [first, second] = at.parent.parent.arguments;
    if (staticKey(at.parent) === 'catch') return first;
    if (staticKey(at.parent) === 'then' && second !== undefined) return second;
  }
  return undefined;
}

/** A verification by a name that says it throws, where nobody catches: `jwt.verify(token, key)`. */
function thrown(facts: Facts, fn: FunctionNode, kind: AccessKind): readonly TurnedAway[] {
  if (kind !== 'auth' && kind !== 'signature') return [];
  const pattern = kind === 'auth' ? /^(?:jwtVerify|verify_?(?:Id|Access)?_?(?:Token|Jwt|JWT|SessionCookie))$/ : /^(?:constructEvent|constructEventAsync)$/;
  return within(fn, facts.index.calls).flatMap((call): readonly TurnedAway[] => {
    const callee = unwrap(call.callee);
    const isJwt = kind === 'auth' && callee.type === 'MemberExpression' && staticKey(callee) === 'verify' && /jwt|jsonwebtoken|token/i.test(calleeName(callee.object) ?? '');
    if (!isJwt && !pattern.test(calleeName(callee) ?? '')) return [];
    // With a callback it hands the error over instead, and in a try somebody decides.
    if (call.arguments.some((argument) => isFunction(argument)) || isCaught(call, fn) || isChosenBy(facts, call) || isConditional(facts, fn, call, kind) !== false) return [];
    return [{ is: 'yes', by: call, returns: false }];
  });
}

/** `claims ? { id: claims.sub } : null`: what throws needs no such question, so this one answers. */
function isChosenBy(facts: Facts, call: Node): boolean {
  let at = wrapped(call);
  while (at.parent?.type === 'AwaitExpression') at = wrapped(at.parent);
  const declarator = at.parent ?? undefined;
  const variable = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? facts.variableOf(declarator.id) : undefined;
  return variable !== undefined && facts.readsOf(variable).some((read) => read.parent?.type === 'ConditionalExpression' && read.parent.test === read);
}

/** `try { verify(token) } catch { return null }`: who is refused goes on as nobody, and the caller has to look. */
export function becomesNothing(node: Node): boolean {
  for (let child = node, parent = parentOf(child); parent !== undefined && !isFunction(child); child = parent, parent = parentOf(child)) {
    if (parent.type === 'TryStatement' && parent.block === child && parent.handler !== null) return parent.handler.body.body.some((statement) => statement.type === 'ReturnStatement' && isEmptyHanded(statement));
  }
  return false;
}

function isCaught(call: Node, fn: FunctionNode): boolean {
  for (let child = call, parent = parentOf(child); parent !== undefined && child !== fn; child = parent, parent = parentOf(child)) {
    if (parent.type === 'TryStatement' && parent.block === child && parent.handler !== null) return true;
    if (parent.type === 'MemberExpression' && staticKey(parent) === 'catch') return true;
  }
  return false;
}

/** `return user.role === 'admin'`: a function that says yes or no, for a caller or a framework that asks it. */
function answered(facts: Facts, fn: FunctionNode, kind: AccessKind): readonly TurnedAway[] {
  return (facts.index.returns.get(fn) ?? []).flatMap((value): readonly TurnedAway[] => {
    const inner = unwrap(value);
    const isDecision = inner.type === 'BinaryExpression' || inner.type === 'UnaryExpression' || inner.type === 'LogicalExpression' || (inner.type === 'CallExpression' && /^(?:includes|some|every|has|Boolean|test|is[A-Z]\w*|can[A-Z]\w*|has[A-Z]\w*|timingSafeEqual|equal)$/.test(calleeName(inner.callee) ?? ''));
    if (!isDecision) {
      const voice = voiceOf(facts, inner, kind);
      return kind === 'auth' && voice === 'sure' && isPlainValue(inner) ? [{ is: 'yes', by: value, returns: true }] : [];
    }
    const turn = turnOf(facts, inner, false, kind);
    return turn === 'refused' || turn === 'weakly' ? [{ is: 'yes', by: value, returns: true }] : [];
  });
}

/** The session itself, or the call that reads it, is what a helper gives. A call that is handed more does something. */
function isPlainValue(node: Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'AwaitExpression': return isPlainValue(inner.argument);
    case 'Identifier':
    case 'MemberExpression': return true;
    // session({ secret, store }) sets sessions up and asks nobody.
    case 'CallExpression': return !(inner.arguments[0]?.type === 'ObjectExpression' && /^(?:session|expressSession|cookieSession)$/.test(calleeName(inner.callee) ?? '')) && /session|user|auth|token|verify|decode|claims|current/i.test(calleeName(inner.callee) ?? '') && !/create|sign|issue|generate|refresh|new|delete|update|insert|save/i.test(calleeName(inner.callee) ?? '');
    default: return false;
  }
}

/**
 * `session.user.id`, `req.user.id`: without a login it throws, so that nothing after it happens.
 * With `?.` it would not; that is left open.
 */
function needed(facts: Facts, fn: FunctionNode, kind: AccessKind): readonly TurnedAway[] {
  if (kind !== 'auth') return [];
  return within(fn, facts.index.members).flatMap((member): readonly TurnedAway[] => {
    const around = functionAround(member);
    if (member.optional || (around !== fn && !(facts.index.returns.get(fn) ?? []).some((value) => unwrap(value) === around)) || isShortcut(member)) return [];
    const object = unwrap(member.object);
    const key = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? (staticKey(object) ?? '') : object.type === 'CallExpression' ? textOfReader(object) : '';
    if (!/^(?:user|currentUser|authUser|sessionUser|auth_user|viewer|authInfo|jwtPayload|claims)$/.test(key)) return [];
    if (isWritten(member) || isOptionalInside(member.object)) return [];
    if (voiceOf(facts, object, kind) !== 'sure' || isRequestOwned(facts, object) === false) return [];
    return isConditional(facts, fn, statementAround(member), kind) !== false ? [] : [{ is: 'yes', by: member, returns: becomesNothing(member) }];
  });
}

/** True in a part of an expression that is not always reached: `user?.data ? user.data.id : undefined`. */
function isShortcut(node: Node): boolean {
  for (let child: Node = node, parent = parentOf(child); parent !== undefined && !child.type.endsWith('Statement') && !isFunction(child); child = parent, parent = parentOf(child)) {
    if (parent.type === 'ConditionalExpression' && child !== parent.test) return true;
    if (parent.type === 'LogicalExpression' && child === parent.right) return true;
  }
  return false;
}

const textOfReader = (call: TSESTree.CallExpression): string => (call.arguments[0]?.type === 'Literal' && calleeName(call.callee) === 'get' ? String(call.arguments[0].value) : '');

/** False for a user that was given in by a caller: a parameter is there or not, as the caller likes. */
function isRequestOwned(facts: Facts, object: Node): boolean {
  if (object.type !== 'Identifier') return true;
  const variable = facts.variableOf(object);
  return variable?.defs.every((definition) => (definition.type as string) !== 'Parameter') ?? false;
}

function statementAround(node: Node): Node {
  let at = node;
  for (let parent = parentOf(at); parent !== undefined && !at.type.endsWith('Statement') && at.type !== 'VariableDeclaration'; at = parent, parent = parentOf(at));
  return at;
}

const isWritten = (member: TSESTree.MemberExpression): boolean => member.parent.type === 'AssignmentExpression' && member.parent.left === member;

function isOptionalInside(node: Node): boolean {
  let at: Node = node;
  for (;;) {
    if (at.type === 'ChainExpression' || at.type === 'TSAsExpression') at = at.expression;
    else if (at.type === 'TSNonNullExpression') at = at.expression;
    else if (at.type === 'MemberExpression') {
      if (at.optional) return true;
      at = at.object;
    } else if (at.type === 'CallExpression') {
      if (at.optional) return true;
      at = at.callee;
    } else return false;
  }
}

/** A condition that is asked has been judged as such. */
function isTestOfBranch(node: Node): boolean {
  for (let child: Node = node, parent = parentOf(child); parent !== undefined && !parent.type.endsWith('Declaration'); child = parent, parent = parentOf(child)) {
    if (parent.type === 'IfStatement') return parent.test === child;
    if (parent.type.endsWith('Statement')) return false;
  }
  return false;
}

/** True when a function reads who is there, whatever it makes of it. */
export function readsIdentity(facts: Facts, fn: FunctionNode): Node | undefined {
  return within(fn, facts.index.members).find((member) => {
    const key = staticKey(member) ?? '';
    return /^(?:user|session|auth|userId|currentUser)$/.test(key) && !isWritten(member) && !isTestOfBranch(member) && voiceOf(facts, member, 'auth') === 'sure';
  });
}
