import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LambdaTest',
  docs: 'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
  tokens: [
    {
      name: 'access key',
      keywords: ['lambdatest', 'lt_access'],
      pattern: '(?:LT_)?[A-Za-z0-9]{49,50}',
      where: 'named',
      remedy: 'Regenerate it under Account settings → Password & security',
      samples: {
        found: ['LAMBDATEST_ACCESS_KEY={alnum*50}', 'const lambdatestAccessKey = "{alnum*50}"', '"lambdatest_access_key": "{alnum*50}"', 'lambdatest_access_key: {alnum*50}', 'LT_ACCESS_KEY=LT_{alnum*50}'],
        silent: ['LAMBDATEST_ACCESS_KEY={0*50}', 'LAMBDATEST_ACCESS_KEY={alnum*16}', 'LAMBDATEST_VERSION={alnum*50}', 'COMMIT_KEY={alnum*50}', 'unlambdatest_key = "{alnum*50}"'],
      },
    },
  ],
});
