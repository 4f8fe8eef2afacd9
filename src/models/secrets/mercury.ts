import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mercury',
  docs: 'https://docs.mercury.com/reference/getting-started-with-your-api',
  tokens: [
    {
      name: 'API token',
      keywords: ['secret-token:mercury_'],
      pattern: 'secret-token:mercury_(?:production|sandbox)_[a-z]{2,5}_[A-Za-z0-9]{30,80}_yrucrem',
      remedy: 'Delete it in Mercury under Settings → API Tokens',
      samples: {
        found: ["const key = 'secret-token:mercury_production_wma_{alnum*44}_yrucrem';", 'MERCURY_API_TOKEN=secret-token:mercury_production_wma_{alnum*44}_yrucrem'],
        silent: ['secret-token:mercury_production_wma_{x*44}_yrucrem', 'MERCURY_API_TOKEN=secret-token:mercury_production_wma_{alnum*21}_yrucrem', 'asecret-token:mercury_production_wma_{alnum*44}_yrucrem'],
      },
    },
  ],
});
