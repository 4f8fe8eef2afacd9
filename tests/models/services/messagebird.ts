import { initClient } from 'messagebird';

const client = initClient('k'); // secret: key

export function text(to: string) {
  client.messages.create({ originator: 'Shop', recipients: [to], body: 'Hello' }); // sink: mail
  client.verify.create(to); // sink: mail
}
// file: secrets.ts
import messagebird from 'messagebird';
export const sms = messagebird(process.env.MESSAGEBIRD_API_KEY); // secret: key
