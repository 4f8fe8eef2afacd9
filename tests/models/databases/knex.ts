import knex, { type Knex } from 'knex';

const db = knex({ client: 'pg' });

export async function users(name: string, column: string, user: object) {
  const first = await db('users').where({ name }).first(); // sink: lookup; source: database
  const rows = await db.select('*').from('users').where('name', name); // sink: lookup
  await db.raw('SELECT * FROM users WHERE name = ?', [name]); // sink: sql; sink: store
  await db('users').whereRaw('lower(name) = ?', [name]); // sink: sql; sink: store
  await db('users').orderByRaw('?? ASC', [column]); // sink: sql; sink: store
  await db('users').groupBy('name').havingRaw('count(*) > 1'); // sink: sql
  await db('users').joinRaw('NATURAL JOIN posts'); // sink: sql
  await db.schema.raw('SET search_path = ?', [name]); // sink: sql; sink: store
  await db('users').select(db.ref(column)); // safe: sql
  await db('users').insert(user); // sink: store
  await db('users').where('id', 1).update('name', name); // sink: lookup; sink: store
  await db('users').whereIn('name', [name]); // sink: lookup
  await db.batchInsert('users', [user]); // sink: store
  return [first, // source: database
    rows[0]]; // source: database
}

export const move = (trx: Knex.Transaction) => trx('users').whereRaw('id = 1'); // sink: sql

export const nested = (db: Knex, name: string) =>
  db.transaction(async (trx) => {
    await trx('users').where((inner) => { // sink: lookup
      inner.orWhereRaw('active'); // sink: sql
    });
    await trx.raw('SELECT 1'); // sink: sql
  });

export class Users {
  private readonly db = knex({ client: 'sqlite3' });
  remove(name: string) {
    return this.db('users').where({ name }).del(); // sink: lookup
  }
}
// file: secrets.ts
import knex from 'knex';
export const db = knex({ client: 'pg', connection: { host: 'db.internal', password: process.env.DB_PASSWORD } }); // secret: password
