/**
 * Texts in the place of a secret that are none: placeholders, sequences, samples of documentation.
 */

/** True for a text that nobody was ever handed by a provider, or would choose as a password that is to be kept. */
export function isPlaceholder(text: string): boolean {
  return isStandIn(text) || isSpoken(text);
}

/** The same of texts that stand where only a secret does: words with something between them are a password there. */
export function isStandIn(text: string): boolean {
  return text.trim() === '' || isReference(text) || WORDS.test(text) || (text.length < LONG && SHORT_WORDS.test(text)) || isFilled(text) || isSequence(text) || isRepeated(text);
}

/** True for a text that says where the value comes from: `${SECRET}`, `<your key>`, `{{ token }}`, `%s`, `$PASSWORD`, `***`. */
export function isReference(text: string): boolean {
  return /\$\{|\{\{|^\{[^{}]*\}$|<[^<>]+>|^\[[^[\]]+\]$|%[({sd]|^%[\w.]+%$|^\$\(?\w+\)?$|\*{3}|\.{3}|…|^@\w+$|^#\{/.test(text);
}

/** In a text as long as a private key everything short comes about by chance. */
const LONG = 200;
// Words of five letters and more do not come about by chance in a key of usual length.
const WORDS = /example|sample|dummy|placeholder|change[-_ ]?(?:me|this|it)|replace|insert|redacted|removed|hidden|masked|your[-_ ]?(?:own|secret|token|api|key|pass)|(?:secret|token|pass(?:word)?|api[-_]?key)[-_]?(?:here|goes)|lorem|foo[-_]?bar|qwert|asdfg|deadbeef|notasecret|not[-_]a[-_]|unit[-_]?test|testing|undefined|invalid|obfuscated|generated?[-_]/i;
/** Shorter ones count where they stand alone. */
const SHORT_WORDS = /(?:^|[^a-z\d])(?:your|fake|mock|demo|here|todo|test|tests|none|null|my|some|the|this|xxx+|abc|foo|bar|baz|key|value|string|text|stub|temp|tmp|dev|local|ci)(?:$|[^a-z\d])/i;

/** The same character over and over: `xxxxxx`, `000000`. */
function isFilled(text: string): boolean {
  if (text.length < LONG && /(\w)\1{5}/i.test(text)) return true;
  return text.length >= 16 && new Set(text).size <= Math.min(5, text.length / 4);
}

/** Neighbours in the alphabet or among the digits, one after the other: `abcdefgh`, `12345678`, `87654321`. */
function isSequence(text: string): boolean {
  let up = 1;
  let down = 1;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    up = step === 1 || (step === -9 && text[at] === '0') ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= SEQUENCE || down >= SEQUENCE) return true;
  }
  return false;
}

const SEQUENCE = 6;

/** One short piece again and again: `abcabcabc`, `1234512345`. */
function isRepeated(text: string): boolean {
  if (text.length < 12) return false;
  for (let period = 1; period <= 8 && period * 2 <= text.length; period += 1) {
    if (text.startsWith(text.slice(period)) && text.length / period >= 2.5) return true;
  }
  return false;
}

/** Words with something between them, as people write and machines do not: `my-secret-key`, `super_secret_value`. */
function isSpoken(text: string): boolean {
  const parts = text.split(/[-_.:/ ]+/).filter((part) => part !== '');
  return parts.length >= 2 && parts.every((part) => /^(?:[A-Z]?[a-z]{1,14}|[A-Z]{2,14}|\d{1,4})$/.test(part)) && parts.filter((part) => part.length >= 3).length >= 2;
}
