import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  tokens: [
    {
      name: 'API token',
      keywords: ['sendbird'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Revoke it in the Sendbird Dashboard under Settings → General → API tokens',
      samples: {
        found: ['SENDBIRD_API_TOKEN={hex*40}', "const sendbirdApiToken = '{hex*40}';", '"sendbirdApiToken": "{hex*40}"', 'sendbird_api_token: {hex*40}'],
        silent: ['SENDBIRD_API_TOKEN={0*40}', 'SENDBIRD_API_TOKEN={hex*19}', 'SENDBIRD_API_TOKEN=your_sendbird_api_token', 'CHECKSUM={hex*40}', 'SENDBIRD_APP_ID={uuid}'],
      },
    },
  ],
});
