/**
 * A secret that stands in for a missing one lets the program run on with a secret everybody can read.
 * Reports the text that takes the variable's place.
 */
import type { RuleFix, RuleFixer } from '@typescript-eslint/utils/ts-eslint';
import { isBundled, roleOf, secretFallbacks, type SecretFallback } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { contains, parentOf, unwrap, type Node } from '../syntax/tree.js';

type MessageId = 'signing' | 'password' | 'key' | 'empty' | 'maybeSecret' | 'throwWhenMissing' | 'requireVariable';
type Options = [{ unknown: boolean }];

export default defineRule<MessageId, Options>({
  name: 'no-secret-fallback',
  meta: {
    type: 'problem', hasSuggestions: true,
    docs: {
      description: 'Disallow texts in the code that take the place of a secret which is not set',
      check: 'secrets', preset: 'recommended', cwe: [798, 1188], owasp: ['A07:2025'], asvs: ['13.3.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      signing: 'When {{missing}}, this text takes its place{{slot}}, and whoever has read the code can forge what it signs or read what it encrypts. Stop at start-up when the secret is missing.',
      password: 'When {{missing}}, this password takes its place{{slot}}, and it opens the same door for whoever has read the code. Stop at start-up when the password is missing.',
      key: 'When {{missing}}, this key takes its place{{slot}}, and it works for whoever has read the code. Stop at start-up when the key is missing, and revoke this one if it was ever valid.',
      empty: 'When {{missing}}, an empty secret takes its place{{slot}}, so anybody can forge what it signs. Stop at start-up when the secret is missing.',
      maybeSecret: 'When {{missing}}, this text takes its place, and whoever has read the code knows it. If it opens anything, stop at start-up instead.',
      throwWhenMissing: 'Throw when `{{name}}` is not set.',
      requireVariable: 'Drop the default, so that `{{name}}` is required.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        const { sourceCode, filename, cwd } = context;
        const role = roleOf(filename, cwd);
        // A script runs where its author sits: what it falls back to lets nobody in.
        if (role === 'test' || (role !== 'application' && !unknown) || isBundled(sourceCode.text)) return;
        for (const fallback of secretFallbacks(analysis.facts)) {
          const { node, name } = fallback;
          if (fallback.isGuess && !unknown) continue;
          // Whose job it is not: what a provider's form tells belongs to no-hardcoded-secrets.
          if (analysis.secrets.some(({ range }) => range[0] < node.range[1] && node.range[0] < range[1])) continue;
          const mend = mendOf(fallback);
          context.report({
            node, messageId: messageOf(fallback), data: { missing: missingOf(fallback), slot: fallback.spelled === undefined ? '' : ` as ${fallback.spelled}` },
            suggest: mend === undefined ? [] : [{ messageId: mend.messageId, data: { name }, fix: mend.fix }],
          });
        }
      },
    };
  },
});

function messageOf({ is, isEmpty, isGuess }: SecretFallback): MessageId {
  if (isGuess) return 'maybeSecret';
  return isEmpty ? 'empty' : is;
}

function missingOf({ name, isVariable }: SecretFallback): string {
  return isVariable ? `\`${name}\` is not set` : 'nothing else is given';
}

interface Mend {
  readonly messageId: 'throwWhenMissing' | 'requireVariable';
  readonly fix: (fixer: RuleFixer) => RuleFix;
}

/** How the program comes to stop instead; never a text that holds the value. */
function mendOf({ form, whole, node, name, isVariable }: SecretFallback): Mend | undefined {
  const stop = `throw new Error('${isVariable ? name : 'The secret'} is not set')`;
  const inPlaceOf = (value: Node): Mend => ({ messageId: 'throwWhenMissing', fix: (fixer) => fixer.replaceText(value, `(() => { ${stop}; })()`) });
  switch (form) {
    case 'operator': return whole.type === 'LogicalExpression' ? inPlaceOf(whole.right) : undefined;
    case 'pattern': return whole.type === 'AssignmentPattern' ? inPlaceOf(whole.right) : undefined;
    case 'ternary': {
      const side = whole.type === 'ConditionalExpression' ? [whole.consequent, whole.alternate].find((one) => contains(one, node)) : undefined;
      return side === undefined ? undefined : inPlaceOf(side);
    }
    case 'assignment': {
      if (whole.type !== 'AssignmentExpression') return undefined;
      const statement = parentOf(whole);
      return whole.operator === '=' && statement?.type === 'ExpressionStatement'
        ? { messageId: 'throwWhenMissing', fix: (fixer) => fixer.replaceText(statement, `${stop};`) }
        : inPlaceOf(whole.right);
    }
    case 'schema': {
      const callee = whole.type === 'CallExpression' ? unwrap(whole.callee) : undefined;
      // z.string().default('…')
      return callee?.type !== 'MemberExpression' || contains(callee, node) ? undefined : { messageId: 'requireVariable', fix: (fixer) => fixer.removeRange([callee.object.range[1], whole.range[1]]) };
    }
    case 'argument': return undefined;
  }
}
