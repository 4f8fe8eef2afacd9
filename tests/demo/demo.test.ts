import { describe, expect, it } from 'vitest';

import {
  countLines, differenceLines, findingLines, groupByCheck, lineWidth, painter, printable, wantsColors, wrap,
} from '../../scripts/demo/present.mjs';

const plain = painter(false);

function checkOf(rule: string): string | undefined {
  return { 'no-sql-concat': 'input', 'no-permissive-cors': 'audit' }[rule];
}

describe('presentation', () => {
  const sql = { file: 'b.ts', line: 2, column: 1, rule: 'no-sql-concat', message: 'Bind it.' };
  const earlier = { ...sql, file: 'a.ts', line: 10 };
  const cors = { file: 'a.ts', line: 1, column: 1, rule: 'no-permissive-cors', message: 'List the origins.' };

  it('keeps the five checks in order and sorts their findings by place', () => {
    const groups = groupByCheck([sql, cors, earlier], checkOf);

    expect(groups.map(({ title, findings }) => [title, findings])).toEqual([
      ['1  Usage limits', []],
      ['2  Secrets', []],
      ['3  Public and private config', []],
      ['4  Server-side validation', [earlier, sql]],
      ['5  General audit', [cors]],
    ]);
  });

  it('shows a finding of a rule without a check instead of losing it', () => {
    const stray = { ...sql, rule: 'no-such-rule' };

    expect(groupByCheck([stray], checkOf).at(-1)).toEqual({ title: '?  No check named by the rule', findings: [stray] });
  });

  it('writes place and rule on one line and the message below', () => {
    expect(findingLines(groupByCheck([cors], checkOf), { width: 50, paint: plain })).toEqual([
      '  5  General audit                               1',
      `  ${'─'.repeat(48)}`,
      '  a.ts:1:1  no-permissive-cors',
      '      List the origins.',
      '',
    ]);
  });

  it('moves the rule to its own line when the place is too long', () => {
    const deep = { ...cors, file: 'app/api/auth/register/route.ts' };

    expect(findingLines(groupByCheck([deep], checkOf), { width: 40, paint: plain }).slice(2, 4)).toEqual([
      '  app/api/auth/register/route.ts:1:1',
      '    no-permissive-cors',
    ]);
  });

  it('counts by check and by rule', () => {
    const lines = countLines(groupByCheck([sql, earlier, cors], checkOf), { width: 40, paint: plain });

    expect(lines.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      '1 Usage limits 0',
      '2 Secrets 0',
      '3 Public and private config 0',
      '4 Server-side validation 2',
      'no-sql-concat 2',
      '5 General audit 1',
      'no-permissive-cors 1',
      '─'.repeat(38),
      'all 3',
    ]);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([40]));
  });

  it('lists what is missing, what is too much, and what is found against its mark', () => {
    const differences = {
      missed: [{ file: 'a.ts', line: 3, rule: 'no-sql-concat' }],
      unexpected: [cors],
      stale: [{ file: 'b.ts', line: 9, rule: 'no-sql-concat' }],
    };

    expect(differenceLines(differences, { width: 60, paint: plain })).toEqual([
      '      found now   b.ts:9  no-sql-concat',
      '      missed      a.ts:3  no-sql-concat',
      '      unexpected  a.ts:1:1  no-permissive-cors',
      '                  List the origins.',
    ]);
  });

  it('wraps at spaces and cuts only words longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
  });

  it('lets no control character of the linted code through', () => {
    expect(printable('a\u001b[31mb\nc')).toBe('a\uFFFD[31mb c');
  });

  it('paints only where colours are wanted', () => {
    expect(painter(true).red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(plain.red('x')).toBe('x');
    expect(wantsColors({}, true)).toBe(true);
    expect(wantsColors({}, false)).toBe(false);
    expect(wantsColors({ TERM: 'dumb' }, true)).toBe(false);
    expect(wantsColors({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(wantsColors({ FORCE_COLOR: '1' }, false)).toBe(true);
  });

  it('stays within a readable width', () => {
    expect(lineWidth(undefined)).toBe(100);
    expect(lineWidth(12)).toBe(40);
    expect(lineWidth(240)).toBe(110);
  });
});
