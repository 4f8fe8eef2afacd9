import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@line/bot-sdk'],
  docs: 'https://line.github.io/line-bot-sdk-nodejs/guide/webhook.html',
  protections: [
    { at: 'middleware()', gives: 'signature', how: 'middleware' },
    { at: 'validateSignature()', gives: 'signature', how: 'result' },
  ],
  secretSlots: [
    { at: '{middleware,Client}(0).channelSecret', is: 'signing', variable: 'LINE_CHANNEL_SECRET' },
    { at: 'Client(0).channelAccessToken', is: 'key', variable: 'LINE_CHANNEL_ACCESS_TOKEN' },
  ],
});
