import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  tokens: [
    {
      name: 'access token',
      keywords: ['fm1r_', 'fm1a_', 'fm2_'],
      pattern: String.raw`(?:fm1[ar]|fm2)_[A-Za-z0-9/\+]{100,1400}={0,3}`,
      remedy: 'Run `fly tokens revoke <id>` and make a new one',
      samples: {
        found: ['FlyV1 fm2_{base64*300}a==', 'FLY_API_TOKEN="FlyV1 fm2_{alnum*240},fm2_{alnum*240}"', 'fm1r_{alnum*200}'],
        silent: ['fm2_{alnum*20}', 'fm2_{x*240}', 'FLY_API_TOKEN=FlyV1 fm2_your_token'],
      },
    },
    {
      name: 'legacy access token',
      keywords: ['fo1_'],
      pattern: 'fo1_[A-Za-z0-9_-]{43}',
      remedy: 'Run `fly tokens revoke <id>` and make a new one',
      samples: { found: ['fo1_{alnum*43}', 'FLY_API_TOKEN=fo1_{base64url*42}a'], silent: ['fo1_{x*43}', 'fo1_{alnum*20}', 'info1_{alnum*43}'] },
    },
  ],
});
