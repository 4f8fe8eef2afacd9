import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Travis CI',
  docs: 'https://developer.travis-ci.com/authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['travis'],
      pattern: '[A-Za-z0-9_\\-]{20,22}',
      where: 'named',
      remedy: 'Regenerate it under Settings → API authentication',
      samples: {
        found: ['TRAVIS_API_TOKEN={alnum*21}4', 'const travisApiToken = "{alnum*21}4"', '"travis_api_token": "{alnum*21}4"', 'travis_api_token: {alnum*21}4'],
        silent: ['travis_ci: {alnum*22}', 'TRAVIS_API_TOKEN={0*21}4', 'TRAVIS_API_TOKEN={alnum*7}4', 'TRAVIS_VERSION={alnum*21}4', 'COMMIT_KEY={alnum*21}4', 'untravis_key = "{alnum*21}4"'],
      },
    },
  ],
});
