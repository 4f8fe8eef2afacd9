import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['replicate'],
  docs: 'https://github.com/replicate/replicate-javascript',
  places: { client: ['default#'] },
  sinks: [
    { at: 'client.{run,stream}(1)', kind: 'ai' },
    { at: 'client.{predictions,trainings}.create(0)', kind: 'ai' },
  ],
  protections: [{ at: 'validateWebhook()', gives: 'signature', how: 'result' }],
  secretSlots: [
    { at: 'default(0).auth', is: 'key', variable: 'REPLICATE_API_TOKEN' },
  ],
});
