import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Frame.io',
  docs: 'https://developer.adobe.com/frameio/guides/Authentication/',
  tokens: [
    {
      name: 'developer token',
      keywords: ['fio-u-'],
      pattern: 'fio-u-[A-Za-z0-9_=-]{64}',
      remedy: 'Revoke it in Frame.io’s developer site under Developer Tokens',
      samples: {
        found: ["const key = 'fio-u-{base64url*63}a';", 'FRAMEIO_TOKEN=fio-u-{base64url*63}a'],
        silent: ['fio-u-{x*63}a', 'FRAMEIO_TOKEN=fio-u-{base64url*30}a', 'afio-u-{base64url*63}a'],
      },
    },
  ],
});
