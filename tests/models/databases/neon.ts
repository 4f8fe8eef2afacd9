import { escapeIdentifier, neon, Pool } from '@neondatabase/serverless';

const sql = neon('postgres://localhost/app');
const pool = new Pool();

export async function users(name: string, column: string) {
  const rows = await sql`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  await sql('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  await sql.query('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  await sql`SELECT ${sql.unsafe('name')} FROM users`; // safe: sql; sink: sql
  await pool.query(`SELECT ${escapeIdentifier(column)} FROM users`); // sink: sql; safe: sql
  const client = await pool.connect();
  await client.query('SELECT ' + client.escapeLiteral(name)); // sink: sql; safe: sql
  await client.query({ text: 'SELECT $1', values: [name] }); // sink: sql; sink: store
  return rows[0]; // safe: sql; source: database
}
// file: secrets.ts
import { Pool } from '@neondatabase/serverless';
export const pool = new Pool({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
