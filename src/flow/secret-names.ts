/**
 * What the names of fields, headers and cookies say of what stands there. A name alone convicts nobody: these are asked
 * of members of known objects, such as requests, rows and answers of services.
 */

/** `short`: a word that means a secret where somebody logs in, and anything elsewhere (`code`, `pin`). */
export type FieldKind = 'password' | 'token' | 'secret' | 'code' | 'short';

const ABOUT = /^(?:is|has|had|show|hide|should|can|need|needs|require|requires|required|use|uses|enable|disable|forgot|no|max|min|num|total|count|with|without|invalid|missing|wrong|bad)$/;
const PASSWORD = /^(?:\w+ )*(?:password|passwords|passwd|passphrase|pwd|passcode)(?: (?:hash|digest|confirm|confirmation|again|repeat|new|old|current|plain|1|2))?$/;
const TOKEN = /^(?:(?:user|new|old|my|raw|plain|signed|password|email|access|refresh|id|auth|authentication|authorization|reset|verification|verify|session|bearer|api|invite|invitation|magic|magic link|jwt|login|bot|oauth|activation|confirmation|confirm|remember|remember me|personal access|provider|admin) )*(?:token|jwt)$/;
const SECRET = /^(?:\w+ )*(?:secret|secrets|(?:api|private|secret|encryption|signing|master|service role|secret access) key|apikey|mnemonic|seed phrase)$/;
const CODE = /^(?:otp|totp|cvv|cvc|(?:otp|totp|mfa|2 fa|two factor|verification|recovery|backup|reset|sms|login|security|one time|auth|magic|invite) (?:code|codes|pin)|(?:\w+ )?(?:otp|totp)|pin code|login pin)$/;
const SHORT = /^(?:code|pin|pass|key|credential|credentials|link|reset link|magic link|reset url|magic url|confirmation url|activation link|verification link)$/;
/** Tokens that open nothing: they stand in pages, name a place in a list, a device or a tax office. */
const HARMLESS = /\b(?:csrf|xsrf|device|push|fcm|apns|page|next|continuation|cancel|tax|design|syntax|contract|erc|public|site|captcha|recaptcha|turnstile)\b/;

/** What a field of this name holds; undefined for anything open, and for what is only about a secret (`passwordLength`). */
export function secretField(name: string): FieldKind | undefined {
  const words = wordsOf(name);
  const text = words.join(' ');
  if (words.length === 0 || ABOUT.test(words[0] ?? '') || HARMLESS.test(text)) return undefined;
  if (PASSWORD.test(text)) return 'password';
  if (TOKEN.test(text)) return 'token';
  if (SECRET.test(text)) return 'secret';
  if (CODE.test(text)) return 'code';
  return SHORT.test(text) ? 'short' : undefined;
}

/** True for headers that let in whoever sends them. */
export function isSecretHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return !/csrf|xsrf|captcha/.test(lower) && /^(?:proxy-)?authorization$|^(?:set-)?cookie$|(?:^|[-_])(?:api-?key|token|secret|jwt|password|passwd)$/.test(lower);
}

/** True for cookies that carry a login. */
export function isSecretCookie(name: string): boolean {
  return !/csrf|xsrf|consent|theme|locale|lang/i.test(name) && /^(?:connect\.sid|sid|jwt|auth|session|remember\w*)$|sess(?:ion)?(?:[-_]?id)?$|token$|^auth|[-_.]jwt$|[-_]sid$/i.test(name);
}

/** Functions that leave nothing of a secret that opens anything, by their names. */
export const REDUCING = /redact|mask|saniti[sz]e|scrub|censor|obfuscat|anonymi[sz]|omit|strip(?:Secret|Sensitive|Password)|without|safe|hide|clean|hash|digest|fingerprint|encrypt|truncate|ellips|shorten|last4|lastFour|preview|pick|serialize(?:User|Req|Request)|toPublic|publicView|hexdigest|checksum/i;
/** What a logger's making says where it removes secrets by itself. */
export const REDACTING = /redact|mask|saniti[sz]e|scrub|censor|obfuscat|sensitive/i;

function wordsOf(name: string): readonly string[] {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/(\d)([a-z])/gi, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '');
}
