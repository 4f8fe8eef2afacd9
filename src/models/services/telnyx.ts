import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['telnyx'],
  docs: 'https://developers.telnyx.com/docs/messaging/messages/send-message',
  places: { client: ['default()', 'default#'] },
  sinks: [{ at: 'client.messages.{create,send}(0)', kind: 'mail' }],
  secretSlots: [
    { at: 'default(0)', is: 'key', variable: 'TELNYX_API_KEY' },
  ],
});
