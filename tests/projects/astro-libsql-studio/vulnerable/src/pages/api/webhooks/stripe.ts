import type { APIRoute } from 'astro';
import { db } from '../../../lib/db';

export const POST: APIRoute = async ({ request }) => { // ! require-webhook-signature
  const event = await request.json(); // ! no-unvalidated-input (strict)
  if (event.type === 'checkout.session.completed') {
    await db.execute({ sql: 'UPDATE pieces SET sold = 1 WHERE id = ?', args: [event.data.object.metadata.piece] });
  }
  return new Response('ok');
};
