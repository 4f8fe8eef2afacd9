import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY ?? '');

export async function pay(amount: number, customer: string) {
  await stripe.paymentIntents.create({ amount, currency: 'eur' }); // sink: store
  await stripe.customers.update(customer, { metadata: { plan: 'gold' } }); // sink: store
  await stripe.billingPortal.sessions.create({ customer }); // sink: store
  return stripe.checkout.sessions.create({ mode: 'payment', line_items: [] }); // sink: store
}
