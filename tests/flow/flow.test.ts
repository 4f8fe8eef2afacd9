import { describe, expect, it } from 'vitest';
import express from '../../src/models/frameworks/express.js';
import pg from '../../src/models/databases/pg.js';
import javascript from '../../src/models/runtime/javascript.js';
import { Flows } from '../../src/flow/flows.js';
import { factsOf } from '../source-file.js';

/** The origins of what reaches SQL text in a handler with this body, as the code spells them. */
function reaching(body: string, top = ''): readonly string[] {
  const flows = new Flows(factsOf(`
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
${top}
app.get('/', async (req, res) => {
${body}
});
`, [express, pg, javascript]));
  return flows.into('sql').map((flow) => `${flow.origin.kind === 'source' ? '' : `${flow.origin.kind} `}${flow.origin.text}`);
}

describe('values on their way into a query', () => {
  const reached: readonly (readonly [story: string, body: string, origins: readonly string[], top?: string])[] = [
    ['a field of the query in a template', 'pool.query(`SELECT ${req.query.id}`)', ['req.query.id']],
    ['a sum', "pool.query('SELECT ' + req.query.id)", ['req.query.id']],
    ['a constant', "const id = 'a'; pool.query('SELECT ' + id)", []],
    ['a destructured field', 'const { id } = req.query; pool.query(`SELECT ${id}`)', ['req.query.id']],
    ['a renamed field with a default', "const { id: key = '1' } = req.query; pool.query(`SELECT ${key}`)", ['req.query.id']],
    ['a nested field', 'const { user: { name } } = req.body; pool.query(`SELECT ${name}`)', ['req.body.user.name']],
    ['the rest of a pattern', 'const { a, ...rest } = req.body; pool.query(`SELECT ${rest.b}`)', ['req.body.b']],
    ['+= over statements', "let sql = 'SELECT 1'; if (req.query.a) sql += ' WHERE a=' + req.query.a; pool.query(sql)", ['req.query.a']],
    ['+= in a loop', "let sql = 'SELECT 1'; for (const name of req.body.names) sql += name; pool.query(sql)", ['req.body.names[…]']],
    ['a list joined', "const parts = ['SELECT 1']; parts.push(`a=${req.query.a}`); pool.query(parts.join(' '))", ['req.query.a']],
    ['placeholders joined', "const ids = req.body.ids; pool.query(`SELECT ${ids.map(() => '?').join(',')}`, ids)", []],
    ['mapped values joined', "const list = req.body.ids.map((id) => `'${id}'`).join(); pool.query(`SELECT ${list}`)", ['req.body.ids[…]']],
    ['a value overwritten', "let id = req.query.id; id = '1'; pool.query(`SELECT ${id}`)", []],
    ['a value overwritten in one branch only', "let id = req.query.id; if (res.x) { id = '1'; } pool.query(`SELECT ${id}`)", ['req.query.id']],
    ['a number', 'const id = Number(req.query.id); pool.query(`SELECT ${id}`)', []],
    ['a trimmed text', 'const id = req.query.id.trim().toLowerCase(); pool.query(`SELECT ${id}`)', ['req.query.id']],
    ['an object property written, then read', 'const options = {}; options.id = req.query.id; pool.query(`SELECT ${options.id}`)', ['req.query.id']],
    ['another property of the object', "const options = { id: req.query.id, name: 'x' }; pool.query(`SELECT ${options.name}`)", []],
    ['a spread object', 'const options = { ...req.query }; pool.query(`SELECT ${options.name}`)', ['req.query.name']],
    ['a ternary', "const order = req.query.dir === 'desc' ? 'DESC' : 'ASC'; pool.query(`SELECT ${order}`)", []],
    ['a fallback', "const order = req.query.dir || 'ASC'; pool.query(`SELECT ${order}`)", ['req.query.dir']],
    ['a look-up in a constant table', 'const column = COLUMNS[req.query.sort]; pool.query(`SELECT ${column}`)', [], "const COLUMNS = { a: 'a', b: 'b' };"],
    ['a list that is checked', "const { sort } = req.query; if (!ALLOWED.includes(sort)) return res.end(); pool.query(`SELECT ${sort}`)", [], "const ALLOWED = ['a'];"],
    ['a list check replacing the value', "let sort = req.query.sort; if (!ALLOWED.includes(sort)) sort = 'a'; pool.query(`SELECT ${sort}`)", [], "const ALLOWED = ['a'];"],
    ['a list check on another value', 'const { sort, order } = req.query; if (!ALLOWED.includes(order)) return; pool.query(`SELECT ${sort}`)', ['req.query.sort'], "const ALLOWED = ['a'];"],
    ['a list check after use', 'const { sort } = req.query; pool.query(`SELECT ${sort}`); if (!ALLOWED.includes(sort)) return;', ['req.query.sort'], "const ALLOWED = ['a'];"],
    ['a checked ternary', "const sort = ALLOWED.includes(req.query.sort) ? req.query.sort : 'a'; pool.query(`SELECT ${sort}`)", [], "const ALLOWED = ['a'];"],
    ['a closed pattern', 'const { id } = req.params; if (!/^[a-z0-9-]+$/.test(id)) return; pool.query(`SELECT ${id}`)', []],
    ['an open pattern', 'const { id } = req.params; if (!/[a-z]+/.test(id)) return; pool.query(`SELECT ${id}`)', ['req.params.id']],
    ['typeof number', "const { id } = req.body; if (typeof id !== 'number') return; pool.query(`SELECT ${id}`)", []],
    ['a presence check', 'const { id } = req.body; if (!id) return; pool.query(`SELECT ${id}`)', ['req.body.id']],
    ['a switch over known values', "switch (req.query.a) { case 'x': pool.query(`SELECT ${req.query.a}`); }", []],
    ['a local function that builds the text', 'pool.query(build(req.query.id))', ['req.query.id'], 'function build(id) { return `SELECT ${id}`; }'],
    ['a local function called with a constant elsewhere', "build(req.query.id); pool.query(build('a'))", [], 'function build(id) { return `SELECT ${id}`; }'],
    ['a recursive function', 'pool.query(build(req.query.id))', ['req.query.id'], "function build(id) { return Math.random() > 1 ? build(id + 'x') : `SELECT ${id}`; }"],
    ['a local function that runs the query', 'find(req.query.id)', ['req.query.id'], 'function find(id) { return pool.query(`SELECT ${id}`); }'],
    ['a closure', 'const { id } = req.query; const run = () => pool.query(`SELECT ${id}`); run();', ['req.query.id']],
    ['a promise callback', 'Promise.resolve(req.query.id).then((id) => pool.query(`SELECT ${id}`))', ['req.query.id']],
    ['a class method', 'new Users().find(req.query.id)', ['req.query.id'], 'class Users { find(id) { return pool.query(`SELECT ${id}`); } }'],
    ['a class field', 'new Users(req.query.table).all()', ['req.query.table'], 'class Users { constructor(table) { this.table = table; } all() { return pool.query(`SELECT ${this.table}`); } }'],
    ['forEach', 'req.body.ids.forEach((id) => pool.query(`DELETE ${id}`))', ['req.body.ids[…]']],
    ['reduce', "pool.query(req.body.ids.reduce((sql, id) => sql + id, 'SELECT '))", ['req.body.ids[…]']],
    ['escaped by the driver', 'pool.query(`SELECT ${pool.escapeLiteral(req.query.id)}`)', []],
    ['an unknown imported function', 'pool.query(`SELECT ${clean(req.query.id)}`)', ['unknown clean(req.query.id)'], "import { clean } from './clean.js';"],
    ['an exported function with a free parameter', '', ['parameter name'], 'export const find = (name: string) => pool.query(`SELECT ${name}`);'],
    ['an exported function with a closed parameter', '', [], "export const find = (order: 'asc' | 'desc', limit: number) => pool.query(`SELECT ${order} ${limit}`);"],
    ['a cast', "const dir = req.query.dir as 'asc' | 'desc'; pool.query(`SELECT ${dir}`)", ['req.query.dir']],
    ['the length of a list', 'pool.query(`SELECT ${req.body.ids.length}`)', []],
    ['a list filtered by a closed list', "const columns = req.query.fields.split(',').filter((field) => ALLOWED.includes(field)); pool.query(`SELECT ${columns.join()}`)", [], "const ALLOWED = ['a'];"],
    ['a list filtered by length only', "const columns = req.query.fields.split(',').filter((field) => field.length > 1); pool.query(`SELECT ${columns.join()}`)", ['req.query.fields[…]'], ''],
    ['a switch that replaces what it does not know', "let sort = req.query.sort; switch (sort) { case 'a': break; default: sort = 'a'; } pool.query(`SELECT ${sort}`)", []],
    ['a switch that lets the rest through', "let sort = req.query.sort; switch (sort) { case 'a': sort = 'b'; break; default: res.x = 1; } pool.query(`SELECT ${sort}`)", ['req.query.sort']],
    ['the number a push answers', 'const values = []; pool.query(`SELECT $${values.push(req.query.a)}`, values)', []],
    ['a closure after the last write', "let id = req.query.id; id = '1'; const run = () => pool.query(`SELECT ${id}`); run();", []],
    ['a closure before a later write', "let id = '1'; const run = () => pool.query(`SELECT ${id}`); id = req.query.id; run();", ['req.query.id']],
    ['a handler in a wrapper of this file', "", ['req.query.id'], 'const wrap = (fn) => (req, res, next) => fn(req, res, next).catch(next); app.get("/w", wrap(async (req, res) => pool.query(`SELECT ${req.query.id}`)));'],
    ['handlers in a table', "", ['req.query.id'], 'const table = [["/t", (req, res) => pool.query(`SELECT ${req.query.id}`)]]; for (const [path, handler] of table) app.get(path, handler);'],
    ['a tagged template', 'pool.query(sql`SELECT ${req.query.id}`)', [], "import { sql } from './sql.js';"],
  ];
  it.each(reached.map(([story, body, origins, top]) => ({ story, body, origins, top })))('$story', ({ body, origins, top }) => {
    expect([...new Set(reaching(body, top))].sort()).toEqual([...origins].sort());
  });
});
