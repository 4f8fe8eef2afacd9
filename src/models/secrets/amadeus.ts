import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Amadeus',
  docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['amadeus_api_secret', 'amadeusapisecret', 'amadeus_client_secret', 'amadeusclientsecret', 'amadeus_secret', 'amadeussecret'],
      pattern: String.raw`(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Delete the app in the Amadeus workspace and create a new one, which gets other keys',
      samples: {
        found: ['AMADEUS_API_SECRET={alnum*15}7', "const amadeusApiSecret = '{alnum*15}7';", '"amadeusApiSecret": "{alnum*15}7"', 'amadeus_api_secret: {alnum*15}7'],
        silent: ['AMADEUS_API_SECRET={x*15}7', 'AMADEUS_API_SECRET={alnum*6}7', 'AMADEUS_API_SECRET=your_amadeus_api_secret', 'CHECKSUM={alnum*15}7', 'AMADEUS_CLIENT_ID={alnum*32}'],
      },
    },
  ],
});
