import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  tokens: [
    {
      name: 'access key',
      keywords: ['sauce_access', 'saucelabs', 'sauce_labs', 'sauceaccess'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Regenerate it under Account → User settings',
      samples: {
        found: ['SAUCELABS_ACCESS_KEY={uuid}', 'const saucelabsAccessKey = "{uuid}"', '"saucelabs_access_key": "{uuid}"', 'saucelabs_access_key: {uuid}', 'SAUCE_ACCESS_KEY={uuid}'],
        silent: ['SAUCELABS_ACCESS_KEY=your-key-here', 'SAUCELABS_ACCESS_KEY={hex*12}', 'SAUCELABS_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unsaucelabs_key = "{uuid}"'],
      },
    },
  ],
});
