import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['braintree'],
  docs: 'https://developer.paypal.com/braintree/docs/guides/webhooks/parse/node',
  places: { gateway: ['BraintreeGateway#', 'connect()'] },
  protections: [{ at: 'gateway.webhookNotification.parse()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: 'BraintreeGateway(0).privateKey', is: 'key', variable: 'BRAINTREE_PRIVATE_KEY' },
  ],
});
