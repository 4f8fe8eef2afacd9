import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  tokens: [
    {
      name: 'API key',
      keywords: ['cxtp_', 'cxup_'],
      pattern: 'cx[tu]p_[A-Za-z0-9]{30}',
      remedy: 'Delete it under Settings → API keys',
      samples: {
        found: ['const client = new Client("cxtp_{alnum*30}")', 'CORALOGIX_API_KEY=cxtp_{alnum*30}', '"token": "cxtp_{alnum*30}"'],
        silent: ['cxtp_{x*30}', 'cxtp_{alnum*10}', 'xcxtp_{alnum*30}'],
      },
    },
  ],
});
