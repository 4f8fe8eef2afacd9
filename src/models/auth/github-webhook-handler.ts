import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['github-webhook-handler', 'gitlab-webhook-handler'],
  docs: 'https://github.com/rvagg/github-webhook-handler',
  protections: [{ at: 'default()', gives: 'signature', how: 'middleware' }],
  secretSlots: [
    { at: 'default(0).secret', is: 'signing', variable: 'GITHUB_WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
