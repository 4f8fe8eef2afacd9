import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fal-ai/client', '@fal-ai/serverless-client'],
  docs: 'https://docs.fal.ai/model-apis/client',
  places: { client: ['fal', 'createFalClient()', 'client.queue'] },
  sinks: [{ at: 'client.{run,subscribe,stream,submit}(1)', kind: 'ai' }],
  secretSlots: [
    { at: 'fal.config(0).credentials', is: 'key', variable: 'FAL_KEY' },
    { at: '{config,createFalClient}(0).credentials', is: 'key', variable: 'FAL_KEY' },
  ],
});
