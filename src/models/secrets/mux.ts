import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  tokens: [
    {
      name: 'token secret',
      keywords: ['mux_token_secret', 'mux_secret', 'muxtokensecret', 'muxsecret', 'mux_access_token_secret'],
      pattern: String.raw`[A-Za-z0-9/\+]{75}`,
      where: 'named',
      remedy: 'Revoke the access token in the Mux dashboard under Settings → Access Tokens and make a new one',
      samples: {
        found: ['MUX_TOKEN_SECRET={base64*74}a', '"MUX_TOKEN_SECRET": "{base64*74}a"', "const muxTokenSecret = '{base64*74}a'", 'MUX_SECRET: {base64*74}a'],
        silent: ['MUX_TOKEN_SECRET={alnum*20}', 'MUX_TOKEN_SECRET=your_key_here', 'unmuxTokenSecret = "{base64*74}a"', 'MUX_TOKEN_ID={uuid}', 'MUX_TOKEN_SECRET={x*75}', 'TMUX_SECRET={base64*74}a'],
      },
    },
    {
      name: 'webhook signing secret',
      keywords: ['mux_webhook', 'muxwebhook'],
      pattern: '[a-z0-9]{32}',
      where: 'named',
      remedy: 'Rotate it in the Mux dashboard under Settings → Webhooks',
      samples: {
        found: ['MUX_WEBHOOK_SECRET={lownum*32}', '"MUX_WEBHOOK_SECRET": "{lownum*32}"', "const muxWebhookSecret = '{lownum*32}'"],
        silent: ['MUX_WEBHOOK_SECRET={lownum*20}', 'MUX_WEBHOOK_SECRET=your_key_here', 'unmuxWebhookSecret = "{lownum*32}"', 'MUX_WEBHOOK_SECRET={x*32}'],
      },
    },
  ],
});
