import { verifyWebhook } from '@clerk/nextjs/webhooks';
import type { NextRequest } from 'next/server';
import { db } from '@/lib/db';
import { members } from '@/lib/schema';

export async function POST(request: NextRequest) {
  try {
    const event = await verifyWebhook(request);
    if (event.type === 'user.created') {
      await db.insert(members).values({ id: event.data.id, email: event.data.email_addresses[0].email_address });
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    console.error('Refused a webhook', error);
    return new Response('Not from Clerk', { status: 400 });
  }
}
