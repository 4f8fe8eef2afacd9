import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['standardwebhooks'],
  docs: 'https://github.com/standard-webhooks/standard-webhooks/tree/main/libraries/javascript',
  protections: [{ at: 'Webhook#.verify()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: 'Webhook(0)', is: 'signing', variable: 'WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
