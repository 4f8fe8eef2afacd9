/**
 * ESLint's own parser writes fewer properties than TypeScript's: no decorators, no type annotations, no import kinds.
 * Every program of this repository that is plain JavaScript is read with it, by every rule.
 */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { examplesIn } from '../package/examples.js';
import { filesBelow } from '../package/repository.js';

const CLASSES = `
import { Pool } from 'pg';

export class Users {
  #pool = new Pool();
  static table = 'users';
  constructor(pool) { this.pool = pool; }
  get size() { return this.rows?.length ?? 0; }
  async find(req, { res, ...rest }, [next] = []) {
    const { rows } = await this.#pool.query('select * from users where id = ' + req.query.id);
    return res.json(rows);
  }
}
export default class extends Users { static { this.made = true; } }
export * from './other.js';
export { find as 'the finder' } from './find.js' with { type: 'json' };
`;

const programs = new Map([
  ['classes', CLASSES],
  ...[...filesBelow('tests/models', '.ts'), ...filesBelow('tests/projects', 's'), ...filesBelow('tests/projects', 'x'), ...filesBelow('examples', '.ts')],
  ...[...filesBelow('docs/rules', '.md')].flatMap(([path, page]) => examplesIn(page).map(({ code, line }) => [`${path}:${String(line)}`, code] as const)),
]);

/** What ESLint says with espree: the rule ids, or nothing where the program is TypeScript. A rule that throws fails the test. */
function rulesReporting(code: string, name: string): readonly (string | null)[] | undefined {
  const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
  const filename = `${name.replace(/\W+/gu, '-')}.js`;
  const messages = new Linter().verify(code, [...plugin.configs.strict, { files: ['**/*.js'], languageOptions }], { filename });
  return messages.some(({ fatal }) => fatal) ? undefined : messages.map(({ ruleId }) => ruleId);
}

describe('espree', () => {
  it('every rule reads every program of plain JavaScript', () => {
    const read = [...programs].filter(([name, code]) => rulesReporting(code, name) !== undefined);
    expect(read.length).toBeGreaterThan(50);
  });

  it('finds in classes what TypeScript\'s parser would let it find', () => {
    expect(rulesReporting(CLASSES, 'classes')).toContain('predeploy/no-sql-concat');
  });
});
