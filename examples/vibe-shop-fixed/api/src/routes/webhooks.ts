import { raw, Router } from 'express';
import Stripe from 'stripe';
import { z } from 'zod';
import { pool } from '../db.js';
import { env } from '../env.js';

const router = Router();
const stripe = new Stripe(env.STRIPE_SECRET_KEY);

const orderSchema = z.coerce.number().int().positive();

// POST /api/webhooks/stripe - Stripe tells us that an order is paid. The signature covers the raw bytes
router.post('/stripe', raw({ type: 'application/json', limit: '1mb' }), async (req, res) => {
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'] ?? '', env.STRIPE_WEBHOOK_SECRET);
  } catch {
    res.status(400).json({ error: 'Unknown sender' });
    return;
  }

  if (event.type === 'checkout.session.completed') {
    const orderId = orderSchema.parse(event.data.object.client_reference_id);
    await pool.query("UPDATE orders SET status = 'paid' WHERE id = $1 AND status = 'pending'", [orderId]);
  }
  res.json({ received: true });
});

export default router;
