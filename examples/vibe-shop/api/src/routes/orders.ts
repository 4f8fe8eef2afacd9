import { Router } from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
import { type AuthRequest, requireAdmin, requireAuth } from '../middleware/auth.js';

const router = Router();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const statusSchema = z.object({ status: z.enum(['pending', 'paid', 'shipped', 'cancelled']) });

// Helper to build the date range part of a query
function buildDateFilter(from: unknown, to: unknown): string {
  return `created_at BETWEEN '${from}' AND '${to}'`;
}

// Helper to build pagination
function buildPaging(page: unknown): string {
  const current = Math.max(1, Number(page) || 1);
  return ` LIMIT 20 OFFSET ${(current - 1) * 20}`;
}

// GET /api/orders?status=paid&page=2 - my orders
router.get('/', requireAuth, async (req: AuthRequest, res) => {
  const { status, page } = req.query;

  let sql = 'SELECT id, total, status FROM orders WHERE user_id = $1';
  if (status) {
    sql += " AND status = '" + status + "'";
  }
  sql += ' ORDER BY created_at DESC';
  sql += buildPaging(page);

  const { rows } = await pool.query(sql, [req.user!.id]); // ! no-sql-concat
  res.json(rows);
});

// GET /api/orders/history?from=2025-01-01&to=2025-02-01
router.get('/history', requireAuth, async (req: AuthRequest, res) => {
  const filter = buildDateFilter(req.query.from, req.query.to);
  const { rows } = await pool.query(`SELECT id, total FROM orders WHERE user_id = $1 AND ${filter}`, [req.user!.id]); // ! no-sql-concat
  res.json(rows);
});

// GET /api/orders/:id
router.get('/:id', requireAuth, async (req: AuthRequest, res) => {
  const { rows } = await pool.query('SELECT id, total, status FROM orders WHERE id = $1 AND user_id = $2', [
    req.params.id,
    req.user!.id,
  ]);
  if (!rows[0]) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  res.json(rows[0]);
});

// GET /api/orders/:id/invoice
router.get('/:id/invoice', requireAuth, async (req, res) => {
  const { rows } = await pool.query('SELECT id, total, address FROM orders WHERE id = $1', [req.params.id]); // ! require-object-ownership (strict)
  res.json(rows[0] ?? null);
});

// POST /api/orders - place an order
router.post('/', requireAuth, async (req: AuthRequest, res) => {
  const { items, shippingAddress, total } = req.body; // ! no-unvalidated-input
  const client = await pool.connect();

  try {
    await client.query('BEGIN');
    const order = await client.query(
      "INSERT INTO orders (user_id, total, address, status) VALUES ($1, $2, $3, 'pending') RETURNING id",
      [req.user!.id, total, shippingAddress],
    );
    for (const item of items) {
      await client.query('INSERT INTO order_items (order_id, product_id, quantity) VALUES ($1, $2, $3)', [
        order.rows[0].id,
        item.productId,
        item.quantity,
      ]);
    }
    await client.query('COMMIT');
    res.status(201).json({ orderId: order.rows[0].id });
  } catch (err) {
    await client.query('ROLLBACK');
    console.error('Order failed');
    const message = err instanceof Error ? err.message : 'Unknown error';
    res.status(500).json({ error: `Order could not be placed: ${message}` }); // ! no-stack-trace-leak
  } finally {
    client.release();
  }
});

// PATCH /api/orders/:id/status - update order status (admin)
router.patch('/:id/status', requireAdmin, async (req, res) => {
  const parsed = statusSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Unknown status', issues: parsed.error.issues });
    return;
  }
  try {
    await pool.query('UPDATE orders SET status = $1 WHERE id = $2', [parsed.data.status, req.params.id]);
    res.json({ success: true });
  } catch (err) {
    console.error('Status update failed:', err);
    res.status(500).json({ error: 'Could not update the order' });
  }
});

export default router;
