import { definePackage } from '../schema.js';

/** Amounts, prices and metadata that Stripe keeps and acts on. */
export default definePackage({
  packages: ['stripe'],
  docs: 'https://docs.stripe.com/api',
  places: { client: ['default#', 'Stripe#', 'default()'] },
  sinks: [
    { at: 'client.{paymentIntents,setupIntents,customers,charges,refunds,subscriptions,invoices,invoiceItems,prices,products,coupons,paymentLinks,accounts,transfers,payouts}.create(0)', kind: 'store' },
    { at: 'client.{paymentIntents,setupIntents,customers,charges,subscriptions,invoices,prices,products,accounts}.update(1)', kind: 'store' },
    { at: 'client.checkout.sessions.create(0)', kind: 'store' },
    { at: 'client.billingPortal.sessions.create(0)', kind: 'store' },
  ],
  protections: [
    { at: 'client.webhooks.{constructEvent,constructEventAsync}()', gives: 'signature', how: 'throws' },
    { at: 'default.webhooks.{constructEvent,constructEventAsync}()', gives: 'signature', how: 'throws' },
    { at: 'client.webhooks.signature.{verifyHeader,verifyHeaderAsync}()', gives: 'signature', how: 'throws' },
    { at: 'client.{parseThinEvent,parseThinEventAsync,parseEventNotification,parseEventNotificationAsync}()', gives: 'signature', how: 'throws' },
  ],
  serverOnly: [{}],
  secretSlots: [
    { at: '{default,Stripe}(0)', is: 'key', variable: 'STRIPE_SECRET_KEY' },
    { at: 'client.webhooks.{constructEvent,constructEventAsync}(2)', is: 'signing', variable: 'STRIPE_WEBHOOK_SECRET' },
    { at: 'default.webhooks.{constructEvent,constructEventAsync}(2)', is: 'signing', variable: 'STRIPE_WEBHOOK_SECRET' },
  ],
});
