import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['razorpay', 'razorpay/dist/utils/razorpay-utils', 'razorpay/dist/utils/razorpay-utils.js'],
  docs: 'https://razorpay.com/docs/webhooks/validate-test/',
  protections: [{ at: '{validateWebhookSignature,validatePaymentVerification}()', gives: 'signature', how: 'result' }],
});
