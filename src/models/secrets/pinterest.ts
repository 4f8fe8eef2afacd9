import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  tokens: [
    {
      name: 'access token',
      keywords: ['pina_', 'pinr.'],
      pattern: String.raw`(?:pina_|pinr\.)[A-Za-z0-9_-]{50,160}`,
      remedy: 'Generate a new token in Pinterest’s developer site under My apps → Manage',
      samples: {
        found: ["const key = 'pina_{UPNUM*80}';", 'PINTEREST_ACCESS_TOKEN=pina_{UPNUM*80}'],
        silent: ['pina_{X*80}', 'PINTEREST_ACCESS_TOKEN=pina_{UPNUM*39}', 'apina_{UPNUM*80}'],
      },
    },
    {
      name: 'app secret',
      keywords: ['pinterest'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Reset it in Pinterest’s developer site under My apps → Manage',
      samples: {
        found: ['PINTEREST_APP_SECRET={hex*40}', "const pinterestAppSecret = '{hex*40}';", '"pinterestAppSecret": "{hex*40}"', 'pinterest_app_secret: {hex*40}'],
        silent: ['PINTEREST_APP_SECRET={0*40}', 'PINTEREST_APP_SECRET={hex*19}', 'PINTEREST_APP_SECRET=your_pinterest_app_secret', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
