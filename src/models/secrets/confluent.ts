import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Confluent Cloud',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  tokens: [
    {
      name: 'API secret',
      keywords: ['confluent', 'schema_registry', 'ccloud'],
      pattern: '[A-Za-z0-9\\+/]{64}',
      where: 'named',
      remedy: 'Delete the API key under Cloud API keys, or of the cluster, and create a new one',
      samples: {
        found: ['CONFLUENT_API_SECRET={base64*64}', 'const confluentApiSecret = "{base64*64}"', '"confluent_api_secret": "{base64*64}"', 'confluent_api_secret: {base64*64}'],
        silent: ['CONFLUENT_API_KEY={UPNUM*16}', 'CONFLUENT_API_SECRET={0*64}', 'CONFLUENT_API_SECRET={base64*21}', 'CONFLUENT_VERSION={base64*64}', 'COMMIT_KEY={base64*64}', 'unconfluent_key = "{base64*64}"'],
      },
    },
    {
      name: 'API secret with a prefix',
      keywords: ['cflt'],
      pattern: 'cflt[A-Za-z0-9\\+/]{60}',
      remedy: 'Delete the API key under Cloud API keys, or of the cluster, and create a new one',
      samples: {
        found: ['const client = new Client("cflt{base64*60}")', 'CONFLUENT_API_SECRET=cflt{base64*60}', '"token": "cflt{base64*60}"'],
        silent: ['cflt{x*60}', 'cflt{base64*20}', 'xcflt{base64*60}'],
      },
    },
  ],
});
