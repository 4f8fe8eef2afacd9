import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Google Cloud',
  docs: 'https://cloud.google.com/docs/authentication/token-types',
  tokens: [
    {
      name: 'OAuth client secret',
      keywords: ['gocspx-'],
      pattern: 'GOCSPX-[A-Za-z0-9_\\-]{28}',
      remedy: 'Add a new secret to the client under APIs & Services → Credentials, then disable and delete the old one',
      samples: {
        found: ['const client = new Client("GOCSPX-{base64url*27}a")', 'GOOGLE_CLIENT_SECRET=GOCSPX-{base64url*27}a', '"token": "GOCSPX-{base64url*27}a"'],
        silent: ['GOCSPX-{x*27}a', 'GOCSPX-{base64url*9}a', 'xGOCSPX-{base64url*27}a'],
      },
    },
    {
      name: 'access token',
      keywords: ['ya29.'],
      pattern: 'ya29\\.[A-Za-z0-9_\\-]{60,1500}',
      remedy: 'Revoke it at https://oauth2.googleapis.com/revoke',
      samples: {
        found: ['token: "ya29.a0{base64url*160}a"', 'curl -H "Authorization: Bearer ya29.{base64url*80}a"'],
        silent: ['ya29.{x*80}', 'ya29.short', 'ya29.A0AfH6SM...'],
      },
    },
    {
      name: 'refresh token',
      keywords: ['1//0'],
      pattern: '1//0[A-Za-z0-9_\\-]{60,200}',
      remedy: "Revoke it at https://oauth2.googleapis.com/revoke, or under the account's third-party connections",
      samples: {
        found: ['refresh_token: "1//0{alnum*1}{base64url*98}a"', 'GOOGLE_REFRESH_TOKEN=1//0g{base64url*98}a'],
        silent: ['1//0{alnum*12}', '1//0{x*80}', 'http://1//0'],
      },
    },
    {
      name: 'service account key',
      keywords: ['private_key_id'],
      pattern: 'private_key_id\\\\{0,3}["\']\\s{0,4}:\\s{0,4}\\\\{0,3}["\'][a-f0-9]{40}\\\\{0,3}["\'],\\s{0,20}(?:\\\\{1,3}n)?\\s{0,20}\\\\{0,3}["\']private_key\\\\{0,3}["\']\\s{0,4}:\\s{0,4}\\\\{0,3}["\']-----BEGIN PRIVATE KEY-----[\\\\nr\\s]{1,10}(?<secret>M[A-Za-z0-9\\+/=\\\\\\s]{100,3500})',
      remedy: 'Delete the key under IAM & Admin → Service accounts → Keys and make none where Workload Identity serves',
      samples: {
        found: ['{"type": "service_account", "private_key_id": "{hex*40}", "private_key": "{-*5}BEGIN PRIVATE KEY{-*5}\\nMIIE{base64*60}\\n{base64*64}\\n{base64*64}\\n{-*5}END PRIVATE KEY{-*5}\\n"}', '"private_key_id": "{hex*40}",\n  "private_key": "{-*5}BEGIN PRIVATE KEY{-*5}\\nMIIE{base64*60}\\n{base64*64}\\n{base64*64}\\n{-*5}END PRIVATE KEY{-*5}\\n",'],
        silent: ['{"private_key_id": "{hex*40}", "private_key": "{-*5}BEGIN PRIVATE KEY{-*5}\\n...\\n{-*5}END PRIVATE KEY{-*5}\\n"}', '{"private_key_id": "{hex*40}"}', '{"private_key_id": "", "private_key": ""}'],
      },
    },
  ],
});
