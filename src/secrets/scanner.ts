/**
 * Finds secrets in any text: keywords in one pass, a provider's pattern only at its keywords, then whatever the token
 * itself can prove or disprove. Cost is linear in the text: patterns see a bounded piece of it each time.
 */
import type { SecretModel, TokenRow } from '../models/schema.js';
import { isDrawn, isRandom } from './entropy.js';
import { Keywords } from './keywords.js';
import { basicLogin, opensNothing } from './logins.js';
import { secrecyOf } from './names.js';
import { isPlaceholder } from './placeholder.js';
import { isProven, isShortLived } from './proof.js';

/** A secret in a text. Holds places, never the secret itself. */
export interface Finding {
  readonly provider: string;
  readonly row: TokenRow;
  /** Where the token begins and ends; for `named` ones without the name. */
  readonly range: readonly [number, number];
  /** Where the part of it stands that must stay secret. */
  readonly secret: readonly [number, number];
  /** What a report may show of it: the first four characters, where they are the provider's own, else nothing. */
  readonly shown: string;
}

interface Candidate extends TokenRow {
  readonly provider: string;
  /** Made when its keyword is first met: most runs meet few. */
  expression: RegExp | undefined;
}

/** The most that a token, or a name with its value, is long. */
const REACH = 4096;
const SHOWN = 4;
/** A text whose secrets are found by the hundred is made of something else. */
const FINDING_LIMIT = 1000;

/** What may stand between a name and its value, on one line: an assignment, a key of JSON or YAML, a call, a type. */
// A comma is one in a call alone, `set('api_key', '…')`: lists of names have commas too.
const ON_LINE = String.raw`[ \t]{0,24}(?:=>|:=|:-|[:=(]|(?<=\(\s{0,8}\\?["'\`][\w.\-]{1,80}\\?["'\`]),|:[ \t]{0,4}(?:string|str)[ \t]{0,4}=)[ \t]{0,24}`;
/** … on several: `KEY =\n  '…'`, and what stands in for a variable that is not set. */
const ON_LINES = String.raw`[ \t]{0,4}[:=(]\s{0,40}(?=\\?["'\`])|\s{0,40}(?:\|\||\?\?)=?\s{0,40}`;
/** `{ "name": "KEY", "value": "…" }`. */
const BESIDE = String.raw`,?\s{0,40}\\?["'\`]?[Vv]alue\\?["'\`]?[ \t]{0,4}[:=][ \t]{0,4}`;
/** `ENV API_KEY …`, `--api-key …`. */
const BEHIND_BLANK = String.raw`[ \t]{1,4}(?<=(?:_[A-Z]{2,16}|--[a-z\-]{3,40})[ \t]{1,4})`;
/** Between a keyword in a name and the value: the rest of the name, maybe a call's parenthesis and an option in it, and one of those. */
const TO_VALUE = String.raw`(?<name>[\w.\-]{0,40}(?![\w.\-])(?:\(\{?\s{0,8}["']?[\w\-]{1,24})?)\\?["'\`]?\]?(?:${ON_LINE}|${ON_LINES}|${BESIDE}|${BEHIND_BLANK})(?:\\?["'\`])?`;

export class Scanner {
  readonly #candidates: readonly Candidate[];
  readonly #keywords: Keywords;
  /** By keyword: the candidates it may belong to. */
  readonly #byKeyword: readonly (readonly Candidate[])[];

  constructor(models: readonly SecretModel[]) {
    this.#candidates = models.flatMap(({ provider, tokens }) => tokens.map((row) => ({ ...row, provider, expression: undefined })));
    const byWord = new Map<string, Candidate[]>();
    for (const candidate of this.#candidates) {
      for (const word of candidate.keywords) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [candidate]);
        else known.push(candidate);
      }
    }
    this.#keywords = new Keywords([...byWord.keys()]);
    this.#byKeyword = [...byWord.values()];
  }

  /** Every secret in the text, by place; what is made to be public is left out. */
  scan(text: string): readonly Finding[] {
    const found: Finding[] = [];
    /** By candidate: where what it found last ends; keywords inside of it are its own. */
    const doneTo = new Map<Candidate, number>();
    this.#keywords.each(text, (keyword, start, end) => {
      if (found.length >= FINDING_LIMIT) return;
      for (const candidate of this.#byKeyword[keyword] ?? []) {
        if (start < (doneTo.get(candidate) ?? 0)) continue;
        const finding = candidate.where === 'named' ? named(text, start, end, candidate) : inside(text, start, candidate);
        if (finding === undefined) continue;
        // What has the form and is none was looked at as a whole as well.
        doneTo.set(candidate, typeof finding === 'number' ? finding : finding.range[1]);
        if (typeof finding !== 'number') found.push(finding);
      }
    });
    return settled(found).filter(({ row }) => row.isPublic !== true);
  }
}

/** A token that holds the keyword; a number: something of its form that is none ends there. */
function inside(text: string, start: number, candidate: Candidate): Finding | number | undefined {
  // Sticky: a pattern is tried where a token may begin and nowhere else, however long the text.
  const expression = (candidate.expression ??= new RegExp(`(?:${candidate.pattern})(?![A-Za-z0-9_])`, 'dy'));
  for (let at = Math.max(0, start - (candidate.lead ?? 0)); at <= start; at += 1) {
    if (!isBorder(text, at)) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match !== null && at + match[0].length > start) return judged(match, at, candidate) ?? at + match[0].length;
  }
  return undefined;
}

/** A token without a form of its own, right behind a name that holds the keyword. */
function named(text: string, start: number, end: number, candidate: Candidate): Finding | number | undefined {
  if (!beginsWord(text, start)) return undefined;
  const expression = (candidate.expression ??= new RegExp(`${TO_VALUE}(?<token>${candidate.pattern})(?![A-Za-z0-9_/+=-])`, 'dy'));
  expression.lastIndex = end;
  const match = expression.exec(text);
  const token = match?.indices?.groups?.['token'];
  if (match === null || token === undefined) return undefined;
  const name = text.slice(start, end) + (match.groups?.['name'] ?? '');
  if (candidate.saysSecret !== false && !SAYS_SECRET.test(name)) return undefined;
  if (SAYS_SETTING.test(name)) return undefined;
  if (candidate.secrecy !== undefined && secrecyOf(nameAround(text, start, name)) !== candidate.secrecy) return undefined;
  const secret = match.indices?.groups?.['secret'] ?? token;
  const value = text.slice(...secret);
  // Any text of that length and those characters could stand here: only what looks drawn at random counts.
  if (!isRandom(value) || isPlaceholder(value) || !isProven(value, candidate) || (candidate.drawn === true && !isDrawn(value)) || (candidate.yields === true && isShortLived(value))) return token[1];
  return { provider: candidate.provider, row: candidate, range: token, secret, shown: '' };
}

const SAYS_SECRET = /key|token|secret|pass|pwd|auth|credential|bearer|webhook|dsn|pat\b|_pat/i;
/** The name of something about a secret: `token_url`, `secretName`, `key_id`. */
const SAYS_SETTING = /(?:[-_.]|(?<=[a-z])(?=[A-Z]))(?:id|name|url|uri|path|file|hash|digest|checksum|version|type|length|region|prefix|public|fingerprint|arn)["'`]?$/i;

/** The name with what stands before its keyword: `nextPageToken` for `Token`. */
function nameAround(text: string, start: number, name: string): string {
  return `${/[\w-]{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''}${name}`;
}

function judged(match: RegExpExecArray, start: number, candidate: Candidate): Finding | undefined {
  const token = match[0];
  const marked = match.indices?.groups?.['secret'];
  const keyword = candidate.keywords.find((word) => token.toLowerCase().startsWith(word)) ?? '';
  const range = [start, start + token.length] as const;
  const secret = marked === undefined ? ([start + keyword.length, range[1]] as const) : marked;
  const value = token.slice(secret[0] - start, secret[1] - start);
  if (isPlaceholder(value) || !isProven(token, candidate)) return undefined;
  if ((candidate.drawn === true && !isDrawn(value)) || (candidate.yields === true && isShortLived(value))) return undefined;
  const { host, user } = match.groups ?? {};
  const login = candidate.holds === 'basic' ? basicLogin(value) : { user: user ?? '', password: value, host: host ?? '' };
  if (login === undefined || ((candidate.holds === 'basic' || host !== undefined) && opensNothing(login))) return undefined;
  // A password may be a poor one; a token that is not random was typed by somebody.
  if (marked === undefined && !isRandom(value, 0.6)) return undefined;
  return { provider: candidate.provider, row: candidate, range, secret, shown: isPrefix(keyword) && marked === undefined ? token.slice(0, SHOWN) : '' };
}

/** A prefix that the provider chose: nothing of the secret itself is in its first characters. */
const isPrefix = (keyword: string): boolean => keyword.length >= SHOWN - 1 && /^[a-z]/.test(keyword) && !keyword.includes('://');

/** A token begins where no word goes on: `sk-…`, but not in `task-…`. Escapes of texts in texts (`\\nsk-…`, `%22sk-…`) end a word. */
function isBorder(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!/[A-Za-z0-9_]/.test(before)) return true;
  return (/[nrt]/.test(before) && text[at - 2] === '\\') || (text[at - 3] === '%' && /[\dA-Fa-f]{2}/.test(text.slice(at - 2, at)));
}

/** A word in a name begins where the case or the kind of character changes: `myDatadogKey`, `DD_DATADOG`, not `undatadog`. */
function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text[at] ?? ''));
}

/** By place; where several claim the same text the one that says more about it stays: the token with a form of its own, then the longer one. */
function settled(found: readonly Finding[]): readonly Finding[] {
  const sorted = found.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || finding.range[0] >= last.range[1]) kept.push(finding);
    else if (weight(finding) > weight(last) && !isBesideSecret(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** What may be seen in a URL takes nothing away from the secret further on in it. */
function isBesideSecret({ row, range }: Finding, { secret }: Finding): boolean {
  return row.isPublic === true && (range[1] <= secret[0] || range[0] >= secret[1]);
}

function weight({ row, range }: Finding): number {
  const length = Math.min(range[1] - range[0], REACH);
  return (row.overrules === true ? 8 : row.isPublic === true ? 4 : 0) * REACH + (row.yields === true ? 0 : 2 * REACH) + (row.where === 'named' ? 0 : REACH) + length;
}
