import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['xero'],
      pattern: String.raw`(?=[A-Za-z_-]{0,47}\d)[A-Za-z0-9_-]{48}`,
      where: 'named',
      remedy: 'Generate another secret in Xero under My Apps → Configuration and delete the old one',
      samples: {
        found: ['XERO_CLIENT_SECRET={alnum*47}7', "const xeroClientSecret = '{alnum*47}7';", '"xeroClientSecret": "{alnum*47}7"', 'xero_client_secret: {alnum*47}7'],
        silent: ['XERO_CLIENT_SECRET={x*47}7', 'XERO_CLIENT_SECRET={alnum*22}7', 'XERO_CLIENT_SECRET=your_xero_client_secret', 'CHECKSUM={alnum*47}7', 'XERO_CLIENT_ID={UPNUM*32}'],
      },
    },
  ],
});
