import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['razorpay', 'razorpay/dist/utils/razorpay-utils', 'razorpay/dist/utils/razorpay-utils.js'],
  docs: 'https://razorpay.com/docs/webhooks/validate-test/',
  protections: [{ at: '{validateWebhookSignature,validatePaymentVerification}()', gives: 'signature', how: 'result' }],
  secretSlots: [
    { at: 'default(0).key_secret', is: 'key', variable: 'RAZORPAY_KEY_SECRET' },
    { at: 'default.validateWebhookSignature(2)', is: 'signing', variable: 'RAZORPAY_WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
