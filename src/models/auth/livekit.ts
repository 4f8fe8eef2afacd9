import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['livekit-server-sdk'],
  docs: 'https://docs.livekit.io/home/server/webhooks/',
  protections: [
    { at: 'WebhookReceiver#.receive()', gives: 'signature', how: 'throws' },
    { at: 'TokenVerifier#.verify()', gives: 'auth', how: 'throws' },
  ],
  secretSlots: [
    { at: '{AccessToken,WebhookReceiver,TokenVerifier}(1)', is: 'signing', variable: 'LIVEKIT_API_SECRET' },
    { at: '{RoomServiceClient,EgressClient,IngressClient,SipClient}(2)', is: 'signing', variable: 'LIVEKIT_API_SECRET' },
  ],
});
