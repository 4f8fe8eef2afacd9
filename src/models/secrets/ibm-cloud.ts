import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  tokens: [
    {
      name: 'API key',
      keywords: ['ibm_cloud', 'ibmcloud', 'ibm-cloud', 'ibm_api', 'ibmapi', 'watson', 'watsonx', 'bluemix', 'iam_api', 'iam_apikey'],
      pattern: '[A-Za-z0-9_\\-]{44}',
      where: 'named',
      remedy: 'Delete it under Manage → Access (IAM) → API keys and make a new one',
      samples: {
        found: ['IBM_CLOUD_API_KEY={base64url*43}a', 'const ibmCloudApiKey = "{base64url*43}a"', '"ibm_cloud_api_key": "{base64url*43}a"', 'ibm_cloud_api_key: {base64url*43}a'],
        silent: ['IBM_CLOUD_API_KEY={0*43}a', 'IBM_CLOUD_API_KEY={base64url*14}a', 'IBM_CLOUD_VERSION={base64url*43}a', 'COMMIT_KEY={base64url*43}a', 'unibmcloud_key = "{base64url*43}a"'],
      },
    },
  ],
});
