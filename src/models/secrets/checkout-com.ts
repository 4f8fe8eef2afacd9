import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sk_test_', 'sk_sbox_', 'sk_'],
      pattern: '(?:sk_(?:sbox_)?(?=[a-z]{0,25}[2-7])[a-z2-7]{26}[a-z2-7*#$=]|sk_(?:test_)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      remedy: 'Deactivate it in the Dashboard under Developers → Keys and create a new key',
      samples: {
        found: ["const key = 'sk_sbox_{lower*12}4{lower*13}*';", 'CHECKOUT_SECRET_KEY=sk_sbox_{lower*12}4{lower*13}*', 'sk_test_{uuid}', 'sk_{lower*9}5{lower*16}a'],
        silent: ['sk_sbox_{x*12}4{x*13}*', 'CHECKOUT_SECRET_KEY=sk_sbox_{lower*12}4{lower*5}*', 'ask_sbox_{lower*12}4{lower*13}*', 'pk_sbox_{lower*12}4{lower*13}*', 'sk_live_{alnum*24}', 'sk_{lower*27}'],
      },
    },
    {
      name: 'public key',
      keywords: ['pk_test_', 'pk_sbox_', 'pk_'],
      pattern: '(?:pk_(?:sbox_)?(?=[a-z]{0,25}[2-7])[a-z2-7]{26}[a-z2-7*#$=]|pk_(?:test_)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      isPublic: true,
      remedy: '',
      samples: {
        found: ["const key = 'pk_sbox_{lower*12}4{lower*13}*';", 'APP_API_KEY=pk_sbox_{lower*12}4{lower*13}*', 'pk_test_{uuid}'],
        silent: ['pk_sbox_{lower*12}4{lower*5}*', 'apk_sbox_{lower*12}4{lower*13}*', 'pk_{hex*34}'],
      },
    },
  ],
});
