/**
 * What a report may show of a text that it spells: the last look at everything that rules hand to ESLint.
 */
import { isDrawn } from './entropy.js';
import type { Finding } from './scanner.js';

/** What must not be seen, as it stands in the file. */
export interface Hidden {
  /** Keys by their form: not even a piece of one is shown. */
  readonly keys: readonly string[];
  /** Texts that the program uses as secrets. Some are words that stand everywhere: those count where they are quoted. */
  readonly texts: readonly string[];
}

/** Up to this many characters of a key may be seen. */
const SHOWN = 4;
const VEIL = '…';
/** What may be a key, or a piece of one; a name in capitals is the name of a variable. */
const RUN = /[\w+/=-]{8,}/g;
const DRAWN = /[A-Za-z\d_+=]{16,}/g;
const VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** A text in code under a secret's name, or in a call that signs, opens or locks: `{ token: '…' }`, `decrypt(value, '…')`. */
const NAMED = /((?:key|secret|token|passw(?:or)?d|passphrase|pwd)\w*["']?\s*:\s*)(?:'[^']{5,}'|"[^"]{5,}"|`[^`]{5,}`)/gi;
const LOCKING = /\b\w*(?:sign|verify|crypt|hash|hmac|seal|cipher|decode|encode|jwt|token|secret|pass|unlock|open)\w*\([^]*$/i;
/** Names of members are told apart: `headers['x-hub-signature-256']`. */
const QUOTED = /(\[(['"`])[^'"`]*\2\])|'[^']{5,}'|"[^"]{5,}"|`[^`]{5,}`/g;

/** The text without what must not be seen. `keysIn` finds keys by their form. */
export function shown(text: string, { keys, texts }: Hidden, keysIn: (text: string) => readonly Finding[]): string {
  if (text.length <= SHOWN) return text;
  let seen = text;
  for (const { secret: [start, end] } of [...keysIn(text)].reverse()) seen = seen.slice(0, start) + VEIL + seen.slice(end);
  for (const key of keys) seen = seen.replaceAll(key, VEIL);
  for (const hidden of texts) seen = isWord(hidden) ? quotedBy(hidden).reduce((at, quoted) => at.replaceAll(quoted, `'${VEIL}'`), seen) : seen.replaceAll(hidden, VEIL);
  return seen
    .replace(NAMED, `$1'${VEIL}'`)
    .replace(LOCKING, (call) => call.replace(QUOTED, (_, member: string | undefined) => member ?? `'${VEIL}'`))
    .replace(RUN, (run) => (keys.some((key) => key.includes(run)) ? VEIL : run))
    .replace(DRAWN, (run) => (isDrawn(run) && !VARIABLE.test(run) ? VEIL : run));
}

/** True for code that holds a key, or a text that the program uses as a secret. */
export function givesAway(code: string, { keys, texts }: Hidden, keysIn: (text: string) => readonly Finding[]): boolean {
  return keys.some((key) => code.includes(key)) || texts.some((text) => quotedBy(text).some((quoted) => code.includes(quoted)) || (!isWord(text) && code.includes(text))) || keysIn(code).length > 0;
}

const isWord = (text: string): boolean => /^[\w.-]{0,7}$|^[A-Za-z]+$/.test(text);

const quotedBy = (text: string): readonly string[] => ["'", '"', '`'].map((quote) => `${quote}${text}${quote}`);
