/**
 * Logins in texts, `user:password@host`: which of them open something. A password that everybody knows is none on the
 * developer's own machine, and a template in a README opens nothing anywhere.
 */
import { isDrawn } from './entropy.js';
import { isPlaceholder, isStandIn } from './placeholder.js';

export interface Login {
  readonly user: string;
  readonly password: string;
  /** Empty where nobody says. */
  readonly host: string;
  /** A library asks for a password where it stands: words are one there. */
  readonly isAsked?: true;
}

/** True for a login that is a template, or a well-known password of a server on this machine. */
export function opensNothing({ user, password, host, isAsked }: Login): boolean {
  if ((isAsked === true ? isStandIn(password) : isPlaceholder(password)) || TEMPLATE.test(password) || password.length < 3 || !/[\da-z]/i.test(password) || /^anonymous$/i.test(user)) return true;
  if (isExampleHost(host)) return password.length < 12 || !isDrawn(password);
  return isNearHost(host) && isWellKnown(user, decoded(password));
}

/** What `Authorization: Basic` holds; `undefined` for what is no login in Base64. */
export function basicLogin(value: string): Login | undefined {
  const text = Buffer.from(value, 'base64').toString('latin1');
  const colon = text.indexOf(':');
  return colon > 0 && /^[\x20-\x7e]+$/.test(text) ? { user: text.slice(0, colon), password: text.slice(colon + 1), host: '' } : undefined;
}

/** `password`, `DB_PASS`, `my-secret`: what stands there until somebody fills it in. */
const TEMPLATE = /^(?:(?:my|your|the|db|database|user|username|some|app|api|new|old|redis|mongo|mongodb|mysql|pg|postgres|smtp|ftp|rabbitmq|super|strong|secure|encoded|url)?[-_]?){0,2}(?:password|passwd|passphrase|pass|pwd|pw|secret|token|key|p)$|^open ?sesame$/i;

/** A host that stands for another one: names of RFC 2606, `HOST`, `your-cluster.mongodb.net`. */
function isExampleHost(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.\w{2,3})?|test|invalid)$|(?:^|[-_.])(?:your|my|example|xxx+|abc|foo|bar|baz|some|hosts?|host\d?|hostname|server|servername|domain|address)(?:$|[-_.])|^(?:my|your|some|db)[-_]?(?:host|server|domain|db|cluster|instance)|x{4}|^ip$/i.test(host);
}

/** This machine, or a name that only a network of containers knows; services of a Kubernetes cluster are in use. */
function isNearHost(host: string): boolean {
  return /^(?:127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|[\w-]+|(?:[\w-]+\.)*(?:localhost|localdomain|docker\.internal))$/i.test(host) || (/\.local$/i.test(host) && !/\.cluster\.local$/i.test(host));
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}

function isWellKnown(user: string, password: string): boolean {
  const lower = password.toLowerCase();
  if (user !== '' && (lower.includes(user.toLowerCase()) || user.toLowerCase().includes(lower))) return true;
  return password.length < 8 || !/\d/.test(password) || !/[a-z]/i.test(password) || WELL_KNOWN.test(password);
}

const WELL_KNOWN = /p[a4@][s5$]{2}|pwd|secret|s3cr|dev|test|local|admin|root|user|demo|docker|postgres|pgsql|mysql|maria|mongo|redis|rabbit|guest|elastic|mssql|oracle|change|1234|qwer|prisma|strong|sample|welcome|letmein/i;
