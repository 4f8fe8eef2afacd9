import pg, { Pool, Client, escapeIdentifier, type PoolClient } from 'pg';

const pool = new Pool();
const named = new pg.Pool();

export async function users(table: string, name: string) {
  const { rows } = await pool.query('SELECT * FROM users'); // sink: sql
  const first = rows[0]; // source: database
  await named.query({ text: 'SELECT 1', values: [] }); // sink: sql; sink: store
  const client = await pool.connect();
  await client.query(`SELECT * FROM ${escapeIdentifier(table)}`); // sink: sql; safe: sql
  await client.query('SELECT ' + client.escapeLiteral(name)); // sink: sql; safe: sql
  await client.query('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  pool.connect((error, callbackClient) => {
    callbackClient.query('SELECT 2'); // sink: sql
  });
  return first; // source: database
}

export async function single() {
  const client = new Client();
  await client.query('SELECT 3'); // sink: sql
}

export const inside = async (client: PoolClient) => client.query('SELECT 4'); // sink: sql

export const names = () =>
  pool.connect().then((client) =>
    client.query('SELECT name FROM users').then((result) => // sink: sql
      result.rows.map((row) => row.name))); // source: database
// file: secrets.ts
import { Pool, native } from 'pg';
export const pool = new Pool({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
export const other = new native.Client({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
// file: options.ts
import type { PoolConfig } from 'pg';
export const options: PoolConfig = { host: 'db.internal', password: process.env.DB_PASSWORD }; // secret: password
