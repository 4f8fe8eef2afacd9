import pgPromise, { as, type IDatabase } from 'pg-promise';

const pgp = pgPromise();
const db = pgp('postgres://localhost/app');

export async function users(name: string, column: string) {
  const rows = await db.any('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  const user = await db.one('SELECT * FROM users WHERE name = $1', name); // sink: sql; sink: store; source: database
  await db.none(`DELETE FROM ${pgp.as.name(column)}`); // sink: sql; safe: sql
  await db.none(`DELETE FROM ${as.name(column)}`); // sink: sql; safe: sql
  await db.none(pgp.as.format('SELECT $1', [name])); // sink: sql; carries
  await db.none(as.format('SELECT $1', [name])); // sink: sql; carries
  await db.tx((t) => t.none('SELECT 1')); // sink: sql
  return [rows[0], // source: database
    user]; // source: database
}

export const inside = (own: IDatabase<object>) => own.manyOrNone('SELECT 2'); // sink: sql
// file: secrets.ts
import pgPromise from 'pg-promise';
export const db = pgPromise()({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
