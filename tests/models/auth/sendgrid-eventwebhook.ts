import { EventWebhook } from '@sendgrid/eventwebhook';

const webhook = new EventWebhook();

export function check(body: string, signature: string, timestamp: string) {
  const key = webhook.convertPublicKeyToECDSA(process.env.SENDGRID_KEY);
  if (!webhook.verifySignature(key, body, signature, timestamp)) throw new Error('Not from SendGrid.'); // protection: signature
}
