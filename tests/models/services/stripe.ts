import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY ?? ''); // secret: key

export async function pay(amount: number, customer: string) {
  await stripe.paymentIntents.create({ amount, currency: 'eur' }); // sink: store
  await stripe.customers.update(customer, { metadata: { plan: 'gold' } }); // sink: store
  await stripe.billingPortal.sessions.create({ customer }); // sink: store
  return stripe.checkout.sessions.create({ mode: 'payment', line_items: [] }); // sink: store
}

export const received = (body: string, signature: string) => stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_SECRET ?? ''); // protection: signature; secret: signing
export const later = (body: string, signature: string) => Stripe.webhooks.constructEventAsync(body, signature, process.env.STRIPE_SECRET ?? ''); // protection: signature; secret: signing
export const header = (body: string, signature: string) => stripe.webhooks.signature.verifyHeader(body, signature, process.env.STRIPE_SECRET ?? ''); // protection: signature
export const thin = (body: string, signature: string) => stripe.parseEventNotification(body, signature, process.env.STRIPE_SECRET ?? ''); // protection: signature
// file: secrets.ts
import Stripe from 'stripe';
const pay = new Stripe(process.env.STRIPE_SECRET_KEY); // secret: key
export const read = (body: string, signature: string) => pay.webhooks.constructEvent(body, signature, process.env.STRIPE_WEBHOOK_SECRET); // protection: signature; secret: signing
export const bare = (body: string, signature: string) => Stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_WEBHOOK_SECRET); // protection: signature; secret: signing
