import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Brevo',
  docs: 'https://developers.brevo.com/docs/how-it-works',
  tokens: [
    {
      name: 'API key',
      keywords: ['xkeysib-'],
      pattern: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
      remedy: 'Delete it in Brevo under SMTP & API → API keys and generate a new key',
      samples: {
        found: ["const key = 'xkeysib-{hex*64}-{alnum*16}';", 'BREVO_API_KEY=xkeysib-{hex*64}-{alnum*16}'],
        silent: ['xkeysib-{0*64}-{x*16}', 'BREVO_API_KEY=xkeysib-{hex*31}-{alnum*16}', 'axkeysib-{hex*64}-{alnum*16}'],
      },
    },
    {
      name: 'SMTP key',
      keywords: ['xsmtpsib-'],
      pattern: 'xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
      remedy: 'Delete it in Brevo under SMTP & API → SMTP and generate a new key',
      samples: {
        found: ["const key = 'xsmtpsib-{hex*64}-{alnum*16}';", 'BREVO_SMTP_KEY=xsmtpsib-{hex*64}-{alnum*16}'],
        silent: ['xsmtpsib-{0*64}-{x*16}', 'BREVO_SMTP_KEY=xsmtpsib-{hex*31}-{alnum*16}', 'axsmtpsib-{hex*64}-{alnum*16}'],
      },
    },
  ],
});
