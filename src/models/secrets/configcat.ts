import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ConfigCat',
  docs: 'https://configcat.com/docs/api/reference/configcat-public-management-api/',
  tokens: [
    {
      name: 'management API or webhook key',
      keywords: ['configcat_basic', 'configcat_management', 'configcat_webhook', 'configcat_api', 'configcatbasic'],
      pattern: '[A-Za-z0-9\\+/=_\\-]{40,64}',
      where: 'named',
      remedy: 'Delete it under Public API credentials',
      samples: {
        found: ['CONFIGCAT_BASIC_AUTH_PASSWORD={base64*43}=', 'const configcatBasicAuthPassword = "{base64*43}="', '"configcat_basic_auth_password": "{base64*43}="', 'configcat_basic_auth_password: {base64*43}='],
        silent: ['CONFIGCAT_SDK_KEY=configcat-sdk-1/{alnum*22}/{alnum*22}', 'CONFIGCAT_BASIC_AUTH_PASSWORD={0*43}=', 'CONFIGCAT_BASIC_AUTH_PASSWORD={base64*14}=', 'CONFIGCAT_BASIC_VERSION={base64*43}=', 'COMMIT_KEY={base64*43}=', 'unconfigcatbasic_key = "{base64*43}="'],
      },
    },
  ],
});
