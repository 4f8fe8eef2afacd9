import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api',
  tokens: [
    {
      name: 'application secret or consumer key',
      keywords: ['ovh'],
      pattern: '[a-z0-9]{32}',
      where: 'named',
      remedy: 'Delete the application with DELETE /me/api/application and create a new one',
      samples: {
        found: ['OVH_APPLICATION_SECRET={lownum*32}', 'const ovhApplicationSecret = "{lownum*32}"', '"ovh_application_secret": "{lownum*32}"', 'ovh_application_secret: {lownum*32}', 'OVH_CONSUMER_KEY={lownum*32}'],
        silent: ['OVH_APPLICATION_SECRET={0*32}', 'OVH_APPLICATION_SECRET={lownum*10}', 'OVH_VERSION={lownum*32}', 'COMMIT_KEY={lownum*32}', 'unovh_key = "{lownum*32}"'],
      },
    },
  ],
});
