import { z } from 'zod';
import { withStaff } from '../../../lib/withAuth';
import { pool } from '../../../lib/db';

const Refund = z.object({ orderId: z.number().int().positive() });

export default withStaff(async (req, res) => {
  const { orderId } = Refund.parse(req.body);
  await pool.query(`UPDATE orders SET status = 'refunded' WHERE id = $1`, [orderId]);
  res.json({ ok: true });
});
