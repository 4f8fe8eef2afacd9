import { Router } from 'express';
import { z } from 'zod';
import { pool, withTransaction } from '../db.js';
import { type AuthRequest, requireAdmin, requireAuth } from '../middleware/auth.js';

const router = Router();

const idSchema = z.coerce.number().int().positive();
const statusSchema = z.object({ status: z.enum(['pending', 'paid', 'shipped', 'cancelled']) });
const listSchema = z.object({
  status: z.enum(['pending', 'paid', 'shipped', 'cancelled']).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
const rangeSchema = z.object({ from: z.iso.date(), to: z.iso.date() });
const orderSchema = z.object({
  items: z
    .array(z.object({ productId: z.number().int().positive(), quantity: z.number().int().min(1).max(20) }))
    .min(1)
    .max(50),
  shippingAddress: z.string().trim().min(10).max(300),
});

// GET /api/orders?status=paid&page=2 - my orders
router.get('/', requireAuth, async (req: AuthRequest, res) => {
  const { status, page } = listSchema.parse(req.query);

  const values: (string | number)[] = [req.user!.id, (page - 1) * 20];
  let sql = 'SELECT id, total, status FROM orders WHERE user_id = $1';
  if (status) {
    values.push(status);
    sql += ' AND status = $3';
  }
  sql += ' ORDER BY created_at DESC LIMIT 20 OFFSET $2';

  const { rows } = await pool.query(sql, values);
  res.json(rows);
});

// GET /api/orders/history?from=2025-01-01&to=2025-02-01
router.get('/history', requireAuth, async (req: AuthRequest, res) => {
  const { from, to } = rangeSchema.parse(req.query);
  const { rows } = await pool.query('SELECT id, total FROM orders WHERE user_id = $1 AND created_at BETWEEN $2 AND $3', [
    req.user!.id,
    from,
    to,
  ]);
  res.json(rows);
});

// GET /api/orders/:id
router.get('/:id', requireAuth, async (req: AuthRequest, res) => {
  const id = idSchema.parse(req.params.id);
  const { rows } = await pool.query('SELECT id, total, status FROM orders WHERE id = $1 AND user_id = $2', [
    id,
    req.user!.id,
  ]);
  if (!rows[0]) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  res.json(rows[0]);
});

// GET /api/orders/:id/invoice
router.get('/:id/invoice', requireAuth, async (req: AuthRequest, res) => {
  const id = idSchema.parse(req.params.id);
  const { rows } = await pool.query('SELECT id, total, address FROM orders WHERE id = $1 AND user_id = $2', [id, req.user!.id]);
  res.json(rows[0] ?? null);
});

// POST /api/orders - place an order
router.post('/', requireAuth, async (req: AuthRequest, res) => {
  const parsed = orderSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Invalid order' });
    return;
  }
  const { items, shippingAddress } = parsed.data;

  try {
    const orderId = await withTransaction(async (client) => {
      const order = await client.query(
        "INSERT INTO orders (user_id, total, address, status) VALUES ($1, 0, $2, 'pending') RETURNING id",
        [req.user!.id, shippingAddress],
      );
      for (const item of items) {
        await client.query('INSERT INTO order_items (order_id, product_id, quantity) VALUES ($1, $2, $3)', [
          order.rows[0].id,
          item.productId,
          item.quantity,
        ]);
      }
      // The price is ours to say, not the client's
      await client.query(
        `UPDATE orders SET total = (
           SELECT sum(p.price * i.quantity) FROM order_items i JOIN products p ON p.id = i.product_id WHERE i.order_id = $1
         ) WHERE id = $1`,
        [order.rows[0].id],
      );
      return order.rows[0].id;
    });
    res.status(201).json({ orderId });
  } catch (err) {
    console.error('Order failed:', err);
    res.status(500).json({ error: 'Order could not be placed' });
  }
});

// PATCH /api/orders/:id/status - update order status (admin)
router.patch('/:id/status', requireAdmin, async (req, res) => {
  const id = idSchema.parse(req.params.id);
  const parsed = statusSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Unknown status', issues: parsed.error.issues });
    return;
  }
  try {
    await pool.query('UPDATE orders SET status = $1 WHERE id = $2', [parsed.data.status, id]);
    res.json({ success: true });
  } catch (err) {
    console.error('Status update failed:', err);
    res.status(500).json({ error: 'Could not update the order' });
  }
});

export default router;
