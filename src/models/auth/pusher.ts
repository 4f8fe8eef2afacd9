import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pusher'],
  docs: 'https://github.com/pusher/pusher-http-node#webhooks',
  protections: [{ at: 'default#.webhook().isValid()', gives: 'signature', how: 'result' }],
  secretSlots: [
    { at: '{default,Pusher}(0).secret', is: 'key', variable: 'PUSHER_SECRET' },
  ],
});
