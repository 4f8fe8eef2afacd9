import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Stripe or Svix',
  docs: 'https://www.standardwebhooks.com/',
  tokens: [
    {
      name: 'webhook signing secret (Clerk, Resend and others send through Svix)',
      keywords: ['whsec_'],
      pattern: 'whsec_[A-Za-z0-9+/]{32,88}={0,2}',
      remedy: 'Roll it where the webhook endpoint is set up: in Stripe under Developers → Webhooks → Roll secret, else in the sender’s webhook settings',
      samples: {
        found: ["const key = 'whsec_{alnum*32}';", 'STRIPE_WEBHOOK_SECRET=whsec_{alnum*32}', '"webhookSecret": "whsec_{base64*43}="', 'whsec_{hex*64}', 'webhook_secret: whsec_{base64*32}'],
        silent: ['whsec_{x*32}', 'STRIPE_WEBHOOK_SECRET=whsec_{alnum*15}', 'awhsec_{alnum*32}', 'whsec_...', 'STRIPE_WEBHOOK_SECRET=whsec_your_webhook_secret', 'whsec_test_secret'],
      },
    },
  ],
});
