import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['ezak', 'eztk'],
      pattern: 'EZ[AT]K[A-Za-z0-9]{54}',
      remedy: 'Delete it in the EasyPost Dashboard under API Keys and add a new key',
      samples: {
        found: ["const key = 'EZAK{hex*32}{alnum*22}';", 'EASYPOST_API_KEY=EZAK{hex*32}{alnum*22}'],
        silent: ['EZAK{0*32}{x*22}', 'EASYPOST_API_KEY=EZAK{hex*15}{alnum*22}', 'aEZAK{hex*32}{alnum*22}'],
      },
    },
  ],
});
