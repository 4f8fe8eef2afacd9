import { describe, expect, it } from 'vitest';
import { labelledProjects, marksOf, reportsOf } from '../benchmarks/labelled.mjs';
import { compare, isExpected, marksIn, type Place, type Preset } from '../benchmarks/marks.mjs';
import plugin from '../src/index.js';

const TIMEOUT_MS = 60_000;
const stories = labelledProjects().filter(({ name }) => !name.startsWith('examples/'));
const lines = (places: readonly Place[]): string[] =>
  [...new Set(places.map(({ file, line, rule }) => `${file}:${line} ${rule}`))].sort();

describe.each(['strict', 'recommended'] as const satisfies Preset[])('%s reports what is marked, and nothing else, in', (preset) => {
  it.each(stories)('$name, $twin', async (story) => {
    const marks = marksOf(story).filter((mark) => isExpected(mark, preset));
    expect(lines(await reportsOf(story, plugin, preset))).toEqual(lines(marks));
  }, TIMEOUT_MS);
});

describe('the marks', () => {
  it.each(stories)('of $name, $twin, name rules that exist', (story) => {
    const rules = Object.keys(plugin.rules);
    expect(marksOf(story).map(({ rule }) => rule).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it.each(stories.filter(({ twin }) => twin === 'vulnerable'))('of $name, vulnerable, are at least five', (story) => {
    expect(marksOf(story).length).toBeGreaterThanOrEqual(5);
  });

  it.each(stories.filter(({ twin }) => twin === 'hardened'))('of $name, hardened, promise no flaw', (story) => {
    expect(marksOf(story).filter(({ kind }) => kind === 'reported')).toEqual([]);
  });
});

describe('reading marks', () => {
  it('takes several rules from one comment, each with its own preset', () => {
    expect(marksIn('ok();\nrun(x); // ! no-sql-concat, require-auth-rate-limit (strict)')).toEqual([
      { line: 2, kind: 'reported', rule: 'no-sql-concat', strictOnly: false },
      { line: 2, kind: 'reported', rule: 'require-auth-rate-limit', strictOnly: true },
    ]);
  });

  it('takes block comments, as JSX needs them', () => {
    expect(marksIn('<a href={x} /> {/* ! no-public-env-secrets */}')).toEqual([
      { line: 1, kind: 'reported', rule: 'no-public-env-secrets', strictOnly: false },
    ]);
  });

  it('takes comments of .env files', () => {
    expect(marksIn('# ! no-committed-env\nNEXT_PUBLIC_JWT_SECRET=word # ! no-public-env-secrets')).toEqual([
      { line: 1, kind: 'reported', rule: 'no-committed-env', strictOnly: false },
      { line: 2, kind: 'reported', rule: 'no-public-env-secrets', strictOnly: false },
    ]);
  });

  it('takes a known gap with its reason', () => {
    expect(marksIn('go(); // MISSING no-sql-concat: limits.md, the pool comes from another file')).toEqual([
      { line: 1, kind: 'missing', rule: 'no-sql-concat', strictOnly: false },
    ]);
  });

  it('refuses a known gap without a reason, and a sign it cannot read', () => {
    expect(() => marksIn('go(); // MISSING no-sql-concat')).toThrow('limits.md');
    expect(() => marksIn('go(); // !no-sql-concat')).toThrow('cannot read');
  });

  it('leaves ordinary comments alone', () => {
    expect(marksIn('go(); // missing rows are fine!\nif (!a) b(); // see https://example.com/#!/page')).toEqual([]);
  });
});

describe('comparing marks and reports', () => {
  const at = (line: number) => ({ file: 'a.js', line, rule: 'no-sql-concat', message: '' });
  const mark = (line: number, kind: 'reported' | 'missing' | 'spurious', strictOnly = false) =>
    ({ ...at(line), kind, strictOnly }) as const;

  it('tells found, missed and spurious apart', () => {
    const { found, missed, spurious } = compare([mark(1, 'reported'), mark(2, 'reported')], [at(1), at(3)], 'strict');
    expect([found, missed, spurious].map((places) => places.map(({ line }) => line))).toEqual([[1], [2], [3]]);
  });

  it('counts a strict mark as spurious when recommended reports it', () => {
    expect(compare([mark(1, 'reported', true)], [at(1)], 'recommended').spurious).toHaveLength(1);
    expect(compare([mark(1, 'reported', true)], [at(1)], 'strict').found).toHaveLength(1);
  });

  it('finds marks that are out of date', () => {
    const { stale, knownMissing, spurious } = compare([mark(1, 'missing'), mark(2, 'missing')], [at(1)], 'strict');
    expect([stale.length, knownMissing.length, spurious.length]).toEqual([1, 1, 0]);
  });
});
