import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  tokens: [
    {
      name: 'API token',
      keywords: ['snyk'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Revoke and regenerate it under Account settings → API token',
      samples: {
        found: ['SNYK_TOKEN={uuid}', 'const snykToken = "{uuid}"', '"snyk_token": "{uuid}"', 'snyk_token: {uuid}'],
        silent: ['SNYK_ORG_ID={uuid}', 'SNYK_TOKEN=your-key-here', 'SNYK_TOKEN={hex*12}', 'SNYK_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unsnyk_key = "{uuid}"'],
      },
    },
    {
      name: 'personal access token',
      keywords: ['snyk_uat.', 'snyk_sat.'],
      pattern: 'snyk_[us]at\\.[a-f0-9]{8}\\.[A-Za-z0-9_\\-]{60,400}\\.[A-Za-z0-9_\\-]{20,120}',
      remedy: 'Revoke it under Account settings → Personal access tokens',
      samples: {
        found: ['const client = new Client("snyk_uat.{hex*8}.{base64url*100}.{base64url*85}a")', 'SNYK_TOKEN=snyk_uat.{hex*8}.{base64url*100}.{base64url*85}a', '"token": "snyk_uat.{hex*8}.{base64url*100}.{base64url*85}a"'],
        silent: ['snyk_uat.{hex*8}.{x*100}.{base64url*85}a', 'snyk_uat.{hex*8}.{base64url*33}.{base64url*85}a', 'xsnyk_uat.{hex*8}.{base64url*100}.{base64url*85}a'],
      },
    },
  ],
});
