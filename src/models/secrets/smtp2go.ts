import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com/docs/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['smtp2go'],
      pattern: 'api-(?<secret>[A-F0-9]{32})',
      where: 'named',
      remedy: 'Delete it in SMTP2GO under Sending → API Keys and add a new key',
      samples: {
        found: ['SMTP2GO_API_KEY=api-{HEX*32}', "const smtp2goApiKey = 'api-{HEX*32}';", '"smtp2goApiKey": "api-{HEX*32}"', 'smtp2go_api_key: api-{HEX*32}'],
        silent: ['SMTP2GO_API_KEY=api-{0*32}', 'SMTP2GO_API_KEY=api-{HEX*15}', 'SMTP2GO_API_KEY=your_smtp2go_api_key', 'CHECKSUM=api-{HEX*32}'],
      },
    },
  ],
});
