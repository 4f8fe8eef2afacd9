/**
 * Stories of rules that look around the file: each is a folder on disk, a git repository unless it says otherwise, and
 * the file that is linted there.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { dotenv } from '../../src/languages/dotenv.js';
import { text } from '../../src/languages/text.js';
import type { Given, Rule } from '../../src/rule.js';
import { freshFolder, repository, type Repository } from '../project/repository.js';

interface Story<Options> {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The linted file; the first one unless told otherwise. */
  readonly lint?: string;
  /** What happened in the repository; `none` where there is none. */
  readonly git?: ((repository: Repository) => void) | 'none';
  readonly options?: Options | undefined;
}

interface Expected<MessageId extends string> {
  readonly messageId: MessageId;
  readonly line: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** A part of the message. */
  readonly says?: string;
}

export function runStories<MessageId extends string, Options extends readonly object[]>(rule: Rule<MessageId, Options>, { valid, invalid }: {
  readonly valid: readonly Story<Given<NoInfer<Options>>>[];
  readonly invalid: readonly (Story<Given<NoInfer<Options>>> & { readonly errors: readonly Expected<NoInfer<MessageId>>[] })[];
}): void {
  describe(`${rule.name} is silent on`, () => {
    it.each(valid)('$name', (story) => {
      expect(reportsOf(rule, story).map(({ message }) => message)).toEqual([]);
    });
  });
  describe(`${rule.name} reports`, () => {
    it.each(invalid)('$name', (story) => {
      const reports = reportsOf(rule, story);
      expect(reports.map(({ messageId, line }) => ({ messageId, line }))).toEqual(story.errors.map(({ messageId, line }) => ({ messageId, line })));
      for (const [index, { says = '', ...place }] of story.errors.entries()) {
        expect(reports[index]).toMatchObject(place);
        expect(reports[index]?.message).toContain(says);
        expect(reports[index]?.message).not.toContain('{{');
      }
    });
  });
}

/** What the rule reports when ESLint lints the story's file in its folder. */
function reportsOf<MessageId extends string, Options extends readonly object[]>(rule: Rule<MessageId, Options>, { files, lint, git, options }: Story<Given<Options>>): readonly Linter.LintMessage[] {
  const place = git === 'none' ? plainFolder(files) : repository(files);
  if (typeof git === 'function') git(place as Repository); // only a story without git has a plain folder
  const name = lint ?? Object.keys(files)[0] ?? '';
  const isCode = /\.[cm]?[jt]sx?$/.test(name);
  const isEnv = /(?:^|[/.])env(?:\.|$)/.test(name);
  const linter = new Linter({ cwd: place.path });
  const config = {
    files: ['**/*.*', '**/*env*'],
    plugins: { predeploy: { rules: { [rule.name]: rule }, languages: { dotenv, text } } },
    ...(isCode ? { languageOptions: { parser } } : { language: isEnv ? 'predeploy/dotenv' : 'predeploy/text' }),
    rules: { [`predeploy/${rule.name}`]: ['error', ...(options ?? [])] },
  };
  // ESLint declares more of a plugin than it asks for.
  const messages = linter.verify(files[name] ?? '', [config as unknown as Linter.Config], { filename: join(place.path, name) });
  expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return messages;
}

function plainFolder(files: Readonly<Record<string, string>>): { readonly path: string } {
  const path = freshFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path };
}
