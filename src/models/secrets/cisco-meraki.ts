import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  tokens: [
    {
      name: 'API key',
      keywords: ['meraki'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Revoke it under My profile → API access',
      samples: {
        found: ['MERAKI_API_KEY={hex*40}', 'const merakiApiKey = "{hex*40}"', '"meraki_api_key": "{hex*40}"', 'meraki_api_key: {hex*40}'],
        silent: ['MERAKI_API_KEY={0*40}', 'MERAKI_API_KEY={hex*13}', 'MERAKI_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'unmeraki_key = "{hex*40}"'],
      },
    },
  ],
});
