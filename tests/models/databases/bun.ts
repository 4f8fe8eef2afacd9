import { sql, SQL } from 'bun';

const own = new SQL('postgres://localhost/app');

export async function users(name: string, user: object) {
  const rows = await sql`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  await own`INSERT INTO users ${own(user)}`; // safe: sql
  await sql.unsafe('SELECT 1'); // sink: sql
  await own.unsafe('SELECT $1', [name]); // sink: sql; sink: store
  await sql.begin(async (transaction) => transaction.unsafe('SELECT 2')); // sink: sql
  await Bun.sql.unsafe('SELECT 3'); // sink: sql
  return rows[0]; // safe: sql; source: database
}
