import postgres, { type Sql } from 'postgres';

const sql = postgres(process.env.DATABASE_URL ?? '');

export async function users(name: string, column: string) {
  const rows = await sql`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  await sql`SELECT ${sql(column)} FROM users`; // safe: sql
  const first = rows[0]; // safe: sql; source: database
  await sql.unsafe('SELECT * FROM users'); // sink: sql
  await sql.unsafe('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  return first; // source: database
}

export const rename = (name: string) =>
  sql.begin(async (transaction) => {
    await transaction`UPDATE users SET name = ${name}`; // safe: sql
    await transaction.unsafe('SELECT 1'); // sink: sql
    const reserved = await sql.reserve();
    await reserved.unsafe('SELECT 2'); // sink: sql
  });

export class Users {
  constructor(private readonly sql: Sql) {}
  list() {
    return this.sql.unsafe('SELECT 3'); // sink: sql
  }
}
// file: secrets.ts
import postgres from 'postgres';
export const sql = postgres({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
export const other = postgres('postgres://db.internal/shop', { password: process.env.DB_PASSWORD }); // secret: password
