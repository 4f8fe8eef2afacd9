/**
 * An example file is committed so that others can copy it; so is the real key that was left in it.
 * Reports the value; never shows more of it than the provider's prefix.
 */
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';
import { secrecyOf, type Finding, type TextAnalysis } from '../analysis/index.js';
import { defineRule } from '../rule.js';
import { isDrawn, isPlaceholder } from '../secrets/index.js';
import { parseEnvFile, type EnvEntry, type EnvFile, type Range } from '../syntax/env-file.js';

type MessageId = 'knownKey' | 'commentedKey' | 'drawnValue';
type Context = Readonly<RuleContext<MessageId, readonly []>>;

export default defineRule<MessageId>({
  name: 'require-fake-env-example',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require example files of environment variables to hold no real values',
      check: 'config', preset: 'recommended', cwe: [540], owasp: ['A01:2025'], asvs: ['13.3.1'],
    },
    schema: [],
    messages: {
      knownKey: '`{{name}}` holds a {{what}}{{shown}}, and everyone who gets the repository gets its example. {{remedy}}, and leave the value empty here.',
      commentedKey: 'This comment holds a {{what}}{{shown}}, and everyone who gets the repository gets its example. {{remedy}}, and delete it here.',
      drawnValue: '`{{name}}` holds a value that looks drawn at random, not made up, and everyone who gets the repository gets its example. Leave it empty, and replace it wherever it is in use.',
    },
  },
  create: () => ({}),
  envFile(context, file, analysis) {
    judge(context, file, analysis);
  },
  textFile(context, analysis) {
    if (analysis.neighbours.envFileKind === 'example') judge(context, parseEnvFile(context.sourceCode.text), analysis);
  },
});

function judge(context: Context, file: EnvFile, { neighbours, secrets }: TextAnalysis): void {
  if (neighbours.envFileKind !== 'example') return;
  const { sourceCode } = context;
  const locate = (range: Range) => ({ start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) });
  for (const finding of secrets) {
    const entry = file.entries.find(({ valueRange }) => overlap(valueRange, finding.range));
    if (entry === undefined) context.report({ loc: locate(finding.range), messageId: 'commentedKey', data: describe(finding) });
    else if (!isNobodys(finding)) context.report({ loc: locate(entry.valueRange), messageId: 'knownKey', data: { name: entry.name, ...describe(finding) } });
  }
  for (const entry of file.entries) {
    // The last line of a key in Base64 ends like the name of something that is empty.
    if (secrets.some(({ range }) => overlap(entry.nameRange, range))) continue;
    const found = secrets.filter(({ range }) => overlap(entry.valueRange, range));
    if (found.length === 0 ? looksDrawn(entry) : found.every(isNobodys)) context.report({ loc: locate(entry.valueRange), messageId: 'drawnValue', data: { name: entry.name } });
  }
}

/** Found for its name and its looks, not for a form that a provider chose. */
const isNobodys = ({ row }: Finding): boolean => row.where === 'named' && row.yields === true;

const overlap = (one: Range, other: Range): boolean => one[0] < other[1] && one[1] > other[0];

/** Shorter texts, and texts of few kinds of characters, may be anybody's idea. */
const SHORTEST = 16;

function looksDrawn({ name, value }: EnvEntry): boolean {
  return secrecyOf(name) !== 'open' && value.length >= SHORTEST && !/\s|:\/\/|^[./~]/.test(value) && !isPlaceholder(value) && isDrawn(value);
}

function describe({ provider, row, shown }: Finding): { readonly what: string; readonly shown: string; readonly remedy: string } {
  return { what: row.name.startsWith(provider) ? row.name : `${provider} ${row.name}`, shown: shown === '' ? '' : ` (\`${shown}…\`)`, remedy: row.remedy };
}
