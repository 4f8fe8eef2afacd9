import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/',
  tokens: [
    {
      name: 'API key',
      keywords: ['mailgun', 'mg_api', 'mgapi'],
      pattern: '(?:key-)?(?<secret>[a-f0-9]{32}(?:-[a-f0-9]{8}-[a-f0-9]{8})?)',
      where: 'named',
      remedy: 'Delete it in Mailgun under API Security → API keys and add a new key',
      samples: {
        found: ['MAILGUN_API_KEY={hex*32}-{hex*8}-{hex*8}', "const mailgunApiKey = '{hex*32}-{hex*8}-{hex*8}';", '"mailgunApiKey": "{hex*32}-{hex*8}-{hex*8}"', 'mailgun_api_key: {hex*32}-{hex*8}-{hex*8}', 'MAILGUN_API_KEY=key-{hex*32}', "mailgun({ apiKey: 'key-{hex*32}' })"],
        silent: ['MAILGUN_API_KEY={0*32}-{0*8}-{0*8}', 'MAILGUN_API_KEY={hex*15}-{hex*8}-{hex*8}', 'MAILGUN_API_KEY=your_mailgun_api_key', 'CHECKSUM={hex*32}-{hex*8}-{hex*8}', 'MAILGUN_PUBLIC_KEY=pubkey-{hex*32}'],
      },
    },
    {
      name: 'API key in a request',
      keywords: ['api:key-'],
      pattern: 'api:key-(?<secret>[a-f0-9]{32})',
      remedy: 'Delete it in Mailgun under API Security → API keys and add a new key',
      samples: {
        found: ["const key = 'api:key-{hex*32}';", 'AUTH=api:key-{hex*32}', "curl -s --user 'api:key-{hex*32}'"],
        silent: ['api:key-{0*32}', 'AUTH=api:key-{hex*15}', 'aapi:key-{hex*32}'],
      },
    },
  ],
});
