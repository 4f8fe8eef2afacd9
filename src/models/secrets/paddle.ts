import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      pattern: 'pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
      remedy: 'Revoke it in Paddle under Developer tools → Authentication and create a new key',
      samples: {
        found: ["const key = 'pdl_live_apikey_{lownum*26}_{alnum*22}_{alnum*3}';", 'PADDLE_API_KEY=pdl_live_apikey_{lownum*26}_{alnum*22}_{alnum*3}'],
        silent: ['pdl_live_apikey_{x*26}_{x*22}_{x*3}', 'PADDLE_API_KEY=pdl_live_apikey_{lownum*12}_{alnum*22}_{alnum*3}', 'apdl_live_apikey_{lownum*26}_{alnum*22}_{alnum*3}'],
      },
    },
    {
      name: 'webhook secret key',
      keywords: ['pdl_ntfset_'],
      pattern: 'pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}',
      remedy: 'Make a new notification destination under Developer tools → Notifications and delete the old one',
      samples: {
        found: ["const key = 'pdl_ntfset_{lownum*26}_{base64*32}';", 'PADDLE_WEBHOOK_SECRET=pdl_ntfset_{lownum*26}_{base64*32}'],
        silent: ['pdl_ntfset_{x*26}_{x*32}', 'PADDLE_WEBHOOK_SECRET=pdl_ntfset_{lownum*26}_{base64*15}', 'apdl_ntfset_{lownum*26}_{base64*32}'],
      },
    },
    {
      name: 'API key (before May 2025)',
      keywords: ['paddle_api', 'paddleapi', 'paddle_secret', 'paddlesecret', 'paddle_auth', 'paddleauth', 'paddle_vendor_auth', 'paddlevendorauth'],
      pattern: String.raw`(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}`,
      where: 'named',
      remedy: 'Revoke it in Paddle under Developer tools → Authentication and create a new key',
      samples: {
        found: ['PADDLE_API_KEY={alnum*49}7', "const paddleApiKey = '{alnum*49}7';", '"paddleApiKey": "{alnum*49}7"', 'paddle_api_key: {alnum*49}7'],
        silent: ['PADDLE_API_KEY={x*49}7', 'PADDLE_API_KEY={alnum*23}7', 'PADDLE_API_KEY=your_paddle_api_key', 'CHECKSUM={alnum*49}7'],
      },
    },
    {
      name: 'client-side token',
      keywords: ['live_', 'test_'],
      pattern: '(?:live|test)_[a-f0-9]{27}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'live_{hex*27}';", 'APP_API_KEY=live_{hex*27}'], silent: ['live_{hex*12}', 'alive_{hex*27}', 'live_{hex*35}', 'sk_live_{hex*27}'] },
    },
  ],
});
