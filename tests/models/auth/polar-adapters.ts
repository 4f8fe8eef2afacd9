// file: app/api/webhook/polar/route.ts
import { Webhooks } from '@polar-sh/nextjs';

export const POST = Webhooks({ webhookSecret: process.env.POLAR_SECRET, onPayload: async (payload) => console.log(payload.type) }); // protection: signature
