/** Every rule, at its loudest, on any text: what comes of it, and who is to blame when something throws. */
import * as typescript from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import plugin from '../../src/index.js';

/** ESLint brings espree, and takes it where a configuration names no parser. */
export const PARSERS = { typescript: { parser: typescript }, espree: {} };

export interface Input {
  readonly text: string;
  /** How a failure names the input. */
  readonly name?: string;
  readonly filename?: string;
  readonly parser?: keyof typeof PARSERS;
  readonly sourceType?: 'module' | 'script' | 'commonjs';
}

const linter = new Linter();
const quiet = { linterOptions: { reportUnusedDisableDirectives: false } } as const;

/**
 * What ESLint says of a text with all rules of the strict preset.
 * @throws {Error} naming the rule, the input and its beginning, when a rule throws.
 */
export function read(input: Input): readonly Linter.LintMessage[] {
  try {
    return verify(input, plugin.configs['flat/strict']);
  } catch (error) {
    throw new Error(`${blamed(error)} on ${nameOf(input)}: ${String(error)}\n--- input (${input.text.length} characters) ---\n${input.text.slice(0, 4000)}`, { cause: error });
  }
}

export const isFatal = (messages: readonly Linter.LintMessage[]): boolean => messages.some(({ fatal }) => fatal === true);

export const rulesIn = (messages: readonly Linter.LintMessage[]): ReadonlySet<string | null> => new Set(messages.map(({ ruleId }) => ruleId));

/** True when the parser, its scopes and ESLint's own walk get through a text: what is left to fail is ours. */
export function isReadable(input: Input): boolean {
  try {
    return !isFatal(verify(input, []));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The text at the greatest of the halved depths that can be read at all. */
export function deepest(depth: number, input: (depth: number) => Input): { readonly depth: number; readonly input: Input } {
  for (let at = depth; at > 8; at = Math.floor(at / 2)) {
    const made = input(at);
    if (isReadable(made)) return { depth: at, input: made };
  }
  throw new Error(`not even a shallow text of this kind can be read: ${input(8).text}`);
}

function verify({ text, filename = 'file.ts', parser = 'typescript', sourceType = 'module' }: Input, config: readonly object[]): readonly Linter.LintMessage[] {
  const languageOptions = { ...PARSERS[parser], sourceType, parserOptions: { ecmaFeatures: { jsx: parser === 'espree' || /x$/.test(filename) } } };
  return linter.verify(text, [{ files: ['**/*.*'], languageOptions, ...quiet }, ...config] as Linter.Config[], { filename }); // plugin and parser types come from two packages
}

/** ESLint notes on the error which rule was running. */
function blamed(error: unknown): string {
  const { ruleId } = error as { readonly ruleId?: string };
  return ruleId === undefined ? 'ESLint or the parser threw' : `${ruleId} threw`;
}

const nameOf = ({ name, filename = 'file.ts', parser = 'typescript' }: Input): string => `${name ?? filename} (${parser})`;
