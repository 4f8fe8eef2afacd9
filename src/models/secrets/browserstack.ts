import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/selenium/authentication',
  tokens: [
    {
      name: 'access key',
      keywords: ['browserstack'],
      pattern: '[A-Za-z0-9]{20}',
      where: 'named',
      remedy: 'Reset it under Account → Summary → Authentication & security',
      samples: {
        found: ['BROWSERSTACK_ACCESS_KEY={alnum*19}4', 'const browserstackAccessKey = "{alnum*19}4"', '"browserstack_access_key": "{alnum*19}4"', 'browserstack_access_key: {alnum*19}4'],
        silent: ['BROWSERSTACK_ACCESS_KEY={0*19}4', 'BROWSERSTACK_ACCESS_KEY={alnum*6}4', 'BROWSERSTACK_VERSION={alnum*19}4', 'COMMIT_KEY={alnum*19}4', 'unbrowserstack_key = "{alnum*19}4"'],
      },
    },
  ],
});
