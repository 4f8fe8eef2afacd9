import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'remove.bg',
  docs: 'https://www.remove.bg/api#authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['removebg', 'remove_bg', 'remove.bg'],
      pattern: String.raw`(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      where: 'named',
      remedy: 'Delete it in remove.bg under API Keys and add a new key',
      samples: {
        found: ['REMOVE_BG_API_KEY={alnum*23}7', "const removeBgApiKey = '{alnum*23}7';", '"removeBgApiKey": "{alnum*23}7"', 'remove_bg_api_key: {alnum*23}7'],
        silent: ['REMOVE_BG_API_KEY={x*23}7', 'REMOVE_BG_API_KEY={alnum*10}7', 'REMOVE_BG_API_KEY=your_remove_bg_api_key', 'CHECKSUM={alnum*23}7'],
      },
    },
  ],
});
