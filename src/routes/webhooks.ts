/**
 * Which routes other services call to tell what happened there, told by the path, which is a contract with the
 * outside, or by what the handler reads; and whether such a route does anything about it.
 */
import type { Facts } from '../facts/facts.js';
import { positionsOf } from '../facts/positions.js';
import type { SinkKind } from '../models/schema.js';
import { webhookSenders, type WebhookSender } from '../models/webhook-senders.js';
import { calleeName, contains, functionAround, isFunction, staticKey, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { escaped } from './matchers.js';
import { isParameterSegment, segmentsOf } from './paths.js';
import { spelled, whereFrom } from './provenance.js';
import type { Route } from './route.js';

export interface Webhook {
  /** Undefined where nothing names it. */
  readonly sender: WebhookSender | undefined;
  /** False for a path that a form for subscriptions could have as well, and nothing in sight to tell which it is. */
  readonly certain: boolean;
}

const RECEIVING = new Set(['POST', 'PUT', 'ALL']);
const HOOK = /^(?:web-?hooks?|hooks?|ipn|[a-z0-9-]+-(?:web-?hooks?|hook|ipn)|(?:web-?hooks?|ipn)-[a-z0-9-]+)$/;
/** Below or beside the word, these manage the application's own webhooks. */
const MANAGING = /^(?:test|ping|retry|resend|re-?deliver|replay|register|registration|subscribe|unsubscribe|subscriptions?|create|new|add|edit|update|delete|remove|list|search|logs?|history|deliver(?:y|ies)|settings?|config(?:ure|uration)?|status|setup|enable|disable|toggle|activate|deactivate|rotate(?:-secret)?|secrets?|endpoints?|send|trigger|dispatch|simulate|sample|calls?|stats|info|me|admin|bulk|preview|event-types|types)$/;
const MANAGING_WORDS = /(?:^|-)(?:test|register|create|update|delete|remove|add|send|trigger|settings?|config|logs?|retry|setup|set|list|subscribe)(?:-|$)/;
/** What a sender may be put under: /webhooks/:provider. Any other parameter is an id of something, or a secret in itself. */
const SENDER_PARAMETER = /^[:[{]\W*(?:provider|source|service|platform|gateway|integration|app|channel|vendor|type|event|topic|kind|name)\b/i;
/** Under a sender's own name: /slack/events, /discord/interactions, /paypal/ipn. */
const INCOMING = /^(?:events?|commands?|interactions?|interactive|interactivity|incoming|inbound|notify|notifications?|ipn)$/;
/** Fields of a form that subscribes an address to events. */
const SUBSCRIBES = /(?:body|input|data|payload|json|dto|args|value)\??\.(?:url|target_?url|callback_?url|webhook_?url|hook_?url|endpoint(?:_?url)?|events|eventTypes|event_types|is_?active|enabled)\b|\{[^{}]*\b(?:url|target_?url|callback_?url|webhook_?url|hook_?url|endpoint(?:_?url)?|events|eventTypes|event_types)\b[^{}]*\}\s*=|\.setWebhook\(|webhookEndpoints\.create/i;
/** Fields that tell what happened. */
const TELLS = /(?:body|event|payload|evt|data|json|notification|message|webhook)\??\.(?:type|event|event_?type|event_?name|action|status|topic|resource|object|kind|trigger|transaction_?id|order_?id|payment_?id|reference|tx_?ref)\b|\{[^{}]*\b(?:type|event|event_?type|event_?name|action|status|topic|resource|transaction_?id|payment_?id|order_?id|reference|tx_?ref)\b[^{}]*\}\s*=|\bevent\b|\bnotification\b/i;

/** What a route receives from another service; undefined for every other route. */
export function webhookOf(facts: Facts, route: Route): Webhook | undefined {
  if (route.kind === 'page' || route.kind === 'action' || !route.methods.some((method) => RECEIVING.has(method))) return undefined;
  const paths = route.paths.map((path) => segmentsOf(path).map(wordsOf));
  const hooked = paths.find((path) => path.some((segment) => HOOK.test(segment)));
  if (hooked !== undefined && isManaging(hooked)) return undefined;
  const named = paths.map(senderIn).find((sender) => sender !== undefined);
  if (hooked === undefined && named === undefined && !mayBeTold(facts)) return undefined;
  const code = route.functions.map((fn) => codeReached(facts, fn)).join('\n');
  const handled = senderHandled(code);
  const incoming = named !== undefined && paths.some((path) => INCOMING.test(path.at(-1) ?? ''));
  if (hooked === undefined && !incoming) return handled === undefined || isSending(code) ? undefined : { sender: handled, certain: true };
  const sender = handled ?? named;
  if (sender !== undefined) return { sender, certain: true };
  if (SUBSCRIBES.test(code)) return undefined;
  const last = hooked?.at(-1) ?? '';
  const isList = /^(?:web-?hooks|hooks)$/.test(last);
  return { sender: undefined, certain: !isList || TELLS.test(code) };
}

/** /webhooks/:id, /webhooks/test, /register-webhook. */
function isManaging(path: readonly string[]): boolean {
  const at = path.findIndex((segment) => HOOK.test(segment));
  const after = path.slice(at + 1);
  const word = path[at] ?? '';
  if (word !== 'webhook' && word !== 'webhooks' && MANAGING_WORDS.test(word)) return true;
  return after.some((segment) => MANAGING.test(segment) || (isParameterSegment(segment) && !SENDER_PARAMETER.test(segment)));
}

function senderIn(path: readonly string[]): WebhookSender | undefined {
  return webhookSenders.find(({ words }) => path.some((segment) => words.some((word) => segment === word || segment === `${word}-webhook` || segment === `${word}-webhooks` || segment === `webhook-${word}` || segment === `${word}-hook` || segment === `${word}-events` || segment === `${word}-ipn`)));
}

/** camelCase, snake_case and dots become words with dashes. */
function wordsOf(segment: string): string {
  if (isParameterSegment(segment)) return segment;
  return segment.replace(/\.(?:php|json)$/, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[_.\s]+/g, '-').toLowerCase();
}

const TOLD = webhookSenders.flatMap(({ headers, events }) => [...headers, ...events]);

const told = new WeakMap<Facts, boolean>();
const TOLD_PATTERN = new RegExp(TOLD.map(escaped).join('|'), 'i');

/** A cheap look: does the file mention anything that only senders send? */
function mayBeTold(facts: Facts): boolean {
  let known = told.get(facts);
  if (known === undefined) {
    known = TOLD_PATTERN.test(facts.file.text);
    told.set(facts, known);
  }
  return known;
}

/** The sender whose header is read, or with whose events something is compared. */
function senderHandled(code: string): WebhookSender | undefined {
  if (code === '') return undefined;
  const lower = code.toLowerCase();
  return webhookSenders.find(({ headers, events }) =>
    headers.some((header) => readsHeader(lower, header)) || events.some((event) => new RegExp(`(?:[=!]==?|\\bcase)\\s*['"\`]${escaped(event)}`).test(code)));
}

const readsHeader = (lower: string, header: string): boolean => ['\'', '"', '`'].some((quote) => lower.includes(quote + header + quote));


/** Who sets such a header calls somebody else. */
const isSending = (code: string): boolean => /\bfetch\(|axios|\bgot\b/.test(code) && !/headers?\s*(?:\(\s*\))?\s*(?:\[|\.get|\()/i.test(code);

/** The text of a function and of those of this file it calls. */
function codeReached(facts: Facts, fn: FunctionNode, seen: Set<FunctionNode> = new Set()): string {
  if (seen.has(fn) || seen.size > 8) return '';
  seen.add(fn);
  const own = facts.file.text.slice(fn.range[0], fn.range[1]);
  return [own, ...within(fn, facts.index.calls).flatMap((call) => facts.functionsOf(call.callee).map((inner) => codeReached(facts, inner, seen)))].join('\n');
}

const HARMLESS: ReadonlySet<SinkKind> = new Set<SinkKind>(['response', 'log', 'html', 'redirect']);
const LOG = /(?:^|\.)(?:console|log|logger|logging|assert|metrics|sentry|Sentry|pino|winston)(?:\.|$)|^(?:debug|log)$/i;
/** What turns data around or answers, whoever wrote it. */
const TURNS = /^(?:log|info|warn|error|debug|trace|json|text|parse|stringify|safeParse|parseBody|status|send|sendStatus|end|code|type|header|headers|set|get|toString|trim|split|slice|map|filter|find|includes|next|then|catch|done|String|Number|Boolean|Error|Response|Date|Set|Map|from|isArray|keys|entries|values|createError|readBody|getHeader|getHeaders|readRawBody|raw|buffer|arrayBuffer)$/;

/** True when a route does something about what it is told: writes, sends, calls a service or code of the project. */
export function actsOn(facts: Facts, route: Route): boolean {
  if (route.functions.length === 0) return route.handler !== undefined && isOfProject(facts, route.handler);
  return route.functions.some((fn) => acts(facts, fn, new Set()));
}

/** A published package's own handler looks after itself. */
function isOfProject(facts: Facts, handler: Node): boolean {
  const from = whereFrom(facts, handler);
  if (from.kind !== 'unseen') return false;
  return from.specifier === undefined || /^(?:[./~#]|@\/)/.test(from.specifier) || facts.behind(handler) !== undefined;
}

function acts(facts: Facts, fn: FunctionNode, seen: Set<FunctionNode>): boolean {
  if (seen.has(fn) || seen.size > 8) return false;
  seen.add(fn);
  if (within(fn, facts.index.memberWrites).some((write) => isState(facts, write.left))) return true;
  if (within(fn, facts.index.tags).some((tag) => facts.api(tag).rows('sanitizers').some((row) => row.kinds.includes('sql')))) return true;
  return within(fn, facts.index.calls).some((call) => isAct(facts, fn, call, seen));
}

function isAct(facts: Facts, fn: FunctionNode, call: CallNode, seen: Set<FunctionNode>): boolean {
  const callee = unwrap(call.callee);
  const name = calleeName(callee) ?? '';
  if (LOG.test(spelled(callee))) return false;
  const api = facts.api(callee);
  if (!api.isUnknown) return positionsOf(facts, call).some((position) => position.api.rows('sinks').some((row) => !HARMLESS.has(row.kind))) || (call.type === 'CallExpression' && api.result().rows('sources').some((row) => row.kind === 'database')) || api.awaited().rows('sources').some((row) => row.kind === 'database');
  const local = facts.functionsOf(callee).filter((target) => !contains(target, call));
  if (local.length > 0) return local.some((target) => acts(facts, target, seen));
  if (callee.type === 'MemberExpression' && ['push', 'unshift', 'set', 'add', 'delete', 'emit', 'publish'].includes(name)) return isState(facts, callee);
  if (TURNS.test(name) || call.type === 'NewExpression') return false;
  return isElsewhere(facts, fn, callee);
}

/** Code of the project or of an unmodelled package, or a field of the class the handler is a method of. */
function isElsewhere(facts: Facts, fn: FunctionNode, callee: Node): boolean {
  let root = unwrap(callee);
  while (root.type === 'MemberExpression' || root.type === 'CallExpression' || root.type === 'AwaitExpression') {
    root = unwrap(root.type === 'MemberExpression' ? root.object : root.type === 'CallExpression' ? root.callee : root.argument);
  }
  if (root.type === 'ThisExpression') return callee.type === 'MemberExpression';
  const definition = root.type === 'Identifier' ? facts.variableOf(root)?.defs[0] : undefined;
  if (definition === undefined) return false;
  const node = definition.node as Node;
  if (node.type.startsWith('Import')) return whereFrom(facts, root).kind === 'unseen' || (root === callee || callee.type === 'MemberExpression');
  if ((definition.type as string) === 'Parameter') return functionAround(definition.name as Node) === undefined || !contains(fn, definition.name as Node);
  // A module's own object: a client, a queue, a Map is asked above.
  return node.type === 'VariableDeclarator' && !contains(fn, node) && !isFunction(node.init);
}

/** A member of something that outlives the request. */
function isState(facts: Facts, member: Node): boolean {
  let root = unwrap(member);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (root.type === 'ThisExpression') return true;
  const variable = root.type === 'Identifier' ? facts.variableOf(root) : undefined;
  const definition = variable?.defs[0];
  if (definition === undefined) return false;
  if ((definition.type as string) !== 'Parameter' && functionAround(definition.name as Node) === undefined) return member.type === 'MemberExpression' && staticKey(member) !== 'exports';
  // What was looked up is going to be saved: order.status = 'paid'.
  return facts.meaning(root).api.rows('sources').some((row) => row.kind === 'database');
}
