import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { json } from '../lib/answers';
import { pool } from '../lib/db';

export const handler: APIGatewayProxyHandlerV2 = async (event) => { // ! require-webhook-signature (strict)
  const payload = JSON.parse(event.body ?? '{}'); // ! no-unvalidated-input (strict)
  if (payload.type === 'payment_intent.succeeded') {
    await pool.query('UPDATE parcels SET paid = true WHERE payment = $1', [payload.data.object.id]);
  }
  return json(200, { received: true });
};
