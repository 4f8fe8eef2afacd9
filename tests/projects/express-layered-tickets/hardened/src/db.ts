import { Pool } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const STATEMENTS = {
  search: 'SELECT id, subject FROM tickets WHERE status = $1 AND priority = $2 AND desk_id = $3',
  agent: 'SELECT id FROM agents WHERE id = $1',
} as const;

export async function run(name: keyof typeof STATEMENTS, values: unknown[] = []) {
  const result = await pool.query(STATEMENTS[name], values);
  return result.rows;
}
