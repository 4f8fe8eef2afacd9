import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  tokens: [
    {
      name: 'secret API key',
      keywords: ['revenuecat', 'rc_secret', 'rcsecret'],
      pattern: 'sk_[A-Za-z0-9]{24,40}',
      where: 'named',
      remedy: 'Delete it in the project’s settings under API keys and make a new secret key',
      samples: {
        found: ['REVENUECAT_SECRET_API_KEY=sk_{alnum*29}', "const revenuecatSecretApiKey = 'sk_{alnum*29}';", '"revenuecatSecretApiKey": "sk_{alnum*29}"', 'revenuecat_secret_api_key: sk_{alnum*29}'],
        silent: ['REVENUECAT_SECRET_API_KEY=sk_{x*29}', 'REVENUECAT_SECRET_API_KEY=sk_{alnum*13}', 'REVENUECAT_SECRET_API_KEY=your_revenuecat_secret_api_key', 'CHECKSUM=sk_{alnum*29}', 'REVENUECAT_API_KEY=appl_{alnum*27}', 'REVENUECAT_GOOGLE_KEY=goog_{alnum*27}'],
      },
    },
    {
      name: 'public SDK key',
      keywords: ['appl_', 'goog_', 'amzn_', 'strp_', 'rcb_'],
      pattern: '(?:appl|goog|amzn|strp|rcb)_[A-Za-z0-9]{24,40}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'appl_{alnum*27}';", 'APP_API_KEY=appl_{alnum*27}', 'goog_{alnum*27}'], silent: ['appl_{alnum*12}', 'aappl_{alnum*27}', 'sk_{alnum*29}'] },
    },
  ],
});
