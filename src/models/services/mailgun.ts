import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mailgun.js'],
  docs: 'https://github.com/mailgun/mailgun.js',
  places: { client: ['default#.client()'] },
  sinks: [{ at: 'client.messages.create(1)', kind: 'mail' }],
  secretSlots: [
    { at: 'default#.client(0).key', is: 'key', variable: 'MAILGUN_API_KEY' },
  ],
});
