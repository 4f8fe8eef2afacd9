import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'AI21 Labs',
  docs: 'https://docs.ai21.com/reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['ai21'],
      pattern: '(?:[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      where: 'named',
      remedy: 'Delete it in AI21 Studio under API keys and make a new one',
      samples: {
        found: ['AI21_API_KEY={alnum*32}', '"AI21_API_KEY": "{alnum*32}"', "const ai21ApiKey = '{alnum*32}'", 'AI21_API_KEY={uuid}'],
        silent: ['AI21_API_KEY={alnum*20}', 'AI21_API_KEY=your_key_here', 'unai21ApiKey = "{alnum*32}"', 'AI21_API_KEY={x*32}', 'ai21_model: {alnum*32}'],
      },
    },
  ],
});
