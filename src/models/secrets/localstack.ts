import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LocalStack',
  docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  tokens: [
    {
      name: 'auth token',
      keywords: ['ls-'],
      pattern: 'ls-[A-Za-z]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[a-f0-9]{12}',
      remedy: 'Reset it under Auth tokens of the workspace',
      samples: {
        found: ['const client = new Client("ls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{hex*12}")', 'LOCALSTACK_AUTH_TOKEN=ls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{hex*12}', '"token": "ls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{hex*12}"'],
        silent: ['ls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{x*12}', 'ls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{hex*4}', 'xls-{alpha*8}-{alnum*4}-{alnum*4}-{alnum*4}-{hex*12}'],
      },
    },
  ],
});
