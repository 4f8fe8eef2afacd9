import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@mux/mux-node'],
  docs: 'https://www.mux.com/docs/core/verify-webhook-signatures',
  places: { client: ['default#', 'Mux#'] },
  protections: [{ at: 'client.webhooks.{unwrap,verifySignature}()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: '{default,Mux}(0).tokenSecret', is: 'key', variable: 'MUX_TOKEN_SECRET' },
    { at: '{default,Mux}(0).webhookSecret', is: 'signing', variable: 'MUX_WEBHOOK_SECRET' },
  ],
});
