/** A rule that reports every place it is told, linted in a language of ours by the ESLint of your choice. */
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';

import plugin from '../../src/index.js';

export const HOSTS: readonly (readonly [name: string, host: typeof Linter])[] = [
  ['ESLint 10', Linter],
  // Two copies of ESLint declare types of their own.
  ['ESLint 9', Linter9 as unknown as typeof Linter],
];

interface Context {
  readonly sourceCode: { readonly text: string; getLocFromIndex(index: number): { line: number; column: number } };
  report(problem: object): void;
}

/** Reports each `§` of a file in a language of ours, at its place. */
const marks = {
  meta: { messages: { mark: 'Here.' } },
  create(context: Context) {
    const report = (): void => {
      for (const { index } of context.sourceCode.text.matchAll(/§/gu)) context.report({ loc: context.sourceCode.getLocFromIndex(index), messageId: 'mark' });
    };
    return { EnvFile: report, TextFile: report };
  },
};

const files = { '.env': 'predeploy/dotenv', 'config.yml': 'predeploy/text' } as const;

export interface Linted {
  /** Lines of what is reported and not silenced. */
  readonly lines: readonly number[];
  readonly messages: readonly Linter.LintMessage[];
  readonly silenced: readonly Linter.LintMessage[];
}

/** A rule called `predeploy/marks`, and one that is like it, `predeploy/others`. */
export function lint(text: string, file: keyof typeof files, host: typeof Linter = Linter, linterOptions: Linter.LinterOptions = { reportUnusedDisableDirectives: 'off' }): Linted {
  const linter = new host();
  const predeploy = { ...plugin, configs: {}, rules: { marks, others: { create: () => ({}) } } };
  const messages = linter.verify(text, { files: [`**/${file}`], plugins: { predeploy }, language: files[file], linterOptions, rules: { 'predeploy/marks': 'error' } } as unknown as Linter.Config, file);
  // ESLint's types leave this method out.
  const silenced = (linter as unknown as { getSuppressedMessages(): readonly Linter.LintMessage[] }).getSuppressedMessages();
  return { lines: messages.map(({ line }) => line), messages, silenced };
}
