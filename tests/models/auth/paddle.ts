import { Paddle } from '@paddle/paddle-node-sdk';

const paddle = new Paddle(process.env.PADDLE_API_KEY ?? ''); // secret: key

export async function received(body: string, signature: string) {
  const event = await paddle.webhooks.unmarshal(body, process.env.PADDLE_SECRET ?? '', signature); // protection: signature; secret: signing
  return event.eventType; // protection: signature
}
export const check = (body: string, signature: string) => paddle.webhooks.isSignatureValid(body, process.env.PADDLE_SECRET ?? '', signature); // protection: signature; secret: signing
// file: secrets.ts
import { Paddle } from '@paddle/paddle-node-sdk';
const paddle = new Paddle(process.env.PADDLE_API_KEY); // secret: key
export const read = (body: string, signature: string) => paddle.webhooks.unmarshal(body, process.env.PADDLE_WEBHOOK_SECRET, signature); // protection: signature; secret: signing
