import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LiveKit',
  docs: 'https://docs.livekit.io/home/cli/project/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['livekit'],
      pattern: String.raw`(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{32,48}`,
      where: 'named',
      remedy: 'Revoke the key in the LiveKit Cloud dashboard under Settings → Keys and make a new one',
      samples: {
        found: ['LIVEKIT_API_SECRET={alnum*43}', '"LIVEKIT_API_SECRET": "{alnum*43}"', "const livekitApiSecret = '{alnum*43}'", 'livekit_secret: {alnum*43}'],
        silent: ['LIVEKIT_API_SECRET={alnum*20}', 'LIVEKIT_API_SECRET=your_key_here', 'unlivekitApiSecret = "{alnum*43}"', 'LIVEKIT_API_KEY=API{alnum*12}', 'LIVEKIT_API_SECRET={x*43}', 'LIVEKIT_API_SECRET=devkey'],
      },
    },
  ],
});
