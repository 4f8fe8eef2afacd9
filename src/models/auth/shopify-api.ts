import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@shopify/shopify-api'],
  docs: 'https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-api/docs/reference/webhooks/validate.md',
  places: { shopify: ['shopifyApi()'] },
  protections: [
    { at: 'shopify.webhooks.validate()', gives: 'signature', how: 'result' },
    { at: 'shopify.webhooks.process()', gives: 'signature', how: 'throws' },
    { at: 'shopify.{flow,fulfillmentService}.validate()', gives: 'signature', how: 'result' },
    { at: 'shopify.utils.validateHmac()', gives: 'signature', how: 'result' },
    { at: 'shopify.session.decodeSessionToken()', gives: 'auth', how: 'throws' },
    { at: 'shopify.session.getCurrentId()', gives: 'auth', how: 'result' },
  ],
  secretSlots: [
    { at: 'shopifyApi(0).apiSecretKey', is: 'signing', variable: 'SHOPIFY_API_SECRET', refusesEmpty: true },
  ],
});
