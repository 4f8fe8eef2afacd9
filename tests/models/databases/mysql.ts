import mysql from 'mysql';

const connection = mysql.createConnection({ host: 'localhost' });
const pool = mysql.createPool({ host: 'localhost' });

export function users(name: string, column: string, done: (row: unknown) => void) {
  connection.query('SELECT * FROM users WHERE name = ?', [name], (error, rows) => { // sink: sql; sink: store
    done(rows[0]); // source: database
  });
  connection.query({ sql: 'SELECT 1', values: [name] }); // sink: sql; sink: store
  connection.query('SELECT * FROM users WHERE name = ' + mysql.escape(name)); // sink: sql; safe: sql
  connection.query(`SELECT ${connection.escapeId(column)} FROM users`); // sink: sql; safe: sql
  connection.query(mysql.format('SELECT * FROM users WHERE name = ?', [name])); // sink: sql; carries
  connection.query(connection.format('SELECT ?', [name])); // sink: sql; carries
  connection.query('SELECT ?', [mysql.raw('NOW()')]); // sink: sql; sink: store
  pool.query('SELECT 2'); // sink: sql
  pool.getConnection((error, own) => {
    own.query('SELECT 3'); // sink: sql
  });
}

export const inside = (connection: mysql.PoolConnection) => connection.query('SELECT 4'); // sink: sql

export function clustered() {
  const cluster = mysql.createPoolCluster();
  cluster.getConnection('REPLICA', (error, replica) => replica.query('SELECT 5')); // sink: sql
  cluster.of('REPLICA*').query('SELECT 6'); // sink: sql
}
// file: secrets.ts
import mysql from 'mysql';
export const pool = mysql.createPool({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
