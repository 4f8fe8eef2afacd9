import { WebhookHandler } from '@liveblocks/node';

const handler = new WebhookHandler(process.env.LIVEBLOCKS_SECRET ?? ''); // secret: signing

export const received = (headers: Headers, rawBody: string) => handler.verifyRequest({ headers, rawBody }); // protection: signature
// file: secrets.ts
import { Liveblocks, WebhookHandler } from '@liveblocks/node';
export const client = new Liveblocks({ secret: process.env.LIVEBLOCKS_SECRET_KEY }); // secret: key
export const hooks = new WebhookHandler(process.env.LIVEBLOCKS_WEBHOOK_SECRET); // secret: signing
