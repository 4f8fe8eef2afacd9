import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'WooCommerce',
  docs: 'https://developer.woocommerce.com/docs/apis/rest-api/authentication/',
  tokens: [
    {
      name: 'consumer key',
      keywords: ['ck_'],
      pattern: 'ck_[a-f0-9]{40}',
      remedy: 'Revoke it in WooCommerce under Settings → Advanced → REST API and add a new key',
      samples: { found: ["const key = 'ck_{hex*40}';", 'WC_CONSUMER_KEY=ck_{hex*40}'], silent: ['ck_{0*40}', 'WC_CONSUMER_KEY=ck_{hex*19}', 'ack_{hex*40}'] },
    },
    {
      name: 'consumer secret',
      keywords: ['cs_'],
      pattern: 'cs_[a-f0-9]{40}',
      remedy: 'Revoke it in WooCommerce under Settings → Advanced → REST API and add a new key',
      samples: {
        found: ["const key = 'cs_{hex*40}';", 'WC_CONSUMER_SECRET=cs_{hex*40}'],
        silent: ['cs_{0*40}', 'WC_CONSUMER_SECRET=cs_{hex*19}', 'acs_{hex*40}', 'cs_test_{alnum*58}'],
      },
    },
  ],
});
