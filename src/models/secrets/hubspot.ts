import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  tokens: [
    {
      name: 'private app access token',
      keywords: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
      pattern: String.raw`pat-(?:na|eu|ap)\d-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`,
      remedy: 'Rotate it in HubSpot under Settings → Integrations → Private Apps → Auth',
      samples: {
        found: ["const key = 'pat-na1-{uuid}';", 'HUBSPOT_ACCESS_TOKEN=pat-na1-{uuid}'],
        silent: ['pat-na1-00000000-0000-0000-0000-000000000000', 'HUBSPOT_ACCESS_TOKEN=pat-na1-{hex*8}-{hex*4}', 'apat-na1-{uuid}'],
      },
    },
    {
      name: 'API key or client secret',
      keywords: ['hubspot', 'hapikey'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Rotate the secret in the app’s Auth settings; API keys ended in 2022, private apps replace them',
      samples: {
        found: ['HUBSPOT_CLIENT_SECRET={uuid}', "const hubspotClientSecret = '{uuid}';", '"hubspotClientSecret": "{uuid}"', 'hubspot_client_secret: {uuid}'],
        silent: ['HUBSPOT_CLIENT_SECRET=00000000-0000-0000-0000-000000000000', 'HUBSPOT_CLIENT_SECRET={hex*8}-{hex*4}', 'HUBSPOT_CLIENT_SECRET=your_hubspot_client_secret', 'CHECKSUM={uuid}', 'HUBSPOT_FORM_ID={uuid}', 'HUBSPOT_APP_ID={uuid}'],
      },
    },
  ],
});
