import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@octokit/webhooks-methods'],
  docs: 'https://github.com/octokit/webhooks-methods.js',
  protections: [{ at: '{verify,verifyWithFallback}()', gives: 'signature', how: 'result' }],
  secretSlots: [
    { at: '{sign,verify}(0)', is: 'signing', variable: 'GITHUB_WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
