import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
  tokens: [
    {
      name: 'API key',
      keywords: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy', 'lemonsqueezysetup'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      where: 'named',
      remedy: 'Delete it in Lemon Squeezy under Settings → API and make a new one',
      samples: {
        found: ['LEMONSQUEEZY_API_KEY={jwt:aud=94d59cef,scopes=all}', '"LEMONSQUEEZY_API_KEY": "{jwt:aud=94d59cef,scopes=all}"', "const lemonsqueezyApiKey = '{jwt:aud=94d59cef,scopes=all}'", "lemonSqueezySetup({ apiKey: '{jwt:aud=94d59cef}' })", 'LEMON_SQUEEZY_API_KEY: {jwt:aud=94d59cef}'],
        silent: ['LEMONSQUEEZY_API_KEY={alnum*20}', 'LEMONSQUEEZY_API_KEY=your_key_here', 'unlemonsqueezyApiKey = "{jwt:aud=94d59cef,scopes=all}"', 'LEMONSQUEEZY_STORE_ID={digit*5}', 'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1Qi...'],
      },
    },
  ],
});
