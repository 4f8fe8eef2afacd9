import { Client, connect } from '@planetscale/database';

const connection = connect({ url: process.env.DATABASE_URL });

export async function users(name: string) {
  const { rows } = await connection.execute('SELECT * FROM users WHERE name = ?', [name]); // sink: sql; sink: store
  await connection.transaction(async (tx) => tx.execute('SELECT 1')); // sink: sql
  await new Client({ url: '' }).execute('SELECT 2'); // sink: sql
  return rows[0]; // source: database
}
// file: secrets.ts
import { connect } from '@planetscale/database';
export const connection = connect({ host: 'db.internal', password: process.env.DATABASE_PASSWORD }); // secret: password
