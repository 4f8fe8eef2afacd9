import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Looker',
  docs: 'https://cloud.google.com/looker/docs/api-auth',
  tokens: [
    {
      name: 'client secret',
      keywords: ['looker_client', 'lookerclient', 'lookersdk_client', 'lookersdkclient', 'looker_secret', 'lookersecret', 'looker_api', 'lookerapi'],
      pattern: String.raw`(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      where: 'named',
      remedy: 'Delete the API key in Looker under Admin → Users → the user’s API keys and make a new one',
      samples: {
        found: ['LOOKERSDK_CLIENT_SECRET={alnum*23}7', "const lookersdkClientSecret = '{alnum*23}7';", '"lookersdkClientSecret": "{alnum*23}7"', 'lookersdk_client_secret: {alnum*23}7'],
        silent: ['LOOKERSDK_CLIENT_SECRET={x*23}7', 'LOOKERSDK_CLIENT_SECRET={alnum*10}7', 'LOOKERSDK_CLIENT_SECRET=your_lookersdk_client_secret', 'CHECKSUM={alnum*23}7', 'LOOKERSDK_CLIENT_ID={alnum*20}'],
      },
    },
  ],
});
