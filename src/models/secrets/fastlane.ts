import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fastlane',
  docs: 'https://docs.fastlane.tools/best-practices/continuous-integration/',
  tokens: [
    {
      name: 'match passphrase',
      keywords: ['match_password', 'matchpassword', 'fastlane_password'],
      pattern: '[A-Za-z0-9_!@#$%\\-]{12,64}',
      where: 'named',
      remedy: 'Change it with fastlane match change_password',
      samples: {
        found: ['MATCH_PASSWORD={alnum*24}', 'const matchPassword = "{alnum*24}"', '"match_password": "{alnum*24}"', 'match_password: {alnum*24}'],
        silent: ['MATCH_PASSWORD={0*24}', 'MATCH_PASSWORD={alnum*8}', 'MATCH_VERSION={alnum*24}', 'COMMIT_KEY={alnum*24}', 'unmatch_key = "{alnum*24}"'],
      },
    },
  ],
});
