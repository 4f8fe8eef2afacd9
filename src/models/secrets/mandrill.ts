import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mailchimp Transactional',
  docs: 'https://mailchimp.com/developer/transactional/docs/fundamentals/',
  tokens: [
    {
      name: 'API key',
      keywords: ['mandrill', 'mailchimp_transactional', 'mailchimptransactional'],
      pattern: String.raw`(?:md-)?(?<secret>(?=[A-Za-z_-]{0,21}\d)[A-Za-z0-9_-]{22})`,
      where: 'named',
      remedy: 'Delete it in Mailchimp Transactional under Settings → SMTP & API Info and add a new key',
      samples: {
        found: ['MANDRILL_API_KEY=md-{alnum*21}7', "const mandrillApiKey = 'md-{alnum*21}7';", '"mandrillApiKey": "md-{alnum*21}7"', 'mandrill_api_key: md-{alnum*21}7'],
        silent: ['MANDRILL_API_KEY=md-{x*21}7', 'MANDRILL_API_KEY=md-{alnum*9}7', 'MANDRILL_API_KEY=your_mandrill_api_key', 'CHECKSUM=md-{alnum*21}7'],
      },
    },
  ],
});
