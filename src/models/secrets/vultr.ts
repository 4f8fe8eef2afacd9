import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  tokens: [
    {
      name: 'API key',
      keywords: ['vultr'],
      pattern: '[A-Z0-9]{36}',
      where: 'named',
      remedy: 'Regenerate it under Account → API',
      samples: {
        found: ['VULTR_API_KEY={UPNUM*36}', 'const vultrApiKey = "{UPNUM*36}"', '"vultr_api_key": "{UPNUM*36}"', 'vultr_api_key: {UPNUM*36}'],
        silent: ['VULTR_API_KEY={0*36}', 'VULTR_API_KEY={UPNUM*12}', 'VULTR_VERSION={UPNUM*36}', 'COMMIT_KEY={UPNUM*36}', 'unvultr_key = "{UPNUM*36}"'],
      },
    },
  ],
});
