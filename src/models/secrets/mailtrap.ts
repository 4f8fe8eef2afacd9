import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mailtrap',
  docs: 'https://docs.mailtrap.io/developers/api-tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['mailtrap'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset it in Mailtrap under Settings → API Tokens',
      samples: {
        found: ['MAILTRAP_API_TOKEN={hex*32}', "const mailtrapApiToken = '{hex*32}';", '"mailtrapApiToken": "{hex*32}"', 'mailtrap_api_token: {hex*32}'],
        silent: ['MAILTRAP_API_TOKEN={0*32}', 'MAILTRAP_API_TOKEN={hex*15}', 'MAILTRAP_API_TOKEN=your_mailtrap_api_token', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
