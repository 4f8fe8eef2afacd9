import { Router } from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
import { requireAdmin } from '../middleware/auth.js';

const router = Router();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const SORT_COLUMNS: Record<string, string> = {
  newest: 'created_at DESC',
  cheapest: 'price ASC',
  popular: 'sold DESC',
};

const updateSchema = z.object({
  name: z.string().min(1).max(120),
  price: z.number().positive().max(100_000),
  stock: z.number().int().min(0),
});

// GET /api/products/search?q=shoes
router.get('/search', async (req, res) => {
  const q = req.query.q;
  const { rows } = await pool.query(`SELECT id, name, price FROM products WHERE name ILIKE '%${q}%' LIMIT 20`); // ! no-sql-concat
  res.json(rows);
});

// GET /api/products?category=shoes&minPrice=10&inStock=true
router.get('/', async (req, res) => {
  const { category, minPrice, inStock } = req.query;

  // Build the WHERE clause dynamically
  const where: string[] = [];
  if (category) where.push(`category = '${category}'`);
  if (minPrice) where.push(`price >= ${Number(minPrice)}`);
  if (inStock === 'true') where.push('stock > 0');

  const whereClause = where.length > 0 ? 'WHERE ' + where.join(' AND ') : '';
  const { rows } = await pool.query(`SELECT id, name, price FROM products ${whereClause} LIMIT 50`); // ! no-sql-concat
  res.json(rows);
});

// GET /api/products/sorted?sort=price&order=desc
router.get('/sorted', async (req, res) => {
  const sort = (req.query.sort as string) || 'created_at';
  const order = req.query.order as 'asc' | 'desc';
  const { rows } = await pool.query('SELECT id, name, price FROM products ORDER BY ' + sort + ' ' + order); // ! no-sql-concat
  res.json(rows);
});

// GET /api/products/top?by=popular
router.get('/top', async (req, res) => {
  const orderBy = SORT_COLUMNS[String(req.query.by)] ?? SORT_COLUMNS.newest;
  const { rows } = await pool.query(`SELECT id, name, price FROM products ORDER BY ${orderBy} LIMIT 10`);
  res.json(rows);
});

// GET /api/products/compare?ids=1,2,3
router.get('/compare', async (req, res) => {
  const ids = String(req.query.ids ?? '').split(',').map(Number).filter(Number.isInteger).slice(0, 4);
  const placeholders = ids.map((_, i) => `$${i + 1}`).join(', ');
  const { rows } = await pool.query(`SELECT id, name, price FROM products WHERE id IN (${placeholders})`, ids);
  res.json(rows);
});

// GET /api/products/:id
router.get('/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name, price, description FROM products WHERE id = $1', [req.params.id]);
  if (rows.length === 0) {
    res.status(404).json({ error: 'Product not found' });
    return;
  }
  res.json(rows[0]);
});

// POST /api/products - create a product (admin)
router.post('/', requireAdmin, async (req, res) => {
  try {
    const product = req.body; // ! no-unvalidated-input
    const { rows } = await pool.query('INSERT INTO products (name, price, stock, details) VALUES ($1, $2, $3, $4) RETURNING id', [
      product.name,
      product.price,
      product.stock,
      product,
    ]);
    res.status(201).json({ id: rows[0].id });
  } catch (error) {
    console.error('Could not create product');
    res.status(500).json({ error }); // ! no-stack-trace-leak
  }
});

// PUT /api/products/:id - update a product (admin)
router.put('/:id', requireAdmin, async (req, res) => {
  const { name, price, stock } = updateSchema.parse(req.body);
  await pool.query('UPDATE products SET name = $1, price = $2, stock = $3 WHERE id = $4', [name, price, stock, req.params.id]);
  res.json({ success: true });
});

export default router;
