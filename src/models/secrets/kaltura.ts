import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kaltura',
  docs: 'https://developer.kaltura.com/api-docs/VPaaS-API-Getting-Started/Getting-Started-VPaaS-API.html',
  tokens: [
    {
      name: 'admin or user secret',
      keywords: ['kaltura'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Ask Kaltura’s support to regenerate it; secrets are shown in the KMC under Settings → Integration Settings',
      samples: {
        found: ['KALTURA_ADMIN_SECRET={hex*32}', "const kalturaAdminSecret = '{hex*32}';", '"kalturaAdminSecret": "{hex*32}"', 'kaltura_admin_secret: {hex*32}'],
        silent: ['KALTURA_ADMIN_SECRET={0*32}', 'KALTURA_ADMIN_SECRET={hex*15}', 'KALTURA_ADMIN_SECRET=your_kaltura_admin_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
