import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['scw', 'scaleway'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete the API key under IAM → API keys and generate a new one',
      samples: {
        found: ['SCW_SECRET_KEY={uuid}', 'const scwSecretKey = "{uuid}"', '"scw_secret_key": "{uuid}"', 'scw_secret_key: {uuid}'],
        silent: ['SCW_DEFAULT_PROJECT_ID={uuid}', 'SCW_ACCESS_KEY=SCW{UPNUM*17}', 'SCW_SECRET_KEY=your-key-here', 'SCW_SECRET_KEY={hex*12}', 'SCW_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unscw_key = "{uuid}"'],
      },
    },
  ],
});
