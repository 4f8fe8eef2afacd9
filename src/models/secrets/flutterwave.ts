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
    {
      name: 'public key',
      keywords: ['flwpubk-', 'flwpubk_test-'],
      pattern: 'FLWPUBK(?:_TEST)?-[A-Za-z0-9]{18,40}-X',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'FLWPUBK-{hex*32}-X';", 'APP_API_KEY=FLWPUBK-{hex*32}-X'], silent: ['FLWPUBK-{hex*15}-X', 'aFLWPUBK-{hex*32}-X', 'FLWSECK-{hex*32}-X'] },
    },
  ],
});
