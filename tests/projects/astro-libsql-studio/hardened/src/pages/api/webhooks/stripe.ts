import type { APIRoute } from 'astro';
import Stripe from 'stripe';
import { db } from '../../../lib/db';

const stripe = new Stripe(import.meta.env.STRIPE_SECRET_KEY);

export const POST: APIRoute = async ({ request }) => {
  let event: Stripe.Event;
  try {
    const signature = request.headers.get('stripe-signature') ?? '';
    event = await stripe.webhooks.constructEventAsync(await request.text(), signature, import.meta.env.STRIPE_WEBHOOK_SECRET);
  } catch {
    return new Response('Bad signature', { status: 400 });
  }
  if (event.type === 'checkout.session.completed') {
    await db.execute({ sql: 'UPDATE pieces SET sold = 1 WHERE id = ?', args: [event.data.object.metadata?.piece ?? ''] });
  }
  return new Response('ok');
};
