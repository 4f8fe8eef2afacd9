import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/v3.0.0/docs/authentication',
  tokens: [
    {
      name: 'secret key',
      keywords: ['flwseck-', 'flwseck_test-'],
      pattern: 'FLWSECK(?:_TEST)?-[A-Za-z0-9]{18,40}(?:-[a-z0-9]{1,20})?-X',
      remedy: 'Generate new keys in the Dashboard under Settings → API keys',
      samples: {
        found: ["const key = 'FLWSECK-{hex*32}-X';", 'FLW_SECRET_KEY=FLWSECK-{hex*32}-X', 'FLWSECK_TEST-{hex*32}-X', 'secretKey: FLWSECK-{hex*32}-18{hex*8}vt-X'],
        silent: ['FLWSECK-{0*32}-X', 'FLW_SECRET_KEY=FLWSECK-{hex*15}-X', 'aFLWSECK-{hex*32}-X', 'FLWPUBK-{hex*32}-X'],
      },
    },
  ],
});
