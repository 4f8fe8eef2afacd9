import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/service-accounts',
  tokens: [
    {
      name: 'API or service account secret',
      keywords: ['mixpanel_secret', 'mixpanel_api_secret', 'mixpanel_service', 'mixpanelsecret', 'mixpanelapisecret', 'mixpanel_sa', 'mixpanelservice'],
      pattern: '[A-Za-z0-9]{32}',
      where: 'named',
      remedy: 'Reset it under Project settings → Overview, or delete the service account',
      samples: {
        found: ['MIXPANEL_SERVICE_ACCOUNT_SECRET={alnum*32}', 'const mixpanelServiceAccountSecret = "{alnum*32}"', '"mixpanel_service_account_secret": "{alnum*32}"', 'mixpanel_service_account_secret: {alnum*32}', 'MIXPANEL_API_SECRET={hex*32}'],
        silent: ['MIXPANEL_TOKEN={hex*32}', 'mixpanel.init("{hex*32}")', 'MIXPANEL_SERVICE_ACCOUNT_SECRET={0*32}', 'MIXPANEL_SERVICE_ACCOUNT_SECRET={alnum*10}', 'MIXPANEL_SERVICE_VERSION={alnum*32}', 'COMMIT_KEY={alnum*32}', 'unmixpanelservice_key = "{alnum*32}"'],
      },
    },
  ],
});
