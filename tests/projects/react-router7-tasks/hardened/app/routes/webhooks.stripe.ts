import Stripe from 'stripe';
import { db } from '~/utils/db.server';
import type { Route } from './+types/webhooks.stripe';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export async function action({ request }: Route.ActionArgs) {
  const signature = request.headers.get('stripe-signature') ?? '';
  const event = await stripe.webhooks.constructEventAsync(await request.text(), signature, process.env.STRIPE_WEBHOOK_SECRET!);
  if (event.type === 'customer.subscription.deleted') {
    await db.user.update({ where: { customerId: String(event.data.object.customer) }, data: { plan: 'free' } });
  }
  return new Response(null, { status: 204 });
}
