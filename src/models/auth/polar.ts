import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@polar-sh/sdk/webhooks', '@polar-sh/sdk/webhooks.js'],
  docs: 'https://polar.sh/docs/integrate/webhooks/delivery',
  protections: [{ at: 'validateEvent()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: 'validateEvent(2)', is: 'signing', variable: 'POLAR_WEBHOOK_SECRET' },
  ],
});
