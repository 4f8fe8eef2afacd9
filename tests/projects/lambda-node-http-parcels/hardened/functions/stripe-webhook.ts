import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import Stripe from 'stripe';
import { json } from '../lib/answers';
import { pool } from '../lib/db';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  let payload: Stripe.Event;
  try {
    payload = stripe.webhooks.constructEvent(event.body!, event.headers['stripe-signature']!, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch {
    return json(400, { error: 'Bad signature' });
  }
  if (payload.type === 'payment_intent.succeeded') {
    await pool.query('UPDATE parcels SET paid = true WHERE payment = $1', [payload.data.object.id]);
  }
  return json(200, { received: true });
};
