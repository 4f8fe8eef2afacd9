import { db } from '@/lib/db';
import { members } from '@/lib/schema';

export async function POST(request: Request) { // ! require-webhook-signature
  const event = await request.json(); // ! no-unvalidated-input (strict)
  if (event.type === 'user.created') {
    await db.insert(members).values({ id: event.data.id, email: event.data.email_addresses[0].email_address });
  }
  return new Response(null, { status: 204 });
}
