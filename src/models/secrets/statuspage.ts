import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['statuspage', 'status_page'],
      pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{64})',
      where: 'named',
      remedy: 'Delete it under API info of the user menu',
      samples: {
        found: ['STATUSPAGE_API_KEY={hex*64}', 'const statuspageApiKey = "{hex*64}"', '"statuspage_api_key": "{hex*64}"', 'statuspage_api_key: {hex*64}', 'STATUSPAGE_API_KEY={uuid}'],
        silent: ['STATUSPAGE_PAGE_ID={lownum*12}', 'STATUSPAGE_API_KEY={0*64}', 'STATUSPAGE_API_KEY={hex*21}', 'STATUSPAGE_VERSION={hex*64}', 'COMMIT_KEY={hex*64}', 'unstatuspage_key = "{hex*64}"'],
      },
    },
  ],
});
