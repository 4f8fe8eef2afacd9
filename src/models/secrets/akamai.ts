import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
  tokens: [
    {
      name: 'EdgeGrid access or client token',
      keywords: ['akab-'],
      pattern: 'akab-[a-z0-9]{16}-[a-z0-9]{16}',
      remedy: 'Deactivate the credential under Identity & Access → API clients',
      samples: {
        found: ['const client = new Client("akab-{lownum*16}-{lownum*16}")', 'AKAMAI_CLIENT_TOKEN=akab-{lownum*16}-{lownum*16}', '"token": "akab-{lownum*16}-{lownum*16}"'],
        silent: ['akab-xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx', 'akab-{x*16}-{lownum*16}', 'akab-{lownum*5}-{lownum*16}', 'xakab-{lownum*16}-{lownum*16}'],
      },
    },
    {
      name: 'EdgeGrid client secret',
      keywords: ['akamai', 'edgegrid', 'edgerc'],
      pattern: '[A-Za-z0-9\\+/]{43}=',
      where: 'named',
      remedy: 'Deactivate the credential under Identity & Access → API clients',
      samples: {
        found: ['AKAMAI_CLIENT_SECRET={base64*43}=', 'const akamaiClientSecret = "{base64*43}="', '"akamai_client_secret": "{base64*43}="', 'akamai_client_secret: {base64*43}='],
        silent: ['AKAMAI_CLIENT_SECRET={0*43}=', 'AKAMAI_CLIENT_SECRET={base64*14}=', 'AKAMAI_VERSION={base64*43}=', 'COMMIT_KEY={base64*43}=', 'unakamai_key = "{base64*43}="'],
      },
    },
  ],
});
