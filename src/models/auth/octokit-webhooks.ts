import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@octokit/webhooks', 'octokit', '@octokit/app'],
  docs: 'https://github.com/octokit/webhooks.js',
  places: { webhooks: ['Webhooks#', 'App#.webhooks'] },
  protections: [
    { at: 'webhooks.verify()', gives: 'signature', how: 'result' },
    { at: 'webhooks.verifyAndReceive()', gives: 'signature', how: 'throws' },
    { at: '{createNodeMiddleware,createWebMiddleware}()', gives: 'signature', how: 'middleware' },
  ],
  secretSlots: [
    { at: 'Webhooks(0).secret', is: 'signing', variable: 'GITHUB_WEBHOOK_SECRET', refusesEmpty: true },
    { at: 'App(0).webhooks.secret', is: 'signing', variable: 'GITHUB_WEBHOOK_SECRET', refusesEmpty: true },
  ],
});
