import Mux from '@mux/mux-node';

const mux = new Mux();

export const received = async (body: string, headers: Headers) => (await mux.webhooks.unwrap(body, headers)).type; // protection: signature
// file: secrets.ts
import Mux from '@mux/mux-node';
export const mux = new Mux({
  tokenSecret: process.env.MUX_TOKEN_SECRET, // secret: key
  webhookSecret: process.env.MUX_WEBHOOK_SECRET, // secret: signing
});
