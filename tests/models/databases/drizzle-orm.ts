import { between, eq, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

const users = pgTable('users', { id: serial('id'), name: text('name') });
const db = drizzle('postgres://localhost/app');

export async function byName(name: string, column: string, body: object) {
  const rows = await db.select().from(users).where(eq(users.name, name)); // sink: lookup
  await db.select().from(users).orderBy(sql`${sql.identifier(column)} desc`); // safe: sql
  await db.select().from(users).orderBy(sql.raw('id')); // sink: sql
  await db.select().from(users).where(between(users.id, 1, 2)); // sink: lookup
  const result = await db.execute(sql`SELECT * FROM users WHERE name = ${name}`); // sink: sql; safe: sql
  await db.execute('SELECT 1'); // sink: sql
  const [created] = await db.insert(users).values(body).onConflictDoUpdate({ target: users.id, set: body }).returning(); // sink: store
  await db.update(users).set(body); // sink: store
  const first = await db.query.users.findFirst(); // source: database
  const many = await db.query.users.findMany();
  return [rows[0], // source: database
    created, // source: database
    first, // source: database
    many[0], // source: database
    result.rows[0]]; // source: database
}

export class DatabaseStorage {
  constructor(private readonly db: NodePgDatabase) {}
  search(name: string) {
    return this.db.transaction(async (tx) => tx.execute(sql.raw('SELECT 2'))); // sink: sql
  }
}
// file: sqlite.ts
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

const db = drizzle(new Database('data.db'));

export const wipe = () => db.run('DELETE FROM users'); // sink: sql
