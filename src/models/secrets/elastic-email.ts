import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  tokens: [
    {
      name: 'API key',
      keywords: ['elasticemail', 'elastic_email'],
      pattern: '[A-F0-9]{96}',
      where: 'named',
      remedy: 'Delete it in Elastic Email under Settings → Manage API Keys and create a new key',
      samples: {
        found: ['ELASTICEMAIL_API_KEY={HEX*96}', "const elasticemailApiKey = '{HEX*96}';", '"elasticemailApiKey": "{HEX*96}"', 'elasticemail_api_key: {HEX*96}'],
        silent: ['ELASTICEMAIL_API_KEY={0*96}', 'ELASTICEMAIL_API_KEY={HEX*47}', 'ELASTICEMAIL_API_KEY=your_elasticemail_api_key', 'CHECKSUM={HEX*96}'],
      },
    },
  ],
});
