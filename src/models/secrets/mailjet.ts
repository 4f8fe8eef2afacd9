import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/getting-started/',
  tokens: [
    {
      name: 'API or secret key',
      keywords: ['mailjet', 'mj_api', 'mjapi', 'mj_secret', 'mjsecret'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset the secret key in Mailjet under Account settings → API Key Management',
      samples: {
        found: ['MAILJET_SECRET_KEY={hex*32}', "const mailjetSecretKey = '{hex*32}';", '"mailjetSecretKey": "{hex*32}"', 'mailjet_secret_key: {hex*32}', 'MJ_APIKEY_PRIVATE={hex*32}'],
        silent: ['MAILJET_SECRET_KEY={0*32}', 'MAILJET_SECRET_KEY={hex*15}', 'MAILJET_SECRET_KEY=your_mailjet_secret_key', 'CHECKSUM={hex*32}', 'MJ_TEMPLATE={digit*7}'],
      },
    },
  ],
});
