import Razorpay from 'razorpay';

export function check(body: string, signature: string) {
  if (!Razorpay.validateWebhookSignature(body, signature, process.env.RAZORPAY_SECRET)) throw new Error('Not from Razorpay.'); // protection: signature; secret: signing
}
// file: secrets.ts
import Razorpay from 'razorpay';
export const client = new Razorpay({ key_id: 'x', key_secret: process.env.RAZORPAY_KEY_SECRET }); // secret: key
export const check = (body: string, signature: string) => Razorpay.validateWebhookSignature(body, signature, process.env.RAZORPAY_WEBHOOK_SECRET); // protection: signature; secret: signing
