import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stream',
  docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['stream_secret', 'stream_api_secret', 'streamsecret', 'streamapisecret', 'stream_app_secret', 'getstream'],
      pattern: '[a-z0-9]{64}',
      where: 'named',
      remedy: 'Add a new secret in the Stream dashboard on the app and delete the old one',
      samples: {
        found: ['STREAM_API_SECRET={lownum*64}', '"STREAM_API_SECRET": "{lownum*64}"', "const streamApiSecret = '{lownum*64}'", 'GETSTREAM_API_SECRET: {lownum*64}'],
        silent: ['STREAM_API_SECRET={lownum*32}', 'STREAM_API_SECRET=your_key_here', 'unstreamApiSecret = "{lownum*64}"', 'STREAM_API_KEY={lownum*12}', 'STREAM_API_SECRET={x*64}', 'upstreamSecret = "{lownum*64}"'],
      },
    },
  ],
});
