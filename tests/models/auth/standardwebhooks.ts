import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET ?? ''); // secret: signing

export const received = (body: string, headers: Record<string, string>) => webhook.verify(body, headers); // protection: signature
// file: secrets.ts
import { Webhook } from 'standardwebhooks';
export const webhook = new Webhook(process.env.WEBHOOK_SECRET); // secret: signing
