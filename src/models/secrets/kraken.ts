import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  tokens: [
    {
      name: 'private key',
      keywords: ['kraken'],
      pattern: '(?:[A-Za-z0-9+/]{86}==)',
      where: 'named',
      remedy: 'Delete the key in Kraken under Settings → API and create a new one',
      samples: {
        found: ['KRAKEN_API_SECRET={base64*86}==', "const krakenApiSecret = '{base64*86}==';", '"krakenApiSecret": "{base64*86}=="', 'kraken_api_secret: {base64*86}=='],
        silent: ['KRAKEN_API_SECRET={x*86}==', 'KRAKEN_API_SECRET={base64*42}==', 'KRAKEN_API_SECRET=your_kraken_api_secret', 'CHECKSUM={base64*86}=='],
      },
    },
  ],
});
