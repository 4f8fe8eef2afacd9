import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@slack/events-api', '@slack/interactive-messages'],
  docs: 'https://slack.dev/node-slack-sdk/events-api',
  places: { adapter: ['{createEventAdapter,createMessageAdapter}()'] },
  protections: [
    { at: 'adapter.{requestListener,expressMiddleware}()', gives: 'signature', how: 'middleware' },
    { at: 'verifyRequestSignature()', gives: 'signature', how: 'throws' },
  ],
});
