import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';

const router = Router();

const eventSchema = z.object({
  type: z.string().max(100),
  data: z.object({ object: z.object({ client_reference_id: z.string().max(20) }) }),
});

// POST /api/webhooks/stripe - Stripe tells us that an order is paid
router.post('/stripe', async (req, res) => { // ! require-webhook-signature
  const event = eventSchema.parse(req.body);

  if (event.type === 'checkout.session.completed') {
    await pool.query("UPDATE orders SET status = 'paid' WHERE id = $1", [event.data.object.client_reference_id]);
  }
  res.json({ received: true });
});

export default router;
