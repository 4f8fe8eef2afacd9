/**
 * Logins that live in a cookie which browsers attach to requests other sites make, and whether anything asks such a
 * request for more than the cookie.
 */
import type { Facts } from '../facts/facts.js';
import { optionIn, settingsOf, type OptionValue, type Setting } from '../facts/settings.js';
import type { CookieSettingsRow, SessionSettingsRow } from '../models/schema.js';
import { functionAround, isFunction, staticString, unwrap, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { authPurposeOf } from './auth-route.js';
import { promises } from './house-names.js';
import type { Routes } from './index.js';
import { insideOf } from './inside.js';
import { spelled, whereFrom } from './provenance.js';
import type { Route } from './route.js';
import { escaped } from './matchers.js';

/** A cookie that goes along with other sites' requests. */
export interface LooseCookie {
  readonly call: CallNode;
  /** The call that makes the session, as the code spells it. */
  readonly text: string;
  /** `none`: it asks for that; `absent`: nothing is said, which some browsers take for that. */
  readonly sameSite: 'absent' | 'none';
  /** Where that is written. */
  readonly at: Node;
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'ALL']);
const LOGIN = /sess|token|jwt|auth|\bsid\b|login|user|identity|remember/i;
const OTHER = /csrf|xsrf|state|verifier|nonce|pkce|preference|theme|locale|lang|consent|redirect|flash/i;

/** The cookies of this file that keep a login and are sent with requests of other sites. */
export function looseCookies(facts: Facts): readonly LooseCookie[] {
  const sessions = settingsOf(facts, 'session').flatMap((setting) => loose(facts, setting));
  const cookies = settingsOf(facts, 'cookie').filter((setting) => keepsLogin(facts, setting)).flatMap((setting) => loose(facts, setting));
  return [...sessions, ...cookies];
}

function loose(facts: Facts, setting: Setting<SessionSettingsRow> | Setting<CookieSettingsRow>): readonly LooseCookie[] {
  const { row, call, bag } = setting;
  // app.register(session, options): it goes by the plugin's name.
  const [plugin] = call.arguments;
  const text = spelled(plugin !== undefined && facts.api(call.callee).rows('mounts').length > 0 ? plugin : call.callee);
  const values = optionIn(facts, bag, row.sameSite);
  const none = values.find((value) => textOf(value) === 'none');
  if (none !== undefined && 'node' in none) return [{ call, text, sameSite: 'none', at: none.node }];
  if (values.every(({ state }) => state === 'absent') && row.defaults.sameSite === undefined) return [{ call, text, sameSite: 'absent', at: call }];
  // express-session's `sameSite: false` says nothing to the browser.
  const off = values.find((value) => value.state === 'literal' && value.value === false);
  return off === undefined ? [] : [{ call, text, sameSite: 'absent', at: call }];
}

const textOf = (value: OptionValue): string | undefined => (value.state === 'literal' && typeof value.value === 'string' ? value.value.toLowerCase() : undefined);

/** A cookie named like a login that this file reads back. One that is taken away keeps nothing. */
function keepsLogin(facts: Facts, { row, call }: Setting<CookieSettingsRow>): boolean {
  const name = nameOf(facts, call.arguments[row.name]);
  if (name === undefined || !LOGIN.test(name) || OTHER.test(name)) return false;
  const value = call.arguments[row.name + 1];
  if (value === undefined || staticString(value) === '') return false;
  return new RegExp(`cookies\\??(?:\\.${escaped(name)}\\b|\\[['"\`]${escaped(name)}['"\`]\\]|\\.get\\(['"\`]${escaped(name)})|getCookie\\(\\s*\\w+,\\s*['"\`]${escaped(name)}|\\{[^{}]*\\b${escaped(name)}\\b[^{}]*\\}\\s*=\\s*\\w+\\.cookies`).test(facts.file.text);
}

function nameOf(facts: Facts, node: Node | undefined): string | undefined {
  if (node === undefined || node.type === 'SpreadElement') return undefined;
  return staticString(node) ?? facts.meaning(node).origins.map((origin) => staticString(origin)).find((text) => text !== undefined);
}


/** Whether requests that change something are asked for more than their cookie. */
export type ForgeryCheck =
  | { readonly state: 'asked' }
  /** A route that asks for nothing. */
  | { readonly state: 'open'; readonly route: Route }
  | { readonly state: 'unknown'; readonly because: string };

/** What the app that a session of this file belongs to asks of requests that change something. */
export function forgeryCheck(facts: Facts, routes: Routes): ForgeryCheck {
  if (isMounted(facts)) return { state: 'asked' };
  const changing = routes.routes.filter((route) => route.kind !== 'action' && route.kind !== 'page' && route.methods.some((method) => CHANGING.has(method)));
  const verdicts = changing.map((route) => ({ route, verdict: routes.protectionOf(route, 'csrf') }));
  const open = verdicts.filter(({ verdict }) => verdict.state === 'open' && verdict.almost?.why !== 'after').map(({ route }) => route);
  // A login can be forged too; what is done with one tells more.
  const route = open.find((one) => authPurposeOf(facts, one) === undefined) ?? open[0];
  if (route !== undefined) return { state: 'open', route };
  const unknown = verdicts.find(({ verdict }) => verdict.state === 'unknown');
  if (unknown?.verdict.state === 'unknown') return { state: 'unknown', because: unknown.verdict.because };
  if (changing.length > 0) return { state: 'asked' };
  return elsewhere(facts);
}

/** Some middleware of this file checks for forged requests, or another file's that is handed something here does. */
function isMounted(facts: Facts): boolean {
  if (facts.index.functions.some((fn) => refusesOrigins(facts, fn))) return true;
  return facts.index.calls.some((call) => {
    const api = facts.api(call);
    if ([api, facts.api(call.callee)].some((state) => state.rows('protections').some((row) => row.gives === 'csrf'))) return true;
    if (isUnread(facts, call.callee) && promises(spelled(call.callee), 'csrf')) return true;
    return call.arguments.some((argument) => argument.type !== 'SpreadElement' && gives(facts, argument));
  });
}

/** What cors() asks and what then fails the request: `(origin, done) => done(new Error('not allowed'))`. */
function refusesOrigins(facts: Facts, fn: FunctionNode): boolean {
  const [first] = fn.params;
  return first?.type === 'Identifier' && /origin/i.test(first.name) && /new \w*Error\(/.test(facts.file.text.slice(fn.range[0], fn.range[1]));
}

/** A value that stands in a chain or is registered: `app.use(csrfGuard)`, `setup(app)`. */
function gives(facts: Facts, argument: Node): boolean {
  const inner = unwrap(argument);
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
  if (facts.api(inner).rows('protections').some((row) => row.gives === 'csrf')) return true;
  if (facts.meaning(inner).origins.some(isFunction)) return false;
  return isUnread(facts, inner) && promises(spelled(inner), 'csrf');
}

const isUnread = (facts: Facts, node: Node): boolean => whereFrom(facts, node).kind === 'unseen' || facts.api(node).isUnknown;

/** Where routes may be that this file does not show: who else gets the app, or the session. */
function elsewhere(facts: Facts): ForgeryCheck {
  if (facts.index.functions.some((fn) => insideOf(facts, fn, 'csrf').gives === 'yes')) return { state: 'asked' };
  for (const call of facts.index.calls) {
    const callee = unwrap(call.callee);
    const handed = facts.behind(callee)?.protection('csrf', 'handed');
    if (handed?.gives === 'yes') return { state: 'asked' };
    for (const argument of call.arguments) {
      if (argument.type !== 'SpreadElement' && facts.behind(argument)?.protection('csrf', 'middleware').gives === 'yes') return { state: 'asked' };
    }
  }
  const way = surrounding(facts).flatMap((fn) => facts.others.waysTo({ filename: facts.file.filename, start: fn.range[0] }, { paths: ['/'], methods: ['POST'] }) ?? []).map((one) => one.protection('csrf'));
  if (way.some((verdict) => verdict.state === 'protected' || (verdict.state === 'open' && verdict.almost !== undefined))) return { state: 'asked' };
  return { state: 'unknown', because: 'the routes of this app stand in other files' };
}

/** The functions a session is made in: they may be handed the app. */
function surrounding(facts: Facts): readonly FunctionNode[] {
  return [...settingsOf(facts, 'session'), ...settingsOf(facts, 'cookie')].flatMap(({ call }) => {
    const around = functionAround(call);
    return around === undefined ? [] : [around, ...facts.callersOf(around).flatMap((caller) => functionAround(caller) ?? [])];
  });
}
