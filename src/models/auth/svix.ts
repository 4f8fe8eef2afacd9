import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['svix', 'svix/dist/webhook'],
  docs: 'https://docs.svix.com/receiving/verifying-payloads/how',
  protections: [{ at: 'Webhook#.verify()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: 'Webhook(0)', is: 'signing', variable: 'WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
