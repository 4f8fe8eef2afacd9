import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['discord-interactions'],
  docs: 'https://github.com/discord/discord-interactions-js',
  protections: [
    { at: '{verifyKeyMiddleware,verifyWebhookEventMiddleware}()', gives: 'signature', how: 'middleware' },
    { at: 'verifyKey()', gives: 'signature', how: 'result' },
  ],
});
