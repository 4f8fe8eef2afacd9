import type { Finding, Mark } from './marks.mjs';

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
  differences: { readonly missed: readonly Mark[]; readonly unexpected: readonly Finding[] },
  look: Look,
): string[];
export function wrap(text: string, width: number): string[];
export function printable(text: string): string;
