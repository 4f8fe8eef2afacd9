import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  tokens: [
    {
      name: 'keystring',
      keywords: ['etsy'],
      pattern: String.raw`(?=[a-z]{0,23}\d)[a-z0-9]{24}`,
      where: 'named',
      remedy: 'Delete the app in Etsy under Your Apps and register a new one, which gets another keystring',
      samples: {
        found: ['ETSY_API_KEY={lownum*23}7', "const etsyApiKey = '{lownum*23}7';", '"etsyApiKey": "{lownum*23}7"', 'etsy_api_key: {lownum*23}7'],
        silent: ['ETSY_API_KEY={x*23}7', 'ETSY_API_KEY={lownum*10}7', 'ETSY_API_KEY=your_etsy_api_key', 'CHECKSUM={lownum*23}7'],
      },
    },
    {
      name: 'shared secret',
      keywords: ['etsy_shared', 'etsyshared', 'etsy_secret', 'etsysecret'],
      pattern: String.raw`(?=[a-z]{0,9}\d)[a-z0-9]{10}`,
      where: 'named',
      remedy: 'Delete the app in Etsy under Your Apps and register a new one, which gets another secret',
      samples: {
        found: ['ETSY_SHARED_SECRET={lownum*9}7', "const etsySharedSecret = '{lownum*9}7';", '"etsySharedSecret": "{lownum*9}7"', 'etsy_shared_secret: {lownum*9}7'],
        silent: ['ETSY_SHARED_SECRET={x*9}7', 'ETSY_SHARED_SECRET={lownum*3}7', 'ETSY_SHARED_SECRET=your_etsy_shared_secret', 'CHECKSUM={lownum*9}7'],
      },
    },
  ],
});
