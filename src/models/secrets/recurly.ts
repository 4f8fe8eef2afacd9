import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Recurly',
  docs: 'https://docs.recurly.com/recurly-subscriptions/docs/api-keys',
  tokens: [
    {
      name: 'private API key',
      keywords: ['recurly'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in Recurly under Integrations → API Credentials',
      samples: {
        found: ['RECURLY_PRIVATE_API_KEY={hex*32}', "const recurlyPrivateApiKey = '{hex*32}';", '"recurlyPrivateApiKey": "{hex*32}"', 'recurly_private_api_key: {hex*32}'],
        silent: ['RECURLY_PRIVATE_API_KEY={0*32}', 'RECURLY_PRIVATE_API_KEY={hex*15}', 'RECURLY_PRIVATE_API_KEY=your_recurly_private_api_key', 'CHECKSUM={hex*32}', 'RECURLY_PUBLIC_KEY=ewr1-{alnum*22}'],
      },
    },
    {
      name: 'public key',
      keywords: ['ewr1-'],
      pattern: 'ewr1-[A-Za-z0-9_-]{22}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'ewr1-{alnum*22}';", 'APP_API_KEY=ewr1-{alnum*22}'], silent: ['ewr1-{alnum*10}', 'aewr1-{alnum*22}'] },
    },
  ],
});
