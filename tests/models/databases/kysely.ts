import { CompiledQuery, Kysely, sql, type Transaction } from 'kysely';

const db = new Kysely<{ users: { name: string } }>({ dialect: undefined });

export async function users(name: string, column: string, body: { name: string }) {
  const { rows } = await sql`SELECT ${sql.ref(column)} FROM users WHERE name = ${name}`.execute(db); // safe: sql
  await sql`SELECT ${sql.raw('1')}`.execute(db); // safe: sql; sink: sql
  await sql`SELECT ${sql.lit('one')}`.execute(db); // safe: sql; sink: sql
  await db.executeQuery(CompiledQuery.raw('SELECT $1', [name])); // sink: sql; sink: store
  const user = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst(); // sink: lookup; source: database
  const many = await db.selectFrom('users').selectAll().execute();
  await db.insertInto('users').values(body).execute(); // sink: store
  await db.updateTable('users').set('name', name).execute(); // sink: store
  return [user, // source: database
    many[0], // source: database
    rows[0]]; // source: database
}

export const move = (body: { name: string }) =>
  db.transaction().execute(async (trx: Transaction<{ users: { name: string } }>) =>
    trx.insertInto('users').values(body).execute()); // sink: store
