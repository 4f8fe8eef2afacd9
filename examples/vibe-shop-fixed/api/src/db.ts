import { Pool, type PoolClient } from 'pg';
import { env } from './env.js';

// Shared connection pool
export const pool = new Pool({ connectionString: env.DATABASE_URL, max: 10 });

pool.on('error', (err) => {
  console.error('Unexpected database error:', err.name);
});

/**
 * Find a user by email, with what a login needs to know
 */
export async function findUserByEmail(email: string) {
  const result = await pool.query('SELECT id, role, password_hash FROM users WHERE email = $1', [email]);
  return result.rows[0];
}

/**
 * Find a user by id
 */
export async function findUserById(id: number) {
  const result = await pool.query('SELECT id, email, name, role FROM users WHERE id = $1', [id]);
  return result.rows[0];
}

/**
 * Run a callback inside a transaction
 */
export async function withTransaction<T>(callback: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await callback(client);
    await client.query('COMMIT');
    return result;
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}
