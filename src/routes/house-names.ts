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
    except: /(?:body|size|upload|file|page|char|length|query|result|row|memory|json|concurrency)_?limit|^p_?limit|(?:^|\.)(?:skip|no|without|disable|bypass|ignore)_?(?:throttl|rate)/i,
  },
  // validate(schema), validateBody, userSchema, celebrate, zodMiddleware, checkBody: the middleware that parses a body.
  validation: {
    tells: /(?<!re)valid|schema|celebrate|\bzod|\bjoi\b|sanitiz|\bdto\b|(?:parse|check|verify)_?(?:body|input|request|payload)/i,
    except: /validate_?(?:token|session|jwt|user|auth|api_?key|csrf|captcha|origin)/i,
  },
};

/** Words in the names of what guards access, and of what only sounds like it: FIELD's stop words. */
const SOUNDS_ALIKE = /(?:^|\.)(?:update|append|attach|populate|track|remember|note)(?=[A-Z_])|(?:feature|permissions?|content|security|referrer|resource|opener|embedder|cookie)s?[-_]?polic|\bcsp\b|frame_?guard|security[-_.]?txt|limit|throttl|validation|validator|schema|xss|(?<!require_?|check_?|assert_?|verify_?|ensure_?)csrf|xsrf|onboard|session_?(?:store|config|options|middleware|set_?up|parser|handler)|(?:set_?up|init(?:iali[sz]e)?|configure|express|cookie|create|new|refresh|destroy|clear)_?(?:session|auth|passport)|^session(?:\(\))?$|-sessions?$|^@fastify\/session$|\bcors|helmet|header|body|upload|cache|logger|author(?!i)|passport\.(?:initialize|session)|optional|maybe|guest/i;

const ACCESS_NAMES: Partial<Readonly<Record<ProtectionKind, Names>>> = {
  auth: {
    tells: /auth|protect|guard|log(?:ged|in)_?(?:in|required|only)|sign(?:ed)?_?in|session|jwt|(?:check|verify|require|has|valid\w*|access|bearer)_?(?:\w*_)?(?:token|user|login|account|member|access|identity|api_?key)|admin|permission|role|\bacl|rbac|restrict|white_?list|require|ensure_?(?!schema)|enforce|is_?(?:user|member|owner|staff|me)\b|can_?(?:access|manage|edit|view)|current_?user|api_?key|private|policy|members?_?only/i,
    except: SOUNDS_ALIKE,
  },
  role: {
    tells: /admin|role|permission|permit|authori[sz]e(?!d_?user)|rbac|\bacl|restrict|staff|super_?user|owner|scope|abilit|polic(?:y|ies)|privilege|allow_?(?:only|roles?)|access_?control|enforce|can_?(?:access|manage|edit|view)|white_?list|moderator|internal_?only/i,
    except: SOUNDS_ALIKE,
  },
  csrf: {
    tells: /csrf|xsrf|same_?origin|(?:check|verify|validate|assert|require)_?origin|origin_?(?:check|guard)|forgery|lusca/i,
    except: /cors|(?:generate|get|create|issue|send)_?(?:csrf|xsrf)/i,
  },
  // verifyStripeSignature, checkWebhookSecret, isAllowedIp, webhooks.unwrap(), authenticate.webhook().
  signature: {
    tells: /verif|signature|construct_?event|hmac|webhook_?(?:secret|auth|guard|token)|(?:check|valid|assert|ensure|require|authenticate)\w*(?:secret|sender|webhook|hook|source|stripe|github|slack|twilio|shopify|clerk)|unwrap|unmarshal|authenticat|svix|allow(?:ed)?_?(?:list|ip)|white_?list|timing_?safe/i,
    except: /email|phone|captcha|password|otp|\bcode|account|identity|kyc|verified$|schema|(?:get|comput|creat|mak|generat|build|calc|pars|read|extract)\w*(?:signature|hmac)/i,
  },
};

/** An object that holds handlers is named after its subject: adminController.remove guards nothing by that. */
const HOLDERS = /^(?:.*\.)?\w*(?:controllers?|services?|handlers?|routes?|router|repository|repo|actions?|api|storage)(?:\(\))?\./i;

/** True when this name promises the protection. */
export function promises(name: string, kind: ProtectionKind): boolean {
  const access = ACCESS_NAMES[kind];
  if (access !== undefined) {
    const own = name.replace(HOLDERS, '');
    if (/(?:controller|handler|router|routes|service)s?(?:\(\))?$/i.test(own) || access.except.test(own)) return false;
    return access.tells.test(own);
  }
  const names = HOUSE_NAMES[kind];
  return names?.tells.test(name) === true && !names.except.test(name);
}

const SUBJECTS: Partial<Readonly<Record<ProtectionKind, string>>> = {
  auth: 'auth\\w*|users?|session|log(?:ged)?_?in|signed_?in|token|jwt|bearer|admin|roles?|permissions?|access|api_?key|member\\w*|owner\\w*|account|identity|claims|viewer|credentials|staff|policy|ability|abilities',
  role: 'admin\\w*|roles?|permissions?|access|owner\\w*|staff|policy|ability|abilities|scopes?|rights?|authori[sz]\\w*|super_?user',
  csrf: 'csrf\\w*|xsrf\\w*|origin',
};
const STOPPING = '(?:require|ensure|assert|enforce|check|verify|validate|protect|guard|authenticate|authori[sz]e|restrict|must|only|demand|with|throw_?(?:if|unless))';
const ASKING = '(?:get|current|fetch|load|read|use|safe_?get|is|has|can|resolve|retrieve|find|try)';

/**
 * What the name of a call in a handler promises. stops: it does not come back where nobody is logged in ·
 * tells: its answer says who is there
 */
export function promisesByCall(name: string, kind: ProtectionKind): 'stops' | 'tells' | undefined {
  // A sender is proven under many names: verify(), unwrap(), constructEvent().
  if (kind === 'signature') return promises(name, kind) ? 'stops' : undefined;
  const subjects = SUBJECTS[kind];
  if (subjects === undefined) return undefined;
  const last = (name.split('.').at(-1) ?? '').replace(/\(\)$/, '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  if (SOUNDS_ALIKE.test(last) && kind !== 'csrf') return undefined;
  if (new RegExp(`^${STOPPING}_(?:\\w*_)?(?:${subjects})(?:_\\w*)?$|^(?:authenticate|protect|enforce|authori[sz]e)(?:_\\w+)?$`).test(last)) return kind === 'csrf' || !/password/.test(last) ? 'stops' : undefined;
  if (new RegExp(`^${ASKING}_(?:\\w*_)?(?:${subjects})(?:_(?:id|or_\\w+|from_\\w+|safe|info|data|server|cookie|header|claims|session|token|user|admin|role|logged_in|authenticated))*$`).test(last)) return 'tells';
  return kind === 'auth' && /^(?:auth|current_user|session)$/.test(last) ? 'tells' : undefined;
}
