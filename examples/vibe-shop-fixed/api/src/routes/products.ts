import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';
import { requireAdmin } from '../middleware/auth.js';

const router = Router();

// The only orders a client can ask for
const ORDER_BY = {
  newest: 'created_at DESC',
  cheapest: 'price ASC',
  expensive: 'price DESC',
  popular: 'sold DESC',
} as const;

const idSchema = z.coerce.number().int().positive();
const searchSchema = z.object({ q: z.string().trim().min(1).max(100) });
const filterSchema = z.object({
  category: z.string().max(50).optional(),
  minPrice: z.coerce.number().min(0).max(100_000).default(0),
  inStock: z.enum(['true', 'false']).default('false'),
});
const sortSchema = z.object({ sort: z.enum(['newest', 'cheapest', 'expensive', 'popular']).default('newest') });
const compareSchema = z.object({ ids: z.string().regex(/^\d{1,9}(,\d{1,9}){0,3}$/) });
const productSchema = z.object({
  name: z.string().trim().min(1).max(120),
  price: z.number().positive().max(100_000),
  stock: z.number().int().min(0).max(100_000),
});

// % and _ are wildcards in a LIKE pattern
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

// GET /api/products/search?q=shoes
router.get('/search', async (req, res) => {
  const { q } = searchSchema.parse(req.query);
  const { rows } = await pool.query('SELECT id, name, price FROM products WHERE name ILIKE $1 LIMIT 20', [`%${escapeLike(q)}%`]);
  res.json(rows);
});

// GET /api/products?category=shoes&minPrice=10&inStock=true
router.get('/', async (req, res) => {
  const { category, minPrice, inStock } = filterSchema.parse(req.query);

  // Build the WHERE clause from fixed parts, values are bound
  const values: (string | number)[] = [minPrice];
  const where = ['price >= $1'];
  if (inStock === 'true') where.push('stock > 0');
  if (category) {
    values.push(category);
    where.push('category = $2');
  }

  const { rows } = await pool.query(`SELECT id, name, price FROM products WHERE ${where.join(' AND ')} LIMIT 50`, values);
  res.json(rows);
});

// GET /api/products/sorted?sort=cheapest
router.get('/sorted', async (req, res) => {
  const { sort } = sortSchema.parse(req.query);
  const { rows } = await pool.query(`SELECT id, name, price FROM products ORDER BY ${ORDER_BY[sort]} LIMIT 50`);
  res.json(rows);
});

// GET /api/products/top?by=popular
router.get('/top', async (req, res) => {
  const orderBy = req.query.by === 'cheapest' ? ORDER_BY.cheapest : ORDER_BY.popular;
  const { rows } = await pool.query(`SELECT id, name, price FROM products ORDER BY ${orderBy} LIMIT 10`);
  res.json(rows);
});

// GET /api/products/compare?ids=1,2,3
router.get('/compare', async (req, res) => {
  const ids = compareSchema.parse(req.query).ids.split(',').map(Number);
  const placeholders = ids.map((_, i) => `$${i + 1}`).join(', ');
  const { rows } = await pool.query(`SELECT id, name, price FROM products WHERE id IN (${placeholders})`, ids);
  res.json(rows);
});

// GET /api/products/:id
router.get('/:id', async (req, res) => {
  const id = idSchema.parse(req.params.id);
  const { rows } = await pool.query('SELECT id, name, price, description FROM products WHERE id = $1', [id]);
  if (rows.length === 0) {
    res.status(404).json({ error: 'Product not found' });
    return;
  }
  res.json(rows[0]);
});

// POST /api/products - create a product (admin)
router.post('/', requireAdmin, async (req, res) => {
  const parsed = productSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Invalid product', issues: parsed.error.issues });
    return;
  }
  try {
    const { name, price, stock } = parsed.data;
    const { rows } = await pool.query('INSERT INTO products (name, price, stock) VALUES ($1, $2, $3) RETURNING id', [
      name,
      price,
      stock,
    ]);
    res.status(201).json({ id: rows[0].id });
  } catch (error) {
    console.error('Could not create product:', error);
    res.status(500).json({ error: 'Could not create the product' });
  }
});

// PUT /api/products/:id - update a product (admin)
router.put('/:id', requireAdmin, async (req, res) => {
  const id = idSchema.parse(req.params.id);
  const { name, price, stock } = productSchema.parse(req.body);
  await pool.query('UPDATE products SET name = $1, price = $2, stock = $3 WHERE id = $4', [name, price, stock, id]);
  res.json({ success: true });
});

export default router;
