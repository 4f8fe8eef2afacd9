import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sinch',
  docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication',
  tokens: [
    {
      name: 'key secret or API token',
      keywords: ['sinch'],
      pattern: '(?:[a-f0-9]{32}|[A-Za-z0-9_.~-]{34})',
      where: 'named',
      remedy: 'Delete the key in the Sinch Dashboard under Settings → Access keys and create a new one',
      samples: {
        found: ['SINCH_API_TOKEN={hex*32}', "const sinchApiToken = '{hex*32}';", '"sinchApiToken": "{hex*32}"', 'sinch_api_token: {hex*32}', 'SINCH_KEY_SECRET={alnum*34}'],
        silent: ['SINCH_API_TOKEN={0*32}', 'SINCH_API_TOKEN={hex*15}', 'SINCH_API_TOKEN=your_sinch_api_token', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
