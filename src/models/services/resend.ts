import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['resend'],
  docs: 'https://resend.com/docs/api-reference/emails/send-email',
  places: { client: ['Resend#'] },
  sinks: [{ at: 'client.{emails,batch}.{send,create}(0)', kind: 'mail' }],
  protections: [{ at: 'client.webhooks.verify()', gives: 'signature', how: 'throws' }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'Resend(0)', is: 'key', variable: 'RESEND_API_KEY' },
  ],
});
