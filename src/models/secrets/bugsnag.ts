import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'BugSnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  tokens: [
    {
      name: 'personal auth token',
      keywords: ['bugsnag_auth', 'bugsnag_personal', 'bugsnag_token', 'bugsnagauth', 'bugsnagtoken'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it under My account → Personal auth tokens',
      samples: {
        found: ['BUGSNAG_AUTH_TOKEN={uuid}', 'const bugsnagAuthToken = "{uuid}"', '"bugsnag_auth_token": "{uuid}"', 'bugsnag_auth_token: {uuid}'],
        silent: ['BUGSNAG_API_KEY={hex*32}', 'BUGSNAG_AUTH_TOKEN=your-key-here', 'BUGSNAG_AUTH_TOKEN={hex*12}', 'BUGSNAG_AUTH_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unbugsnagauth_key = "{uuid}"'],
      },
    },
  ],
});
