import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['square', 'square/legacy'],
  docs: 'https://developer.squareup.com/docs/webhooks/step3validate',
  protections: [{ at: 'WebhooksHelper.{verifySignature,isValidWebhookEventSignature}()', gives: 'signature', how: 'result' }],
  secretSlots: [
    { at: '{Client,SquareClient}(0).{accessToken,token}', is: 'key', variable: 'SQUARE_ACCESS_TOKEN' },
  ],
});
