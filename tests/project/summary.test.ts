import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';

const QUERY = "import { Pool } from 'pg';\nconst pool = new Pool();\nexport function query(text: string, params: unknown[] = []) { return pool.query(text, params); }";
const HANDLER = "import express from 'express';\nconst app = express();\n";

describe('a function of another file that hands its parameter to a sink', () => {
  it('makes its callers\' argument a sink', () => {
    const app = folder({ 'db.ts': QUERY, 'app.ts': `import { query } from './db';\n${HANDLER}app.get('/', (req, res) => query('SELECT * FROM t WHERE id = ' + req.query.id));` });
    expect(app.into('sql', 'app.ts')).toEqual(['source req.query.id']);
  });

  it('leaves bound values alone', () => {
    const app = folder({ 'db.ts': QUERY, 'app.ts': `import { query } from './db';\n${HANDLER}app.get('/', (req, res) => query('SELECT * FROM t WHERE id = $1', [req.query.id]));` });
    expect(app.into('sql', 'app.ts')).toEqual([]);
  });

  it('may be a method, of an instance, two files away', () => {
    const app = folder({
      'db.ts': QUERY,
      'repository.ts': "import { query } from './db';\nclass Users { find(filter: { where: string }) { return query(filter.where); } }\nexport default new Users();",
      'app.ts': `import users from './repository';\n${HANDLER}app.get('/', (req, res) => users.find({ where: 'id = ' + req.query.id }));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual(['source req.query.id']);
  });

  it('is asked for where a file only writes queries', () => {
    const app = folder({ 'db.ts': QUERY, 'users.ts': "import { query } from './db';\nexport const find = (id: string) => query(`SELECT * FROM users WHERE id = '${id}'`);" });
    expect(app.into('sql', 'users.ts')).toEqual(['parameter id']);
  });

  it('is judged at home for text it builds itself', () => {
    const app = folder({
      'db.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const find = (id: string) => pool.query('SELECT * FROM t WHERE id = ' + id);",
      'app.ts': `import { find } from './db';\n${HANDLER}app.get('/', (req, res) => find(req.query.id));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual([]);
    expect(app.into('sql', 'db.ts')).toEqual(['parameter id']);
  });

  it('may call itself, and be called from where it calls', () => {
    const app = folder({
      'a.ts': "import { b } from './b';\nexport function a(text: string): unknown { return b(text) ?? a(text); }",
      'b.ts': "import { a } from './a';\nimport { Pool } from 'pg';\nexport function b(text: string): unknown { return a(text) ?? new Pool().query(text); }",
      'app.ts': `import { a } from './a';\n${HANDLER}app.get('/', (req, res) => a('SELECT ' + req.query.id));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual(['source req.query.id']);
  });
});

describe('what a function of another file returns', () => {
  const POOL = "import { Pool } from 'pg';\nconst pool = new Pool();\n";

  it('carries what was handed to it', () => {
    const app = folder({
      'text.ts': 'export function clause(column: string, value: unknown) { return `${column} = ${value}`; }',
      'app.ts': `import { clause } from './text';\n${POOL}${HANDLER}app.get('/', (req, res) => pool.query('SELECT * FROM t WHERE ' + clause('id', req.query.id)));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual(['source req.query.id']);
  });

  it('is harmless where it made a number of it', () => {
    const app = folder({
      'text.ts': 'export function toId(value: unknown) { return Number(value); }',
      'app.ts': `import { toId } from './text';\n${POOL}${HANDLER}app.get('/', (req, res) => pool.query('SELECT * FROM t WHERE id = ' + toId(req.query.id)));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual([]);
  });

  it('is unknown where that file shows no more', () => {
    const app = folder({
      'text.ts': 'export const clause = (state: { text: string }) => state.text;\nexport const other = () => globalThing.text;',
      'app.ts': `import { other } from './text';\n${POOL}${HANDLER}app.get('/', (req, res) => pool.query('SELECT * FROM t WHERE ' + other()));`,
    });
    expect(app.into('sql', 'app.ts')).toEqual(['unknown other()']);
  });
});

describe('a constant of another file', () => {
  it('is a constant here', () => {
    const app = folder({
      'names.ts': "export const TABLE = 'users';\nexport const columns = { name: 'users.name' };",
      'app.ts': "import { TABLE, columns } from './names';\nimport { Pool } from 'pg';\nnew Pool().query(`SELECT ${columns.name} FROM ${TABLE}`);",
    });
    expect(app.into('sql', 'app.ts')).toEqual([]);
  });

  it('is unknown when it is none', () => {
    const app = folder({
      'names.ts': 'export const table = pick();',
      'app.ts': "import { table } from './names';\nimport { Pool } from 'pg';\nnew Pool().query(`SELECT * FROM ${table}`);",
    });
    expect(app.into('sql', 'app.ts')).toEqual(['unknown table']);
  });
});
