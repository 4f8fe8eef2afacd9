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
import { RuleTester } from '@typescript-eslint/rule-tester';
import { afterAll, describe, it } from 'vitest';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.describeSkip = describe.skip;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.itSkip = it.skip;

export const ruleTester = new RuleTester({ languageOptions: { parser, ecmaVersion: 'latest', sourceType: 'module' } });
