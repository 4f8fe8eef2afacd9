/**
 * The one way to write a rule: `export default defineRule({ name, meta, create })`.
 * What every rule needs and none should repeat happens here: the docs address, default options on every
 * ESLint, silence on files that are not JavaScript or TypeScript, the analysis, and checked settings.
 */
import { resolve } from 'node:path';
import type { JSONSchema } from '@typescript-eslint/utils';
import type { RuleContext, RuleListener, RuleMetaData, RuleModule, SourceCode } from '@typescript-eslint/utils/ts-eslint';

import { type Analysis, analysisOf, secretTexts, type TextAnalysis, textAnalysisOf } from './analysis/index.js';
import type { Check } from './checks.js';
import { discreet, type Secrets } from './discretion.js';
import type { FileKind, Visitor } from './plugin.js';
import { isBag, settingsIn, type Settings } from './settings.js';
import type { EnvFile } from './syntax/env-file.js';

/** `recommended` is part of `strict`, so the quieter preset a rule is in says both. */
export type Preset = 'recommended' | 'strict';

export interface WrittenDocs<Options extends readonly object[]> {
  /** One line, in the words of a rule list: "Disallow …", "Require …". */
  readonly description: string;
  readonly check: Check;
  readonly preset: Preset;
  /** CWE numbers: https://cwe.mitre.org */
  readonly cwe: readonly number[];
  /** OWASP Top 10:2025 categories, `A05:2025`. */
  readonly owasp: readonly string[];
  /** OWASP ASVS 5.0 requirements, `1.2.4`. */
  readonly asvs: readonly string[];
  /** Options the `strict` preset hands over, on top of the defaults: mostly `[{ unknown: true }]`. */
  readonly strictOptions?: Given<Options>;
}

export interface Docs extends Omit<WrittenDocs<readonly object[]>, 'strictOptions'> {
  readonly strictOptions?: readonly object[];
  readonly recommended: boolean;
  readonly url: string;
  /** Kinds of files that the rule has something to say about; presets are composed by it. */
  readonly reads: readonly FileKind[];
}

/** Options as a user writes them: each may be left out, and so may each of its keys. */
export type Given<Options extends readonly object[]> = { readonly [Index in keyof Options]?: Partial<Options[Index]> };

export interface RuleDefinition<MessageId extends string, Options extends readonly object[]> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: WrittenDocs<NoInfer<Options>>;
    readonly fixable?: 'code';
    readonly hasSuggestions?: boolean;
    readonly schema: readonly JSONSchema.JSONSchema4ObjectSchema[];
    /** Complete: a key without a default here does not exist for `create`. */
    readonly defaultOptions?: readonly [...Options];
    readonly messages: Readonly<Record<MessageId, string>>;
  };
  /**
   * `context.options` is complete: the user's options on top of the defaults.
   * `analysis` is computed when a listener first asks it something; `create` itself must not.
   */
  create(context: Readonly<RuleContext<MessageId, Options>>, analysis: Analysis): RuleListener;
  /** Called once for a file of the language `predeploy/dotenv`. Absent: the rule is silent there. */
  readonly envFile?: (context: Readonly<RuleContext<MessageId, Options>>, file: EnvFile, analysis: TextAnalysis) => void;
  /** Called once for a file of the language `predeploy/text`, and of any language that is not ours: JSON, YAML, CSS. */
  readonly textFile?: (context: Readonly<RuleContext<MessageId, Options>>, analysis: TextAnalysis) => void;
}

export interface Rule<MessageId extends string = string, Options extends readonly object[] = readonly object[]>
  extends RuleModule<MessageId, Given<Options>, Docs> {
  readonly name: string;
  readonly meta: RuleMetaData<MessageId, Docs, Given<Options>> & { readonly type: 'problem' | 'suggestion'; readonly docs: Docs };
  create(context: Readonly<RuleContext<MessageId, Given<Options>>>): Visitor;
}

/** `{ unknown: boolean }`, for rules that can say what they could not see. The strict preset turns it on. */
export const unknownOption = {
  type: 'boolean',
  description: 'Also report what can be neither proven nor ruled out, with a message that says what could not be seen.',
} as const satisfies JSONSchema.JSONSchema4;

/** Turns a rule definition into what ESLint 8, 9 and 10 load. */
export function defineRule<MessageId extends string, Options extends readonly object[] = readonly []>(
  definition: RuleDefinition<MessageId, Options>,
): Rule<MessageId, Options> {
  const { name, meta, create, envFile, textFile } = definition;
  const defaults: readonly unknown[] = meta.defaultOptions ?? [];
  const rule = {
    name,
    meta: {
      ...meta,
      docs: { ...meta.docs, recommended: meta.docs.preset === 'recommended', url: docsUrl(name), reads: readBy(definition) },
    },
    create(context: Readonly<RuleContext<MessageId, Options>>): RuleListener {
      const kind = kindOf(context.sourceCode);
      if ((kind === 'env' && envFile === undefined) || ((kind === 'text' || kind === 'foreign') && textFile === undefined)) return {};
      const settings = settingsIn(context.settings);
      const options = isComplete(defaults, context.options) ? context.options : (merged(defaults, context.options) as readonly object[] as Options); // the defaults have their shape
      switch (kind) {
        case 'code': {
          const analysis = lazyAnalysis(context, settings);
          return create(discreet(context, options, () => secretsOf(context, analysis, secretTexts(analysis.facts))), analysis);
        }
        case 'env': return { [ENV_FILE]: (file: EnvFile) => { look((own, analysis) => envFile?.(own, file, analysis)); } };
        case 'text': return { [TEXT_FILE]: () => { look((own, analysis) => textFile?.(own, analysis)); } };
        // Roots are called differently everywhere; the first node that is visited is one.
        case 'foreign': return { '*': once(() => { look((own, analysis) => textFile?.(own, analysis)); }) };
      }

      function look(at: (own: Readonly<RuleContext<MessageId, Options>>, analysis: TextAnalysis) => void): void {
        const analysis = textAnalysis(context, settings);
        at(discreet(context, options, () => secretsOf(context, analysis, [])), analysis);
      }
    },
  };
  // ESLint's types know neither completed options nor read-only metadata; the object is exactly what is declared.
  return rule as unknown as Rule<MessageId, Options>;
}

/** What a rule throws for an option that a schema cannot check. */
export function wrongOption(rule: string, key: string, accepted: string): Error {
  return new Error(`predeploy/${rule}: option "${key}" must be ${accepted}.`);
}

function readBy<MessageId extends string, Options extends readonly object[]>({ envFile, textFile }: RuleDefinition<MessageId, Options>): readonly FileKind[] {
  return ['code', ...(envFile === undefined ? [] : ['env' as const]), ...(textFile === undefined ? [] : ['text' as const])];
}

function docsUrl(name: string): string {
  return `https://unpkg.com/eslint-plugin-predeploy/docs/rules/${name}.md`;
}

/** What the languages of this plugin call when they come to a file; no selector of another plugin is spelled so. */
const ENV_FILE = 'EnvFile';
const TEXT_FILE = 'TextFile';

/** The languages of this plugin mark their root; others bring a tree without scopes or with another root. */
function kindOf(sourceCode: Readonly<SourceCode>): 'code' | 'env' | 'text' | 'foreign' {
  const { ast, scopeManager }: { ast?: { type?: string; predeploy?: { type: string } }; scopeManager?: object | null } = sourceCode;
  if (ast?.predeploy !== undefined) return ast.predeploy.type === ENV_FILE ? 'env' : 'text';
  // Parsers of data lay it out as a program of their own nodes, and say so where rules for them look.
  const { isYAML, isJSON, isTOML } = (sourceCode.parserServices ?? {}) as Readonly<Record<string, unknown>>;
  if (isYAML === true || isJSON === true || isTOML === true) return 'foreign';
  return ast?.type === 'Program' && scopeManager !== null && scopeManager !== undefined ? 'code' : 'foreign';
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}

function textAnalysis(context: Readonly<RuleContext<string, readonly unknown[]>>, { models, secrets, house, root: written }: Settings): TextAnalysis {
  const { sourceCode, filename, cwd } = context;
  const { ast, text }: { ast: object; text?: string } = sourceCode;
  // Languages of others may hold bytes instead of a text.
  return textAnalysisOf({ ast, text: text ?? '', filename, models, houseSecrets: secrets, house, root: written === undefined ? undefined : resolve(cwd, written) });
}

/** What reports on a file must not show. */
function secretsOf({ sourceCode }: Readonly<RuleContext<string, readonly unknown[]>>, analysis: TextAnalysis, texts: readonly string[]): Secrets {
  const { text }: { text?: string } = sourceCode;
  const keys = [...new Set(analysis.secrets.map(({ secret }) => (text ?? '').slice(...secret)))];
  return { hidden: { keys, texts }, keysIn: (shown) => analysis.secretsIn(shown) };
}

/**
 * Stands for the analysis until a listener asks. Reads `sourceCode` at that moment, not before:
 * oxlint hands the same context and sourceCode objects out for every file.
 */
function lazyAnalysis(context: Readonly<RuleContext<string, readonly unknown[]>>, { models, secrets, house, root: written }: Settings): Analysis {
  const root = written === undefined ? undefined : resolve(context.cwd, written);
  const analysis = (): Analysis => {
    const { ast, scopeManager, text } = context.sourceCode;
    if (scopeManager === null) throw new Error(`${context.filename} lost its scopes while it was linted.`);
    return analysisOf({ ast, scopeManager, text, filename: context.filename, models, houseSecrets: secrets, house, root });
  };
  return {
    get facts() {
      return analysis().facts;
    },
    get flows() {
      return analysis().flows;
    },
    get routes() {
      return analysis().routes;
    },
    get secrets() {
      return analysis().secrets;
    },
    secretsIn: (text) => analysis().secretsIn(text),
    get neighbours() {
      return analysis().neighbours;
    },
    get publicNames() {
      return analysis().publicNames;
    },
  };
}

/** True when every default, and every key of one, is among the given options already. */
function isComplete(defaults: readonly unknown[], given: readonly unknown[]): boolean {
  return defaults.every((value, index) => {
    const own = given[index];
    return isBag(value) ? isBag(own) && Object.keys(value).every((key) => own[key] !== undefined && !isBag(value[key])) : own !== undefined;
  });
}

/** Merges as ESLint 9.15 does, so that merging twice changes nothing and ESLint 8 sees the same options. */
function merged(defaults: readonly unknown[], given: readonly unknown[]): readonly unknown[] {
  return [...defaults.map((value, index) => mergedValue(value, given[index])), ...given.slice(defaults.length)];
}

function mergedValue(first: unknown, second: unknown): unknown {
  if (second === undefined) return first;
  if (!isBag(first) || !isBag(second)) return second;
  const result: Record<string, unknown> = { ...first, ...second };
  for (const key of Object.keys(second)) result[key] = mergedValue(first[key], second[key]);
  return result;
}
