import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@sendgrid/mail'],
  docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  places: { client: ['default', 'MailService#'] },
  sinks: [{ at: 'client.{send,sendMultiple}(0)', kind: 'mail' }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'client.setApiKey(0)', is: 'key', variable: 'SENDGRID_API_KEY' },
  ],
});
