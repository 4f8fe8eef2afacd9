export interface Mark {
  readonly line: number;
  readonly kind: 'reported' | 'missing' | 'spurious';
  readonly rule: string;
  readonly strictOnly: boolean;
}
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}
export type PlacedMark = Mark & Place;
export type Report = Place & { readonly message: string };
export type Preset = 'recommended' | 'strict';
export interface Comparison {
  readonly found: readonly PlacedMark[];
  readonly missed: readonly PlacedMark[];
  readonly spurious: readonly Report[];
  readonly knownMissing: readonly PlacedMark[];
  readonly knownSpurious: readonly PlacedMark[];
  readonly stale: readonly PlacedMark[];
}
export function marksIn(text: string): Mark[];
export function isExpected(mark: Mark, preset: Preset): boolean;
export function compare(marks: readonly PlacedMark[], reports: readonly Report[], preset: Preset): Comparison;
