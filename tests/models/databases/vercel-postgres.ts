import { createClient, createPool, db, sql } from '@vercel/postgres';

export async function users(name: string) {
  const { rows } = await sql`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  await sql.query('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  const client = await db.connect();
  await client.sql`SELECT ${name}`; // safe: sql
  await client.query('SELECT 1'); // sink: sql
  await createPool().query({ text: 'SELECT 2' }); // sink: sql
  const single = createClient();
  await single.query('SELECT 3'); // sink: sql
  return rows[0]; // source: database
}
