import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Miro',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  tokens: [
    {
      name: 'access or refresh token',
      keywords: ['eyjtaxjvlm9yawdpbii6'],
      pattern: 'eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9_-]{8,16}_[A-Za-z0-9_-]{26,28}',
      remedy: 'Revoke it with /v2/oauth/revoke, or remove the app from the team',
      samples: {
        found: ["const key = '{e*1}yJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base64url*26}a';", 'MIRO_ACCESS_TOKEN={e*1}yJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base64url*26}a'],
        silent: ['{e*1}yJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{x*26}a', 'MIRO_ACCESS_TOKEN={e*1}yJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base64url*12}a', 'aeyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base64url*26}a'],
      },
    },
  ],
});
