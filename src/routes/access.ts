/**
 * Who a route is for, as its path, its file and its name tell: staff, those it is about, or everybody.
 * A path is a contract with the outside; what nothing here tells is asked of the handler.
 */
import type { Facts } from '../facts/facts.js';
import { functionAround, within, type FunctionNode, type Node } from '../syntax/tree.js';
import { authPurposeOf } from './auth-route.js';
import { isPublic } from './house.js';
import { promises } from './house-names.js';
import { insideOf } from './inside.js';
import { isParameterSegment, segmentsOf } from './paths.js';
import { spelled, whereFrom } from './provenance.js';
import { asksDatabase } from './queries.js';
import type { Route } from './route.js';
import { webhookOf } from './webhooks.js';

/** public: for everybody, or protected by another rule's means */
export type Access =
  | { readonly for: 'staff'; /** Only administrators, not whoever manages something. */ readonly rank: 'admin' | 'some' }
  | { readonly for: 'few'; /** What anybody can do who comes in, for messages. */ readonly harm: string }
  | { readonly for: 'owner'; readonly by: 'change' | 'reading' }
  | { readonly for: 'everybody' };

const EVERYBODY: Access = { for: 'everybody' };
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'ALL']);

const ADMIN = /^(?:admins?|administrators?|administration|super-?(?:users?|admins?)|sys-?admins?|back-?office|staff|moderators?|moderation)$/;
const SOME = /^(?:internal|manage|management|ops|superintend)$/;
const PEOPLE = 'users?|accounts?|members?|customers?|clients?|employees?|patients?|students?|tenants?';
const PEOPLE_LIST = /^(?:users|accounts|customers|employees|patients|students|tenants)$/;
const RIGHTS = /^(?:roles?|permissions?|privileges|promote|demote|impersonate|ban|unban|suspend|unsuspend|make-admin|set-role|change-role|update-role|assign-role|grant)$/;
const MONEY_LIST = /^(?:orders|payments|invoices|transactions|payouts|subscriptions)$/;
const TAKEN_OUT = /^(?:export|exports|dump|backup|backups|download-all|export-(?:users|data|orders|customers|all|csv))$/;

/** Words that make a path everybody's: logins and their kin, messages to the house, machines, public reading. */
const OPEN = /^(?:auth|oauth2?|login|log-in|signin|sign-in|logout|log-out|signout|sign-out|register|registration|signup|sign-up|refresh|refresh-tokens?|forgot-password|reset-password|password-reset|forgot|verify|verify-email|confirm|confirm-email|activate|activation|callback|sso|saml|oidc|session|sessions|contact|contact-us|newsletter|subscribe|unsubscribe|waitlist|wait-list|feedback|inquiry|inquiries|enquiry|lead|leads|quote|rsvp|health|healthz|health-check|healthcheck|livez?|readyz?|ping|status|heartbeat|version|metrics|csrf|csrf-token|xsrf|sitemap|robots|feed|rss|manifest|webhooks?|hooks?|ipn|track|tracking|analytics|telemetry|vitals|web-vitals|collect|events?-log|beacon|pageviews?|views|search|public|static|assets|well-known|graphql|trpc|rpc|playground|docs|api-docs|swagger|openapi|consent|cookies?|locale|language|theme|echo|captcha|hello|test|ping-pong|tokens?|otp|2fa|mfa|totp|magic-link|passkeys?|webauthn|invite|invites|invitations?|setup|install|onboarding|cron|revalidate|preview|draft|og|image|proxy|not-found|error|errors|log|logs|report-(?:error|uri)|csp-report)$/;
/** Where procedures are served: what each of them is for, its own name says. */
const CARRIER = /^(?:graphql|trpc|rpc)$/;
/** What belongs to somebody when it is read. */
const PERSONAL = /^(?:me|profile|my-?\w*|account|orders?|invoices?|payments?|transactions?|messages?|notifications?|billing|subscriptions?|addresses|address|bookings?|appointments?|medical-records?|records|inbox|wallet|balance|documents?|dashboard|private|settings|customers?|patients?|employees?|users?)$/;

/** Whether a function writes to a database, itself or through what it calls: the flow floor knows. */
export type Writes = (fn: FunctionNode) => boolean;

/** Who a route is for. */
export function accessOf(facts: Facts, route: Route, writes: Writes): Access {
  if (isPublic(facts, route) || authPurposeOf(facts, route) !== undefined || webhookOf(facts, route) !== undefined) return EVERYBODY;
  const path = (route.paths[0] ?? '').replaceAll('.', '/');
  const named = wordsOf(path);
  const words = route.kind === 'action' ? [...folderWords(facts.file.filename), ...named] : named;
  const last = named.at(-1) ?? '';
  const changes = route.methods.some((method) => CHANGING.has(method)) && route.kind !== 'page';
  // Whoever asks for a login page, a health check or a file of an admin panel is let in.
  if (OPEN.test(last) || named.some((word) => /^(?:login|log-in|signin|sign-in|signup|sign-up|logout|oauth2?|well-known|webhooks?|hooks?|public|health|cron)$/.test(word))) return EVERYBODY;
  if (route.kind === 'page' && !readsOrWrites(facts, route, writes)) return EVERYBODY;
  if (words.some((word) => isAdmin(word))) return { for: 'staff', rank: 'admin' };
  if (words.some((word) => SOME.test(word))) return { for: 'staff', rank: 'some' };
  const harm = deedOf(route, path, named, changes);
  if (harm !== undefined) return { for: 'few', harm };
  if (named.some((word) => /^(?:auth|authentication|session|sessions)$/.test(word))) return EVERYBODY;
  if (changes && !named.some((word) => OPEN.test(word) && !CARRIER.test(word)) && (route.functions.length === 0 || route.functions.some(writes))) return { for: 'owner', by: 'change' };
  if (!changes && route.methods.includes('GET') && named.some((word) => PERSONAL.test(word)) && readsOrWrites(facts, route, writes)) return { for: 'owner', by: 'reading' };
  return EVERYBODY;
}

/** What anybody could do at a route whose path or name says what it does to others. */
function deedOf({ kind, name, methods }: Route, path: string, words: readonly string[], changes: boolean): string | undefined {
  if (kind === 'action' && name !== undefined) return deedOfName(name);
  const last = words.at(-1) ?? '';
  const endsInParameter = isParameterSegment(segmentsOf(path).at(-1) ?? '');
  const isAboutPeople = words.some((word) => new RegExp(`^(?:${PEOPLE})$`).test(word));
  const isOwn = words.some((word) => /^(?:me|self|my|mine|current|profile)$/.test(word));
  if (isOwn) return undefined;
  if (methods.includes('DELETE') && endsInParameter && new RegExp(`^(?:${PEOPLE})$`).test(last)) return 'anybody can delete the accounts of others';
  if (changes && RIGHTS.test(last) && (isAboutPeople || /^(?:impersonate|promote|demote)$/.test(last))) return 'anybody can change what others, or they themselves, may do';
  if (!endsInParameter && methods.length === 1 && methods[0] === 'GET') {
    if (PEOPLE_LIST.test(last)) return 'anybody can read who is registered';
    if (TAKEN_OUT.test(last)) return 'anybody can take the data out';
    if (MONEY_LIST.test(last) && words.length <= 3) return 'anybody can read what everybody bought and paid';
  }
  return changes && /^refunds?$/.test(last) ? 'anybody can have money paid back' : undefined;
}

function deedOfName(name: string): string | undefined {
  if (/^(?:delete|remove)(?:Any)?(?:User|Account|Member|Customer|Employee)(?:ById)?(?:Action)?$/.test(name) && !/Own|My|Account/.test(name)) return 'anybody can delete the accounts of others';
  if (/^(?:ban|unban|suspend|promote|demote|impersonate)[A-Z]\w*|^(?:update|change|set|assign|toggle)(?:User|Member)?(?:Role|Permission|Admin)s?(?:Action)?$|^(?:make|set)\w*Admin/.test(name)) return 'anybody can change what others, or they themselves, may do';
  if (/^(?:get|list|fetch|export)(?:All)(?:Users|Customers|Orders|Payments|Invoices|Accounts)(?:Action)?$|^(?:list|export)(?:Users|Customers)(?:Action)?$/.test(name)) return 'anybody can read what is known of everybody';
  return /^(?:refund|issueRefund)[A-Z]?\w*$/.test(name) ? 'anybody can have money paid back' : undefined;
}

const isAdmin = (word: string): boolean => ADMIN.test(word) || (/(?:^|-)(?:admin|backoffice|superadmin|superuser)(?:-|$)/.test(word) && !/contact|non-admin/.test(word));

/** The fixed segments of a path, in words with dashes. */
function wordsOf(path: string): readonly string[] {
  return segmentsOf(path).filter((segment) => !isParameterSegment(segment)).map((segment) => segment.replace(/\.(?:php|json|do|action|aspx?|xml|txt)$/, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[_.\s]+/g, '-').toLowerCase());
}

/** Server actions have no path; those of the admin panel lie with it. */
function folderWords(filename: string): readonly string[] {
  const parts = filename.replaceAll('\\', '/').split('/');
  const start = Math.max(parts.lastIndexOf('app'), parts.lastIndexOf('src'), parts.lastIndexOf('actions') - 1);
  return start < 0 ? [] : parts.slice(start + 1).map((part) => part.replace(/^\(|\)$/g, '').replace(/\.\w+$/, '').toLowerCase());
}

/** True when a handler asks a database, or code that is not in sight; a page of fixed text does neither. */
function readsOrWrites(facts: Facts, { functions }: Route, writes: Writes): boolean {
  if (functions.length === 0) return true;
  return functions.some(writes) || functions.some((fn) => within(fn, facts.index.calls).some((call) => asksDatabase(facts, call)));
}

/** A guard that other routes of the file are registered with. */
export interface GuardInUse {
  readonly text: string;
  /** True where it can be written into another registration as it is. */
  readonly isName: boolean;
  readonly node: Node;
}

/** The guard that most routes of the file name in their registration. */
export function guardInUse(facts: Facts, routes: readonly Route[], kind: 'auth' | 'role'): GuardInUse | undefined {
  const counts = new Map<string, { guard: GuardInUse; count: number }>();
  for (const { node, handler } of routes) {
    if (node.type !== 'CallExpression') continue;
    for (const argument of node.arguments) {
      if (argument === handler || (argument.type !== 'Identifier' && argument.type !== 'CallExpression')) continue;
      const text = spelled(argument);
      const known = counts.get(text);
      if (known !== undefined) known.count += 1;
      else if (isGuard(facts, argument, kind)) counts.set(text, { guard: { text: argument.type === 'Identifier' ? text : facts.file.text.slice(...argument.range), isName: argument.type === 'Identifier' && isOfModule(facts, argument), node: argument }, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.guard;
}

function isGuard(facts: Facts, node: Node, kind: 'auth' | 'role'): boolean {
  if (facts.api(node).rows('protections').some((row) => row.gives === kind && row.how === 'middleware')) return true;
  const own = facts.functionsOf(node);
  if (own.length > 0) return own.some((fn) => insideOf(facts, fn, kind).gives === 'yes');
  const elsewhere = facts.behind(node)?.protection(kind, 'middleware');
  if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return elsewhere.gives === 'yes';
  return whereFrom(facts, node).kind !== 'here' && promises(spelled(node), kind);
}

/** A name of the module's first level is in reach of every registration. */
function isOfModule(facts: Facts, node: Node): boolean {
  const variable = facts.variableOf(node);
  const definition = variable?.defs[0];
  return definition !== undefined && (definition.type as string) !== 'Parameter' && functionAround(definition.name as Node) === undefined;
}

/** True when what guards is a key of the house, an API key or Basic auth: who has it is staff. */
export function isByKey(facts: Facts, guard: Node): boolean {
  const region = guard.type === 'Identifier' || guard.type === 'MemberExpression' ? undefined : facts.file.text.slice(...guard.range);
  const code = region ?? facts.functionsOf(guard).map((fn) => facts.file.text.slice(...fn.range)).join('\n');
  return /process\.env|api[-_]?key|basic|secret/i.test(code) && !/jwt|verify\(|session|req\.user/i.test(code);
}
