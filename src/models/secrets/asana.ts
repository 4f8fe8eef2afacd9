import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['asana'],
      pattern: String.raw`[012]/\d{14,17}(?:/\d{14,17})?:(?<secret>[a-f0-9]{32})`,
      where: 'named',
      remedy: 'Deauthorize it in Asana’s developer console under Personal access tokens',
      samples: {
        found: ['ASANA_ACCESS_TOKEN=1/{digit*16}:{hex*32}', "const asanaAccessToken = '1/{digit*16}:{hex*32}';", '"asanaAccessToken": "1/{digit*16}:{hex*32}"', 'asana_access_token: 1/{digit*16}:{hex*32}', 'ASANA_TOKEN=2/{digit*16}/{digit*16}:{hex*32}'],
        silent: ['ASANA_ACCESS_TOKEN=1/{0*16}:{0*32}', 'ASANA_ACCESS_TOKEN=1/{digit*16}:{hex*15}', 'ASANA_ACCESS_TOKEN=your_asana_access_token', 'CHECKSUM=1/{digit*16}:{hex*32}'],
      },
    },
    {
      name: 'client secret',
      keywords: ['asana_client', 'asanaclient', 'asana_secret', 'asanasecret'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset it in Asana’s developer console under the app’s OAuth settings',
      samples: {
        found: ['ASANA_CLIENT_SECRET={hex*32}', "const asanaClientSecret = '{hex*32}';", '"asanaClientSecret": "{hex*32}"', 'asana_client_secret: {hex*32}'],
        silent: ['ASANA_CLIENT_SECRET={0*32}', 'ASANA_CLIENT_SECRET={hex*15}', 'ASANA_CLIENT_SECRET=your_asana_client_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
