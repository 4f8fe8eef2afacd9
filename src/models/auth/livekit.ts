import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['livekit-server-sdk'],
  docs: 'https://docs.livekit.io/home/server/webhooks/',
  protections: [
    { at: 'WebhookReceiver#.receive()', gives: 'signature', how: 'throws' },
    { at: 'TokenVerifier#.verify()', gives: 'auth', how: 'throws' },
  ],
});
