import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'FusionAuth',
  docs: 'https://fusionauth.io/docs/apis/authentication',
  tokens: [
    {
      name: 'API key or client secret',
      keywords: ['fusionauth'],
      pattern: String.raw`(?=[A-Za-z_-]{0,85}\d)[A-Za-z0-9_-]{43,86}`,
      where: 'named',
      remedy: 'Delete it in FusionAuth under Settings → API Keys, or regenerate the application’s client secret',
      samples: {
        found: ['FUSIONAUTH_API_KEY={alnum*63}7', "const fusionauthApiKey = '{alnum*63}7';", '"fusionauthApiKey": "{alnum*63}7"', 'fusionauth_api_key: {alnum*63}7'],
        silent: ['FUSIONAUTH_API_KEY={x*63}7', 'FUSIONAUTH_API_KEY={alnum*30}7', 'FUSIONAUTH_API_KEY=your_fusionauth_api_key', 'CHECKSUM={alnum*63}7', 'FUSIONAUTH_CLIENT_ID={uuid}'],
      },
    },
  ],
});
