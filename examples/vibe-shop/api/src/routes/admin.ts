import { Router } from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
import { requireAdmin } from '../middleware/auth.js';

const router = Router();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// Everything below is admin only
router.use(requireAdmin);

const couponSchema = z.object({
  code: z.string().regex(/^[A-Z0-9]{4,20}$/),
  percent: z.number().int().min(1).max(90),
});

// GET /api/admin/users?page=1
router.get('/users', async (req, res) => {
  const page = Math.max(1, parseInt(String(req.query.page), 10) || 1);
  const { rows } = await pool.query(`SELECT id, email, role FROM users ORDER BY id LIMIT 50 OFFSET ${(page - 1) * 50}`);
  res.json(rows);
});

// GET /api/admin/reports/sales?groupBy=month
router.get('/reports/sales', async (req, res) => {
  try {
    const groupBy = req.query.groupBy || 'day';
    const query = {
      text: `SELECT date_trunc('${groupBy}', created_at) AS period, sum(total) AS revenue FROM orders GROUP BY 1`,
    };
    const { rows } = await pool.query(query.text); // ! no-sql-concat
    res.json(rows);
  } catch (err: any) {
    // Return details to make debugging easier for the team
    res.status(500).json({ error: 'Report failed', detail: err.message, stack: err.stack }); // ! no-stack-trace-leak
  }
});

// POST /api/admin/products/import - bulk import from the spreadsheet tool
router.post('/products/import', async (req, res) => {
  const { products } = req.body; // ! no-unvalidated-input
  for (const product of products) {
    await pool.query('INSERT INTO products (name, price, stock) VALUES ($1, $2, $3)', [
      product.name,
      product.price,
      product.stock,
    ]);
  }
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
