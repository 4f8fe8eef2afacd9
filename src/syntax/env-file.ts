/**
 * The tree of a `.env` file, as the package `dotenv` reads it.
 */

/** 0-based offsets of UTF-16 code units. */
export type Range = readonly [number, number];

export interface EnvFile {
  readonly type: 'EnvFile';
  readonly text: string;
  readonly range: Range;
  /** In the order of the file; of a name that is given twice, the last one counts. */
  readonly entries: readonly EnvEntry[];
  readonly comments: readonly EnvComment[];
}

export interface EnvEntry {
  readonly type: 'EnvEntry';
  /** From the name (or `export`) to the end of the value and its closing quote. */
  readonly range: Range;
  readonly name: string;
  readonly nameRange: Range;
  readonly isExported: boolean;
  /** The value as dotenv reads it: without quotes, with `\n` of double quotes expanded, references such as `${HOST}` as they stand. */
  readonly value: string;
  /** Where the value stands, without its quotes; empty, after the `=`, where there is none. */
  readonly valueRange: Range;
  readonly quote: '"' | "'" | '`' | undefined;
}

/** `# …` (or `// …`, which editors insert) to the end of the line, mark included. */
export interface EnvComment {
  readonly type: 'EnvComment';
  readonly range: Range;
  readonly text: string;
}

/** No hand writes so many lines of settings; what comes after them is not read. */
const MOST_PARTS = 100_000;

const SPACE = /\s*/y;
const NAME = /[\w.-]+/y;
/** Spaces that do not end a line. */
const INDENT = /[^\S\r\n\u2028\u2029]*/y;
const REST_OF_LINE = /[^\r\n\u2028\u2029]*/y;
/** dotenv lets a value without quotes run on behind these two line ends, which no editor writes. */
const UNQUOTED = /[^#\r\n]*/y;
const LINE_END = /[\r\n\u2028\u2029]/u;

type Quote = NonNullable<EnvEntry['quote']>;

/**
 * Reads any text; what dotenv would not read is in no entry. Never throws.
 * dotenv says its grammar in one regular expression; this says the same without its backtracking: no part of a text is
 * looked at more than a few times.
 */
export function parseEnvFile(text: string): EnvFile {
  const entries: EnvEntry[] = [];
  const comments: EnvComment[] = [];
  let at = after(SPACE, text, 0);
  while (at < text.length && entries.length + comments.length < MOST_PARTS) {
    const entry = entryAt(text, at);
    if (entry !== undefined) entries.push(entry);
    const mark = entry === undefined ? at : after(INDENT, text, endOf(entry));
    const end = after(REST_OF_LINE, text, mark);
    if (text[mark] === '#' || (entry === undefined && text.startsWith('//', mark))) {
      comments.push({ type: 'EnvComment', range: [mark, end], text: text.slice(mark, end) });
    }
    at = after(SPACE, text, end);
  }
  return { type: 'EnvFile', text, range: [0, text.length], entries, comments };
}

/** The entry that begins here, at the first thing of a line. */
function entryAt(text: string, start: number): EnvEntry | undefined {
  const word = after(NAME, text, start);
  if (word === start) return undefined;
  const next = after(SPACE, text, word);
  const exported = next > word && text.slice(start, word) === 'export' ? named(text, start, next) : undefined;
  return exported ?? named(text, start, start);
}

function named(text: string, start: number, nameStart: number): EnvEntry | undefined {
  const nameEnd = after(NAME, text, nameStart);
  if (nameEnd === nameStart) return undefined;
  const separated = separatorEnd(text, nameEnd);
  if (separated === undefined) return undefined;
  return {
    type: 'EnvEntry',
    name: text.slice(nameStart, nameEnd),
    nameRange: [nameStart, nameEnd],
    isExported: nameStart > start,
    ...valueAt(text, start, separated),
  };
}

/** `=`, with space around it; or `:`, with space only behind it. */
function separatorEnd(text: string, nameEnd: number): number | undefined {
  const equals = after(SPACE, text, nameEnd);
  if (text[equals] === '=') return equals + 1;
  if (text[nameEnd] !== ':' || after(SPACE, text, nameEnd + 1) === nameEnd + 1) return undefined;
  return nameEnd + (text.startsWith('\r\n', nameEnd + 1) ? 3 : 2);
}

type Value = Pick<EnvEntry, 'range' | 'value' | 'valueRange' | 'quote'>;

function valueAt(text: string, start: number, from: number): Value {
  return quotedAt(text, start, from) ?? unquotedAt(text, start, from);
}

/** A quote may open on a later line, and its text may have many. Whatever follows its end must be a comment. */
function quotedAt(text: string, start: number, from: number): Value | undefined {
  const open = after(SPACE, text, from);
  const quote = quoteAt(text, open);
  const close = quote === undefined ? undefined : closing(text, open, quote);
  return quote === undefined || close === undefined ? undefined : inQuotes(text, start, [open + 1, close], quote);
}

function unquotedAt(text: string, start: number, from: number): Value {
  const written = text.slice(from, after(UNQUOTED, text, from));
  const trimmed = written.trim();
  if (trimmed === '') return { range: [start, from], value: '', valueRange: [from, from], quote: undefined };
  const first = from + written.indexOf(trimmed);
  const end = first + trimmed.length;
  const quote = quoteAt(text, first);
  if (quote !== undefined && trimmed.length > 1 && trimmed.endsWith(quote)) return inQuotes(text, start, [first + 1, end - 1], quote);
  return { range: [start, end], value: expanded(trimmed, quote), valueRange: [first, end], quote: undefined };
}

function inQuotes(text: string, start: number, valueRange: Range, quote: Quote): Value {
  return { range: [start, valueRange[1] + 1], value: expanded(text.slice(...valueRange), quote), valueRange, quote };
}

/** The only escapes dotenv knows; it expands them behind any first `"`, closed or not. */
function expanded(written: string, quote: Quote | undefined): string {
  const value = written.replace(/\r\n?/gu, '\n');
  return quote === '"' ? value.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : value;
}

/** The first quote without a backslash before it; where something else follows on its line, the last of those before it where nothing does. */
function closing(text: string, open: number, quote: Quote): number | undefined {
  let escaped: number | undefined;
  for (let at = text.indexOf(quote, open + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    const isLast = endsLine(text, at + 1);
    if (text[at - 1] !== '\\') return isLast ? at : escaped;
    if (isLast) escaped = at;
  }
  return escaped;
}

function endsLine(text: string, from: number): boolean {
  const mark = text[after(INDENT, text, from)];
  return mark === undefined || mark === '#' || LINE_END.test(mark);
}

function quoteAt(text: string, at: number): Quote | undefined {
  const character = text[at];
  return character === '"' || character === "'" || character === '`' ? character : undefined;
}

function endOf(entry: EnvEntry): number {
  return entry.range[1];
}

/** Where what the sticky pattern, which always matches or takes nothing, ends. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
