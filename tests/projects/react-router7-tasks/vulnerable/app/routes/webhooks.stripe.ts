import { db } from '~/utils/db.server';
import type { Route } from './+types/webhooks.stripe';

export async function action({ request }: Route.ActionArgs) { // ! require-webhook-signature
  const event = await request.json(); // ! no-unvalidated-input (strict)
  if (event.type === 'customer.subscription.deleted') {
    await db.user.update({ where: { customerId: event.data.object.customer }, data: { plan: 'free' } });
  }
  return new Response(null, { status: 204 });
}
