import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET ?? '');

export const received = (body: string, headers: Record<string, string>) => webhook.verify(body, headers); // protection: signature
