import mysql, { type Connection } from 'mysql2';
import promised from 'mysql2/promise';

const pool = promised.createPool({ host: 'localhost' });
const callbacks = mysql.createPool({ host: 'localhost' });

export async function users(name: string, column: string) {
  const [rows] = await pool.query('SELECT * FROM users'); // sink: sql
  const first = rows[0]; // source: database
  await pool.execute('SELECT * FROM users WHERE name = ?', [name]); // sink: sql; sink: store
  await pool.execute({ sql: 'SELECT 1', values: [name] }); // sink: sql; sink: store
  const connection = await pool.getConnection();
  await connection.query('SELECT * FROM users WHERE name = ' + connection.escape(name)); // sink: sql; safe: sql
  await connection.query(`SELECT ${promised.escapeId(column)} FROM users`); // sink: sql; safe: sql
  await connection.query(promised.format('SELECT ?', [name])); // sink: sql; carries
  await connection.query(connection.format('SELECT ?', [name])); // sink: sql; carries
  const statement = await connection.prepare('SELECT 2'); // sink: sql
  await statement.execute([name]);
  return first; // source: database
}

export async function single(name: string) {
  const connection = await promised.createConnection('mysql://localhost');
  await connection.execute('SELECT 3'); // sink: sql
  await callbacks.promise().query('SELECT ?', [mysql.raw('NOW()')]); // sink: sql; sink: store
  mysql.createConnection({ host: 'localhost' }).query('SELECT ?', [name], (error, rows) => // sink: sql; sink: store
    rows[0]); // source: database
  callbacks.getConnection((error, own) => own.execute('SELECT 4')); // sink: sql
}

export const inside = (connection: Connection) => connection.query('SELECT 5'); // sink: sql

export class Users {
  private readonly db: promised.Pool;
  constructor(db: promised.Pool) {
    this.db = db;
  }
  list() {
    return this.db.execute('SELECT 6'); // sink: sql
  }
}

export async function clustered() {
  const cluster = promised.createPoolCluster();
  const replica = await cluster.getConnection('REPLICA');
  await replica.query('SELECT 7'); // sink: sql
  await cluster.of('REPLICA*').query('SELECT 8'); // sink: sql
}
// file: secrets.ts
import mysql from 'mysql2';
export const pool = mysql.createPool({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
