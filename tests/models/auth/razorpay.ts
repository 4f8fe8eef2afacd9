import Razorpay from 'razorpay';

export function check(body: string, signature: string) {
  if (!Razorpay.validateWebhookSignature(body, signature, process.env.RAZORPAY_SECRET)) throw new Error('Not from Razorpay.'); // protection: signature
}
