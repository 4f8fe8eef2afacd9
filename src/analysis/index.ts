// Placeholder of the tooling helper: the lead writes this file.
import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { PackageModel } from '../models/schema.js';

export interface Analysis { readonly facts: unknown }
export function analysisOf(input: { ast: TSESTree.Program; scopeManager: ScopeManager; text: string; filename: string; models?: readonly PackageModel[] }): Analysis {
  return { facts: input.filename };
}
