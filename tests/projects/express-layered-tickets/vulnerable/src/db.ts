import { Pool, type QueryResultRow } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export async function query<T extends QueryResultRow>(text: string, values: unknown[] = []) {
  const result = await pool.query<T>(text, values);
  return result.rows;
}

export async function byId<T extends QueryResultRow>(table: 'tickets' | 'agents', id: string) {
  const rows = await query<T>(`SELECT * FROM ${table === 'agents' ? 'agents' : 'tickets'} WHERE id = $1`, [id]);
  return rows[0];
}
