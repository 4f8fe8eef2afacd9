/**
 * The example file is the list that a new machine is set up from: what it lacks is missing there at run time.
 * Reports the first read of each variable per file, and lines of examples that nobody reads.
 */
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';
import { relative } from 'node:path';
import { isGivenVariable, isSelfRead, roleOf, variablesRead, type TextAnalysis } from '../analysis/index.js';
import { defineRule } from '../rule.js';
import { parseEnvFile, type EnvFile } from '../syntax/env-file.js';

type MessageId = 'unlisted' | 'unread';
type Options = [{ allow: string[] }];
type Context = Readonly<RuleContext<MessageId, Options>>;

export default defineRule<MessageId, Options>({
  name: 'no-env-drift',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow variables that code reads and `.env.example` does not list, and the reverse',
      check: 'config', preset: 'strict', cwe: [1188], owasp: ['A02:2025'], asvs: ['13.4.1'],
    },
    schema: [{
      type: 'object',
      properties: { allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of variables that need not be listed, or need not be read.' } },
      additionalProperties: false,
    }],
    defaultOptions: [{ allow: [] }],
    messages: {
      unlisted: '`{{name}}` is read here and {{example}} does not list it, so whoever sets up the next machine leaves it out. Add the line `{{name}}=` there, without a value.',
      unread: 'No code and no config of this project mentions `{{name}}`, so whoever fills in this file gives a value to nothing. Delete the line, or spell the name as the code does.',
    },
  },
  create(context, analysis) {
    return {
      'Program:exit'() {
        const { filename, cwd } = context;
        if (['test', 'script'].includes(roleOf(filename, cwd)) || !/env|config/i.test(context.sourceCode.text)) return;
        const [{ allow }] = context.options;
        const seen = new Set(allow);
        for (const { name, node } of variablesRead(analysis.facts)) {
          if (seen.has(name)) continue;
          seen.add(name);
          if (isGivenVariable(name)) continue;
          const [nearest, ...others] = analysis.neighbours.envExamples();
          if (nearest === undefined) return;
          if ([nearest, ...others].some(({ names }) => names.has(name)) || analysis.neighbours.variablesListed().has(name)) continue;
          context.report({ node, messageId: 'unlisted', data: { name, example: `\`${relative(cwd, nearest.path).replaceAll('\\', '/')}\`` } });
        }
      },
    };
  },
  envFile(context, file, analysis) {
    judgeExample(context, file, analysis);
  },
  textFile(context, analysis) {
    if (analysis.neighbours.envFileKind === 'example') judgeExample(context, parseEnvFile(context.sourceCode.text), analysis);
  },
});

function judgeExample(context: Context, { entries }: EnvFile, { neighbours }: TextAnalysis): void {
  if (neighbours.envFileKind !== 'example') return;
  const [{ allow }] = context.options;
  const { sourceCode } = context;
  for (const { name, nameRange } of entries) {
    // Programs that spell variables otherwise are not read.
    if (!/^[A-Z][A-Z\d_]*$/.test(name) || allow.includes(name) || isGivenVariable(name) || isSelfRead(name)) continue;
    if (neighbours.variablesRead()?.has(name) !== false) continue;
    context.report({ loc: { start: sourceCode.getLocFromIndex(nameRange[0]), end: sourceCode.getLocFromIndex(nameRange[1]) }, messageId: 'unread', data: { name } });
  }
}
