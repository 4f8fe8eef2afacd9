import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  tokens: [
    {
      name: 'client secret',
      keywords: ['onelogin', 'one_login'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Delete it in OneLogin under Developers → API Credentials and make a new one',
      samples: {
        found: ['ONELOGIN_CLIENT_SECRET={hex*64}', "const oneloginClientSecret = '{hex*64}';", '"oneloginClientSecret": "{hex*64}"', 'onelogin_client_secret: {hex*64}'],
        silent: ['ONELOGIN_CLIENT_SECRET={0*64}', 'ONELOGIN_CLIENT_SECRET={hex*31}', 'ONELOGIN_CLIENT_SECRET=your_onelogin_client_secret', 'CHECKSUM={hex*64}', 'ONELOGIN_CLIENT_ID={hex*64}'],
      },
    },
  ],
});
