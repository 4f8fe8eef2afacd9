/**
 * Finds every place of every keyword in one pass over a text: the automaton of Aho and Corasick
 * (https://doi.org/10.1145/360825.360855) as one table, so that each character costs one look-up whatever the keywords.
 */

/** Called with the index of the keyword and where it begins and ends. */
export type Hit = (keyword: number, start: number, end: number) => void;

const ASCII = 128;

export class Keywords {
  readonly #lengths: readonly number[];
  /** Column of the table by character code; 0: in no keyword. */
  readonly #columns = new Uint8Array(ASCII);
  readonly #width: number;
  readonly #next: Uint16Array;
  /** By state: the keywords that end there. */
  readonly #ends: readonly (readonly number[])[];
  /** 1 for states where a keyword ends. */
  readonly #isEnd: Uint8Array;

  /** @param words in lower case, ASCII; found in any case */
  constructor(words: readonly string[]) {
    this.#lengths = words.map((word) => word.length);
    const letters = [...new Set(words.join(''))].sort();
    letters.forEach((letter, index) => {
      this.#columns[letter.charCodeAt(0)] = index + 1;
      this.#columns[letter.toUpperCase().charCodeAt(0)] = index + 1;
    });
    const width = letters.length + 1;
    const states = words.reduce((sum, word) => sum + word.length, 1);
    if (states > 0xffff) throw new Error(`too many keywords: ${states} characters`);
    const next = new Uint16Array(states * width);
    const ends: number[][] = [[]];
    words.forEach((word, keyword) => {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const cell = state * width + this.#column(word.charCodeAt(at));
        if (next[cell] === 0) next[cell] = ends.push([]) - 1;
        state = next[cell] ?? 0;
      }
      ends[state]?.push(keyword);
    });
    this.#width = width;
    this.#next = link(next, ends, width);
    this.#ends = ends;
    this.#isEnd = Uint8Array.from(ends, (keywords) => (keywords.length > 0 ? 1 : 0));
  }

  /** Tells each place of each keyword, by the order of their last characters. */
  each(text: string, hit: Hit): void {
    const [columns, next, isEnd, width] = [this.#columns, this.#next, this.#isEnd, this.#width];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // Tables are as long as their indexes need; `!` would say so, the compiler asks for a value.
      state = code < ASCII ? (next[state * width + (columns[code] ?? 0)] ?? 0) : 0;
      if (isEnd[state] === 1) for (const keyword of this.#ends[state] ?? []) hit(keyword, at + 1 - (this.#lengths[keyword] ?? 0), at + 1);
    }
  }

  #column(code: number): number {
    return this.#columns[code] ?? 0;
  }
}

/** Fills what the words leave open with where the longest end that is a beginning too leads on. Breadth first, so that shorter ends are linked before. */
function link(next: Uint16Array, ends: number[][], width: number): Uint16Array {
  const fallback = new Uint16Array(ends.length);
  const open: number[] = [];
  for (let column = 1; column < width; column += 1) {
    const state = next[column] ?? 0;
    if (state !== 0) open.push(state);
  }
  for (let index = 0; index < open.length; index += 1) {
    const state = open[index] ?? 0;
    const other = fallback[state] ?? 0;
    ends[state]?.push(...(ends[other] ?? []));
    for (let column = 1; column < width; column += 1) {
      const cell = state * width + column;
      const child = next[cell] ?? 0;
      const linked = next[other * width + column] ?? 0;
      if (child === 0) next[cell] = linked;
      else {
        fallback[child] = linked;
        open.push(child);
      }
    }
  }
  return next;
}
