import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Anyscale',
  docs: 'https://docs.anyscale.com/endpoints/fine-tuning/get-started/',
  tokens: [
    {
      name: 'endpoints API key',
      keywords: ['esecret_'],
      pattern: 'esecret_[a-z0-9]{24,32}',
      drawn: true,
      remedy: 'Delete it in the Anyscale console under API Keys and make a new one',
      samples: { found: ['esecret_{lownum*26}', 'ANYSCALE_API_KEY=esecret_{lownum*26}'], silent: ['esecret_{x*26}', 'esecret_{lownum*8}', 'thesecret_{lownum*26}'] },
    },
    {
      name: 'platform credential',
      keywords: ['aph0_'],
      pattern: 'aph0_[A-Za-z0-9_-]{60,120}',
      remedy: 'Delete it in the Anyscale console under API Keys and make a new one',
      samples: { found: ['aph0_{alnum*80}', 'ANYSCALE_CLI_TOKEN=aph0_{alnum*80}'], silent: ['aph0_{x*80}', 'aph0_{alnum*20}'] },
    },
  ],
});
