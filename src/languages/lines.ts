/**
 * Lines of a text that may be one line of 15 MB: nothing is cut up before somebody asks for it.
 */
export interface Position {
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
}

export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {RangeError} for a place outside of the text. */
  positionOf(index: number): Position {
    if (!(index >= 0 && index <= this.#text.length)) throw new RangeError(`Index ${String(index)} is not in a text of ${String(this.#text.length)} characters.`);
    const starts = this.starts;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) };
  }

  /** @throws {RangeError} for a place outside of the text. */
  indexOf({ line, column }: Readonly<Position>): number {
    const start = this.starts[line - 1];
    const index = (start ?? 0) + column;
    const end = this.starts[line] ?? this.#text.length + 1;
    if (start === undefined || column < 0 || index >= end) throw new RangeError(`Line ${String(line)}, column ${String(column)} is not in the text.`);
    return index;
  }

  /** Where lines begin, as editors count them. */
  private get starts(): readonly number[] {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

const LONE_RETURN = /\r(?!\n)/u;

function lineStarts(text: string): readonly number[] {
  if (LONE_RETURN.test(text)) return [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (end) => end.index + end[0].length)];
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
