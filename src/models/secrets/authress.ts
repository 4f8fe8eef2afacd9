import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
  tokens: [
    {
      name: 'service client access key',
      keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
      pattern: '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_\\-][a-z0-9\\-]{10,32}\\.(?<secret>[A-Za-z0-9\\+/_=\\-]{30,120})',
      remedy: 'Delete it under Service clients → Access keys',
      samples: {
        found: ['AUTHRESS_KEY=sc_{alnum*20}.{lownum*4}.acc_{lownum*20}.{base64*60}', 'const key = "authress_{alnum*20}.{lownum*4}.acc-{lownum*20}.{base64*60}"'],
        silent: ['sc_{alnum*20}.{lownum*4}', 'sc_{alnum*20}.{lownum*4}.acc_{lownum*20}.{x*60}', 'misc_{alnum*20}.{lownum*4}.acc_{lownum*20}.{base64*60}'],
      },
    },
  ],
});
