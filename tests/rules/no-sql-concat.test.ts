import rule from '../../src/rules/no-sql-concat.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-sql-concat', rule, {
  valid: [
    { name: 'a name found in a list by comparison', code: `
import express from 'express';
import { Pool } from 'pg';
const COLUMNS = ['name', 'price'];
const pool = new Pool();
express().get('/goods', async (req, res) => {
  if (!COLUMNS.find((column) => column === req.query.sort)) return res.status(400).end();
  res.json((await pool.query('SELECT name FROM goods ORDER BY ' + req.query.sort)).rows);
});` },
    { name: 'a field that the schema of this file holds to a list, under a validating framework', code: `
import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
import { z } from 'zod';
const t = initTRPC.create();
const pool = new Pool();
export const goods = t.router({
  list: t.procedure.input(z.object({ sort: z.enum(['name', 'price']) })).query(({ input }) => pool.query(\`SELECT name FROM goods ORDER BY \${input.sort}\`)),
});` },
    { name: 'a value bound as a parameter', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => pool.query('SELECT * FROM u WHERE id = $1', [req.query.id]));`, options: strict },
    { name: 'a sort column from a closed list', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const SORTS = ['name', 'price'];
express().get('/u', (req, res) => {
  const sort = SORTS.includes(req.query.sort) ? req.query.sort : 'name';
  return pool.query(\`SELECT * FROM u ORDER BY \${sort}\`);
});`, options: strict },
    { name: 'placeholders for every id', code: `
import express from 'express';
import mysql from 'mysql2/promise';
const pool = mysql.createPool({});
express().post('/u', (req, res) => pool.query(\`SELECT * FROM u WHERE id IN (\${req.body.ids.map(() => '?').join(', ')})\`, req.body.ids));`, options: strict },
    { name: 'a page number', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const limit = Math.min(parseInt(req.query.limit, 10) || 20, 100);
  return pool.query('SELECT * FROM u LIMIT ' + limit);
});`, options: strict },
    { name: 'a house wrapper that hands the text on', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const query = (text: string, params?: unknown[]) => pool.query(text, params);`, options: strict },
    { name: 'conditions that are constants, values that are bound', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const where = [];
  const values = [];
  if (req.query.name) { values.push(req.query.name); where.push(\`name = $\${values.length}\`); }
  if (req.query.min) { values.push(req.query.min); where.push(\`price >= $\${values.length}\`); }
  const sql = 'SELECT * FROM u' + (where.length ? ' WHERE ' + where.join(' AND ') : '');
  return pool.query(sql, values);
});`, options: strict },
    { name: 'a table named by an imported constant', code: `
import { Pool } from 'pg';
import { TABLE } from './tables.js';
const pool = new Pool();
export const all = () => pool.query(\`SELECT * FROM \${TABLE}\`);`, options: strict },
    { name: 'a parameter with a closed type', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const list = (direction: 'ASC' | 'DESC', page: number) => pool.query(\`SELECT * FROM u ORDER BY id \${direction} OFFSET \${page}\`);`, options: strict },
    { name: 'a table parameter, in recommended', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const count = (table: string) => pool.query(\`SELECT count(*) FROM \${table}\`);` },
    { name: 'a seed script, in recommended', filename: 'scripts/seed.ts', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const insert = (name: string) => pool.query(\`INSERT INTO u (name) VALUES ('\${name}')\`);` },
    { name: 'a tagged template', code: `
import express from 'express';
import postgres from 'postgres';
const sql = postgres();
express().get('/u', async (req, res) => res.json(await sql\`SELECT * FROM u WHERE id = \${req.query.id}\`));`, options: strict },
    { name: 'SQL-looking text that is logged', code: `
import express from 'express';
import { logger } from './logger.js';
express().get('/u', (req, res) => { logger.info(\`SELECT * FROM u WHERE id = \${req.query.id}\`); res.end(); });`, options: strict },
    { name: 'a number admitted by a schema', code: `
import express from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
const pool = new Pool();
const Query = z.object({ limit: z.coerce.number().int().max(100), sort: z.enum(['name', 'price']).default('name') });
express().get('/u', (req, res) => {
  const { limit, sort } = Query.parse(req.query);
  return pool.query(\`SELECT * FROM u ORDER BY \${sort} LIMIT \${limit}\`);
});`, options: strict },
  ],
  invalid: [
    { name: 'a value in a template', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => pool.query(\`SELECT * FROM u WHERE id = '\${req.query.id}'\`));`,
      errors: [{
        messageId: 'clientText', data: { source: '`req.query.id`', safeForm: "query('… = $1', [value])" }, line: 5, column: 46,
        suggestions: [{ messageId: 'bindValues', output: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => pool.query('SELECT * FROM u WHERE id = $1', [req.query.id]));` }],
      }] },
    { name: 'a sort column', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const sort = req.query.sort as 'name' | 'price';
  return pool.query(\`SELECT * FROM u ORDER BY \${sort}\`);
});`, errors: [{ messageId: 'clientName', data: { source: '`req.query.sort`' }, line: 7 }] },
    { name: 'every id glued in', code: `
import express from 'express';
import mysql from 'mysql2/promise';
const pool = mysql.createPool({});
express().post('/u', (req, res) => pool.query(\`SELECT * FROM u WHERE id IN (\${req.body.ids.join(', ')})\`));`,
      errors: [{ messageId: 'clientText', line: 5 }] },
    { name: 'a page number taken as it comes', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const limit = req.query.limit || 20;
  return pool.query('SELECT * FROM u LIMIT ' + limit);
});`, errors: [{ messageId: 'clientText', line: 7, suggestions: [{ messageId: 'bindValues', output: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const limit = req.query.limit || 20;
  return pool.query('SELECT * FROM u LIMIT $1', [limit]);
});` }] }] },
    { name: 'a house wrapper called with a built text', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const query = (text: string) => pool.query(text);
express().get('/u', (req, res) => query('SELECT * FROM u WHERE name = \\'' + req.query.name + '\\''));`,
      errors: [{ messageId: 'clientText', data: { source: '`req.query.name`', safeForm: "query('… = $1', [value])" }, line: 5 }] },
    { name: 'conditions with the values inside', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/u', (req, res) => {
  const where = [];
  if (req.query.name) where.push(\`name = '\${req.query.name}'\`);
  return pool.query('SELECT * FROM u WHERE ' + where.join(' AND '));
});`, errors: [{ messageId: 'clientText', data: { source: '`req.query.name`', safeForm: "query('… = $1', [value])" }, line: 8 }] },
    { name: 'a table named by the client', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/:table', (req, res) => pool.query(\`SELECT * FROM \${req.params.table}\`));`, errors: [{ messageId: 'clientName', line: 5 }] },
    { name: 'a parameter nothing constrains', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const find = (name: string) => pool.query(\`SELECT * FROM u WHERE name = '\${name}'\`);`,
      errors: [{ messageId: 'callerText', data: { source: 'The parameter `name`', safeForm: "query('… = $1', [value])" }, line: 4, suggestions: [{ messageId: 'bindValues', output: `
import { Pool } from 'pg';
const pool = new Pool();
export const find = (name: string) => pool.query('SELECT * FROM u WHERE name = $1', [name]);` }] }] },
    { name: 'a method of an exported repository', code: `
import { Pool } from 'pg';
export class Users {
  constructor(private readonly pool: Pool) {}
  find(name: string) { return this.pool.query("SELECT * FROM u WHERE name = '" + name + "'"); }
}`, errors: [{ messageId: 'callerText', line: 5, suggestions: 1 }] },
    { name: 'a table parameter, in strict', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const count = (table: string) => pool.query(\`SELECT count(*) FROM \${table}\`);`, options: strict, errors: [{ messageId: 'unseenText', line: 4 }] },
    { name: 'a value through an unread function, in strict', code: `
import express from 'express';
import { Pool } from 'pg';
import { clean } from './clean.js';
const pool = new Pool();
express().get('/u', (req, res) => pool.query(\`SELECT * FROM u WHERE id = \${clean(req.query.id)}\`));`,
      options: strict, errors: [{ messageId: 'unseenText', line: 6, suggestions: 1 }] },
    { name: 'a query run by another file, in strict', code: `
import express from 'express';
import * as models from './models.js';
express().get('/u', (req, res) => models.sequelize.query(\`SELECT * FROM u WHERE id = \${req.query.id}\`));`,
      options: strict, errors: [{ messageId: 'unseenQuery', data: { source: '`req.query.id`', callee: '`models.sequelize.query`' }, line: 4 }] },
    { name: 'an unsafe call of a client that also tags', code: `
import express from 'express';
import postgres from 'postgres';
const sql = postgres();
express().get('/u', async (req, res) => res.json(await sql.unsafe('SELECT * FROM u WHERE id = ' + req.query.id)));`,
      errors: [{ messageId: 'clientText', line: 5, suggestions: 1 }] },
    { name: 'a text field admitted by a schema', code: `
import express from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
const pool = new Pool();
const Query = z.object({ name: z.string() });
express().get('/u', (req, res) => {
  const { name } = Query.parse(req.query);
  return pool.query(\`SELECT * FROM u WHERE name = '\${name}' AND active\`);
});`, errors: [{ messageId: 'clientText', line: 9, suggestions: 1 }] },
  ],
});
