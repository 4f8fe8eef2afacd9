import { Pool, type PoolClient } from 'pg';

// Shared connection pool
export const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
});

pool.on('error', (err) => {
  console.error('Unexpected database error:', err.name);
});

/**
 * Generic lookup so we don't repeat the same SELECT in every route.
 */
export async function findByColumn(table: string, column: string, value: string | number) {
  const result = await pool.query(`SELECT * FROM ${table} WHERE ${column} = $1`, [value]); // ! no-sql-concat (strict)
  return result.rows;
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
