import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['sg.'],
      pattern: String.raw`SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`,
      remedy: 'Delete it in SendGrid under Settings → API Keys and create a new key',
      samples: {
        found: ["const key = 'SG.{base64url*22}.{base64url*42}a';", 'SENDGRID_API_KEY=SG.{base64url*22}.{base64url*42}a', "sgMail.setApiKey('SG.{alnum*22}.{alnum*43}')"],
        silent: ['SG.{x*22}.{x*42}a', 'SENDGRID_API_KEY=SG.{base64url*22}.{base64url*20}a', 'aSG.{base64url*22}.{base64url*42}a', 'SG.your-key.here', 'msg.{base64url*22}.{base64url*43}'],
      },
    },
  ],
});
