import { describe, expect, it } from 'vitest';

import { differences, marksOf } from '../../scripts/demo/marks.mjs';
import {
  countLines, differenceLines, findingLines, groupByCheck, lineWidth, painter, printable, wantsColors, wrap,
} from '../../scripts/demo/present.mjs';

const plain = painter(false);

function checkOf(rule: string): string | undefined {
  return { 'no-sql-concat': 'input', 'no-permissive-cors': 'audit' }[rule];
}

describe('marks', () => {
  it('reads several rules and the strict note from the end of a line', () => {
    const text = 'const ok = 1;\nrun(req.body); // ! no-sql-concat, no-permissive-cors (strict)\n';

    expect(marksOf('a.ts', text)).toEqual([
      { file: 'a.ts', line: 2, rule: 'no-sql-concat', strictOnly: false },
      { file: 'a.ts', line: 2, rule: 'no-permissive-cors', strictOnly: true },
    ]);
  });

  it('reads marks in .env files and in JSX', () => {
    expect(marksOf('.env', 'TOKEN= # ! no-sql-concat')).toMatchObject([{ line: 1, rule: 'no-sql-concat' }]);
    expect(marksOf('a.tsx', '<p />\r\n{/* ! no-sql-concat */}')).toMatchObject([{ line: 2, rule: 'no-sql-concat' }]);
  });

  it('takes an ordinary comment with an exclamation mark for no mark', () => {
    expect(marksOf('a.ts', '// must be last!\n//! licence\nif (!ready) stop();')).toEqual([]);
  });

  it('refuses a mark it cannot read, with its place', () => {
    expect(() => marksOf('a.ts', '\nx(); // ! no-sql-concat (sometimes)')).toThrow(
      'a.ts:2: cannot read the mark "no-sql-concat (sometimes)"',
    );
  });
});

describe('differences', () => {
  const mark = { file: 'a.ts', line: 3, rule: 'no-sql-concat', strictOnly: false };
  const finding = { file: 'a.ts', line: 3, column: 7, rule: 'no-sql-concat', message: 'm' };

  it('sees none when every mark has its report', () => {
    expect(differences([mark], [finding])).toEqual({ missed: [], unexpected: [] });
  });

  it('names the mark without a report and the report without a mark', () => {
    const elsewhere = { ...finding, line: 4 };

    expect(differences([mark], [elsewhere])).toEqual({ missed: [mark], unexpected: [elsewhere] });
  });

  it('asks for two marks where two reports share a line', () => {
    const second = { ...finding, column: 20 };

    expect(differences([mark], [finding, second])).toEqual({ missed: [], unexpected: [second] });
    expect(differences([mark, { ...mark }], [finding, second])).toEqual({ missed: [], unexpected: [] });
    expect(differences([mark, { ...mark }], [finding]).missed).toHaveLength(1);
  });

  it('does not mix up rules on one line', () => {
    const other = { ...finding, rule: 'no-permissive-cors' };

    expect(differences([mark], [other])).toEqual({ missed: [mark], unexpected: [other] });
  });
});

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

  it('lists what is missing and what is too much', () => {
    const mark = { file: 'a.ts', line: 3, rule: 'no-sql-concat', strictOnly: true };

    expect(differenceLines({ missed: [mark], unexpected: [cors] }, { width: 60, paint: plain })).toEqual([
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
