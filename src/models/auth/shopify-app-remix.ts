import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@shopify/shopify-app-remix/server', '@shopify/shopify-app-react-router/server'],
  docs: 'https://shopify.dev/docs/api/shopify-app-remix/latest/authenticate/admin',
  places: { authenticate: ['shopifyApp().authenticate'] },
  protections: [
    { at: 'authenticate.{admin,fulfillmentService,pos}()', gives: 'auth', how: 'throws' },
    { at: 'authenticate.public.{appProxy,checkout,customerAccount}()', gives: 'auth', how: 'throws' },
    { at: 'authenticate.{webhook,flow}()', gives: 'signature', how: 'throws' },
    { at: 'authenticate.public.appProxy()', gives: 'signature', how: 'throws' },
  ],
});
