import { UseGuards } from '@nestjs/common';
import { ArcjetGuard } from '@arcjet/nest';
import arcjet, { fixedWindow, slidingWindow, tokenBucket } from '@arcjet/next';

const client = arcjet({
  key: 'from the environment', // secret: key
  rules: [
    fixedWindow({ mode: 'LIVE', window: '15m', max: 5 }), // settings: rate-limit
    slidingWindow({ mode: 'LIVE', interval: 900, max: 5 }), // settings: rate-limit
    tokenBucket({ mode: 'LIVE', refillRate: 5, interval: 900, capacity: 10 }), // settings: rate-limit
  ],
});

export async function POST(request: Request) {
  const decision = await client.protect(request); // protection: rate-limit
  if (decision.isDenied()) return new Response('later', { status: 429 }); // protection: rate-limit
  return new Response('in');
}

@UseGuards(ArcjetGuard) // protection: rate-limit
export class AuthController {}
// file: secrets.ts
import arcjet from '@arcjet/next';
export const guard = arcjet({ key: process.env.ARCJET_KEY, rules: [] }); // secret: key
