import type { NextApiRequest, NextApiResponse } from 'next';
import { pool } from '../../lib/db';

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // ! require-webhook-signature
  const event = req.body; // ! no-unvalidated-input (strict)
  if (event.type === 'checkout.session.completed') {
    await pool.query(`UPDATE orders SET status = 'paid' WHERE id = $1`, [event.data.object.metadata.orderId]);
  }
  res.json({ received: true });
}
