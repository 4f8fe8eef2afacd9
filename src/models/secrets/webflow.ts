import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication/site-token',
  tokens: [
    {
      name: 'API token',
      keywords: ['webflow'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Delete it in Webflow under Site settings → Apps & integrations → API access',
      samples: {
        found: ['WEBFLOW_API_TOKEN={hex*64}', "const webflowApiToken = '{hex*64}';", '"webflowApiToken": "{hex*64}"', 'webflow_api_token: {hex*64}'],
        silent: ['WEBFLOW_API_TOKEN={0*64}', 'WEBFLOW_API_TOKEN={hex*31}', 'WEBFLOW_API_TOKEN=your_webflow_api_token', 'CHECKSUM={hex*64}'],
      },
    },
  ],
});
