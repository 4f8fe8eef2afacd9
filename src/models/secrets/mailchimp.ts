import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mailchimp',
  docs: 'https://mailchimp.com/help/about-api-keys/',
  tokens: [
    {
      name: 'API key',
      keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      pattern: String.raw`[a-f0-9]{32}-us\d{1,2}`,
      lead: 32,
      remedy: 'Revoke it in Mailchimp under Account → Extras → API keys and create a new key',
      samples: {
        found: ["const key = '{hex*32}-us12';", 'MAILCHIMP_API_KEY={hex*32}-us6', '"apiKey": "{hex*32}-us21"'],
        silent: ['{0*32}-us12', '{hex*30}-us12', '{hex*32}-user', 'aws-us1-{hex*32}'],
      },
    },
  ],
});
