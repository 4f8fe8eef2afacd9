import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  tokens: [
    {
      name: 'API key',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: 'os_v2_(?:app|org)_[a-z2-7]{90,120}',
      remedy: 'Delete it in OneSignal under Settings → Keys & IDs and add a new key',
      samples: {
        found: ["const key = 'os_v2_app_{lower*50}2{lower*52}';", 'ONESIGNAL_API_KEY=os_v2_app_{lower*50}2{lower*52}'],
        silent: ['os_v2_app_{x*50}2{x*52}', 'ONESIGNAL_API_KEY=os_v2_app_{lower*50}2{lower*25}', 'aos_v2_app_{lower*50}2{lower*52}'],
      },
    },
    {
      name: 'legacy REST API key',
      keywords: ['onesignal', 'one_signal'],
      pattern: String.raw`(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{48}`,
      where: 'named',
      remedy: 'Rotate it in OneSignal under Settings → Keys & IDs',
      samples: {
        found: ['ONESIGNAL_REST_API_KEY={alnum*47}7', "const onesignalRestApiKey = '{alnum*47}7';", '"onesignalRestApiKey": "{alnum*47}7"', 'onesignal_rest_api_key: {alnum*47}7'],
        silent: ['ONESIGNAL_REST_API_KEY={x*47}7', 'ONESIGNAL_REST_API_KEY={alnum*22}7', 'ONESIGNAL_REST_API_KEY=your_onesignal_rest_api_key', 'CHECKSUM={alnum*47}7', 'ONESIGNAL_APP_ID={uuid}'],
      },
    },
  ],
});
