import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  tokens: [
    {
      name: 'application key',
      keywords: ['msh'],
      pattern: '[a-f0-9]{10}msh[a-f0-9]{13,16}p1[a-f0-9]{5,7}jsn[a-f0-9]{12}',
      lead: 10,
      remedy: 'Add a new key in RapidAPI under Apps → Authorization and delete the old one',
      samples: {
        found: ["'X-RapidAPI-Key': '{hex*10}msh{hex*15}p1{hex*6}jsn{hex*12}'", 'RAPIDAPI_KEY={hex*10}msh{hex*15}p1{hex*6}jsn{hex*12}', 'x-rapidapi-key: {hex*10}msh{hex*15}p1{hex*6}jsn{hex*12}'],
        silent: ["'X-RapidAPI-Key': 'SIGN-UP-FOR-KEY'", '{hex*10}msh{hex*15}', '{hex*50}'],
      },
    },
  ],
});
