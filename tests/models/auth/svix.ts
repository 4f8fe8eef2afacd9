// file: app/api/webhooks/route.ts
import { Webhook } from 'svix';

export async function POST(request: Request) {
  const event = new Webhook(process.env.WEBHOOK_SECRET ?? '').verify(await request.text(), Object.fromEntries(request.headers)); // protection: signature; secret: signing
  return Response.json({ event }); // protection: signature
}
// file: secrets.ts
import { Webhook } from 'svix';
export const webhook = new Webhook(process.env.WEBHOOK_SECRET); // secret: signing
