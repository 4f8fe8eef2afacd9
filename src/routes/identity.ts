/**
 * What a condition speaks of: a login, a right, a CSRF token, a webhook's signature; or only what the client sent.
 * Names are read here, and they acquit only: a condition that is not understood never convicts.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '../facts/bindings.js';
import type { Facts } from '../facts/facts.js';
import { protectionsOfCall } from '../facts/protections.js';
import type { ProtectionKind } from '../models/schema.js';
import { calleeName, isFunction, staticKey, staticString, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import { isTable } from './queries.js';

export type AccessKind = Extract<ProtectionKind, 'auth' | 'role' | 'csrf' | 'signature'>;

export const isAccess = (kind: ProtectionKind): kind is AccessKind => kind === 'auth' || kind === 'role' || kind === 'csrf' || kind === 'signature';

/**
 * sure: it is what the kind asks about · named: only its name says so · client: the client chose it, or it was looked
 * up by what the client chose, or compared with a password · nothing: something else
 */
export type Voice = 'sure' | 'named' | 'client' | 'nothing';

const ORDER: readonly Voice[] = ['sure', 'named', 'client', 'nothing'];
export const louder = (voices: readonly Voice[]): Voice => ORDER.find((voice) => voices.includes(voice)) ?? 'nothing';

const RIGHTS = /role|admin|permission|permit|scope|abilit|owner|staff|privilege|moderator|super_?user|rights?\b|\bacl|rbac|polic(?:y|ies)|entitle|access|allowed_?(?:to|user|email)|is_?allowed|can_?(?:i|do|edit|view|manage|access|delete|create|update)?\b|member(?:ship)?|whitelist|allow_?list|subscription|\bplan\b|tier/i;
const WORDS: Readonly<Record<AccessKind, { readonly sure: RegExp; readonly named: RegExp; readonly except: RegExp }>> = {
  auth: {
    sure: /session|token|jwt|bearer|auth|claims?\b|decoded|api_?key|logged|signed_?in|current_?user|principal|viewer|identity|credential|user_?ids?\b|\buid|cookie|passport|clerk|cron_?secret|internal_?(?:key|secret)/i,
    named: new RegExp(`user|account|payload|profile|secret|${RIGHTS.source}`, 'i'),
    except: /csrf|xsrf|authors?$|authors?_|password|passwd|start_?session|checkout|captcha|turnstile|onboard|session_?store|upload_?session|with_?transaction|token_?(?:limit|count|usage)|max_?token|agent/i,
  },
  role: { sure: RIGHTS, named: /^$/, except: /password|captcha|access_?token|access_?key|rate_?limit/i },
  csrf: { sure: /csrf|xsrf|origin\b|origins?_|referr?er|sec_?fetch|same_?site/i, named: /^$/, except: /^$/ },
  signature: { sure: /signature|\bsig\b|hmac|digest|timing_?safe|webhook_?secret|svix|construct_?event|signed|verif/i, named: /secret|hash\b|event/i, except: /^$/ },
};
/** What a caller hands to a look-up that anybody could name. */
const CHOSEN = /^(?:e_?mail|user_?name|login|phone|password|pass|credentials|dto|body|input|data|slug|params|query|otp|pin)$/i;
const PASSWORD = /compare|check_?password|verify_?password|valid(?:ate)?_?password|match_?password|password_?(?:match|is|valid|correct|verify)|is_?password|argon2|scrypt|bcrypt/i;
const DEPTH = 9;

/** The name with words apart: `x-api-key` and `apiKey` become `api_key`. */
const apart = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[-\s.]+/g, '_').toLowerCase();

function said(name: string, kind: AccessKind): Voice {
  const word = apart(name);
  const { sure, named, except } = WORDS[kind];
  // `_` is a letter to \b.
  const spaced = word.replaceAll('_', ' ');
  const matches = (pattern: RegExp): boolean => pattern.test(word) || pattern.test(spaced);
  if (except.test(word)) return 'nothing';
  if (matches(sure)) return 'sure';
  return kind !== 'role' && kind !== 'csrf' && matches(named) ? 'named' : 'nothing';
}

const heard = new WeakMap<Facts, Map<AccessKind, Map<Node, Voice>>>();

/** What an expression speaks of. */
export function voiceOf(facts: Facts, node: Node, kind: AccessKind, depth = 0): Voice {
  const inner = unwrap(node);
  if (depth > DEPTH) return 'nothing';
  const known = knownOf(facts, kind);
  const before = known.get(inner);
  if (before !== undefined) return before;
  known.set(inner, 'nothing'); // a value that is made from itself says no more by that
  const voice = listen(facts, inner, kind, depth);
  known.set(inner, voice);
  return voice;
}

function knownOf(facts: Facts, kind: AccessKind): Map<Node, Voice> {
  let kinds = heard.get(facts);
  if (kinds === undefined) heard.set(facts, (kinds = new Map()));
  let known = kinds.get(kind);
  if (known === undefined) kinds.set(kind, (known = new Map()));
  return known;
}

function listen(facts: Facts, inner: Node, kind: AccessKind, depth: number): Voice {
  const again = (part: Node): Voice => voiceOf(facts, part, kind, depth + 1);
  switch (inner.type) {
    case 'AwaitExpression':
    case 'UnaryExpression':
    case 'SpreadElement': return again(inner.argument);
    case 'LogicalExpression':
    case 'BinaryExpression': return louder([again(inner.left), again(inner.right)]);
    case 'ConditionalExpression': return louder([again(inner.test), again(inner.consequent), again(inner.alternate)]);
    case 'TemplateLiteral': return louder(inner.expressions.map(again));
    case 'ArrayExpression': return louder(inner.elements.flatMap((element) => (element === null ? [] : [again(element)])));
    case 'ObjectExpression': return louder(inner.properties.map((entry) => again(entry.type === 'Property' ? entry.value : entry.argument)));
    case 'SequenceExpression': return louder(inner.expressions.map(again));
    case 'AssignmentExpression': return again(inner.right);
    case 'Identifier': return ofName(facts, inner, kind, depth);
    case 'MemberExpression': return ofMember(facts, inner, kind, depth);
    case 'CallExpression':
    case 'NewExpression': return ofCall(facts, inner, kind, depth);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression': return louder((facts.index.returns.get(inner) ?? []).map(again));
    default: return 'nothing';
  }
}

function ofName(facts: Facts, identifier: TSESTree.Identifier, kind: AccessKind, depth: number): Voice {
  const variable = facts.variableOf(identifier);
  if (isFromClient(facts, identifier)) return 'client';
  if (variable === undefined) return said(identifier.name, kind);
  const written = valuesWritten(variable);
  const isParameter = variable.defs.some((definition) => (definition.type as string) === 'Parameter');
  if (isParameter && CHOSEN.test(identifier.name)) return 'client';
  if (written.length === 0) return said(identifier.name, kind);
  const voices = written.map((value) => voiceOf(facts, value, kind, depth + 1));
  const voice = louder(voices);
  if (voice === 'sure' || voice === 'client') return voice;
  const own = said(identifier.name, kind);
  // `const user = …` is a login's user only where what made it speaks of one; the name alone is a weak sign.
  return own === 'nothing' ? voice : written.some(isCalled) ? 'named' : own;
}

const isCalled = (value: Node): boolean => {
  const inner = unwrap(value);
  return inner.type === 'CallExpression' || (inner.type === 'AwaitExpression' && isCalled(inner.argument));
};

function valuesWritten(variable: Variable): readonly Node[] {
  return variable.references.flatMap((reference) => {
    const written = reference.writeExpr as Node | null | undefined;
    if (!reference.isWrite() || written === null || written === undefined) return [];
    return written.type === 'Literal' || (written.type === 'Identifier' && written.name === 'undefined') ? [] : [written];
  });
}

function ofMember(facts: Facts, member: TSESTree.MemberExpression, kind: AccessKind, depth: number): Voice {
  if (kind === 'role' && roleInRequest(facts, member)) return 'client';
  if (isFromClient(facts, member) && kind !== 'csrf' && kind !== 'signature') return 'client';
  if (isTable(facts, member)) return 'nothing';
  const key = staticKey(member) ?? '';
  const own = said(key, kind);
  const object = unwrap(member.object);
  // process.env.ADMIN_EMAIL names a right, but what is compared with it has to be known.
  const around = voiceOf(facts, object, kind, depth + 1);
  if (around === 'client') return kind === 'csrf' || kind === 'signature' ? louder([own, around]) : 'client';
  if (own === 'nothing') return key === 'user' && kind === 'auth' ? 'sure' : around;
  // A user that was looked up has an id, too.
  if (own === 'named' && kind === 'auth') return key === 'user' || around === 'sure' ? 'sure' : louder([own, around]);
  return around === 'nothing' && isLookedUp(facts, object) && kind === 'auth' ? 'named' : own;
}

function isLookedUp(facts: Facts, object: Node): boolean {
  const variable = object.type === 'Identifier' ? facts.variableOf(object) : undefined;
  return variable !== undefined && valuesWritten(variable).some(isCalled);
}

function ofCall(facts: Facts, call: CallNode, kind: AccessKind, depth: number): Voice {
  const callee = unwrap(call.callee);
  const name = calleeName(callee) ?? '';
  const api = facts.api(callee);
  const rows = protectionsOfCall(facts, call);
  if (rows.some((row) => row.gives === kind || (kind === 'auth' && row.gives === 'role'))) return 'sure';
  if (kind !== 'signature' && (api.rows('credentials').length > 0 || PASSWORD.test(apart(name)))) return 'client';
  const given = call.arguments.map((argument) => voiceOf(facts, argument, kind, depth + 1));
  const texts = call.arguments.flatMap((argument) => staticString(argument) ?? []);
  // headers.get('authorization'), c.get('user'), getCookie(c, 'session'): the text is the name.
  if (isReader(name)) {
    const voice = louder(texts.map((text) => (kind === 'auth' && text === 'user' ? 'sure' : said(text, kind))));
    if (voice !== 'nothing') return kind === 'role' && !isKeptInContext(facts, call, name) ? 'client' : 'sure';
  }
  const byArguments = louder(given);
  if (byArguments === 'sure') return 'sure';
  const own = said(name, kind);
  if (own !== 'nothing' && byArguments !== 'client') {
    if (kind !== 'auth' || own === 'sure') return 'sure';
    return /^(?:get|current|fetch|load|use|require|read|resolve|validate|check|is|has|can|auth)/i.test(name) && isAskedOfRequest(facts, call) ? 'sure' : 'named';
  }
  // verifyToken(req.body.token): whoever holds the token is known by it.
  if (byArguments === 'client' && own === 'sure' && /^(?:verify|validate|decode|check|parse)/i.test(name)) return 'sure';
  const object: Voice = callee.type === 'MemberExpression' ? voiceOf(facts, callee.object, kind, depth + 1) : 'nothing';
  if (byArguments === 'client') return object === 'sure' && kind !== 'auth' ? 'sure' : 'client';
  const elsewhere = api.isUnknown ? facts.behind(callee)?.protection(kind, 'call') : undefined;
  if (elsewhere?.gives === 'yes' && elsewhere.returns) return 'sure';
  const inside = facts.functionsOf(callee).flatMap((fn) => facts.index.returns.get(fn) ?? []).slice(0, 4).map((value) => voiceOf(facts, value, kind, depth + 2));
  return louder([byArguments, object, ...inside]);
}

/** `getUser()`, `getUser(req)`: not looked up by what somebody chose. */
function isAskedOfRequest(facts: Facts, call: CallNode): boolean {
  return call.arguments.every((argument) => {
    const inner = unwrap(argument);
    return inner.type === 'ObjectExpression' || (inner.type === 'Identifier' && !/id$|email|name|phone|slug/i.test(inner.name)) || (inner.type === 'MemberExpression' && !isFromClient(facts, inner)) || isFunction(inner);
  });
}

const isReader = (name: string): boolean => /^(?:get|header|cookie|has|getHeader|getCookie|getRequestHeader|param|getSignedCookie|unsignCookie|getAuthenticatedUser)$/.test(name);

/** `c.get('role')`: what a guard put there before; a header of that name would be the client's own word. */
function isKeptInContext(facts: Facts, call: CallNode, name: string): boolean {
  const { callee } = call;
  return name === 'get' && callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && /^(?:c|ctx|context)$/.test(callee.object.name) &&
    facts.api(call).rows('sources').length === 0;
}

/** What the client writes into a request as it likes. Headers and cookies carry logins, so they are not among it. */
function isFromClient(facts: Facts, node: Node): boolean {
  if (facts.api(node).rows('sources').some((row) => row.kind === 'remote' && row.part !== undefined && ['body', 'query', 'params', 'files', 'arguments', 'message'].includes(row.part))) return true;
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' && /^(?:body|query|params|searchParams|rawBody)$/.test(staticKey(inner) ?? '') && inner.object.type === 'Identifier' && /^(?:req|request|ctx|c|event|context)$/.test(inner.object.name);
}

/**
 * What follows for someone without a login (or right) when a branch is taken as the test comes out as `truth`.
 * refused: that branch is taken · weakly: it is, if names can be believed · only: it is taken under further conditions ·
 * claimed: it turns on a role the client gives itself · client: on something else the client sent ·
 * other: on something else · present: it is the branch of those who have one
 */
export type Turn = 'refused' | 'weakly' | 'only' | 'claimed' | 'client' | 'other' | 'present';

const NEGATIVE = /un_?auth|anonym|guest|denied|forbid|invalid|missing|fail|expired|revoked|blocked|banned|disabled|err(?:or|s)?\b|not_?|^no_|logged_?out|signed_?out|(?:_|^)response$/i;

export function turnOf(facts: Facts, test: Node, truth: boolean, kind: AccessKind, depth = 0): Turn {
  const part = unwrap(test);
  if (depth > DEPTH) return 'other';
  const again = (inner: Node, wanted = truth): Turn => turnOf(facts, inner, wanted, kind, depth + 1);
  switch (part.type) {
    case 'AwaitExpression': return again(part.argument);
    case 'UnaryExpression': return part.operator === '!' ? again(part.argument, !truth) : 'other';
    case 'LogicalExpression': {
      const sides = [again(part.left), again(part.right)] as const;
      return (part.operator === '&&') === truth && part.operator !== '??' ? both(sides, kind, facts, part) : either(sides);
    }
    case 'BinaryExpression': return compared(facts, part, truth, kind, depth);
    case 'CallExpression':
      if (part.callee.type === 'Identifier' && part.callee.name === 'Boolean' && part.arguments[0] !== undefined) return again(part.arguments[0]);
      return plain(facts, part, truth, kind);
    case 'Identifier': {
      const behind = conditionBehind(facts, part);
      const turned = behind === undefined ? undefined : again(behind);
      return turned === 'refused' || turned === 'claimed' || turned === 'client' || turned === 'only' ? turned : plain(facts, part, truth, kind);
    }
    default: return plain(facts, part, truth, kind);
  }
}

/** One of them is enough. */
function either(sides: readonly Turn[]): Turn {
  return (['refused', 'weakly', 'only', 'claimed', 'client', 'present', 'other'] as const).find((turn) => sides.includes(turn)) ?? 'other';
}

/** Both have to hold. `!session && !apiKey`: without any of them there is no way in; `user && !user.isAdmin` asks those with a login. */
function both([left, right]: readonly [Turn, Turn], kind: AccessKind, facts: Facts, test: TSESTree.LogicalExpression): Turn {
  const isRefusing = (turn: Turn): boolean => turn === 'refused' || turn === 'weakly';
  if (isRefusing(left) && isRefusing(right)) return left === 'refused' || right === 'refused' ? 'refused' : 'weakly';
  if (isRefusing(left) || isRefusing(right)) {
    const other = isRefusing(left) ? test.right : test.left;
    // A right that is asked of those who are logged in, or of those who do not own the thing.
    return kind !== 'auth' && ['sure', 'named'].includes(voiceOf(facts, other, 'auth')) ? 'refused' : 'only';
  }
  return (['claimed', 'client'] as const).find((turn) => left === turn || right === turn) ?? 'other';
}

function plain(facts: Facts, node: Node, truth: boolean, kind: AccessKind): Turn {
  const voice = voiceOf(facts, node, kind);
  const name = apart(node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? (staticKey(node) ?? '') : node.type === 'CallExpression' ? (calleeName(node.callee) ?? '') : '');
  if (voice === 'client') return kind === 'role' && !truth && claims(facts, node) ? 'claimed' : 'client';
  if (voice === 'nothing') return 'other';
  // `if (err)`, `if (denied)`, `if (isAnonymous)`: a bad sign that is there.
  const isRefused = NEGATIVE.test(name) ? truth : !truth;
  return isRefused ? (voice === 'sure' ? 'refused' : 'weakly') : 'present';
}

function compared(facts: Facts, { left, right, operator }: TSESTree.BinaryExpression, truth: boolean, kind: AccessKind, depth: number): Turn {
  if (operator === 'in' || operator === 'instanceof') {
    const voice = voiceOf(facts, operator === 'in' ? right : left, kind);
    if (voice !== 'sure' && voice !== 'named') return 'other';
    // `result instanceof Response`, `'error' in auth`: a refusal that was returned.
    const isBad = operator === 'instanceof' ? /Response|Error/.test(codeNameOf(right)) : /error/i.test(staticString(left) ?? '');
    return isBad === truth ? 'refused' : 'present';
  }
  const isEquality = ['===', '==', '!==', '!='].includes(operator);
  const sides = [left, right] as const;
  const voice = louder(sides.map((side) => voiceOf(facts, side, kind)));
  const emails = kind === 'role' && isEquality ? comparesPerson(facts, left, right) : false;
  if (!isEquality) return voice === 'sure' || voice === 'named' ? (voice === 'sure' ? 'refused' : 'weakly') : voice === 'client' ? 'client' : 'other';
  const equal = (operator === '===' || operator === '==') === truth;
  for (const [side, other] of [[left, right], [right, left]] as const) {
    const constant = unwrap(other);
    if (isNothing(constant)) return turnOf(facts, side, !equal, kind, depth + 1);
    if (constant.type === 'Literal' && typeof constant.value === 'boolean') return turnOf(facts, side, constant.value === equal, kind, depth + 1);
    const inner = unwrap(side);
    if (inner.type === 'UnaryExpression' && inner.operator === 'typeof') {
      const isAbsent = staticString(constant) === 'undefined' ? equal : !equal;
      return turnOf(facts, inner.argument, !isAbsent, kind, depth + 1);
    }
  }
  const bySides = sides.map((side) => voiceOf(facts, side, kind));
  const fromClient = bySides.includes('client') && sides.some((side) => roleInRequest(facts, side));
  if (kind === 'role' && fromClient) return equal ? 'client' : 'claimed';
  if (voice === 'client' && !emails) return 'client';
  if (voice === 'nothing' && !emails) return 'other';
  if (!equal) return voice === 'named' ? 'weakly' : 'refused';
  const text = sides.map((side) => staticString(side)).find((value) => value !== undefined);
  if (text === undefined) return 'present';
  // A role that is turned away by name, a status that says nobody is there.
  return NEGATIVE.test(apart(text)) || (kind === 'role' && /^(?:user|member|viewer|customer|client|student|reader|free|basic|guest)s?$/i.test(text)) ? 'refused' : 'present';
}

const codeNameOf = (node: Node): string => calleeName(node) ?? '';

/** `session.user.email !== process.env.ADMIN_EMAIL`: somebody who is known, compared with who may. */
function comparesPerson(facts: Facts, left: Node, right: Node): boolean {
  const isPerson = (side: Node): boolean => /email|user_?name|login|_id|^id$|sub$/i.test(apart(codeNameOf(side))) && ['sure', 'named'].includes(voiceOf(facts, side, 'auth'));
  const isFixed = (side: Node): boolean => staticString(side) !== undefined || /env|admin|owner|allowed|[A-Z]{4}/.test(codeNameOf(side));
  return (isPerson(left) && isFixed(right)) || (isPerson(right) && isFixed(left));
}

/** `['admin'].includes(req.body.role)`. */
function claims(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  return roleInRequest(facts, inner) || (inner.type === 'CallExpression' && inner.arguments.some((argument) => roleInRequest(facts, argument)));
}

/** A role that the request itself claims: `req.body.role`, `req.headers['x-role']`. */
export function roleInRequest(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'MemberExpression': {
      const key = staticKey(inner) ?? '';
      if (!RIGHTS.test(apart(key))) return false;
      return facts.api(inner).rows('sources').some((row) => row.kind === 'remote') || facts.api(inner.object).rows('sources').some((row) => row.kind === 'remote') || isFromClient(facts, inner.object);
    }
    case 'CallExpression':
      return isReader(calleeName(inner.callee) ?? '') && inner.arguments.some((argument) => RIGHTS.test(apart(staticString(argument) ?? ''))) && facts.api(inner).rows('sources').some((row) => row.kind === 'remote');
    case 'Identifier': {
      const variable = facts.variableOf(inner);
      if (variable === undefined) return false;
      const isClaimed = RIGHTS.test(apart(inner.name)) && facts.api(inner).rows('sources').some((row) => row.kind === 'remote');
      return isClaimed || valuesWritten(variable).some((value) => value.type !== 'Identifier' && (value.type === 'MemberExpression' || value.type === 'CallExpression') && roleInRequest(facts, value));
    }
    case 'AwaitExpression': return roleInRequest(facts, inner.argument);
    case 'LogicalExpression': return roleInRequest(facts, inner.left);
    default: return false;
  }
}

function conditionBehind(facts: Facts, identifier: TSESTree.Identifier): Node | undefined {
  const variable = facts.variableOf(identifier);
  if (variable === undefined) return undefined;
  const values = valuesWritten(variable);
  const [value] = values;
  if (value === undefined || values.length > 1) return undefined;
  const inner = unwrap(value);
  return inner.type === 'LogicalExpression' || inner.type === 'BinaryExpression' || (inner.type === 'UnaryExpression' && inner.operator === '!') ? inner : undefined;
}

function isNothing(node: Node): boolean {
  return (node.type === 'Literal' && (node.value === null || node.value === 0 || node.value === '')) || (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'UnaryExpression' && (node.operator === 'void' || (node.operator === '-' && node.argument.type === 'Literal')));
}
