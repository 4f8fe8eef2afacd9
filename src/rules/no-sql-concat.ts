/**
 * Query text a client can write is a query a client can rewrite.
 * Reports the query argument; the message names what became part of the text.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { RuleContext, ReportSuggestionArray, SuggestionReportDescriptor } from '@typescript-eslint/utils/ts-eslint';
import { roleOf, sourceOfValue, type Analysis, type Flow, type Sink, type Trace } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { builtText, looksLikeSql, parameterise, positionAfter, textBefore } from '../syntax/sql-text.js';
import { unwrap, type Node } from '../syntax/tree.js';

type MessageId = 'clientText' | 'clientName' | 'callerText' | 'unseenText' | 'unseenQuery' | 'bindValues';
type Options = [{ unknown: boolean }];

export default defineRule<MessageId, Options>({
  name: 'no-sql-concat',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow SQL text built by concatenation or interpolation',
      check: 'input', preset: 'recommended', cwe: [89], owasp: ['A05:2025'], asvs: ['1.2.4'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      clientText: '{{source}} becomes part of this SQL text, so a client can rewrite the query. Bind it as a parameter: {{safeForm}}.',
      clientName: '{{source}} becomes part of this SQL text where a name or keyword stands, so a client can rewrite the query. Names cannot be bound: pick it from a fixed list of allowed names.',
      callerText: '{{source}} becomes part of this SQL text as it is, and no caller is held to anything, so whoever fills it can rewrite the query. Bind it as a parameter: {{safeForm}}.',
      unseenText: '{{source}} becomes part of this SQL text, and this file does not show what it can be. Bind values as parameters: {{safeForm}}; pick names from a fixed list.',
      unseenQuery: '{{source}} becomes part of SQL text that goes to {{callee}}, which this file does not define; if that runs it, a client can rewrite the query. Bind it as a parameter.',
      bindValues: 'Bind the values as parameters.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const worst = new Map<Node, { flow: Flow; messageId: MessageId }>();
        for (const flow of analysis.flows.into('sql')) {
          const messageId = verdictOn(flow);
          if (messageId === undefined || (messageId === 'unseenText' && !unknown)) continue;
          const known = worst.get(flow.sink.node);
          if (known === undefined || GRAVITY.indexOf(messageId) < GRAVITY.indexOf(known.messageId)) worst.set(flow.sink.node, { flow, messageId });
        }
        for (const [node, { flow, messageId }] of worst) {
          const { safeForm = "query('… = ?', [value])" } = flow.sink.row;
          context.report({ node, messageId, data: { source: sourceOfValue(flow.origin), safeForm }, suggest: bindingFix(context, flow.sink) });
        }
        if (unknown) reportUnseenQueries(context, analysis, new Set(worst.keys()));
      },
    };
  },
});

const GRAVITY: readonly MessageId[] = ['clientText', 'clientName', 'callerText', 'unseenText'];

/** What is wrong with one value in a query text; undefined where nothing is. */
function verdictOn({ origin, hole }: Trace): MessageId | undefined {
  const position = hole === undefined ? 'unknown' : positionAfter(textBefore(hole));
  switch (origin.kind) {
    case 'source':
      if (origin.row.kind === 'environment' || origin.row.kind === 'error') return undefined;
      // Names from the database's own catalogue are names; a stored value may be anything its writer sent.
      if (origin.row.kind !== 'remote') return position === 'value' ? 'unseenText' : undefined;
      return position === 'name' || position === 'order' ? 'clientName' : 'clientText';
    case 'parameter':
      // The whole text handed on is a query wrapper, judged where it is called.
      if (hole === undefined) return undefined;
      return position === 'value' || position === 'order' ? 'callerText' : 'unseenText';
    case 'unknown':
      // An imported CONSTANT is named as one.
      return hole === undefined || /(?:^|\.)[A-Z][A-Z0-9_]*$/.test(origin.text) ? undefined : 'unseenText';
  }
}

/** SQL text with a client's value that goes to a function of another file. */
function reportUnseenQueries(context: Readonly<RuleContext<MessageId, Options>>, analysis: Analysis, reported: ReadonlySet<Node>): void {
  const sinks = new Set(analysis.flows.sinks.map((sink) => sink.node));
  for (const call of analysis.facts.index.calls) {
    for (const argument of call.arguments) {
      const text = builtText(argument);
      if (text === undefined || !looksLikeSql(text) || sinks.has(argument) || reported.has(argument) || !analysis.facts.api(call.callee).isUnknown) continue;
      const callee = context.sourceCode.getText(call.callee as TSESTree.Node);
      if (/log|print|debug|warn|error/i.test(callee) || analysis.facts.functionsOf(call.callee).length > 0) continue;
      const trace = analysis.flows.trace(argument, 'sql').find(({ origin }) => origin.kind === 'source' && origin.row.kind === 'remote');
      if (trace !== undefined) context.report({ node: argument, messageId: 'unseenQuery', data: { source: sourceOfValue(trace.origin), callee: `\`${callee}\`` } });
    }
  }
}

/** Placeholders in place of the values, where that is certainly the same query. */
function bindingFix(context: Readonly<RuleContext<MessageId, Options>>, { row, node, call }: Sink): ReportSuggestionArray<MessageId> {
  const { placeholder, valuesArgument } = row;
  if (placeholder === undefined || valuesArgument === undefined || call === undefined) return [];
  const index = call.arguments.findIndex((argument) => argument === node);
  if (index < 0 || call.arguments.length !== valuesArgument || unwrap(node) !== node) return [];
  const query = parameterise(node, placeholder);
  if (query === undefined) return [];
  const values = query.values.map((value) => context.sourceCode.getText(value)).join(', ');
  const suggestion: SuggestionReportDescriptor<MessageId> = {
    messageId: 'bindValues',
    fix: (fixer) => fixer.replaceText(node, `${query.text}, [${values}]`),
  };
  return [suggestion];
}
