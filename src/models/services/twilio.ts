import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['twilio'],
  docs: 'https://www.twilio.com/docs/messaging/api/message-resource',
  places: { client: ['default()', 'default.Twilio#'] },
  sinks: [
    { at: 'client.{messages,calls}.create(0)', kind: 'mail' },
    { at: 'client.verify.v2.services().verifications.create(0)', kind: 'mail' },
    { at: 'client.verify.services().verifications.create(0)', kind: 'mail' },
  ],
  protections: [
    { at: '{validateRequest,validateRequestWithBody,validateExpressRequest,validateIncomingRequest}()', gives: 'signature', how: 'result' },
    { at: 'webhook()', gives: 'signature', how: 'middleware', offWhen: { key: 'validate', is: false } },
  ],
  serverOnly: [{}],
  secretSlots: [
    { at: '{default,Twilio}(1)', is: 'key', variable: 'TWILIO_AUTH_TOKEN' },
  ],
});
