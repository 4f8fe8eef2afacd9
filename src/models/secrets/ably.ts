import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Ably',
  docs: 'https://ably.com/docs/auth/revocation',
  tokens: [
    {
      name: 'API key',
      keywords: ['ably'],
      pattern: String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:(?<secret>[A-Za-z0-9_-]{43})`,
      where: 'named',
      saysSecret: false,
      remedy: 'Revoke it in the Ably dashboard under API Keys of the app and make a new one',
      samples: {
        found: ['ABLY_API_KEY={alnum*6}.{alnum*6}:{base64url*42}a', "new Ably.Realtime('{alnum*6}.{alnum*6}:{base64url*42}a')", '"ablyKey": "{alnum*6}.{alnum*6}:{alnum*43}"', "new Ably.Rest({ key: '{alnum*6}.{alnum*6}:{alnum*43}' })"],
        silent: ['ABLY_API_KEY={alnum*6}.{alnum*6}', 'ABLY_API_KEY={alnum*6}.{alnum*6}:{x*43}', 'reliablyKey = "{alnum*6}.{alnum*6}:{alnum*43}"'],
      },
    },
  ],
});
