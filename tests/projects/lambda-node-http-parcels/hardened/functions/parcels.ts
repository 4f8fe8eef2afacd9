import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { z } from 'zod';
import { json } from '../lib/answers';
import { callerOf } from '../lib/auth';
import { pool } from '../lib/db';

const Parcel = z.object({ address: z.string().min(5).max(300) });

export const create: APIGatewayProxyHandlerV2 = async (event) => {
  const caller = callerOf(event);
  if (!caller) return json(401, { error: 'Sign in first' });
  const parcel = Parcel.parse(JSON.parse(event.body ?? '{}'));
  await pool.query('INSERT INTO parcels (sender_id, address) VALUES ($1, $2)', [caller.id, parcel.address]);
  return json(201, { ok: true });
};

export const remove: APIGatewayProxyHandlerV2 = async (event) => {
  const caller = callerOf(event);
  if (!caller) return json(401, { error: 'Sign in first' });
  const id = z.coerce.number().int().parse(event.pathParameters?.id);
  await pool.query('DELETE FROM parcels WHERE id = $1 AND sender_id = $2', [id, caller.id]);
  return json(200, { ok: true });
};
