import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html#authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['mlsn.'],
      pattern: String.raw`mlsn\.[a-f0-9]{64}`,
      remedy: 'Delete it in MailerSend under Integrations → API tokens and generate a new one',
      samples: { found: ["const key = 'mlsn.{hex*64}';", 'MAILERSEND_API_KEY=mlsn.{hex*64}'], silent: ['mlsn.{0*64}', 'MAILERSEND_API_KEY=mlsn.{hex*31}', 'amlsn.{hex*64}'] },
    },
  ],
});
