import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy/get-started/percy-token',
  tokens: [
    {
      name: 'project token',
      keywords: ['percy'],
      pattern: '(?:(?:web|app|auto|ss|vmw)_)?(?<secret>[a-f0-9]{64})',
      where: 'named',
      remedy: 'Regenerate it under Project settings',
      samples: {
        found: ['PERCY_TOKEN={hex*64}', 'const percyToken = "{hex*64}"', '"percy_token": "{hex*64}"', 'percy_token: {hex*64}', 'PERCY_TOKEN=web_{hex*64}'],
        silent: ['PERCY_TOKEN={0*64}', 'PERCY_TOKEN={hex*21}', 'PERCY_VERSION={hex*64}', 'COMMIT_KEY={hex*64}', 'unpercy_key = "{hex*64}"'],
      },
    },
  ],
});
