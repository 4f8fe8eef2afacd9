import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  tokens: [
    {
      name: 'SDK key',
      keywords: ['sdk-'],
      pattern: 'sdk-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Reset it under Project settings → Environments',
      samples: {
        found: ['const client = new Client("sdk-{uuid}")', 'LAUNCHDARKLY_SDK_KEY=sdk-{uuid}', '"token": "sdk-{uuid}"'],
        silent: ['sdk-00000000-0000-0000-0000-{0*12}', 'sdk-{hex*8}-{hex*4}', 'xsdk-{uuid}'],
      },
    },
    {
      name: 'API access token',
      keywords: ['api-'],
      pattern: 'api-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Delete or reset it under Account settings → Authorization',
      samples: {
        found: ['const client = new Client("api-{uuid}")', 'LAUNCHDARKLY_ACCESS_TOKEN=api-{uuid}', '"token": "api-{uuid}"'],
        silent: ['api-00000000-0000-0000-0000-{0*12}', 'api-{hex*8}-{hex*4}', 'xapi-{uuid}'],
      },
    },
    {
      name: 'relay proxy key',
      keywords: ['rel-'],
      pattern: 'rel-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Delete it under Account settings → Relay proxy',
      samples: {
        found: ['const client = new Client("rel-{uuid}")', 'RELAY_KEY=rel-{uuid}', '"token": "rel-{uuid}"'],
        silent: ['rel-00000000-0000-0000-0000-{0*12}', 'rel-{hex*8}-{hex*4}', 'xrel-{uuid}'],
      },
    },
    {
      name: 'mobile key',
      keywords: ['mob-'],
      pattern: 'mob-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ['const client = new Client("mob-{uuid}")', 'MOBILE_KEY=mob-{uuid}', '"token": "mob-{uuid}"'],
        silent: ['mob-00000000-0000-0000-0000-{0*12}', 'mob-{hex*8}-{hex*4}', 'xmob-{uuid}'],
      },
    },
  ],
});
