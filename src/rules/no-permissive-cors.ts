/**
 * A site that may read an API's answers with a visitor's cookies reads them as that visitor.
 * Reports the option or the header's value.
 */
import type { ReportSuggestionArray } from '@typescript-eslint/utils/ts-eslint';
import { corsOpenings, roleOf, type CorsOpening } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'anySiteAsVisitor' | 'echoedAsVisitor' | 'starWithCredentials' | 'weakCheck' | 'nullOrigin' | 'everySite' | 'listOrigins';
type Options = [{ unknown: boolean }];

export default defineRule<MessageId, Options>({
  name: 'no-permissive-cors',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow cross-origin rules that let sites read an API they have no business with',
      check: 'audit', preset: 'recommended', cwe: [942, 346], owasp: ['A02:2025'], asvs: ['3.4.2'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      anySiteAsVisitor: '{{shown}} with credentials lets any site that a signed-in visitor opens call this API and read the answers as that visitor. List the origins that may.',
      echoedAsVisitor: '{{shown}} is sent back as the allowed origin, with credentials, so any site that a signed-in visitor opens can read this API as that visitor. Compare it with a list of allowed origins first.',
      starWithCredentials: '{{shown}} allows every origin beside credentials: browsers refuse that pair, and echoing the origin instead would open the API to every site. List the origins that may.',
      weakCheck: '{{shown}} also lets {{example}} pass, a site of somebody else. Compare the whole origin with a list of allowed ones.',
      nullOrigin: '{{shown}} allows the origin `null`, which sandboxed frames send: any site can make one. Take it off the list.',
      everySite: '{{shown}} lets every site read what this API answers without credentials. Unless all of it is public, list the origins that may.',
      listOrigins: 'Allow the origins that CORS_ORIGIN lists, separated by commas.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        const role = roleOf(context.filename, context.cwd);
        if (role === 'test' || (!unknown && role !== 'application')) return;
        const reported = new Set<Node>();
        for (const found of corsOpenings(analysis.facts, analysis.flows)) {
          const { opening, credentials } = found;
          const isProven = credentials === 'on' && opening.certain;
          if ((!isProven && !unknown) || reported.has(opening.node)) continue;
          reported.add(opening.node);
          const shown = `\`${shortened(opening.shown)}\``;
          const example = opening.who === 'some' ? opening.example : '';
          context.report({ node: opening.node, messageId: messageOf(found), data: { shown, example }, suggest: allowListFix(found) });
        }
      },
    };

    function allowListFix({ replaceable, bare }: CorsOpening): ReportSuggestionArray<MessageId> {
      // Code that reads no process.env here may run where there is none: Workers, Deno, Bun.
      if (!context.sourceCode.text.includes('process.env')) return [];
      const list = "process.env.CORS_ORIGIN?.split(',') ?? []";
      if (replaceable !== undefined) return [{ messageId: 'listOrigins', fix: (fixer) => fixer.replaceText(replaceable, list) }];
      if (bare === undefined) return [];
      const close = context.sourceCode.getLastToken(bare);
      return close?.value === ')' ? [{ messageId: 'listOrigins', fix: (fixer) => fixer.insertTextBefore(close, `{ origin: ${list} }`) }] : [];
    }
  },
});

function messageOf({ opening, credentials, byHand }: CorsOpening): MessageId {
  switch (opening.who) {
    case 'null': return 'nullOrigin';
    case 'some': return 'weakCheck';
    case 'star': return credentials === 'on' ? 'starWithCredentials' : 'everySite';
    case 'every': return credentials !== 'on' ? 'everySite' : byHand ? 'echoedAsVisitor' : 'anySiteAsVisitor';
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
