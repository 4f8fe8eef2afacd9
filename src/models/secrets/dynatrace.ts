import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.'],
      pattern: 'dt0(?:c01|s01|s02|s08|s16)\\.[A-Z0-9]{6,24}\\.(?<secret>[A-Z0-9]{64})',
      remedy: 'Revoke it under Access tokens, or delete the OAuth client under Account management',
      samples: {
        found: ['DT_API_TOKEN=dt0c01.{UPNUM*24}.{UPNUM*64}', 'const token = "dt0s02.{UPNUM*8}.{UPNUM*64}"'],
        silent: ['dt0c01.{UPNUM*24}', 'dt0c01.{UPNUM*24}.{X*64}', 'dt0c01.ST2EY72KQINMH574WMNVI7YN.<SECRET>', 'xdt0c01.{UPNUM*24}.{UPNUM*64}'],
      },
    },
  ],
});
