/**
 * Why a scan is linear: at each keyword the scanner looks at a piece of bounded length (REACH), and no pattern can try
 * more than a bounded number of ways to match it: every quantifier has an end, and none stands inside another.
 */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { secrets } from '../../src/models/secrets/index.js';

const parser = new RegExpParser({ ecmaVersion: 2025 });
const rows = secrets.flatMap(({ file, model }) => model.tokens.map((row) => ({ file, ...row })));
/** No longer than what the scanner reads behind a keyword. */
const LONGEST = 4096;

describe('the patterns of all providers', () => {
  it('are many', () => {
    expect(rows.length).toBeGreaterThan(secrets.length);
  });

  it.each(rows)('$file, $name: every quantifier ends, none repeats another', ({ pattern }) => {
    const ast = parser.parsePattern(pattern);
    const open: AST.Quantifier[] = [];
    const wrong: string[] = [];
    visitRegExpAST(ast, {
      onQuantifierEnter(quantifier) {
        const isGroup = quantifier.max > 1 && open.some(({ max }) => max > 1);
        if (quantifier.max === Infinity || isGroup) wrong.push(quantifier.raw);
        open.push(quantifier);
      },
      onQuantifierLeave() {
        open.pop();
      },
      onBackreferenceEnter(reference) {
        wrong.push(reference.raw);
      },
    });
    expect(wrong).toEqual([]);
    expect(longest(ast)).toBeLessThanOrEqual(LONGEST);
  });

  it('belong to providers that each stand once', () => {
    const names = secrets.map(({ model }) => model.provider);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

/** How many characters a pattern can match at most. */
function longest(node: AST.Pattern | AST.Alternative | AST.Element): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': return Math.max(0, ...node.alternatives.map(longest));
    case 'Alternative': return node.elements.reduce((sum, element) => sum + longest(element), 0);
    case 'Quantifier': return node.max * longest(node.element);
    case 'Assertion': return 0;
    default: return 1;
  }
}
