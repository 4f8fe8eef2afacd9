import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['activecampaign', 'active_campaign'],
      pattern: '[a-f0-9]{72}',
      where: 'named',
      remedy: 'Reset it in ActiveCampaign under Settings → Developer',
      samples: {
        found: ['ACTIVECAMPAIGN_API_KEY={hex*72}', "const activecampaignApiKey = '{hex*72}';", '"activecampaignApiKey": "{hex*72}"', 'activecampaign_api_key: {hex*72}'],
        silent: ['ACTIVECAMPAIGN_API_KEY={0*72}', 'ACTIVECAMPAIGN_API_KEY={hex*35}', 'ACTIVECAMPAIGN_API_KEY=your_activecampaign_api_key', 'CHECKSUM={hex*72}'],
      },
    },
  ],
});
