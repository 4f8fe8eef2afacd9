import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/application-access-token',
  tokens: [
    {
      name: 'key or secret',
      keywords: ['dwolla'],
      pattern: String.raw`(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}`,
      where: 'named',
      remedy: 'Regenerate the application’s key and secret in the Dwolla Dashboard under Applications',
      samples: {
        found: ['DWOLLA_APP_SECRET={alnum*49}7', "const dwollaAppSecret = '{alnum*49}7';", '"dwollaAppSecret": "{alnum*49}7"', 'dwolla_app_secret: {alnum*49}7'],
        silent: ['DWOLLA_APP_SECRET={x*49}7', 'DWOLLA_APP_SECRET={alnum*23}7', 'DWOLLA_APP_SECRET=your_dwolla_app_secret', 'CHECKSUM={alnum*49}7'],
      },
    },
  ],
});
