/**
 * What rules report goes through here: messages spell code, and code may hold a secret. No report shows more of one than
 * its first characters, and no suggestion repeats one.
 */
import type { ReportDescriptor, ReportFixFunction, RuleContext, RuleFix } from '@typescript-eslint/utils/ts-eslint';

import { givesAway, shown, type Finding, type Hidden } from './analysis/index.js';

/** What there is to hide in a file; asked when something is reported. */
export interface Secrets {
  readonly hidden: Hidden;
  keysIn(text: string): readonly Finding[];
}

type Descriptor<MessageId extends string> = ReportDescriptor<MessageId>;

/** A context like the host's, which hides secrets. The host's own is frozen. */
export function discreet<MessageId extends string, Options extends readonly unknown[]>(
  context: Readonly<RuleContext<MessageId, Options>>,
  options: Options,
  secrets: () => Secrets,
): Readonly<RuleContext<MessageId, Options>> {
  // A host may hand out one context for every file.
  let known: { readonly ast: object; readonly secrets: Secrets } | undefined;
  const secretsNow = (): Secrets => {
    const { ast } = context.sourceCode;
    if (known?.ast !== ast) known = { ast, secrets: secrets() };
    return known.secrets;
  };
  return Object.create(context, {
    options: { value: options, enumerable: true },
    report: { value: (descriptor: Descriptor<MessageId>) => { context.report(hiding(descriptor, context.sourceCode.text, secretsNow())); }, enumerable: true },
  }) as Readonly<RuleContext<MessageId, Options>>; // with the prototype's other members
}

function hiding<MessageId extends string>(descriptor: Descriptor<MessageId>, text: string, secrets: Secrets): Descriptor<MessageId> {
  const { data, fix, suggest } = descriptor;
  return {
    ...descriptor,
    ...(data !== undefined && { data: told(data, secrets) }),
    ...(fix !== undefined && fix !== null && { fix: silent(fix, text, secrets) }),
    ...(suggest !== undefined && suggest !== null && { suggest: suggest.map((one) => ({ ...one, ...(one.data !== undefined && { data: told(one.data, secrets) }), fix: silent(one.fix, text, secrets) })) }),
  };
}

function told(data: Readonly<Record<string, unknown>>, { hidden, keysIn }: Secrets): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? shown(value, hidden, keysIn) : value]));
}

/** No change at all where the new text would repeat a secret: ESLint prints it. */
function silent(fix: ReportFixFunction, text: string, { hidden, keysIn }: Secrets): ReportFixFunction {
  return (fixer) => {
    const made = fix(fixer);
    if (made === null) return null;
    const changes = 'range' in made ? [made] : [...made];
    return givesAway(merged(changes, text), hidden, keysIn) ? null : changes;
  };
}

/** Several changes become one for ESLint, with what stands between them. */
function merged(changes: readonly RuleFix[], text: string): string {
  const sorted = changes.toSorted((a, b) => a.range[0] - b.range[0]);
  return sorted.map((change, index) => `${index === 0 ? '' : text.slice(sorted[index - 1]?.range[1], change.range[0])}${change.text}`).join('');
}
