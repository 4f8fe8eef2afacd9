import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@shopify/shopify-app-express'],
  docs: 'https://shopify.dev/docs/api/shopify-app-express',
  places: { shopify: ['shopifyApp()'] },
  protections: [
    { at: 'shopify.{validateAuthenticatedSession,ensureInstalledOnShop}()', gives: 'auth', how: 'middleware' },
    { at: 'shopify.processWebhooks()', gives: 'signature', how: 'middleware' },
  ],
});
