import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'StackHawk',
  docs: 'https://docs.stackhawk.com/hawkscan/',
  tokens: [
    {
      name: 'API key',
      keywords: ['hawk.'],
      pattern: 'hawk\\.[A-Za-z0-9_\\-]{20}\\.[A-Za-z0-9_\\-]{20}',
      remedy: 'Delete it under Settings → API keys',
      samples: {
        found: ['const client = new Client("hawk.{alnum*20}.{alnum*20}")', 'HAWK_API_KEY=hawk.{alnum*20}.{alnum*20}', '"token": "hawk.{alnum*20}.{alnum*20}"'],
        silent: ['hawk.{x*20}.{alnum*20}', 'hawk.{alnum*6}.{alnum*20}', 'xhawk.{alnum*20}.{alnum*20}'],
      },
    },
  ],
});
