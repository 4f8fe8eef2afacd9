import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  tokens: [
    {
      name: 'access token',
      keywords: ['vimeo_access', 'vimeoaccess', 'vimeo_token', 'vimeotoken', 'vimeo_api', 'vimeoapi'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Revoke it in Vimeo under My Apps → Authentication',
      samples: {
        found: ['VIMEO_ACCESS_TOKEN={hex*32}', "const vimeoAccessToken = '{hex*32}';", '"vimeoAccessToken": "{hex*32}"', 'vimeo_access_token: {hex*32}'],
        silent: ['VIMEO_ACCESS_TOKEN={0*32}', 'VIMEO_ACCESS_TOKEN={hex*15}', 'VIMEO_ACCESS_TOKEN=your_vimeo_access_token', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'client secret',
      keywords: ['vimeo_client', 'vimeoclient', 'vimeo_secret', 'vimeosecret'],
      pattern: '[A-Za-z0-9+/]{128}',
      where: 'named',
      remedy: 'Regenerate it in Vimeo under My Apps → Authentication',
      samples: {
        found: ['VIMEO_CLIENT_SECRET={base64*127}a', "const vimeoClientSecret = '{base64*127}a';", '"vimeoClientSecret": "{base64*127}a"', 'vimeo_client_secret: {base64*127}a'],
        silent: ['VIMEO_CLIENT_SECRET={x*127}a', 'VIMEO_CLIENT_SECRET={base64*62}a', 'VIMEO_CLIENT_SECRET=your_vimeo_client_secret', 'CHECKSUM={base64*127}a'],
      },
    },
  ],
});
