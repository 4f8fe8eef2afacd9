import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ipdata',
  docs: 'https://docs.ipdata.co/docs',
  tokens: [
    {
      name: 'API key',
      keywords: ['ipdata'],
      pattern: '[a-f0-9]{56}',
      where: 'named',
      remedy: 'Regenerate it in the ipdata dashboard',
      samples: {
        found: ['IPDATA_API_KEY={hex*56}', "const ipdataApiKey = '{hex*56}';", '"ipdataApiKey": "{hex*56}"', 'ipdata_api_key: {hex*56}'],
        silent: ['IPDATA_API_KEY={0*56}', 'IPDATA_API_KEY={hex*27}', 'IPDATA_API_KEY=your_ipdata_api_key', 'CHECKSUM={hex*56}'],
      },
    },
  ],
});
