import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  tokens: [
    {
      name: 'API token',
      keywords: ['apify_api_'],
      pattern: 'apify_api_[A-Za-z0-9]{34,38}',
      remedy: 'Regenerate it in Apify Console under Settings → API & Integrations',
      samples: {
        found: ["const key = 'apify_api_{alnum*36}';", 'APIFY_TOKEN=apify_api_{alnum*36}', "new ApifyClient({ token: 'apify_api_{alnum*36}' })"],
        silent: ['apify_api_{x*36}', 'APIFY_TOKEN=apify_api_{alnum*17}', 'aapify_api_{alnum*36}'],
      },
    },
  ],
});
