import { Router } from 'express';
import { z } from 'zod';
import { pool, withTransaction } from '../db.js';
import { requireAdmin } from '../middleware/auth.js';

const router = Router();

// Everything below is admin only
router.use(requireAdmin);

const reportSchema = z.object({ groupBy: z.enum(['day', 'week', 'month']).default('day') });
const importSchema = z.object({
  products: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(120),
        price: z.number().positive().max(100_000),
        stock: z.number().int().min(0).max(100_000),
      }),
    )
    .min(1)
    .max(500),
});
const couponSchema = z.object({
  code: z.string().regex(/^[A-Z0-9]{4,20}$/),
  percent: z.number().int().min(1).max(90),
});

// GET /api/admin/users?page=1
router.get('/users', async (req, res) => {
  const page = Math.max(1, parseInt(String(req.query.page), 10) || 1);
  const { rows } = await pool.query('SELECT id, email, role FROM users ORDER BY id LIMIT 50 OFFSET $1', [(page - 1) * 50]);
  res.json(rows);
});

// GET /api/admin/reports/sales?groupBy=month
router.get('/reports/sales', async (req, res) => {
  const { groupBy } = reportSchema.parse(req.query);
  try {
    const query = {
      text: 'SELECT date_trunc($1, created_at) AS period, sum(total) AS revenue FROM orders GROUP BY 1',
      values: [groupBy],
    };
    const { rows } = await pool.query(query);
    res.json(rows);
  } catch (err) {
    console.error('Sales report failed:', err);
    res.status(500).json({ error: 'Report failed' });
  }
});

// POST /api/admin/products/import - bulk import from the spreadsheet tool
router.post('/products/import', async (req, res) => {
  const { products } = importSchema.parse(req.body);
  await withTransaction(async (client) => {
    for (const product of products) {
      await client.query('INSERT INTO products (name, price, stock) VALUES ($1, $2, $3)', [
        product.name,
        product.price,
        product.stock,
      ]);
    }
  });
  res.json({ imported: products.length });
});

// POST /api/admin/coupons - create a coupon
router.post('/coupons', async (req, res) => {
  const parsed = couponSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: parsed.error.issues });
    return;
  }
  const { code, percent } = parsed.data;
  await pool.query('INSERT INTO coupons (code, percent) VALUES ($1, $2)', [code, percent]);
  res.status(201).json({ code, percent });
});

export default router;
