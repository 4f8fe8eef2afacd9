import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/authentication',
  tokens: [
    {
      name: 'auth token',
      keywords: ['plivo'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Reset it in the Plivo console’s overview',
      samples: {
        found: ['PLIVO_AUTH_TOKEN={alnum*39}7', "const plivoAuthToken = '{alnum*39}7';", '"plivoAuthToken": "{alnum*39}7"', 'plivo_auth_token: {alnum*39}7'],
        silent: ['PLIVO_AUTH_TOKEN={x*39}7', 'PLIVO_AUTH_TOKEN={alnum*18}7', 'PLIVO_AUTH_TOKEN=your_plivo_auth_token', 'CHECKSUM={alnum*39}7'],
      },
    },
  ],
});
