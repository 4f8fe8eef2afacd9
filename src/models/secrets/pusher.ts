import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pusher',
  docs: 'https://pusher.com/docs/channels/server_api/overview/',
  tokens: [
    {
      name: 'app secret',
      keywords: ['pusher_secret', 'pusher_app_secret', 'pushersecret', 'pusherappsecret', 'pusher-secret', 'channels_app_secret'],
      pattern: '[0-9a-f]{20}',
      where: 'named',
      remedy: 'Generate new tokens in the Pusher dashboard under App Keys and revoke the old ones',
      samples: {
        found: ['PUSHER_APP_SECRET={hex*10}{digit*10}', '"PUSHER_APP_SECRET": "{hex*10}{digit*10}"', "const pusherAppSecret = '{hex*10}{digit*10}'", 'PUSHER_SECRET: {hex*20}'],
        silent: ['PUSHER_APP_SECRET={hex*16}', 'PUSHER_APP_SECRET=your_key_here', 'unpusherAppSecret = "{hex*10}{digit*10}"', 'PUSHER_APP_KEY={hex*20}', 'PUSHER_SECRET={0*20}', 'NEXT_PUBLIC_PUSHER_KEY={hex*20}'],
      },
    },
  ],
});
