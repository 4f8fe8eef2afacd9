import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Runway',
  docs: 'https://docs.dev.runwayml.com/guides/setup/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['key_'],
      pattern: 'key_[0-9a-f]{128}',
      remedy: 'Disable it in the Runway developer portal under API Keys and make a new one',
      samples: { found: ['key_{hex*128}', 'RUNWAYML_API_SECRET=key_{hex*128}'], silent: ['key_{0*128}', 'key_{hex*100}', 'api_key_{hex*128}'] },
    },
  ],
});
