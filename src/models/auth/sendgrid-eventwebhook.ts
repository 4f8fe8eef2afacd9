import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@sendgrid/eventwebhook'],
  docs: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features',
  protections: [{ at: 'EventWebhook#.verifySignature()', gives: 'signature', how: 'result' }],
});
