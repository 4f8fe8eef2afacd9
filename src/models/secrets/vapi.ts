import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vapi',
  docs: 'https://docs.vapi.ai/quickstart/phone',
  tokens: [
    {
      name: 'private key',
      keywords: ['vapi_private', 'vapi_api', 'vapi_secret', 'vapi_server', 'vapiprivate', 'vapiapi', 'vapisecret', 'vapi_token'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Delete it in the Vapi dashboard under API Keys and make a new one',
      samples: {
        found: ['VAPI_PRIVATE_KEY={uuid}', '"VAPI_PRIVATE_KEY": "{uuid}"', "const vapiPrivateKey = '{uuid}'", 'VAPI_API_KEY: {uuid}'],
        silent: ['VAPI_PRIVATE_KEY={hex*20}', 'VAPI_PRIVATE_KEY=your_key_here', 'unvapiPrivateKey = "{uuid}"', 'VAPI_PUBLIC_KEY={uuid}', 'VAPI_ASSISTANT_ID={uuid}', 'AVAPI_KEY={uuid}'],
      },
    },
  ],
});
