import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  tokens: [
    {
      name: 'access token',
      keywords: ['bitly', 'bit_ly'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Make a new token in Bitly under Settings → API, and change the password, which ends all tokens',
      samples: {
        found: ['BITLY_ACCESS_TOKEN={hex*40}', "const bitlyAccessToken = '{hex*40}';", '"bitlyAccessToken": "{hex*40}"', 'bitly_access_token: {hex*40}'],
        silent: ['BITLY_ACCESS_TOKEN={0*40}', 'BITLY_ACCESS_TOKEN={hex*19}', 'BITLY_ACCESS_TOKEN=your_bitly_access_token', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
