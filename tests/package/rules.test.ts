import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { defineRule, unknownOption, type Rule } from '../../src/rule.js';
import { rules } from '../../src/rules/index.js';
import { filesBelow } from './repository.js';
import { gapsIn } from './rule-files.js';

const files = new Map([...filesBelow('src/rules', '.ts'), ...filesBelow('docs/rules', '.md'), ...filesBelow('tests/rules', '.ts')]);

describe('this repository', () => {
  it('has file, page, tests and a place in the plugin for every rule', () => {
    expect(gapsIn({ rules: rules as Readonly<Record<string, Rule>>, files })).toEqual([]);
  });

  it('hands every rule to the host', () => {
    expect(plugin.rules).toBe(rules);
  });
});

describe('gaps', () => {
  const whole = new Map([
    ['src/rules/no-fake.ts', ''],
    ['src/rules/index.ts', ''],
    ['docs/rules/no-fake.md', '# predeploy/no-fake\n\n## Incorrect\n\n## Correct\n'],
    ['tests/rules/no-fake.test.ts', "errors: [{ messageId: 'fake' }]"],
  ]);

  it('none in a whole rule', () => {
    expect(gapsIn({ rules: { 'no-fake': fakeRule() }, files: whole })).toEqual([]);
  });

  it.each([
    ['src/rules/no-fake.ts', 'no-fake: no src/rules/no-fake.ts'],
    ['docs/rules/no-fake.md', 'no-fake: no docs/rules/no-fake.md'],
    ['tests/rules/no-fake.test.ts', 'no-fake: no tests/rules/no-fake.test.ts'],
  ])('a rule without %s', (path, gap) => {
    expect(gapsIn({ rules: { 'no-fake': fakeRule() }, files: without(whole, path) })).toContain(gap);
  });

  it('a rule file that the plugin does not have', () => {
    expect(gapsIn({ rules: {}, files: whole })).toEqual(['no-fake: not in the plugin']);
  });

  it('a page and a test whose rule is gone', () => {
    expect(gapsIn({ rules: {}, files: without(whole, 'src/rules/no-fake.ts') })).toEqual(['no-fake: not in the plugin', 'no-fake: no src/rules/no-fake.ts']);
  });

  it('a message that no test expects', () => {
    const files = new Map([...whole, ['tests/rules/no-fake.test.ts', "errors: [{ messageId: 'other' }]"]]);
    expect(gapsIn({ rules: { 'no-fake': fakeRule() }, files })).toEqual(['no-fake: no test expects the message "fake"']);
  });

  it('a page without examples', () => {
    const files = new Map([...whole, ['docs/rules/no-fake.md', '# predeploy/no-fake\n']]);
    expect(gapsIn({ rules: { 'no-fake': fakeRule() }, files })).toEqual(['no-fake: its page has no "## Incorrect"', 'no-fake: its page has no "## Correct"']);
  });

  it('standards that are missing or misspelt', () => {
    const rule = fakeRule({ cwe: [], owasp: ['A5'], asvs: ['five'] });
    expect(gapsIn({ rules: { 'no-fake': rule }, files: whole })).toEqual([
      'no-fake: no CWE',
      'no-fake: owasp must be like "A05:2025"',
      'no-fake: asvs must be like "1.2.4"',
    ]);
  });

  it('options without description or default, and strict options that do not exist', () => {
    const rule = fakeRule({}, { schema: [{ type: 'object', properties: { unknown: unknownOption, max: { type: 'number' } } }] });
    expect(gapsIn({ rules: { 'no-fake': rule }, files: whole })).toEqual([
      'no-fake: its options must refuse unknown keys',
      'no-fake: option "max" has no description',
      'no-fake: option "max" has no default',
      'no-fake: option "unknwon" is not in the schema',
    ]);
  });
});

function fakeRule(docs: object = {}, meta: object = {}): Rule {
  const rule = defineRule({
    name: 'no-fake',
    meta: {
      type: 'problem',
      docs: { description: 'Disallow fakes', check: 'audit', preset: 'recommended', cwe: [20], owasp: ['A05:2025'], asvs: ['2.2.1'], ...docs },
      schema: [],
      messages: { fake: 'A fake.' },
      ...meta,
      ...('schema' in meta && { defaultOptions: [{ unknown: false, unknwon: false }] }),
    },
    create: () => ({}),
  });
  return rule as unknown as Rule;
}

function without(files: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, string> {
  return new Map([...files].filter(([other]) => other !== path));
}
