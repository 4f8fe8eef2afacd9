import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  tokens: [
    {
      name: 'API token',
      keywords: ['postmark'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      remedy: 'Generate a new one in Postmark under API Tokens of the server, then delete the old one',
      samples: {
        found: ['POSTMARK_SERVER_TOKEN={uuid}', '"POSTMARK_SERVER_TOKEN": "{uuid}"', "const postmarkServerToken = '{uuid}'", '"X-Postmark-Server-Token": "{uuid}"', 'POSTMARK_API_KEY: {uuid}'],
        silent: ['POSTMARK_SERVER_TOKEN={hex*20}', 'POSTMARK_SERVER_TOKEN=your_key_here', 'unpostmarkServerToken = "{uuid}"', 'POSTMARK_API_TEST', 'POSTMARK_MESSAGE_ID={uuid}'],
      },
    },
    {
      name: 'API token in a client',
      keywords: ['postmark.serverclient', 'postmark.accountclient', 'postmark.client'],
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      where: 'named',
      saysSecret: false,
      remedy: 'Generate a new one in Postmark under API Tokens of the server, then delete the old one',
      samples: {
        found: ["new postmark.ServerClient('{uuid}')", 'new postmark.AccountClient("{uuid}")'],
        silent: ['new postmark.ServerClient(process.env.POSTMARK_TOKEN)', 'postmark.ServerClient: {hex*32}'],
      },
    },
  ],
});
