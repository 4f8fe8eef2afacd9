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

/** Reads any text; what dotenv would not read is in no entry. Never throws. */
export function parseEnvFile(text: string): EnvFile {
  return { type: 'EnvFile', text, range: [0, text.length], entries: [], comments: [] };
}
