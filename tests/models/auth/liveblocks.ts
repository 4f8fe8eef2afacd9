import { WebhookHandler } from '@liveblocks/node';

const handler = new WebhookHandler(process.env.LIVEBLOCKS_SECRET ?? '');

export const received = (headers: Headers, rawBody: string) => handler.verifyRequest({ headers, rawBody }); // protection: signature
