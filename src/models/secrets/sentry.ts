import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  tokens: [
    {
      name: 'organization auth token',
      keywords: ['sntrys_'],
      pattern: String.raw`sntrys_eyJ[A-Za-z0-9/\+=_-]{80,400}`,
      remedy: 'Revoke it in Sentry under Settings → Organization Tokens and make a new one',
      samples: {
        found: ['sntrys_eyJ{alnum*150}==_{alnum*43}', 'SENTRY_AUTH_TOKEN=sntrys_eyJ{alnum*150}_{alnum*43}'],
        silent: ['sntrys_eyJ{x*190}', 'sntrys_eyJ{alnum*20}', 'sntrys_your_token'],
      },
    },
    {
      name: 'user auth token',
      keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
      pattern: 'sntry[uai]_[0-9a-f]{64}',
      remedy: 'Revoke it in Sentry under User settings → Personal Tokens and make a new one',
      samples: { found: ['sntryu_{hex*64}', 'SENTRY_AUTH_TOKEN=sntryu_{hex*64}', 'token: sntryi_{hex*64}'], silent: ['sntryu_{0*64}', 'sntryu_{hex*32}'] },
    },
    {
      name: 'legacy auth token',
      keywords: ['sentry_auth', 'sentryauth', 'sentry_token', 'sentrytoken', 'sentry_api', 'sentryapi', 'sentry_access'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Revoke it in Sentry under User settings → Personal Tokens and make a new one',
      samples: {
        found: ['SENTRY_AUTH_TOKEN={hex*64}', '"SENTRY_AUTH_TOKEN": "{hex*64}"', "const sentryAuthToken = '{hex*64}'"],
        silent: ['SENTRY_AUTH_TOKEN={hex*32}', 'SENTRY_AUTH_TOKEN=your_key_here', 'unsentryAuthToken = "{hex*64}"', 'SENTRY_AUTH_TOKEN={0*64}', 'sentry_release_token_hash={hex*64}'],
      },
    },
    {
      name: 'DSN',
      keywords: ['ingest.sentry.io', 'ingest.us.sentry.io', 'ingest.de.sentry.io'],
      pattern: String.raw`https://[0-9a-f]{32}@o\d{1,12}\.ingest\.(?:us\.|de\.)?sentry\.io/\d{1,20}`,
      lead: 60,
      isPublic: true,
      remedy: '',
      samples: {
        found: ['https://{hex*32}@o{digit*7}.ingest.sentry.io/{digit*7}', 'SENTRY_DSN="https://{hex*32}@o{digit*11}.ingest.us.sentry.io/{digit*11}"'],
        silent: ['https://o1.ingest.sentry.io/api'],
      },
    },
  ],
});
