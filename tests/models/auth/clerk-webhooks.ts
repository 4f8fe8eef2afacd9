// file: app/api/webhooks/route.ts
import { verifyWebhook } from '@clerk/nextjs/webhooks';

export async function POST(request: Request) {
  const event = await verifyWebhook(request); // protection: signature
  return Response.json({ type: event.type }); // protection: signature
}
