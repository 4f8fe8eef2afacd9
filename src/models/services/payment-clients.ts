import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@paypal/checkout-server-sdk', '@mollie/api-client', '@lemonsqueezy/lemonsqueezy.js', '@polar-sh/sdk'],
  docs: 'https://docs.mollie.com/docs/authentication',
  secretSlots: [
    { at: 'core.{SandboxEnvironment,LiveEnvironment}(1)', is: 'key', variable: 'PAYPAL_CLIENT_SECRET' },
    { at: '{createMollieClient,default,lemonSqueezySetup}(0).apiKey', is: 'key', variable: 'PAYMENT_API_KEY' },
    { at: 'Polar(0).accessToken', is: 'key', variable: 'POLAR_ACCESS_TOKEN' },
  ],
});
