import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Instana',
  docs: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api',
  tokens: [
    {
      name: 'API token or agent key',
      keywords: ['instana'],
      pattern: '[A-Za-z0-9_\\-]{22}',
      where: 'named',
      remedy: 'Delete it under Settings → API tokens',
      samples: {
        found: ['INSTANA_API_TOKEN={base64url*21}4', 'const instanaApiToken = "{base64url*21}4"', '"instana_api_token": "{base64url*21}4"', 'instana_api_token: {base64url*21}4', 'INSTANA_AGENT_KEY={base64url*21}4'],
        silent: ['INSTANA_API_TOKEN={0*21}4', 'INSTANA_API_TOKEN={base64url*7}4', 'INSTANA_VERSION={base64url*21}4', 'COMMIT_KEY={base64url*21}4', 'uninstana_key = "{base64url*21}4"'],
      },
    },
  ],
});
