/**
 * The keys of a JSON text and where they stand. Comments and commas at the end are read over; half a text gives half of its keys.
 */

export interface JsonEntry {
  /** Keys from the top, this one's own at the end; elements of lists count as `[]`. */
  readonly path: readonly string[];
  /** Where the key stands, without its quotes: 0-based offsets. */
  readonly range: readonly [number, number];
  /** The value where it is a text, else undefined. */
  readonly text: string | undefined;
}

/** What a JSON text is made of; anything else is a character to pass over. What is never closed is passed over at once: it is looked at once only. */
const TOKEN = /"((?:[^"\\\n]|\\.)*)("?)|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[{}[\]:,]/g;
const DEPTH_LIMIT = 100;

/** Every key of the text, in order. Never throws. */
export function jsonEntries(text: string): readonly JsonEntry[] {
  const found: JsonEntry[] = [];
  /** The keys on the way down; `undefined` stands for an object whose key is still to come. */
  const path: (string | undefined)[] = [];
  let open: { readonly value: string; readonly start: number } | undefined;
  let key: JsonEntry | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const [token, string, close] = match;
    if (string !== undefined) {
      if (close === '') open = undefined;
      else if (key === undefined) open = { value: string, start: match.index + 1 };
      else {
        found.push({ ...key, text: string });
        key = undefined;
      }
      continue;
    }
    if (token === ':' && open !== undefined && path.length > 0 && path.at(-1) !== '[]') {
      path[path.length - 1] = open.value;
      key = { path: path.map((part) => part ?? ''), range: [open.start, open.start + open.value.length], text: undefined };
    } else if ('{[}],'.includes(token)) {
      if (key !== undefined) found.push(key);
      key = undefined;
      if (token === '{' || token === '[') {
        if (path.length >= DEPTH_LIMIT) return found;
        path.push(token === '[' ? '[]' : undefined);
      } else if (token !== ',') path.pop();
    }
    open = undefined;
  }
  return found;
}
