import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Semaphore',
  docs: 'https://docs.semaphoreci.com/reference/api-v1alpha',
  tokens: [
    {
      name: 'API token',
      keywords: ['semaphore'],
      pattern: '[A-Za-z0-9_\\-]{20,44}',
      where: 'named',
      remedy: 'Reset it under Profile settings → API token',
      samples: {
        found: ['SEMAPHORE_API_TOKEN={alnum*23}4', 'const semaphoreApiToken = "{alnum*23}4"', '"semaphore_api_token": "{alnum*23}4"', 'semaphore_api_token: {alnum*23}4'],
        silent: ['semaphore_timeout: {alnum*24}', 'SEMAPHORE_API_TOKEN={0*23}4', 'SEMAPHORE_API_TOKEN={alnum*7}4', 'SEMAPHORE_VERSION={alnum*23}4', 'COMMIT_KEY={alnum*23}4', 'unsemaphore_key = "{alnum*23}4"'],
      },
    },
  ],
});
