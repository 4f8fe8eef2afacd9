import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@paddle/paddle-node-sdk'],
  docs: 'https://developer.paddle.com/webhooks/signature-verification',
  places: { webhooks: ['Paddle#.webhooks', 'Webhooks#'] },
  protections: [
    { at: 'webhooks.unmarshal()', gives: 'signature', how: 'throws' },
    { at: 'webhooks.isSignatureValid()', gives: 'signature', how: 'result' },
  ],
  secretSlots: [
    { at: 'Paddle(0)', is: 'key', variable: 'PADDLE_API_KEY' },
    { at: 'webhooks.{unmarshal,isSignatureValid}(1)', is: 'signing', variable: 'PADDLE_WEBHOOK_SECRET' },
  ],
});
