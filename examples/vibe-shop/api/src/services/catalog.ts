import type { Pool } from 'pg';

const COLUMNS = new Set(['name', 'price', 'created_at']);

interface ListOptions {
  sortBy: string;
  sortOrder: 'asc' | 'desc';
  limit: number;
}

/**
 * Catalog queries shared by the API and the nightly feed job
 */
export class CatalogService {
  constructor(private readonly db: Pool) {}

  // List products with dynamic sorting
  async list({ sortBy, sortOrder, limit }: ListOptions) {
    const query = `SELECT id, name, price FROM products ORDER BY ${sortBy} ${sortOrder} LIMIT $1`;
    const result = await this.db.query(query, [limit]); // ! no-sql-concat
    return result.rows;
  }

  // Same thing, but only for columns we know
  async listSafe(sortBy: string, descending: boolean) {
    if (!COLUMNS.has(sortBy)) {
      throw new Error('Unknown column');
    }
    const direction = descending ? 'DESC' : 'ASC';
    const result = await this.db.query(`SELECT id, name, price FROM products ORDER BY ${sortBy} ${direction}`);
    return result.rows;
  }

  // Load several products at once
  async findMany(ids: number[]) {
    const result = await this.db.query('SELECT id, name, price FROM products WHERE id = ANY($1)', [ids]);
    return result.rows;
  }
}
