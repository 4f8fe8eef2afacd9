import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mailgun.js'],
  docs: 'https://github.com/mailgun/mailgun.js',
  places: { client: ['default#.client()'] },
  sinks: [{ at: 'client.messages.create(1)', kind: 'mail' }],
});
