import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { Lines } from '../../src/languages/lines.js';
import plugin from '../../src/index.js';
import { HOSTS, lint } from './linting.js';

describe('places', () => {
  it.each([
    ['Unix line ends', 'a\nbc\n\nd'],
    ['Windows line ends', 'a\r\nbc\r\n\r\nd\r\n'],
    ['old Mac line ends', 'a\rbc\r\rd'],
    ['all of them', 'a\nb\r\nc\rd\r\n\r\n\r'],
    ['one line', 'abc'],
    ['nothing', ''],
  ])('are lines and columns and back: %s', (_, text) => {
    const lines = new Lines(text);
    for (let index = 0; index <= text.length; index++) {
      const before = text.slice(0, index).replace(/\r$/u, text[index] === '\n' ? ' ' : '\r').split(/\r\n?|\n/u);
      const position = { line: before.length, column: before.at(-1)?.length };
      expect(lines.positionOf(index)).toEqual(position);
      expect(lines.indexOf(lines.positionOf(index))).toBe(index);
    }
  });

  it('outside of a text are refused', () => {
    const lines = new Lines('ab\nc');
    for (const index of [-1, 5, NaN]) expect(() => lines.positionOf(index)).toThrow(RangeError);
    for (const place of [{ line: 0, column: 0 }, { line: 1, column: 3 }, { line: 2, column: 2 }, { line: 3, column: 0 }, { line: 1, column: -1 }]) expect(() => lines.indexOf(place)).toThrow(RangeError);
  });

  it.each(HOSTS)('are reported as editors count them: %s', (_, host) => {
    expect(lint('A=1\r\nB="\n §"', '.env', host).messages).toMatchObject([{ line: 3, column: 2 }]);
    expect(lint('\uFEFF§', 'config.yml', host).messages).toMatchObject([{ line: 1, column: 1 }]);
  });
});

describe.each(HOSTS)('a megabyte is nothing: %s', (_, host) => {
  const MEGABYTES = 15;
  it.each([
    ['one line', 'x'.repeat(MEGABYTES * 2 ** 20)],
    ['many short lines', 'x = 1;\n'.repeat((MEGABYTES * 2 ** 20) / 7)],
    ['many mentions of directives', '// eslint-disable-next-line no-console\n'.repeat((2 * 2 ** 20) / 39)],
  ])('%s', (__, text) => {
    const start = performance.now();
    expect(lint(`${text}§`, 'config.yml', host).lines).toHaveLength(1);
    // Parsing as JavaScript takes half a minute; the limit is far above what a slow machine needs.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('files', () => {
  it('of code are no .env files, even where a config lost its globs', () => {
    const [, env] = plugin.configs.strict;
    const messages = new Linter().verify('const a = 1;', [{ ...env, files: ['**/*.ts'], ignores: [] }], 'a.ts');
    expect(messages).toMatchObject([{ fatal: true, message: expect.stringContaining('this is code') }]);
  });

  it('may come as bytes', () => {
    const file = { path: '.env', bom: false, body: new TextEncoder().encode('A=ü') };
    const parsed = plugin.languages.dotenv.parse(file);
    expect(parsed).toMatchObject({ ok: true, ast: { type: 'EnvFile', entries: [{ value: 'ü' }] } });
  });
});
