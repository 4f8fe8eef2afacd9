/**
 * The rule tester of all rule tests.
 *
 *   import rule from '../../src/rules/no-open-redirect.js';
 *   import { ruleTester } from './tester.js';
 *   ruleTester.run('no-open-redirect', rule, { valid: […], invalid: […] });
 *
 * Code is parsed by @typescript-eslint/parser as `file.ts`; give a `filename` where it matters
 * (`app/api/login/route.ts`, or one that ends in `.tsx` for JSX). Strict: `options: [{ unknown: true }]`.
 */
import * as parser from '@typescript-eslint/parser';
import { RuleTester, type InvalidTestCase, type RunTests, type SuggestionOutput, type TestCaseError } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

import type { Given, Rule } from '../../src/rule.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.describeSkip = describe.skip;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.itSkip = it.skip;

const tester = new RuleTester({ languageOptions: { parser, ecmaVersion: 'latest', sourceType: 'module' } });

/** What the rule tester takes, and a bare number of suggestions, which it takes as well but does not declare. */
interface Cases<MessageId extends string, Options extends readonly unknown[]> extends Omit<RunTests<MessageId, Options>, 'invalid'> {
  readonly invalid: readonly (Omit<InvalidTestCase<MessageId, Options>, 'errors'> & { readonly errors: readonly Expected<MessageId>[] })[];
}

type Expected<MessageId extends string> = Omit<TestCaseError<MessageId>, 'suggestions'> & {
  readonly suggestions?: number | readonly SuggestionOutput<MessageId>[] | null;
};

export const ruleTester = {
  /** Runs the cases of one rule; message ids and options are checked against the rule's own. */
  run<MessageId extends string, Options extends readonly object[]>(
    name: string,
    rule: Rule<MessageId, Options>,
    cases: Cases<NoInfer<MessageId>, Given<NoInfer<Options>>>,
  ): void {
    // The rule tester may bring declarations of its own release, which are not those the rule was checked with.
    tester.run(name, rule as never, cases as never);
  },
};
