import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  tokens: [
    {
      name: 'access token or client secret',
      keywords: ['bigcommerce'],
      pattern: String.raw`(?:(?=[a-z]{0,30}\d)[a-z0-9]{31}|[a-f0-9]{64})`,
      where: 'named',
      remedy: 'Delete the API account in the control panel under Settings → Store-level API accounts and create a new one',
      samples: {
        found: ['BIGCOMMERCE_ACCESS_TOKEN={lownum*30}7', "const bigcommerceAccessToken = '{lownum*30}7';", '"bigcommerceAccessToken": "{lownum*30}7"', 'bigcommerce_access_token: {lownum*30}7'],
        silent: ['BIGCOMMERCE_ACCESS_TOKEN={x*30}7', 'BIGCOMMERCE_ACCESS_TOKEN={lownum*14}7', 'BIGCOMMERCE_ACCESS_TOKEN=your_bigcommerce_access_token', 'CHECKSUM={lownum*30}7'],
      },
    },
  ],
});
