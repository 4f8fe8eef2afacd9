export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly strictOnly: boolean;
}

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

export function marksOf(file: string, text: string): Mark[];
export function differences(
  marks: readonly Mark[],
  findings: readonly Finding[],
): { readonly missed: Mark[]; readonly unexpected: Finding[] };
