import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';
import { pool } from '../../../lib/db';

const Refund = z.object({ orderId: z.number().int().positive() });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // ! require-route-auth
  const { orderId } = Refund.parse(req.body);
  await pool.query(`UPDATE orders SET status = 'refunded' WHERE id = $1`, [orderId]);
  res.json({ ok: true });
}
