import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'APILayer',
  docs: 'https://ipstack.com/documentation',
  tokens: [
    {
      name: 'access key',
      keywords: ['ipstack', 'ipapi_key', 'ipapikey', 'currencylayer', 'weatherstack', 'aviationstack', 'mediastack', 'marketstack', 'positionstack', 'numverify', 'fixer_api', 'fixerapi', 'fixer_access', 'fixeraccess', 'apilayer'],
      pattern: String.raw`(?:[a-f0-9]{32}|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})`,
      where: 'named',
      remedy: 'Reset it in the product’s dashboard under API Access Key → Reset',
      samples: {
        found: ['IPSTACK_ACCESS_KEY={hex*32}', "const ipstackAccessKey = '{hex*32}';", '"ipstackAccessKey": "{hex*32}"', 'ipstack_access_key: {hex*32}', 'CURRENCYLAYER_API_KEY={hex*32}'],
        silent: ['IPSTACK_ACCESS_KEY={0*32}', 'IPSTACK_ACCESS_KEY={hex*15}', 'IPSTACK_ACCESS_KEY=your_ipstack_access_key', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
