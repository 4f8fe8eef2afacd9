import type { NextApiRequest, NextApiResponse } from 'next';
import { buffer } from 'micro';
import Stripe from 'stripe';
import { pool } from '../../lib/db';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export const config = { api: { bodyParser: false } };

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  let event: Stripe.Event;
  try {
    const payload = await buffer(req, { limit: '1mb' });
    event = stripe.webhooks.constructEvent(payload, req.headers['stripe-signature']!, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch (error) {
    console.error('Refused a webhook', error);
    return res.status(400).json({ error: 'Bad signature' });
  }
  if (event.type === 'checkout.session.completed') {
    await pool.query(`UPDATE orders SET status = 'paid' WHERE id = $1`, [event.data.object.metadata?.orderId]);
  }
  res.json({ received: true });
}
