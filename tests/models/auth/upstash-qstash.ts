// file: app/api/jobs/route.ts
import { Receiver } from '@upstash/qstash';
import { verifySignatureAppRouter } from '@upstash/qstash/nextjs';

const receiver = new Receiver({ currentSigningKey: process.env.QSTASH_KEY, nextSigningKey: process.env.QSTASH_NEXT_KEY }); // secret: signing

export const POST = verifySignatureAppRouter(async (request: Request) => Response.json(await request.json())); // protection: signature

export async function PUT(request: Request) {
  await receiver.verify({ signature: request.headers.get('upstash-signature') ?? '', body: await request.text() }); // protection: signature
  return Response.json({});
}
// file: secrets.ts
import { Client, Receiver } from '@upstash/qstash';
export const client = new Client({ token: process.env.QSTASH_TOKEN }); // secret: key
export const receiver = new Receiver({ currentSigningKey: process.env.QSTASH_CURRENT_SIGNING_KEY }); // secret: signing
