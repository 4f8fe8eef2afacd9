/** Files that other plugins read: their languages and parsers keep them, and our rules look at the text. */
import { TextSourceCodeBase, VisitNodeStep } from '@eslint/plugin-kit';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { filled } from '../secrets/recipes.js';

const KEY = filled('sk_live_{alnum*24}');
const TEXT = `payment:\n  key: ${KEY}\n`;

class Document extends TextSourceCodeBase {
  override traverse(): Iterable<VisitNodeStep> {
    const { ast } = this;
    return [1, 2].map((phase) => new VisitNodeStep({ target: ast, phase: phase === 1 ? 1 : 2, args: [ast] }));
  }
}

const loc = { start: { line: 1, column: 0 }, end: { line: 3, column: 0 } };

const language = {
  fileType: 'text', lineStart: 1, columnStart: 0, nodeTypeKey: 'type',
  validateLanguageOptions: () => undefined,
  parse: () => ({ ok: true, ast: { type: 'Document', loc, range: [0, TEXT.length] } }),
  createSourceCode: ({ body }: { body: string }, { ast }: { ast: object }) => new Document({ text: body, ast: ast as never }),
};

/** Lays data out as a program, as parsers for YAML, JSON and TOML do. */
const parser = {
  parseForESLint: (text: string) => ({
    ast: { type: 'Program', body: [{ type: 'Document', loc, range: [0, text.length] }], tokens: [], comments: [], sourceType: 'module', loc, range: [0, text.length] },
    services: { isYAML: true },
    visitorKeys: { Program: ['body'], Document: [] },
  }),
};

describe('a key is found in a file of', () => {
  it.each([
    ['our own language', {}],
    ['a language of another plugin, which comes after our preset', { plugins: { other: { languages: { yaml: language } } }, language: 'other/yaml' }],
  ])('%s', (_, more) => {
    expect(reported([...plugin.configs.files, { files: ['**/*.yml'], ...more }])).toEqual(['predeploy/no-hardcoded-secrets 2']);
  });

  it('a parser of another plugin', () => {
    expect(reported([{ ...plugin.configs.strict[0], files: ['**/*.yml'], languageOptions: { parser } }])).toEqual(['predeploy/no-hardcoded-secrets 2']);
  });
});

function reported(config: readonly object[]): readonly string[] {
  return new Linter().verify(TEXT, config as Linter.Config[], 'config.yml').map(({ ruleId, line, message }) => `${ruleId ?? message} ${String(line)}`);
}
