/**
 * Secrets that are handed to logs: what a logged value is by where it comes from, and what was taken out of it on the way.
 */
import { placeInPattern, type Variable } from '../facts/bindings.js';
import type { Facts } from '../facts/facts.js';
import type { OtherValue } from '../facts/other-files.js';
import { positionsOf } from '../facts/positions.js';
import { publicPrefixes } from '../facts/public-env.js';
import type { SinkKind } from '../models/schema.js';
import { secrecyOf } from '../secrets/names.js';
import { calleeName, contains, functionAround, isFunction, parentOf, staticKey, staticString, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isDevelopmentOnly } from './environment.js';
import type { Flows } from './flows.js';
import type { Origin, Sink, Trace } from './flow.js';
import { referenceOf } from './guards.js';
import { isSecretCookie, isSecretHeader, REDACTING, REDUCING, secretField, type FieldKind } from './secret-names.js';

/** What is logged, the gravest first. */
export const LOGGED = ['environment', 'settings', 'password', 'request', 'headers', 'cookies', 'authBody', 'variable', 'secret', 'token', 'code', 'header', 'cookie'] as const;

export interface LoggedSecret {
  /** The expression that is handed over. */
  readonly node: Node;
  readonly what: (typeof LOGGED)[number];
  /** How the code spells it: `req.body.password`. */
  readonly text: string;
  /** The header, cookie, variable or setting. */
  readonly name: string;
  /** False where only the name of a member says what it is. */
  readonly proven: boolean;
}

type Found = Omit<LoggedSecret, 'node'>;

/** Every secret that the logs of a file get in production. `isLogin` tells functions that serve a login, registration or reset. */
export function loggedSecrets(facts: Facts, flows: Flows, isLogin: (fn: FunctionNode) => boolean): readonly LoggedSecret[] {
  const judge = new Judge(facts, flows, isLogin);
  return flows.sinks.filter(({ row, node }) => row.kind === 'log' && mayCarry(facts, node)).flatMap((sink) => judge.secretsIn(sink));
}

/** Texts, numbers, functions and caught errors carry no secret of interest; nor does what errors, ids and counts are read from. */
function mayCarry(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Literal': return typeof inner.value === 'string' && inner.value.includes(':re');
    case 'TemplateLiteral': return inner.expressions.some((expression) => mayCarry(facts, expression));
    case 'Identifier': return (facts.variableOf(inner)?.defs[0]?.node as Node | undefined)?.type !== 'CatchClause'; // scope managers type definitions loosely
    case 'MemberExpression': return !['message', 'stack', 'length', 'id', '_id', 'size'].includes(staticKey(inner) ?? '');
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'UnaryExpression': return false;
    default: return true;
  }
}

/** What morgan writes for every request: `:req[authorization]`. */
const LINE_TOKENS = /:re[qs]\[([\w-]+)\]/gi;

class Judge {
  readonly #facts: Facts;
  readonly #flows: Flows;
  readonly #isLogin: (fn: FunctionNode) => boolean;
  #plain: readonly { readonly variable: Variable; readonly names: readonly string[] }[] | undefined;

  constructor(facts: Facts, flows: Flows, isLogin: (fn: FunctionNode) => boolean) {
    this.#facts = facts;
    this.#flows = flows;
    this.#isLogin = isLogin;
  }

  secretsIn(sink: Sink): readonly LoggedSecret[] {
    const line = staticString(sink.node);
    if (line !== undefined) {
      const name = [...line.matchAll(LINE_TOKENS)].map((match) => match[1] ?? '').find(isSecretHeader);
      return name === undefined ? [] : [{ node: sink.node, what: 'header', text: `:req[${name}]`, name, proven: true }];
    }
    if (isDevelopmentOnly(this.#facts, sink.call ?? sink.node)) return [];
    return this.#flows.trace(sink.node, 'secret').flatMap((trace): readonly LoggedSecret[] => {
      const path = pathOf(trace);
      const found = this.#judge(trace, path, sink);
      if (found === undefined || (found.what !== 'code' || trace.origin.kind !== 'made' ? path : before(path, found.name)).some((node) => isReducing(node) || isDevelopmentOnly(this.#facts, node)) || this.#isRedacted(sink, trace)) return [];
      return [{ node: placeOf(sink, trace), ...found }];
    });
  }

  #judge(trace: Trace, path: readonly Node[], sink: Sink): Found | undefined {
    const { origin } = trace;
    const plain = this.#plainPassword(path);
    if (plain !== undefined) return { what: 'password', text: plain, name: plain, proven: true };
    switch (origin.kind) {
      case 'made': return this.#made(origin, trace, path);
      case 'source': return this.#source(origin, trace, path);
      case 'parameter':
      case 'unknown': return this.#unseen(origin, trace, path, sink);
    }
  }

  #made(origin: Origin & { readonly kind: 'made' }, trace: Trace, path: readonly Node[]): Found | undefined {
    const { text } = origin;
    switch (origin.row.is) {
      case 'environment': return isShown(trace, path) && !hasTakenOut(this.#facts, path) ? { what: 'environment', text, name: text, proven: true } : undefined;
      case 'headers': return isShown(trace, path) && !hasTakenOut(this.#facts, path) ? { what: 'headers', text, name: text, proven: true } : undefined;
      case 'token': return { what: 'token', text: nearestName(path) ?? text, name: text, proven: true };
      case 'drawn': {
        const name = path.flatMap((node) => (node.type === 'Identifier' ? (this.#facts.variableOf(node) ?? []) : [])).find((variable) => this.#isKeptAsSecret(variable))?.name;
        return name === undefined ? undefined : { what: 'code', text: name, name, proven: true };
      }
      case 'password': return undefined;
    }
  }

  #source(origin: Origin & { readonly kind: 'source' }, trace: Trace, path: readonly Node[]): Found | undefined {
    const { row, rest, text, node } = origin;
    // searchParams.get('token') selects an element, and says which.
    const gotten = rest.length === 0 || rest.at(-1) === ELEMENT ? nameGotten(path) : undefined;
    const picked = gotten ?? rest.findLast((key) => !PLACE.test(key)) ?? decoratedName(node);
    const isWhole = rest.length === 0 && picked === undefined;
    switch (row.kind) {
      case 'environment': return this.#variable(origin, trace, path);
      case 'database':
      case 'session': return picked === undefined ? undefined : field(secretField(picked), text, picked);
      case 'remote':
        break;
      default: return undefined;
    }
    switch (row.part === 'headers' && isCookies(origin) ? 'cookies' : row.part) {
      case 'headers': {
        if (isWhole) return isHeaders(origin) && isShown(trace, path) && !hasTakenOut(this.#facts, path) ? { what: 'headers', text, name: text, proven: true } : undefined;
        return picked !== undefined && isSecretHeader(picked) ? { what: 'header', text: spelledPick(text, picked), name: picked, proven: true } : undefined;
      }
      case 'cookies': {
        if (isWhole) return isCookies(origin) && isShown(trace, path) && !hasTakenOut(this.#facts, path) ? { what: 'cookies', text, name: text, proven: true } : undefined;
        return picked !== undefined && isSecretCookie(picked) ? { what: 'cookie', text: spelledPick(text, picked), name: picked, proven: true } : undefined;
      }
      case 'files':
      case undefined: return undefined;
      default: {
        if (!isWhole) {
          const kind = picked === undefined ? undefined : secretField(picked);
          if (kind === 'short') return this.#servesLogin(trace, node) ? field('code', spelledPick(text, picked ?? ''), picked ?? '') : undefined;
          return field(kind, spelledPick(text, picked ?? ''), picked ?? '');
        }
        if (row.part !== 'body' && row.part !== 'arguments' && row.part !== 'message') return undefined;
        if (row.shape !== 'string' && !isShown(trace, path)) return undefined;
        if (hasTakenOut(this.#facts, path)) return undefined;
        return this.#servesLogin(trace, node) ? { what: 'authBody', text, name: text, proven: true } : undefined;
      }
    }
  }

  /** A secret variable, or an object of settings that holds some. */
  #variable(origin: Origin & { readonly kind: 'source' }, trace: Trace, path: readonly Node[]): Found | undefined {
    const { keys, rest, node, text } = origin;
    const elsewhere = this.#settingsElsewhere(node, keys, trace, path);
    if (elsewhere !== undefined) return elsewhere;
    const own = nameGotten(path) ?? (keys.length > rest.length ? keys[keys.length - rest.length - 1] : undefined);
    const name = own ?? (keys.length > 0 ? keys.filter((key) => key !== ELEMENT).join('_') : node.type === 'Identifier' ? node.name : undefined);
    // What a prefix makes public is in every page anyway.
    return name !== undefined && secrecyOf(name) === 'secret' && !publicPrefixes(this.#facts).some(({ prefix }) => prefix !== '' && name.startsWith(prefix)) && !/(?:email|user|username)$/i.test(name) ? { what: 'variable', text, name, proven: true } : undefined;
  }

  /** The settings of another file, where they read secret variables. */
  #settingsElsewhere(node: Node, keys: readonly string[], trace: Trace, path: readonly Node[]): Found | undefined {
    if (node.type !== 'Identifier' || !isShown(trace, path)) return undefined;
    const value = keys.reduce<OtherValue | undefined>((at, key) => at?.member(key), this.#facts.behind(node));
    const name = value === undefined ? undefined : secretSetting(value, 0);
    return name === undefined ? undefined : { what: 'settings', text: [node.name, ...keys].join('.'), name, proven: true };
  }

  #unseen(origin: Origin & { readonly kind: 'parameter' | 'unknown' }, trace: Trace, path: readonly Node[], sink: Sink): Found | undefined {
    const { node, keys, text } = origin;
    const key = keys.at(-1);
    if (key === undefined) {
      const imported = origin.kind === 'unknown' && origin.because === 'imported' ? this.#settingsElsewhere(node, keys, trace, path) : undefined;
      return imported ?? (this.#isRequest(node, trace, path, sink) ? { what: 'request', text, name: text, proven: true } : this.#hashedInside(path, trace));
    }
    if (origin.kind === 'unknown' && origin.because === 'imported') {
      const settings = this.#settingsElsewhere(node, keys, trace, path);
      if (settings !== undefined) return settings;
    }
    const kind = secretField(key);
    if (kind === undefined || kind === 'short' || key === ELEMENT) return undefined;
    const known = !this.#facts.api(node).awaited().isUnknown;
    if (known) return field(kind, text, key);
    // What a parser calls a token opens nothing.
    return kind === 'password' ? { what: 'password', text, name: key, proven: false } : undefined;
  }

  /** The object of a request, as the runtime prints it: with all its headers. */
  #isRequest(node: Node, trace: Trace, path: readonly Node[], { call }: Sink): boolean {
    if (call === undefined || node.type !== 'Identifier' || !/^console\b/.test(this.#facts.file.text.slice(...call.callee.range)) || !isShown(trace, path)) return false;
    return this.#facts.api(node).member('headers').rows('sources').some(({ part }) => part === 'headers');
  }

  /** The object whose password is hashed or compared here: `log(dto)` beside `hash(dto.password)`. */
  #hashedInside(path: readonly Node[], trace: Trace): Found | undefined {
    if (!isShown(trace, path) || hasTakenOut(this.#facts, path)) return undefined;
    for (const node of path) {
      if (node.type !== 'Identifier' || isObject(node)) continue;
      const variable = this.#facts.variableOf(node);
      const plain = this.#plainPasswords.find((other) => other.variable === variable && other.names.length === 1);
      if (plain !== undefined) return { what: 'authBody', text: node.name, name: plain.names[0] ?? '', proven: true };
    }
    return undefined;
  }

  #plainPassword(path: readonly Node[]): string | undefined {
    for (const node of path) {
      const inner = unwrap(node);
      if ((inner.type !== 'Identifier' && inner.type !== 'MemberExpression') || isObject(inner)) continue;
      const spelled = this.#plainPasswords.length === 0 ? undefined : referenceOf(this.#facts, inner);
      if (spelled !== undefined && this.#plainPasswords.some(({ variable, names }) => variable === spelled.variable && names.join('.') === spelled.names.join('.'))) return this.#facts.file.text.slice(...inner.range);
    }
    return undefined;
  }

  /** Everything that this file hashes or compares as a password. */
  get #plainPasswords(): readonly { readonly variable: Variable; readonly names: readonly string[] }[] {
    if (this.#plain === undefined) {
      const { index, file } = this.#facts;
      this.#plain = !/hash|compare|verify|scrypt|pbkdf2/i.test(file.text) ? [] : index.calls.flatMap((call) =>
        positionsOf(this.#facts, call).flatMap(({ node, api }) => (api.rows('sensitive').some(({ is }) => is === 'password') ? (referenceOf(this.#facts, unwrap(node)) ?? []) : [])));
    }
    return this.#plain;
  }

  /** Where what is logged is read, or came from, serves a login; or a password is read from the same data there. */
  #servesLogin({ read }: Trace, source: Node): boolean {
    const functions: FunctionNode[] = [];
    const receiver = parentOf(source);
    for (let at = functionAround(read); at !== undefined; at = functionAround(at)) {
      functions.push(at);
      if (at === receiver || this.#receives(at)) break; // who registers handlers is another matter
    }
    if (isFunction(receiver) && !functions.includes(receiver)) functions.push(receiver);
    return functions.some((fn) => this.#readsPassword(fn)) || (functions.some(this.#isLogin) && !functions.some((fn) => this.#readsOnlyOpen(fn)));
  }

  #receives(fn: FunctionNode): boolean {
    return this.#facts.entryPoints.some((entry) => entry.fn === fn) || fn.params.some((_, index) => !this.#facts.received(fn, index).api.isUnknown);
  }

  /** True when fields are read from a body by name and none is secret: who asks for a reset sends an address. */
  #readsOnlyOpen(fn: FunctionNode): boolean {
    const { index } = this.#facts;
    const names = [
      ...within(fn, index.members).flatMap((member) => (this.#isBody(member.object) ? (staticKey(member) ?? []) : [])),
      ...within(fn, index.calls).flatMap((call) => (call.callee.type === 'MemberExpression' && staticKey(call.callee) === 'get' && this.#isBody(call.callee.object) ? (staticString(call.arguments[0]) ?? []) : [])),
      ...this.#patternNames(fn).flatMap((name) => {
        const { pattern, keys: [key] } = placeInPattern(name);
        const declarator = parentOf(pattern);
        return key?.kind === 'member' && declarator?.type === 'VariableDeclarator' && declarator.init !== null && this.#isBody(declarator.init) ? [key.name] : [];
      }),
    ].filter((name) => name !== 'get');
    return names.length > 0 && !names.some((name) => secretField(name) !== undefined);
  }

  #isBody(node: Node): boolean {
    return this.#facts.api(node).awaited().rows('sources').some(({ kind, part }) => kind === 'remote' && (part === 'body' || part === 'arguments'));
  }

  #readsPassword(fn: FunctionNode): boolean {
    const isPassword = (name: string | undefined): boolean => name !== undefined && secretField(name) === 'password';
    const { index, file } = this.#facts;
    if (!/passw|pwd/i.test(file.text.slice(...fn.range))) return false;
    const reads = within(fn, index.members).some((member) => isPassword(staticKey(member)) && this.#comesFromBody(member)) ||
      within(fn, index.calls).some((call) => calleeName(call.callee) === 'get' && isPassword(staticString(call.arguments[0])) && this.#comesFromBody(call));
    return reads || this.#patternNames(fn).some((name) => isPassword(placeInPattern(name).keys.flatMap((key) => (key.kind === 'member' ? [key.name] : [])).at(-1)) && this.#comesFromBody(name));
  }

  /** The names that patterns inside a function declare. */
  #patternNames(fn: FunctionNode): readonly Node[] {
    return this.#facts.file.scopeManager.scopes.flatMap((scope) => scope.variables.flatMap((variable) => variable.identifiers.filter((name) => contains(fn, name) && placeInPattern(name).keys.length > 0)));
  }

  #comesFromBody(node: Node): boolean {
    const use = node.type === 'Identifier' ? this.#facts.variableOf(node)?.references.find((reference) => reference.isRead())?.identifier : node;
    return use !== undefined && this.#flows.trace(use, 'secret').some(({ origin }) => origin.kind === 'source' && origin.row.kind === 'remote' && (origin.row.part === 'body' || origin.row.part === 'arguments'));
  }

  /** The logger that gets it takes secrets out of objects by itself. Texts go through. */
  #isRedacted({ call }: Sink, { hole }: Trace): boolean {
    const callee = call === undefined ? undefined : unwrap(call.callee);
    if (callee?.type !== 'MemberExpression' || hole !== undefined) return false;
    const logger = callee.object;
    const { text } = this.#facts.file;
    if (/\blog$|logger$/.test(text.slice(...logger.range)) && /\bredact\b/.test(text)) return true;
    return this.#facts.meaning(logger).origins.some((origin) => (origin.type === 'CallExpression' || origin.type === 'NewExpression') && REDACTING.test(text.slice(...origin.range))) ||
      this.#facts.behind(logger)?.mentions(REDACTING) === true;
  }

  /** What was drawn is mailed, or kept as somebody's token or code: under such a name, or under its own in a database. */
  #isKeptAsSecret(variable: Variable): boolean {
    const own = secretField(variable.name);
    return this.#facts.readsOf(variable).some((read) => {
      const holder = parentOf(read);
      const entry = holder?.type === 'Property' && holder.value === read ? holder : undefined;
      const write = holder?.type === 'AssignmentExpression' && holder.right === read && holder.left.type === 'MemberExpression' ? staticKey(holder.left) : undefined;
      if (write !== undefined) return isOpening(secretField(write));
      const calls = callsAround(read).filter((call) => !this.#isLog(call));
      if (calls.length === 0) return own !== undefined && this.#isMailedInText(read, 0);
      if (entry !== undefined && isOpening(secretField(staticKey(entry) ?? ''))) return true;
      return calls.some((call) => this.#takes(call, MAILED) || (isOpening(own) && this.#takes(call, KEPT)) || (own !== undefined && isMailing(call)));
    });
  }

  /** `const link = …${token}`, and the link goes into a mail. */
  #isMailedInText(read: Node, depth: number): boolean {
    for (let at = parentOf(read); at !== undefined && !isFunction(at); at = parentOf(at)) {
      if (at.type !== 'VariableDeclarator' || at.id.type !== 'Identifier') continue;
      const variable = this.#facts.variableOf(at.id);
      return variable !== undefined && this.#facts.readsOf(variable).some((other) => {
        const calls = callsAround(other).filter((call) => !this.#isLog(call));
        return calls.some((call) => this.#takes(call, MAILED) || isMailing(call)) || (calls.length === 0 && depth < 3 && this.#isMailedInText(other, depth + 1));
      });
    }
    return false;
  }

  #takes(call: CallNode, kinds: ReadonlySet<SinkKind>): boolean {
    return positionsOf(this.#facts, call).some(({ api }) => api.rows('sinks').some(({ kind }) => kinds.has(kind)));
  }

  #isLog(call: CallNode): boolean {
    return positionsOf(this.#facts, call).some(({ api }) => api.rows('sinks').some(({ kind }) => kind === 'log'));
  }
}

const ELEMENT = '[]';
/** A place in a list or a text that was split: none of its names. */
const PLACE = /^(?:\[\]|\d+)$/;
const MAILED: ReadonlySet<SinkKind> = new Set(['mail']);
const KEPT: ReadonlySet<SinkKind> = new Set(['store', 'nosql', 'sql', 'response', 'queue']);

/** A function of the program's own that mails or texts, by its name. */
const isMailing = (call: CallNode): boolean => /^(?:send|deliver|dispatch|mail|email|sms|text)\w*(?:mail|sms|otp|whatsapp|verif|passcode|reset|code)|^(?:mail|email|sms)(?:[A-Z]|$)|(?:Mail|Email|Sms|SMS|Otp|OTP)$/i.test(calleeName(call.callee) ?? '');

const isOpening = (kind: FieldKind | undefined): boolean => kind !== undefined && kind !== 'short';

function field(kind: FieldKind | undefined, text: string, name: string): Found | undefined {
  return kind === undefined || kind === 'short' ? undefined : { what: kind, text, name, proven: true };
}

/** The expressions a value passes, from the log back to where it is read. */
const pathOf = ({ steps, read }: Trace): readonly Node[] => [...steps.map(({ node }) => node), read];

/** The path as far as the name of what was drawn: how it was cut to a code is no matter. */
const before = (path: readonly Node[], name: string): readonly Node[] => path.slice(0, path.findIndex((node) => node.type === 'Identifier' && node.name === name) + 1);

/** True for the `a` of `a.b`: something is selected from it. */
const isObject = (node: Node): boolean => {
  const holder = parentOf(node);
  return holder?.type === 'MemberExpression' && holder.object === node;
};

/** An object in a text is `[object Object]`, unless something writes it out. */
function isShown({ hole }: Trace, path: readonly Node[]): boolean {
  return hole === undefined || path.some((node) => ['stringify', 'inspect', 'format', 'join', 'dump', 'toString'].includes(node.type === 'CallExpression' ? (calleeName(node.callee) ?? '') : ''));
}

/** A call that leaves nothing of a secret: a mask, a hash, the first few characters. */
function isReducing(node: Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const name = calleeName(call.callee) ?? '';
  const [first, second] = call.arguments;
  switch (name) {
    case 'slice':
    case 'substring':
    case 'substr': return second !== undefined || (first?.type === 'UnaryExpression' && first.operator === '-');
    case 'at':
    case 'charAt': return true;
    case 'replace':
    case 'replaceAll': return second !== undefined && staticString(second) !== '';
    case 'keys': return call.callee.type === 'MemberExpression' && call.arguments.length > 0;
    case 'stringify': return second !== undefined && !(second.type === 'Literal' && second.value === null) && !(second.type === 'Identifier' && second.name === 'undefined');
    default: return REDUCING.test(name);
  }
}

/** True when a secret was taken out of an object on its way: by a pattern with a rest, by `delete`, by an entry that overwrites it. */
function hasTakenOut(facts: Facts, path: readonly Node[]): boolean {
  const isSecret = (name: string | undefined): boolean => name !== undefined && (secretField(name) !== undefined || isSecretHeader(name) || secrecyOf(name) === 'secret');
  return path.some((node) => {
    const inner = unwrap(node);
    if (inner.type === 'ObjectExpression') return inner.properties.some((entry) => entry.type === 'Property' && isSecret(staticKey(entry))) && inner.properties.some((entry) => entry.type === 'SpreadElement');
    const variable = inner.type === 'Identifier' ? facts.variableOf(inner) : undefined;
    if (variable === undefined) return false;
    const name = variable.defs[0]?.name as Node | undefined; // scope managers type definitions loosely
    const rest = name === undefined ? undefined : parentOf(name);
    const pattern = rest?.type === 'RestElement' ? parentOf(rest) : undefined;
    if (pattern?.type === 'ObjectPattern') return pattern.properties.some((entry) => entry.type === 'Property' && isSecret(staticKey(entry)));
    return variable.references.some(({ identifier }) => {
      const member = parentOf(identifier);
      if (member?.type !== 'MemberExpression' || member.object !== identifier || !isSecret(staticKey(member)) || member.range[0] > inner.range[0]) return false;
      const holder = parentOf(member);
      return (holder?.type === 'UnaryExpression' && holder.operator === 'delete') || (holder?.type === 'AssignmentExpression' && holder.left === member);
    });
  });
}

/** The name handed to a getter: `headers.get('authorization')`, `req.header('cookie')`. */
function nameGotten(path: readonly Node[]): string | undefined {
  for (const node of [...path].reverse()) {
    const call = unwrap(node);
    if (call.type === 'CallExpression' && /^(?:get|getAll|header|getHeader|getRequestHeader|getCookie|cookie|query|param|queries)$/.test(calleeName(call.callee) ?? '')) {
      const name = call.arguments.map((argument) => staticString(argument)).find((text) => text !== undefined);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** `authorization` of the parameter `@Headers('authorization') auth`. */
function decoratedName(node: Node): string | undefined {
  const decorators = 'decorators' in node ? (node.decorators as readonly { readonly expression: Node }[] | undefined) : undefined; // espree has none
  return (decorators ?? []).flatMap(({ expression }) => (expression.type === 'CallExpression' ? [staticString(expression.arguments[0])] : [])).find((text) => text !== undefined);
}

const HEADERS = /headers\w*$|^header$/i;
const COOKIES = /cookies$|^getAll$/i;

/** The name by which all of a kind was taken: `headers` of `req.headers`, `getRequestHeaders` of its call. */
function takenAs({ keys, rest, node, row }: Origin & { readonly kind: 'source' }): string {
  if (keys.length > rest.length) return keys[keys.length - rest.length - 1] ?? '';
  if (node.type === 'CallExpression') return calleeName(node.callee) ?? '';
  return row.at.replace(/[(){}]/g, '');
}

const isHeaders = (origin: Origin & { readonly kind: 'source' }): boolean => HEADERS.test(takenAs(origin));
const isCookies = (origin: Origin & { readonly kind: 'source' }): boolean => COOKIES.test(takenAs(origin));

function spelledPick(text: string, name: string): string {
  if (!text.endsWith('[…]')) return text;
  return /^[\w$]+$/.test(name) ? `${text.slice(0, -'[…]'.length)}.${name}` : `${text.slice(0, -'[…]'.length)}['${name}']`;
}

/** The last name a value had before it was logged. */
function nearestName(path: readonly Node[]): string | undefined {
  const named = path.map(unwrap).find((node) => node.type === 'Identifier');
  return named?.type === 'Identifier' ? named.name : undefined;
}

/** What is reported: the argument of the log, or what a wrapper of this file is handed that logs it. */
function placeOf(sink: Sink, { steps, read }: Trace): Node {
  const at = steps.findLastIndex(({ how }) => how === 'argument');
  if (at < 0) return sink.node;
  return steps[at + 1]?.node ?? read;
}

/** The name of a setting that is read from a secret variable. */
function secretSetting(value: OtherValue, depth: number): string | undefined {
  if (depth > 2) return undefined;
  for (const [key, member] of value.entries()) {
    if (secrecyOf(key) === 'secret' && member.beginnings('secret', []).sources.some(({ kind }) => kind === 'environment')) return key;
    const inner = secretSetting(member, depth + 1);
    if (inner !== undefined) return `${key}.${inner}`;
  }
  return undefined;
}

/** The calls that get a value among their arguments, the innermost first. */
function callsAround(node: Node): readonly CallNode[] {
  const calls: CallNode[] = [];
  for (let at = parentOf(node), child = node; at !== undefined && !isFunction(at); child = at, at = parentOf(at)) {
    if ((at.type === 'CallExpression' || at.type === 'NewExpression') && at.callee !== child) calls.push(at);
  }
  return calls;
}
