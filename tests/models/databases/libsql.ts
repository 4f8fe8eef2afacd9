import { createClient, type Client } from '@libsql/client';

const client = createClient({ url: 'file:data.db' });

export async function users(name: string) {
  const { rows } = await client.execute('SELECT * FROM users'); // sink: sql
  await client.execute('SELECT * FROM users WHERE name = ?', [name]); // sink: sql; sink: store
  await client.execute({ sql: 'SELECT 1', args: [name] }); // sink: sql; sink: store
  await client.batch(['SELECT 2', { sql: 'SELECT 3', args: [name] }], 'write'); // sink: sql; sink: store
  await client.executeMultiple('SELECT 4; SELECT 5'); // sink: sql
  const transaction = await client.transaction('write');
  await transaction.execute('SELECT 6'); // sink: sql
  return rows[0]; // source: database
}

export const inside = (client: Client) => client.execute('SELECT 7'); // sink: sql
// file: secrets.ts
import { createClient } from '@libsql/client';
export const client = createClient({ url: 'libsql://shop.turso.io', authToken: process.env.TURSO_AUTH_TOKEN }); // secret: key
