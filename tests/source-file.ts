/** Text in, facts out: what engine tests start from. No ESLint is involved. */
import * as parser from '@typescript-eslint/parser';
import { Facts, type SourceFile } from '../src/facts/facts.js';
import { Catalogue } from '../src/facts/catalogue.js';
import type { PackageModel } from '../src/models/schema.js';

/** Parses a program as ESLint would. */
export function sourceFile(text: string, filename = 'file.ts'): SourceFile {
  const { ast, scopeManager } = parser.parseForESLint(text, {
    filePath: filename, range: true, loc: true, comment: true, tokens: true, sourceType: 'module', jsDocParsingMode: 'none', ecmaFeatures: { jsx: filename.endsWith('x') },
  });
  // parseForESLint types both loosely; they are the objects ESLint gets
  return { ast: ast as SourceFile['ast'], scopeManager: scopeManager as unknown as SourceFile['scopeManager'], text, filename };
}

export function factsOf(text: string, models: readonly PackageModel[], filename?: string): Facts {
  return new Facts(sourceFile(text, filename), new Catalogue(models));
}
