import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Printful',
  docs: 'https://developers.printful.com/docs/#tag/Authentication',
  tokens: [
    {
      name: 'private token',
      keywords: ['printful'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Delete it in Printful’s developer portal under Tokens and create a new one',
      samples: {
        found: ['PRINTFUL_TOKEN={alnum*39}7', "const printfulToken = '{alnum*39}7';", '"printfulToken": "{alnum*39}7"', 'printful_token: {alnum*39}7'],
        silent: ['PRINTFUL_TOKEN={x*39}7', 'PRINTFUL_TOKEN={alnum*18}7', 'PRINTFUL_TOKEN=your_printful_token', 'CHECKSUM={alnum*39}7'],
      },
    },
  ],
});
