/**
 * Names that acquit. Where a middleware or call comes from a file that is not in sight, a telling name counts
 * as the protection it promises. A name never convicts, and what a function does, where it can be read,
 * outranks its name. Seen in real applications: authLimiter, loginLimiter, apiLimiter, loginRateLimit.check(),
 * ratelimit().limit(), limiter.pass(), checkRateLimit, throttle, slowDown, bruteforce.prevent.
 */
import type { ProtectionKind } from '../models/schema.js';

interface Names {
  readonly tells: RegExp;
  /** Names that sound alike and do something else: a limit on sizes limits no attempts. */
  readonly except: RegExp;
}

const HOUSE_NAMES: Partial<Readonly<Record<ProtectionKind, Names>>> = {
  'rate-limit': {
    tells: /rate_?-?limit|limiter|throttl|slow_?down|brute|too_?many|attempts?_?(?:limit|left|exceeded|allowed)|(?:check|max|limit|count|record|track|exceed)\w*attempts?|limit(?:er|ed|ing|s)?_?(?:login|auth|requests?|attempts?|api|ip|calls)|(?:login|auth|request|api|ip|strict|signup|otp|global)_?limit|arcjet|quota|cooldown|lockout|abuse/i,
    except: /(?:body|size|upload|file|page|char|length|query|result|row|memory|json|concurrency)_?limit|^p_?limit/i,
  },
  // validate(schema), validateBody, userSchema, celebrate, zodMiddleware, checkBody: the middleware that parses a body.
  validation: {
    tells: /(?<!re)valid|schema|celebrate|\bzod|\bjoi\b|sanitiz|\bdto\b|(?:parse|check|verify)_?(?:body|input|request|payload)/i,
    except: /validate_?(?:token|session|jwt|user|auth|api_?key|csrf|captcha|origin)/i,
  },
  // verifyStripeSignature, checkWebhookSecret, webhooks.unwrap(), isValidSignature, constructEvent, authenticate.webhook().
  signature: {
    tells: /verif|signature|construct_?event|hmac|webhook_?(?:secret|auth|guard|token)|(?:check|valid|assert|ensure|require)\w*(?:secret|sender|webhook|source)|unwrap|unmarshal|authenticat|svix|allow_?list|white_?list|timing_?safe/i,
    except: /email|phone|captcha|password|otp|\bcode|account|identity|kyc|verified$|schema|(?:get|comput|creat|mak|generat|build|calc|pars|read|extract)\w*(?:signature|hmac)/i,
  },
};

/** True when this name promises the protection. */
export function promises(name: string, kind: ProtectionKind): boolean {
  const names = HOUSE_NAMES[kind];
  return names?.tells.test(name) === true && !names.except.test(name);
}
