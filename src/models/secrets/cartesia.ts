import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cartesia',
  docs: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk_car_'],
      pattern: 'sk_car_(?=[a-z_-]{0,47}[A-Z0-9])[A-Za-z0-9_-]{20,48}',
      remedy: 'Delete it on play.cartesia.ai under API Keys and make a new one',
      samples: {
        found: ['sk_car_{alnum*22}', 'CARTESIA_API_KEY=sk_car_{alnum*22}'],
        silent: ['sk_car_{x*22}', 'sk_car_{alnum*8}', 'task_car_{alnum*22}', 'sk_car_your_api_key'],
      },
    },
  ],
});
