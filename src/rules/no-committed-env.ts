/**
 * A file of environment variables holds what must not leave the machine, and git hands files on.
 * Reports the file as a whole, at its first line; single values are for no-hardcoded-secrets.
 */
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';
import { basename } from 'node:path';
import { roleOf, secrecyOf, type TextAnalysis } from '../analysis/index.js';
import { defineRule } from '../rule.js';
import { isDrawn, isPlaceholder, isReference } from '../secrets/index.js';
import { parseEnvFile, type EnvEntry, type EnvFile } from '../syntax/env-file.js';

type MessageId = 'tracked' | 'staged' | 'notIgnored' | 'onceCommitted';
type Context = Readonly<RuleContext<MessageId, readonly []>>;

export default defineRule<MessageId>({
  name: 'no-committed-env',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow `.env` files with secrets that git tracks, has once had, or would take',
      check: 'secrets', preset: 'recommended', cwe: [540, 538], owasp: ['A01:2025'], asvs: ['13.4.1'],
    },
    schema: [],
    messages: {
      tracked: 'Git tracks `{{file}}`, so everyone with a clone has {{names}}. Run `git rm --cached {{file}}`, add `{{file}}` to .gitignore, then revoke and replace these values.',
      staged: '`{{file}}` is staged, so the next commit publishes {{names}}. Run `git rm --cached {{file}}` and add `{{file}}` to .gitignore.',
      notIgnored: 'Git does not ignore `{{file}}`, so the next `git add .` publishes {{names}}. Add `{{file}}` to .gitignore.',
      onceCommitted: '`{{file}}` was committed once, so the history still hands out {{names}}. Revoke and replace these values; ignoring the file does not take them back.',
    },
  },
  create: () => ({}),
  envFile(context, file, analysis) {
    judge(context, file, analysis);
  },
  // Files of variables that no glob of the presets covers, such as `env.production` in a config of the user's own.
  textFile(context, analysis) {
    if (analysis.neighbours.envFileKind !== undefined) judge(context, parseEnvFile(context.sourceCode.text), analysis);
  },
});

function judge(context: Context, file: EnvFile, analysis: TextAnalysis): void {
  const { envFileKind, git } = analysis.neighbours;
  if (envFileKind === undefined || envFileKind === 'example' || git === undefined) return;
  // Files for tests and for everybody's development are committed on purpose: there only what looks real counts.
  const isTrial = envFileKind === 'trial' || ['test', 'example'].includes(roleOf(context.filename, context.cwd));
  const secrets = file.entries.filter((entry) => isName(entry, analysis)).filter((entry) => isFound(entry, analysis) || (isTrial ? looksReal(entry) : isInUse(entry)));
  if (secrets.length === 0) return;
  const report = (messageId: MessageId, entries: readonly EnvEntry[]): void => {
    context.report({ loc: { line: 1, column: 0 }, messageId, data: { file: basename(context.filename), names: listed(entries) } });
  };
  if (git.tracked === 'yes') {
    report(git.everCommitted === 'no' ? 'staged' : 'tracked', secrets);
    return;
  }
  if (git.ignored === 'no') report('notIgnored', secrets);
  if (git.everCommitted !== 'yes') return;
  const shown = shownBy(git.committedTexts, secrets);
  if (shown.length > 0) report('onceCommitted', shown);
}

/** Those that a commit has: values that were replaced since then are no longer in danger. All, where commits cannot be read. */
function shownBy(texts: readonly string[] | undefined, secrets: readonly EnvEntry[]): readonly EnvEntry[] {
  if (texts === undefined) return secrets;
  const values = new Set(texts.flatMap((text) => parseEnvFile(text).entries.map(({ value }) => value)));
  return secrets.filter(({ value }) => values.has(value));
}

/** The last line of a key in Base64 ends like the name of something that is empty: `Kx3d==`. */
function isName({ nameRange: [from, to] }: EnvEntry, { secrets }: TextAnalysis): boolean {
  return !secrets.some(({ range }) => range[0] < to && range[1] > from);
}

function isFound({ valueRange: [from, to] }: EnvEntry, { secrets }: TextAnalysis): boolean {
  return secrets.some(({ range }) => range[0] < to && range[1] > from);
}

/** A value under a secret's name that the program would take, however poor: `JWT_SECRET=changeme`. */
function isInUse({ name, value }: EnvEntry): boolean {
  if (secrecyOf(name) === 'open' || isLeftOpen(value)) return false;
  // Connection strings with a login are found by their form; poor passwords of servers on this machine open nothing.
  if (PLACE.test(value)) return false;
  return !/PASS|PWD/i.test(name) || !isPlainWord(value);
}

function looksReal({ name, value }: EnvEntry): boolean {
  return secrecyOf(name) !== 'open' && value.length >= 16 && !PLACE.test(value) && !isPlaceholder(value) && isDrawn(value);
}

/** Nothing, a switch, a reference to a secret store, encrypted by dotenvx, or a text that asks to be filled in. */
function isLeftOpen(value: string): boolean {
  return value.length < 4 || /^(?:true|false|null|none|undefined|disabled)$/i.test(value) || isReference(value) || OPEN.test(value);
}

const OPEN = /^encrypted:|your|replace|insert|placeholder|paste|fill|todo|xxx|(?:^|[^a-z])(?:here|example|sample|dummy|fake|mock)(?:[^a-z]|$)/i;
/** An address, a path, the name of a secret elsewhere. */
const PLACE = /^(?:[a-z][\w+.-]*:(?:\/\/|[\w./])|\.{0,2}\/|~|arn:|[A-Z]:\\)|^[\w.-]+:\d{2,5}$/i;

function isPlainWord(value: string): boolean {
  return /^(?:[a-z]{1,10}|\d{1,6}|[a-z]{1,10}\d{1,4})$/i.test(value);
}

const SHOWN = 3;

function listed(entries: readonly EnvEntry[]): string {
  const names = [...new Set(entries.map(({ name }) => `\`${name}\``))];
  const rest = names.length - SHOWN;
  if (rest > 0) return `${names.slice(0, SHOWN).join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
