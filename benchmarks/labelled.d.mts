import type { PlacedMark, Preset, Report } from './marks.mjs';

export interface Project {
  readonly name: string;
  readonly twin: 'vulnerable' | 'hardened';
  readonly folder: string;
}
export const CODE: string;
export function labelledProjects(): Project[];
export function marksOf(project: Project): PlacedMark[];
export function reportsOf(project: Project, plugin: { readonly configs: object }, preset: Preset): Promise<Report[]>;
