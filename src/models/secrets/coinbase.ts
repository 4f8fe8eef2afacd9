import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
  tokens: [
    {
      name: 'API secret',
      keywords: ['coinbase', 'cdp_api', 'cdpapi'],
      pattern: String.raw`(?:[A-Za-z0-9+/]{86}==|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})`,
      where: 'named',
      remedy: 'Delete the API key in the Coinbase Developer Platform under API keys and create a new one',
      samples: {
        found: ['COINBASE_API_SECRET={base64*86}==', "const coinbaseApiSecret = '{base64*86}==';", '"coinbaseApiSecret": "{base64*86}=="', 'coinbase_api_secret: {base64*86}==', 'CDP_API_KEY_SECRET={base64*86}=='],
        silent: ['COINBASE_API_SECRET={x*86}==', 'COINBASE_API_SECRET={base64*42}==', 'COINBASE_API_SECRET=your_coinbase_api_secret', 'CHECKSUM={base64*86}==', 'COINBASE_API_KEY_ID={alnum*31}7'],
      },
    },
  ],
});
