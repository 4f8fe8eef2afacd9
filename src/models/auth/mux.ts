import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@mux/mux-node'],
  docs: 'https://www.mux.com/docs/core/verify-webhook-signatures',
  places: { client: ['default#', 'Mux#'] },
  protections: [{ at: 'client.webhooks.{unwrap,verifySignature}()', gives: 'signature', how: 'throws' }],
});
