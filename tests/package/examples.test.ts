import { describe, expect, it } from 'vitest';

import { defineRule, unknownOption, type Rule } from '../../src/rule.js';
import { rules } from '../../src/rules/index.js';
import { examplesIn, wrongExamples } from './examples.js';
import { filesBelow } from './repository.js';

const pages = filesBelow('docs/rules', '.md');

describe('the examples of every rule page', () => {
  it('show what their headings say', () => {
    const all = Object.values(rules as Readonly<Record<string, Rule>>);
    expect(all.flatMap((rule) => wrongExamples(rule, pages.get(`docs/rules/${rule.name}.md`) ?? ''))).toEqual([]);
  });
});

describe('examples', () => {
  it('are the blocks under the two headings, with their file name and options', () => {
    const page = [
      '# no-fake',
      '```ts\nignored();\n```',
      '## Incorrect',
      '```tsx\n// filename: app/page.tsx\n// options: { "unknown": true }\nfake;\n```',
      '## Correct',
      '```js\nreal;\n```',
      '```sh\nnpm i\n```',
      '## Options',
      '```js\nignored();\n```',
    ].join('\n');
    expect(examplesIn(page)).toEqual([
      { section: 'Incorrect', filename: 'app/page.tsx', options: [{ unknown: true }], code: '// filename: app/page.tsx\n// options: { "unknown": true }\nfake;', line: 7 },
      { section: 'Correct', filename: 'file.js', options: [], code: 'real;', line: 13 },
    ]);
  });

  it('fail when incorrect code passes, correct code is reported, or correct code is reported in strict', () => {
    const page = ['## Incorrect', '```ts\nreal;\n```', '## Correct', '```ts\nfake;\n```', '```ts\nmaybe;\n```'].join('\n');
    expect(wrongExamples(fakeRule, page)).toEqual([
      'no-fake: line 3, Incorrect: nothing is reported',
      'no-fake: line 7, Correct: A fake.',
      'no-fake: line 10, Correct: A fake.',
    ]);
  });

  it('fail when they do not parse', () => {
    const page = ['## Incorrect', '```ts\nfake(;\n```', '## Correct', '```ts\nreal;\n```'].join('\n');
    expect(wrongExamples(fakeRule, page)).toEqual([expect.stringContaining('Parsing error')]);
  });

  it('fail when there are none', () => {
    expect(wrongExamples(fakeRule, '## Incorrect\n\n## Correct\n')).toEqual([
      'no-fake: no code block under "## Incorrect"',
      'no-fake: no code block under "## Correct"',
    ]);
  });
});

const fakeRule = defineRule({
  name: 'no-fake',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow fakes', check: 'audit', preset: 'recommended', cwe: [20], owasp: ['A05:2025'], asvs: ['2.2.1'], strictOptions: [{ unknown: true }] },
    schema: [{ type: 'object', additionalProperties: false, properties: { unknown: unknownOption } }],
    defaultOptions: [{ unknown: false }],
    messages: { fake: 'A fake.' },
  },
  create: (context) => ({
    Identifier(node) {
      if (node.name === 'fake' || (node.name === 'maybe' && context.options[0]?.unknown)) context.report({ node, messageId: 'fake' });
    },
  }),
}) as unknown as Rule;
