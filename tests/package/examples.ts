/**
 * The code blocks of a rule's page, and what running them shows.
 *
 * Blocks are fenced as ts, tsx, js, jsx or env under `## Incorrect` and `## Correct`. Comments on their first lines may
 * say `// filename: app/api/login/route.ts` and `// options: { "unknown": true }`.
 * A block that begins with `# file: .env` (or `// file: src/app.ts`) is a git repository of several files, each after such a line;
 * its code and its .env files are linted, each in its place.
 * Keys end in `…` there, so that none is committed: what is left out is filled in here.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { dotenv } from '../../src/languages/dotenv.js';
import type { PluginRule } from '../../src/plugin.js';
import type { Rule } from '../../src/rule.js';
import { filled } from '../secrets/recipes.js';

export interface Example {
  readonly section: 'Incorrect' | 'Correct';
  readonly filename: string;
  readonly options: readonly object[];
  readonly code: string;
  /** Line of the page on which the code starts. */
  readonly line: number;
}

export function examplesIn(page: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  let open: { readonly language: string; readonly line: number; readonly code: string[] } | undefined;
  for (const [index, text] of page.split('\n').entries()) {
    const fence = /^```(\w*)\s*$/u.exec(text);
    if (open !== undefined && fence !== null) {
      if (section === 'Incorrect' || section === 'Correct') examples.push(example(section, open.language, open.line, open.code));
      open = undefined;
    } else if (open !== undefined) open.code.push(text);
    else if (fence !== null) open = { language: fence[1] ?? '', line: index + 2, code: [] };
    else section = /^## (.+?)\s*$/u.exec(text)?.[1] ?? section;
  }
  return examples.filter(({ filename }) => filename !== '');
}

/** What is wrong with the examples of one page; empty when they show what their headings say. */
export function wrongExamples(rule: Rule, page: string): readonly string[] {
  const examples = examplesIn(page);
  const missing = (['Incorrect', 'Correct'] as const).filter((section) => !examples.some((one) => one.section === section));
  return [
    ...missing.map((section) => `${rule.name}: no code block under "## ${section}"`),
    ...examples.flatMap((one) => verdicts(rule, one).map((verdict) => `${rule.name}: line ${String(one.line)}, ${one.section}: ${verdict}`)),
  ];
}

function verdicts(rule: Rule, one: Example): readonly string[] {
  const messages = lint(rule, one, one.options);
  const broken = messages.filter(({ ruleId }) => ruleId === null).map(({ message }) => message);
  if (broken.length > 0) return broken;
  if (one.section === 'Incorrect') return messages.length > 0 ? [] : ['nothing is reported'];
  // Correct code is correct at every loudness.
  const inStrict = lint(rule, one, rule.meta.docs.strictOptions ?? []);
  return [...new Set([...messages, ...inStrict].map(({ message }) => message))];
}

type NamedRule = PluginRule & { readonly name: string };

function lint(rule: NamedRule, { code, filename }: Example, options: readonly object[]): readonly Linter.LintMessage[] {
  const files = filesIn(code);
  return files === undefined ? lintFile(rule, code, filename, options, process.cwd()) : lintRepository(rule, files, options);
}

function lintFile(rule: NamedRule, code: string, filename: string, options: readonly object[], cwd: string): readonly Linter.LintMessage[] {
  return new Linter({ cwd }).verify(
    code,
    [
      {
        files: ['**/*.*'],
        plugins: { predeploy: { rules: { [rule.name]: rule }, languages: { dotenv } } },
        ...(basename(filename).startsWith('.env') ? { language: 'predeploy/dotenv' } : { languageOptions: { parser } }),
        rules: { [`predeploy/${rule.name}`]: ['error', ...options] },
      } as Linter.Config, // ESLint's type of a language asks for more than ESLint does
    ],
    { filename },
  );
}

/** The files of a block that holds several; `undefined` for a block that is one. */
function filesIn(code: string): ReadonlyMap<string, string> | undefined {
  const parts = code.split(/^(?:#|\/\/) file: (.+)\n/mu);
  if (parts.shift() !== '') return undefined;
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : [])));
}

function lintRepository(rule: NamedRule, files: ReadonlyMap<string, string>, options: readonly object[]): readonly Linter.LintMessage[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'page-')));
  try {
    execFileSync('git', ['init', '-q', folder]);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const linted = [...files].filter(([name]) => /\.[cm]?[jt]sx?$|(?:^|\/)\.env/u.test(name));
    return linted.flatMap(([name, text]) => lintFile(rule, text, join(folder, name), options, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function example(section: Example['section'], language: string, line: number, code: readonly string[]): Example {
  const said = (key: string): string | undefined =>
    code.slice(0, 2).flatMap((text) => new RegExp(`^(?://|#) ${key}: (.+)$`, 'u').exec(text)?.[1] ?? [])[0];
  const options = said('options');
  const known = ['ts', 'tsx', 'js', 'jsx', 'env'].includes(language);
  return {
    section,
    filename: known ? (said('filename') ?? (language === 'env' ? '.env' : `file.${language}`)) : '',
    options: options === undefined ? [] : [JSON.parse(options) as object],
    code: code.join('\n').replace(/(?<=_live_\w*)…/gu, filled('{alnum*24}')),
    line,
  };
}
