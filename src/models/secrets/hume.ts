import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hume',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  tokens: [
    {
      name: 'API or secret key',
      keywords: ['hume_api', 'hume_secret', 'humeapi', 'humesecret', 'humeclient', 'x-hume-api-key'],
      pattern: '(?:[A-Za-z0-9]{48}|[A-Za-z0-9]{64})',
      where: 'named',
      drawn: true,
      remedy: 'Regenerate it on app.hume.ai under API keys',
      samples: {
        found: ['HUME_API_KEY={alnum*48}', '"HUME_API_KEY": "{alnum*48}"', "const humeApiKey = '{alnum*48}'", 'HUME_SECRET_KEY: {alnum*64}'],
        silent: ['HUME_API_KEY={alnum*40}', 'HUME_API_KEY=your_key_here', 'unhumeApiKey = "{alnum*48}"', 'HUME_CONFIG_ID={uuid}', 'HUME_API_KEY={x*48}'],
      },
    },
  ],
});
