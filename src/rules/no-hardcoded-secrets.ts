/**
 * A key in a file is a key in every clone, backup and build of it.
 * Reports the literal, or the place in the text; never shows more of the value than the provider's prefix.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { RuleContext, RuleFix, RuleFixer, SourceCode } from '@typescript-eslint/utils/ts-eslint';
import { comparedSecrets, decodedText, isBundled, isDecoding, joinedText, roleOf, secretsInSlots, type Finding, type Neighbours, type SecretInSlot } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { sourcesIn, variableFor } from '../secrets/index.js';
import { canHoldExpression, holderName } from '../syntax/holders.js';
import { parentOf, staticString, type Node } from '../syntax/tree.js';

type MessageId = 'secret' | 'maybeSecret' | 'secretInFile' | 'secretInSource' | 'signing' | 'password' | 'key' | 'compared' | 'readVariable';
type Data = Readonly<Record<'what' | 'shown' | 'remedy' | 'variable', string>>;
type Options = [{ unknown: boolean }];
type Context = Readonly<RuleContext<MessageId, Options>>;

export default defineRule<MessageId, Options>({
  name: 'no-hardcoded-secrets',
  meta: {
    type: 'problem', hasSuggestions: true,
    docs: {
      description: 'Disallow keys, tokens, passwords and private keys in code, config files and build output',
      check: 'secrets', preset: 'recommended', cwe: [798, 259, 321], owasp: ['A07:2025'], asvs: ['13.3.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      secret: 'This {{what}}{{shown}} works for everyone who can read this file, its history or its build. {{remedy}}, read the new one from `process.env.{{variable}}`, and list `{{variable}}=` in `.env.example`.',
      maybeSecret: 'This is a {{what}}, and whose key it is cannot be seen. If it opens anything that is not public, it opens it for everyone who can read this file: {{remedy}}.',
      secretInFile: 'This {{what}}{{shown}} works for everyone who can read this file. {{remedy}}, and let the new one come from the environment or a secret store.',
      secretInSource: 'The source map hands out `{{source}}`, and with it its {{what}}{{shown}}. {{remedy}}, take the new one out of the source, and do not publish source maps.',
      signing: '{{slot}} is a text in {{where}}, so everyone who can read it can make what this program takes for its own sessions and tokens. Read a long random one from `process.env.{{variable}}`, fail when it is missing, and list `{{variable}}=` in `.env.example`.',
      password: '{{slot}} is a text in {{where}}, so everyone who can read it can log in there. Change the password, read the new one from `process.env.{{variable}}`, and list `{{variable}}=` in `.env.example`.',
      key: '{{slot}} is a text in {{where}}, so everyone who can read it can act as you and spend your money. Revoke the key, read a new one from `process.env.{{variable}}`, and list `{{variable}}=` in `.env.example`.',
      compared: '{{source}} is compared with a text that stands in the code, so everyone who can read this file has the password. Keep a hash of it outside the code, and compare with that in constant time.',
      readVariable: 'Read it from `process.env.{{variable}}`.',
    },
  },
  create(context, analysis) {
    const sums: Node[] = [];
    const comparisons: TSESTree.BinaryExpression[] = [];
    const decoded: Node[] = [];
    return {
      BinaryExpression(node) {
        if (node.operator === '+' && parentOf(node)?.type !== 'BinaryExpression') sums.push(node);
        else if (/^[!=]==?$/.test(node.operator)) comparisons.push(node);
      },
      CallExpression: (node) => { if (isDecoding(node)) decoded.push(node); },
      'Program:exit'() {
        const { sourceCode, filename, cwd } = context;
        const once = new Set<string>();
        const isAside = roleOf(filename, cwd) !== 'application';
        const [{ unknown }] = context.options;
        for (const finding of analysis.secrets) {
          if ((isAside && !hasOwnForm(finding)) || (isUncertain(finding) && !unknown)) continue;
          if (isFirst(once, sourceCode.text, finding)) reportInCode(context, finding, analysis.secrets);
        }
        for (const node of [...sums, ...decoded]) {
          const text = node.type === 'CallExpression' ? decodedText(node) : joinedText(node);
          const [finding] = text === undefined || text.length < SHORTEST ? [] : analysis.secretsIn(text).filter((one) => (!isAside || hasOwnForm(one)) && !isUncertain(one));
          if (text === undefined || finding === undefined || !isFirst(once, text, finding)) continue;
          context.report({ node, messageId: 'secret', data: dataOf(finding, holderName(node)) });
        }
        if (isAside || isBundled(sourceCode.text)) return;
        for (const slot of secretsInSlots(analysis.facts)) if (!holdsReported(sourceCode.text, slot.node, once)) reportSlot(context, slot);
        for (const { node, source } of comparedSecrets(analysis.facts, analysis.flows, comparisons.filter(isWithText))) context.report({ node, messageId: 'compared', data: { source } });
      },
    };
  },
  envFile(context, { entries }, { secrets, neighbours, publicNames }) {
    // Whose job it is not: examples belong to require-fake-env-example, what is compiled into the page to no-public-env-secrets.
    if (neighbours.envFileKind === 'example' || !isShared(neighbours.git)) return;
    const compiled = entries.filter(({ name }) => publicNames.prefixOf(name) !== undefined);
    reportInText(context, secrets.filter(({ range }) => !compiled.some((entry) => entry.range[0] <= range[0] && range[1] <= entry.range[1])));
  },
  textFile(context, analysis) {
    const { text } = context.sourceCode;
    const once = reportInText(context, analysis.secrets);
    for (const source of sourcesIn(text)) {
      for (const finding of analysis.secretsIn(source.text)) {
        if (isUncertain(finding) || (!hasOwnForm(finding) && isLibrary(source.name)) || !isFirst(once, source.text, finding)) continue;
        const line = source.text.slice(0, finding.range[0]).split('\n').length;
        context.report({ loc: { line: 1, column: 0 }, messageId: 'secretInSource', data: { ...dataOf(finding, undefined), source: `${source.name}:${String(line)}` } });
      }
    }
  },
});

/** What others published has nobody's key in it; their samples may look like one. */
function isLibrary(source: string): boolean {
  return /(?:^|\/)node_modules\//.test(source);
}

/** Cheap before dear: most comparisons are with something else. */
function isWithText({ left, right }: TSESTree.BinaryExpression): boolean {
  return [left, right].some((side) => side.type === 'Identifier' || staticString(side) !== undefined);
}

/** The shortest text that holds a key of any provider. */
const SHORTEST = 16;

/** A form that a provider chose, so that nothing else looks like it. */
function hasOwnForm({ shown }: Finding): boolean {
  return shown !== '';
}

/** Ends of lines, written out or not, and whatever escapes a quote. */
const ESCAPES = /\\+[nr]?|\s/g;

/** True the first time a value is met, however it is escaped there: one key in a file is one thing to do. */
function isFirst(once: Set<string>, text: string, { secret }: Finding): boolean {
  const value = text.slice(...secret).replace(ESCAPES, '');
  if (once.has(value)) return false;
  once.add(value);
  return true;
}

function reportInText(context: Context, findings: readonly Finding[]): Set<string> {
  const { sourceCode } = context;
  const once = new Set<string>();
  const [{ unknown }] = context.options;
  for (const finding of findings) {
    if ((isUncertain(finding) && !unknown) || !isFirst(once, sourceCode.text, finding)) continue;
    context.report({ loc: placeOf(sourceCode, finding), messageId: isUncertain(finding) ? 'maybeSecret' : 'secretInFile', data: dataOf(finding, undefined) });
  }
  return once;
}

function placeOf(sourceCode: Readonly<SourceCode>, { range }: Finding) {
  return { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
}

function reportInCode(context: Context, finding: Finding, all: readonly Finding[]): void {
  const { sourceCode } = context;
  const node = sourceCode.getNodeByRangeIndex(finding.range[0]);
  const literal = node !== null && isText(node) && node.range[0] <= finding.range[0] && finding.range[1] <= node.range[1] ? node : undefined;
  const data = dataOf(finding, literal === undefined ? undefined : holderName(literal));
  if (literal === undefined) {
    context.report({ loc: placeOf(sourceCode, finding), messageId: isUncertain(finding) ? 'maybeSecret' : 'secret', data });
    return;
  }
  // A suggestion repeats what stands around the secret: not where that is another one.
  const isAlone = all.every((other) => other === finding || other.range[1] <= literal.range[0] || other.range[0] >= literal.range[1]);
  const fix = isAlone ? replacement(context, literal, finding, data.variable) : undefined;
  context.report({
    node: literal, messageId: isUncertain(finding) ? 'maybeSecret' : 'secret', data,
    suggest: fix === undefined ? [] : [{ messageId: 'readVariable', data: { variable: data.variable }, fix }],
  });
}

/** True for a text whose form said already what it is. */
function holdsReported(text: string, { range }: Node, once: ReadonlySet<string>): boolean {
  const literal = text.slice(...range).replace(ESCAPES, '');
  return [...once].some((value) => literal.includes(value));
}

function reportSlot(context: Context, { node, is, spelled, variable, elsewhere }: SecretInSlot): void {
  const holder = parentOf(node);
  const canRead = elsewhere === undefined && node.type === 'Literal' && holder !== undefined && canHoldExpression(holder, node) && !isForBrowser(context.sourceCode);
  context.report({
    node, messageId: is, data: { slot: spelled[0] === '`' ? spelled : `${spelled[0]?.toUpperCase() ?? ''}${spelled.slice(1)}`, where: elsewhere === undefined ? 'this file' : `\`${elsewhere}\``, variable },
    suggest: canRead ? [{ messageId: 'readVariable', data: { variable }, fix: (fixer) => fixer.replaceText(node, `process.env.${variable}`) }] : [],
  });
}

/** A file that somebody else gets: in the repository, or on its way there. The developer's own ignored file is where keys belong. */
function isShared(git: Neighbours['git']): boolean {
  return git !== undefined && (git.tracked === 'yes' || git.ignored === 'no');
}

function isText(node: Node): boolean {
  return (node.type === 'Literal' && typeof node.value === 'string') || node.type === 'TemplateElement' || node.type === 'JSXText';
}

/** Forms of no provider's own speak for themselves. */
function dataOf({ provider, row, shown }: Finding, slot: string | undefined): Data {
  const what = row.yields === true || row.name.startsWith(provider) ? row.name : `${provider} ${row.name}`;
  return { what, shown: shown === '' ? '' : ` (\`${shown}…\`)`, remedy: row.remedy, variable: variableFor(slot, row.yields === true ? 'secret key' : what) };
}

/** Some key, of whom cannot be told: it may be made to be seen. */
function isUncertain({ row }: Finding): boolean {
  return row.secrecy === 'key';
}

/** Puts the variable where the secret stands; what is around it in the same text stays. */
function replacement({ sourceCode }: Context, literal: Node, { range }: Finding, variable: string): ((fixer: RuleFixer) => RuleFix) | undefined {
  const holder = parentOf(literal);
  const read = `process.env.${variable}`;
  if (literal.type === 'TemplateElement') return (fixer) => fixer.replaceTextRange(range, `\${${read}}`);
  // Code in the page has no environment; a module's name, a key or a type cannot be read from one.
  if (literal.type !== 'Literal' || holder === undefined || !canHoldExpression(holder, literal) || isForBrowser(sourceCode)) return undefined;
  const [before, after] = [sourceCode.text.slice(literal.range[0] + 1, range[0]), sourceCode.text.slice(range[1], literal.range[1] - 1)];
  if (/[`\\$]/.test(before + after)) return undefined;
  const value = before === '' && after === '' ? read : `\`${before}\${${read}}${after}\``;
  return (fixer) => fixer.replaceText(literal, holder.type === 'JSXAttribute' ? `{${value}}` : value);
}

function isForBrowser({ ast }: Readonly<SourceCode>): boolean {
  return ast.body.some((statement) => statement.type === 'ExpressionStatement' && staticString(statement.expression) === 'use client');
}
