/** Query text in an object: only the field that holds the text can be rewritten. */
import { describe, expect, it } from 'vitest';
import { Flows } from '../../src/flow/flows.js';
import express from '../../src/models/frameworks/express.js';
import mysql2 from '../../src/models/databases/mysql2.js';
import typeorm from '../../src/models/databases/typeorm.js';
import { factsOf } from '../source-file.js';

const sqlFlows = (program: string): readonly string[] =>
  new Flows(factsOf(program, [express, mysql2, typeorm])).into('sql').map((flow) => flow.sink.row.at);

describe('objects handed to a place for query text', () => {
  it('bound values beside the text are no part of it', () => {
    expect(sqlFlows(`
import express from 'express';
import mysql from 'mysql2/promise';
const pool = mysql.createPool({});
express().post('/users', (req, res) => pool.query({ sql: 'SELECT * FROM users WHERE name = ?', values: [req.body.name] }));
`)).toEqual([]);
  });
  it('the text in the object is reported once', () => {
    expect(sqlFlows(`
import express from 'express';
import mysql from 'mysql2/promise';
const pool = mysql.createPool({});
express().post('/users', (req, res) => pool.query({ sql: 'SELECT * FROM users WHERE name = ' + req.body.name }));
`)).toEqual(['connection.{query,execute}(0).sql']);
  });
  it('conditions given as an object are bound by the builder', () => {
    expect(sqlFlows(`
import express from 'express';
import { DataSource } from 'typeorm';
const source = new DataSource({});
express().post('/users', (req, res) => source.createQueryBuilder().where({ name: req.body.name }).getMany());
`)).toEqual([]);
  });
});
