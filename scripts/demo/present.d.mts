import type { Place } from '../../benchmarks/marks.mjs';

export interface Finding extends Place {
  readonly column: number;
  readonly message: string;
}

export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', (text: string) => string>>;

export interface Look {
  readonly width: number;
  readonly paint: Paint;
}

export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

export const CHECKS: readonly { readonly id: string; readonly name: string }[];
export function painter(colors: boolean): Paint;
export function wantsColors(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean;
export function lineWidth(columns: number | undefined): number;
export function groupByCheck(findings: readonly Finding[], checkOf: (rule: string) => string | undefined): Group[];
export function findingLines(groups: readonly Group[], look: Look): string[];
export function countLines(groups: readonly Group[], look: Look): string[];
export function differenceLines(
  differences: {
    readonly missed: readonly Place[];
    readonly unexpected: readonly Finding[];
    readonly stale: readonly Place[];
  },
  look: Look,
): string[];
export function wrap(text: string, width: number): string[];
export function printable(text: string): string;
