/**
 * What an error says was written for developers: paths, queries, host names, the lines of the code.
 * Reports the response argument; the message names the part of the error that is in it.
 */
import type { TSESTree } from '@typescript-eslint/utils';
import type { ReportSuggestionArray, RuleContext, SourceCode } from '@typescript-eslint/utils/ts-eslint';
import { roleOf, type SentError } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { calleeName, contains, isFunction, parentOf, staticString, unwrap, type Node } from '../syntax/tree.js';

type MessageId = 'stack' | 'wholeError' | 'failedWork' | 'unknownMessage' | 'developerPage' | 'generalText' | 'dropProperty';
type Options = [{ unknown: boolean }];

export default defineRule<MessageId, Options>({
  name: 'no-stack-trace-leak',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow stack traces and internals of errors in responses',
      check: 'audit', preset: 'recommended', cwe: [209], owasp: ['A10:2025'], asvs: ['16.5.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      stack: '`{{text}}` tells every client the paths and lines of your code. Log it here and answer with a general text.',
      wholeError: '`{{text}}` goes to the client whole, with whatever the failing code put into it: queries, paths, host names. Log it here and answer with a general text.',
      failedWork: '`{{text}}` can be the words of the {{wording}}, so a client reads queries, paths or host names from it. Log it here and answer with a general text.',
      unknownMessage: '`{{text}}` may come from any code that failed, and this file does not show that it was written for clients. Log it here and answer with a general text, or check for your own error class first.',
      developerPage: '`{{text}}` shows every client the stack of every error. Mount it in development only: if (process.env.NODE_ENV === "development").',
      generalText: 'Answer with a general text.',
      dropProperty: 'Leave the stack out of the answer.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        const role = roleOf(context.filename, context.cwd);
        if (role === 'test' || role === 'script' || (role === 'example' && !unknown)) return;
        const worst = new Map<Node, { error: SentError; messageId: MessageId }>();
        for (const error of analysis.flows.sentErrors) {
          const messageId = verdictOn(error);
          if (messageId === 'unknownMessage' && !unknown) continue;
          const known = worst.get(error.sink.node);
          if (known === undefined || GRAVITY.indexOf(messageId) < GRAVITY.indexOf(known.messageId)) worst.set(error.sink.node, { error, messageId });
        }
        for (const [node, { error, messageId }] of worst) {
          context.report({ node, messageId, data: { text: error.text, wording: error.wording ?? '' }, suggest: generalAnswer(context, error) });
        }
        for (const node of analysis.flows.exposed('stack')) context.report({ node, messageId: 'developerPage', data: { text: context.sourceCode.getText(node) } });
      },
    };
  },
});

const GRAVITY: readonly MessageId[] = ['stack', 'wholeError', 'failedWork', 'unknownMessage'];

function verdictOn({ part, wording }: SentError): MessageId {
  if (part === 'stack') return 'stack';
  if (part === 'whole') return 'wholeError';
  return wording === undefined ? 'unknownMessage' : 'failedWork';
}

/** A general text in place of the error, where the error stands in the response itself. */
function generalAnswer(context: Readonly<RuleContext<MessageId, Options>>, { read, sink, part }: SentError): ReportSuggestionArray<MessageId> {
  const carrier = contains(sink.node, read) ? carrierOf(read, sink.node) : undefined;
  if (carrier === undefined) return [];
  const { node, otherwise } = carrier;
  const entry = parentOf(node);
  if (entry?.type === 'Property' && part === 'stack' && otherwise === undefined) {
    return [{ messageId: 'dropProperty', fix: (fixer) => fixer.removeRange(rangeInList(context.sourceCode, entry)) }];
  }
  const isBare = node === sink.node && unwrap(node).type === 'Identifier' && sendsObjects(sink.node, sink.call?.callee);
  const text = otherwise === undefined ? (isBare ? "{ error: 'Internal server error' }" : "'Something went wrong'") : context.sourceCode.getText(otherwise as TSESTree.Node);
  return [
    {
      messageId: 'generalText',
      fix: (fixer) => (entry?.type === 'Property' && entry.shorthand ? fixer.insertTextAfter(entry.key, `: ${text}`) : fixer.replaceText(node as TSESTree.Node, text)),
    },
  ];
}

/** What only serves to carry the error: a property value or the whole argument; and the text it already falls back to. */
function carrierOf(read: Node, argument: Node): { readonly node: Node; readonly otherwise: Node | undefined } | undefined {
  let otherwise: Node | undefined;
  for (let at: Node | undefined = read; at !== undefined; at = parentOf(at)) {
    const parent = parentOf(at);
    if (at.type === 'LogicalExpression' || at.type === 'ConditionalExpression') {
      const parts = at.type === 'LogicalExpression' ? [at.right] : [at.consequent, at.alternate];
      otherwise = parts.find((one) => staticString(one) !== undefined);
      if (otherwise === undefined) return undefined;
    }
    // { ...err } and texts inside functions are for the author to take apart.
    if (at.type === 'SpreadElement' || at.type === 'ObjectExpression' || isFunction(at)) return undefined;
    const isText = at.type === 'BinaryExpression' || at.type === 'TemplateLiteral';
    if (isText) otherwise = undefined;
    if (at === argument || (parent?.type === 'Property' && parent.value === at && parent.parent.type === 'ObjectExpression')) return { node: at, otherwise };
  }
  return undefined;
}

/** A property with the comma that goes with it. */
function rangeInList(sourceCode: Readonly<SourceCode>, entry: Node): readonly [number, number] {
  const after = sourceCode.getTokenAfter(entry as TSESTree.Node);
  const next = after?.value === ',' ? sourceCode.getTokenAfter(after) : null;
  if (next !== null && next.value !== '}') return [entry.range[0], next.range[0]];
  const before = sourceCode.getTokenBefore(entry as TSESTree.Node);
  return before?.value === ',' ? [before.range[0], entry.range[1]] : entry.range;
}

function sendsObjects(argument: Node, callee: Node | undefined): boolean {
  if (callee !== undefined) return /^(?:json|jsonp|send)$/.test(calleeName(callee) ?? '');
  const parent = parentOf(argument);
  return parent?.type === 'AssignmentExpression' || parent?.type === 'ReturnStatement';
}
