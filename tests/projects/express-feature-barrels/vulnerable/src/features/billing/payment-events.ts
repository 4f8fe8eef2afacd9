import express, { Router } from 'express';
import { eq } from 'drizzle-orm';
import Stripe from 'stripe';
import { db, users } from '@/shared/db';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export const paymentEvents = Router();

paymentEvents.post('/stripe', express.json(), async (req, res) => { // ! require-webhook-signature
  const event = req.body as Stripe.Event; // ! no-unvalidated-input (strict)
  if (event.type === 'checkout.session.completed') {
    const customer = event.data.object.customer as string;
    await db.update(users).set({ plan: 'pro' }).where(eq(users.stripeId, customer));
  }
  res.json({ received: true });
});

export async function portalFor(customer: string): Promise<string> {
  const portal = await stripe.billingPortal.sessions.create({ customer });
  return portal.url;
}
