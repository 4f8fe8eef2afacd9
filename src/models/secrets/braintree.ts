import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  tokens: [
    {
      name: 'private key',
      keywords: ['braintree'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it in the Control Panel under Settings → API and generate a new key',
      samples: {
        found: ['BRAINTREE_PRIVATE_KEY={hex*32}', "const braintreePrivateKey = '{hex*32}';", '"braintreePrivateKey": "{hex*32}"', 'braintree_private_key: {hex*32}'],
        silent: ['BRAINTREE_PRIVATE_KEY={0*32}', 'BRAINTREE_PRIVATE_KEY={hex*15}', 'BRAINTREE_PRIVATE_KEY=your_braintree_private_key', 'CHECKSUM={hex*32}', 'BRAINTREE_TOKENIZATION_KEY=production_{lownum*8}_{lownum*16}', 'BRAINTREE_PUBLIC_KEY={lownum*16}'],
      },
    },
    {
      name: 'tokenization key',
      keywords: ['production_', 'sandbox_'],
      pattern: '(?:production|sandbox)_[a-z0-9]{8}_[a-z0-9]{16}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'production_{lownum*8}_{lownum*16}';", 'APP_API_KEY=production_{lownum*8}_{lownum*16}'],
        silent: ['production_{lownum*8}_{lownum*7}', 'aproduction_{lownum*8}_{lownum*16}'],
      },
    },
  ],
});
