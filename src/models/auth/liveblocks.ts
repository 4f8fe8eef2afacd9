import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@liveblocks/node'],
  docs: 'https://liveblocks.io/docs/api-reference/liveblocks-node#WebhookHandler',
  protections: [{ at: 'WebhookHandler#.verifyRequest()', gives: 'signature', how: 'throws' }],
});
