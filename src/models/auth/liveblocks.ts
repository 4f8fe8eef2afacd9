import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@liveblocks/node'],
  docs: 'https://liveblocks.io/docs/api-reference/liveblocks-node#WebhookHandler',
  protections: [{ at: 'WebhookHandler#.verifyRequest()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: 'Liveblocks(0).secret', is: 'key', variable: 'LIVEBLOCKS_SECRET_KEY' },
    { at: 'WebhookHandler(0)', is: 'signing', variable: 'LIVEBLOCKS_WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
