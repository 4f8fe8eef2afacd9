/**
 * Which routes somebody can guess a secret at: login, registration, password reset, one-time codes, tokens,
 * pairing and invites. Told by the path, which is a contract with the outside; by the name of an entry point
 * that has no path of its own; or by what the handler does. A path's neighbours (/logout, /token/blacklist,
 * /devices/register) are none.
 */
import type { Facts } from '../facts/facts.js';
import { staticString, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isParameterSegment, joined, segmentsOf } from './paths.js';
import type { Route } from './route.js';

/** What can be tried there at full speed. */
export type AuthPurpose = 'login' | 'register' | 'reset' | 'code' | 'token' | 'invite';

/** Segments that say it alone, when they end the path (a parameter may follow). */
const ENDINGS: readonly (readonly [AuthPurpose, RegExp])[] = [
  ['reset', /^(?:(?:forgot|forgotten|reset|recover|lost|restore)-?(?:your-?|my-?|the-?)?(?:password|passwd|pass|pwd|pin|credentials?)|(?:password|pwd|pin)-?(?:forgot|forgotten|reset|recovery|recover)(?:-(?:request|confirm|mail|email|link|token))?|(?:request|send|confirm|do|perform)-?(?:password-?reset|reset-?password)(?:-(?:mail|email|link))?|send-?reset(?:-(?:mail|email|link|code))?|forgot)$/],
  ['code', /^(?:otp|totp|2fa|mfa|two-?factor(?:-auth(?:entication)?)?|one-?time-?(?:code|password)|(?:verify|check|confirm|send|resend|request|validate|submit)-?(?:the-?)?(?:otp|totp|2fa|mfa|code|pin|passcode|sms|two-?factor|(?:verification|security|login|auth|sms|email|phone|reset)-?code)|(?:otp|totp|2fa|mfa|code|pin|passcode)-?(?:verify|verification|check|confirm|login|challenge|send|resend)|verification-?code|passcode|magic-?link|send-?magic-?link|passwordless|login-?link|login-?code|email-?(?:otp|code)|phone-?(?:otp|code|login))$/],
  ['invite', /^(?:(?:redeem|accept|claim|validate|check)-?(?:invite|invitation)(?:-?code)?|(?:invite|invitation)-?(?:redeem|accept|claim|code)|join-?code|pair|pairing|pairing-?code|pair-?(?:code|device)|device-?pairing)$/],
  ['register', /^(?:register|registration|sign-?up|create-?(?:account|user-?account)|register-?(?:user|account|admin|customer|member|with-?email)|(?:user|account|admin|customer)-?(?:register|registration|signup|sign-up)|sign-?up-?(?:email|user|with-?(?:email|password)))$/],
  ['login', /^(?:login|log-?in|sign-?in|signon|logon|authenticate|authorize|(?:user|admin|staff|customer|member|account|local|password|email|do|api|app|auth|guest|pin|ajax)-?(?:login|signin|sign-in|log-in)|(?:login|log-?in|sign-?in)-?(?:user|admin|staff|customer|local|password|email|pin|submit|with-?(?:email|password|credentials|pin|otp))|try-?login|check-?password|verify-?password|password-?check)$/],
  ['token', /^(?:token|get-?token|create-?token|access-?token|obtain-?token|token-?auth|api-?token-?auth|jwt)$/],
];

/** Segments that only say it below a segment of the second kind: /auth/verify, /password/reset, /invites/:code/redeem. */
const PAIRS: readonly (readonly [AuthPurpose, RegExp, RegExp])[] = [
  ['reset', /^(?:reset|forgot|forgotten|recover|recovery|restore)$/, /^(?:password|passwords|pwd|auth|credentials|pin)$/],
  ['reset', /^(?:password|passwd|pwd)$/, /^(?:reset|forgot|forgotten|recover|recovery|lost)$/],
  ['code', /^(?:verify|verification|check|confirm|challenge|validate|send|resend|login|request|token)$/, /^(?:otp|totp|2fa|mfa|two-?factor|code|codes|magic-?link|passwordless|pin|sms|phone)$/],
  ['code', /^(?:otp|totp|code|2fa|mfa|pin)$/, /^(?:verify|verification|check|confirm|resend|send)$/],
  ['code', /^verify$/, /^auth$/],
  ['invite', /^(?:redeem|accept|claim|join|verify)$/, /^(?:invite|invites|invitation|invitations)$/],
  ['invite', /^(?:invite|invitation)$/, /^(?:redeem|accept|claim)$/],
  ['login', /^(?:local|password|credentials|basic|ldap|email)$/, /^(?:auth|login|log-?in|sign-?in|session|authenticate)$/],
  ['register', /^(?:local|password|credentials|email)$/, /^(?:register|sign-?up|registration)$/],
];

/** What is registered or given a token here is a thing, not a person. */
const THINGS = /^(?:devices?|webhooks?|events?|push|fcm|apns|notifications?|domains?|plugins?|services?|apps?|clients?|courses?|class(?:es)?|tournaments?|workshops?|nodes?|workers?|hooks?|subscriptions?|csrf|xsrf|uploads?|payments?|cash|cards?|bots?|integrations?|repos?|mqtt|realtime|socket|livekit|rtc|video|chat|models?|schemas?|commands?|metrics)$/;
/** Whoever comes from there has been checked there. */
const PROVIDERS = /^(?:google|facebook|apple|github|gitlab|bitbucket|twitter|x|microsoft|azure|azure-?ad|linkedin|discord|slack|spotify|twitch|kakao|naver|line|wechat|telegram|okta|auth0|cognito|firebase|supabase|clerk|keycloak|social|oidc|openid|saml|sso|passkeys?|webauthn|fido2?|siwe|web3|wallet|metamask|nostr)$/;
/** Words that make a path a neighbour of a login. */
const NEIGHBOURS = /(?:^|-)(?:logout|signout|sign-out|log-out|logoff|callback|status|revoke|blacklist|refresh|introspect|verify-session|session-check|enable|disable|setup|generate|qr|count(?:er)?s?|history|logs?|stats|settings|config|options|providers?|methods?)$/;

/** The purpose of a path; undefined where it has none. */
export function purposeOfPath(path: string): AuthPurpose | undefined {
  const all = segmentsOf(path).map(wordsOf);
  const named = all.filter((segment) => !isParameterSegment(segment));
  const last = named.at(-1);
  if (last === undefined) return undefined;
  const tail = all.length - 1 - all.lastIndexOf(last);
  // /auth/:action
  if (tail === 1 && last === 'auth' && /^:(?:action|step|operation|mode)/.test(all.at(-1) ?? '')) return 'login';
  // A parameter after the word is a code or a token; more than that is another resource.
  if (tail > 1 || NEIGHBOURS.test(last)) return undefined;
  if (named.slice(-3).some((segment) => PROVIDERS.test(segment))) return undefined;
  const around = named.at(-2) ?? '';
  const pair = PAIRS.find(([, segment, above]) => segment.test(last) && above.test(around));
  if (pair !== undefined) return pair[0];
  const ending = ENDINGS.find(([, segment]) => segment.test(last));
  if (ending === undefined) return undefined;
  const [purpose] = ending;
  const isThing = THINGS.test(around) || isParameterSegment(all.at(all.lastIndexOf(last) - 1) ?? '');
  if ((purpose === 'register' || purpose === 'token' || purpose === 'invite') && isThing) return undefined;
  // /users/:id/token and /login/:provider name somebody or something else.
  if (tail === 1 && (purpose === 'token' || purpose === 'login' || purpose === 'register')) return undefined;
  return purpose;
}

/** camelCase, snake_case and dots become words with dashes. Extensions of old pages go. */
function wordsOf(segment: string): string {
  if (isParameterSegment(segment)) return segment.toLowerCase();
  return segment.replace(/\.(?:php|json|do|action|aspx?)$/, '').replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[_.\s]+/g, '-').toLowerCase();
}

const TO_WHOM = '(?:User|Account|Admin|Customer|Member|Staff|Form|Email|Password|Credentials|Request|Otp|Code|Mail|Link|WithPassword|WithEmail|WithCredentials|WithEmailAndPassword|WithOtp|WithMagicLink|WithPhone|ByEmail|Submit)?(?:Action|Handler|Mutation)?';
const NAMES: readonly (readonly [AuthPurpose, RegExp])[] = [
  ['reset', /^(?:handle)?(?:forgot|reset|recover|requestReset)(?:Password|Pwd)|^(?:handle|send|request|confirm|complete)?PasswordReset/],
  ['code', /^(?:handle)?(?:verify|check|confirm|validate|send|resend|request|submit)(?:Otp|OTP|Totp|TOTP|Mfa|MFA|TwoFactor|2fa|2FA|MagicLink|LoginCode|VerificationCode|SmsCode|Passcode|Code)(?:Action|Handler)?$/],
  ['invite', /^(?:redeem|accept|claim)(?:Invite|Invitation)(?:Code)?(?:Action|Handler)?$/],
  ['register', new RegExp(`^(?:handle|do|on)?(?:[Rr]egister|[Ss]ign_?[Uu]p|[Cc]reateAccount)${TO_WHOM}$`)],
  ['login', new RegExp(`^(?:handle|do|on|user|admin)?(?:[Ll]og_?[Ii]n|[Ss]ign_?[Ii]n|[Aa]uthenticate)${TO_WHOM}$`)],
];

/** The purpose of an entry point's name. */
export function purposeOfName(name: string): AuthPurpose | undefined {
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0];
}

/** What somebody could guess at a route, and how that is known. */
export function authPurposeOf(facts: Facts, route: Route): AuthPurpose | undefined {
  if (route.kind === 'page' || !route.methods.some((method) => CHANGING.has(method))) return undefined;
  const byPath = pathsWithName(route).map(purposeOfPath).find((purpose) => purpose !== undefined);
  if (byPath !== undefined) return byPath;
  if (route.name !== undefined && (route.kind === 'action' || (route.kind === 'method' && route.paths.every(isBare)))) {
    const byName = purposeOfName(route.name);
    if (byName !== undefined) return byName;
  }
  // Who changes a password, or confirms something with it, is logged in.
  if ([...route.paths, route.name ?? ''].some((text) => /change|update|delete|profile|settings|\bme\b|account|confirm|current|remove|disable|unlink/i.test(text))) return undefined;
  return behaviourOf(facts, route);
}

/** A page may have several actions, each called by a name below its path: /login?/logout is no login. */
function pathsWithName({ kind, name, paths }: Route): readonly string[] {
  return kind === 'action' && name !== undefined && name !== 'default' ? paths.map((path) => joined(path, name)) : paths;
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'ALL']);

/** A controller's own path, without one of the method. */
const isBare = (path: string): boolean => segmentsOf(path).length <= 2 && /(?:^|\/)(?:auth|authentication|account|session|sessions)$/i.test(path);

function behaviourOf(facts: Facts, route: Route): AuthPurpose | undefined {
  const links = route.approaches.flatMap((approach) => approach.links.map((link) => link.node));
  const nodes = [...links, ...(route.handler === undefined ? [] : [route.handler])];
  const calls = [...nodes.filter((node): node is CallNode => node.type === 'CallExpression'), ...route.functions.flatMap((fn) => callsIn(facts, fn, new Set()))];
  for (const call of calls) {
    const row = facts.api(call).rows('credentials').find(({ given }) => given === undefined || textsIn(call.arguments[0]).includes(given));
    if (row !== undefined) return row.checks === 'password' ? 'login' : 'code';
  }
  return undefined;
}

function textsIn(node: Node | undefined): readonly string[] {
  if (node?.type === 'ArrayExpression') return node.elements.flatMap((element) => (element === null ? [] : textsIn(element)));
  const text = staticString(node);
  return text === undefined ? [] : [text];
}

/** The calls of a function and of the functions of this file it calls. */
function callsIn(facts: Facts, fn: FunctionNode, seen: Set<FunctionNode>): readonly CallNode[] {
  if (seen.has(fn) || seen.size > 12) return [];
  seen.add(fn);
  return within(fn, facts.index.calls).flatMap((call) => [call, ...facts.functionsOf(call.callee).flatMap((inner) => callsIn(facts, inner, seen))]);
}
