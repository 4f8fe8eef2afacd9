import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  tokens: [
    {
      name: 'user key',
      keywords: ['nrak-'],
      pattern: 'NRAK-[A-Z0-9]{27}',
      remedy: 'Delete it under API keys and create a new one',
      samples: {
        found: ['const client = new Client("NRAK-{UPNUM*27}")', 'NEW_RELIC_API_KEY=NRAK-{UPNUM*27}', '"token": "NRAK-{UPNUM*27}"'],
        silent: ['NRAK-{x*27}', 'NRAK-{UPNUM*9}', 'xNRAK-{UPNUM*27}'],
      },
    },
    {
      name: 'insights insert or query key',
      keywords: ['nrii-', 'nriq-'],
      pattern: 'NRI[IQ]-[A-Za-z0-9_\\-]{32}',
      remedy: 'Delete it under API keys → Insights insert keys and use a licence key',
      samples: {
        found: ['const client = new Client("NRII-{base64url*31}a")', 'NEW_RELIC_INSERT_KEY=NRII-{base64url*31}a', '"token": "NRII-{base64url*31}a"'],
        silent: ['NRII-{x*31}a', 'NRII-{base64url*10}a', 'xNRII-{base64url*31}a'],
      },
    },
    {
      name: 'licence key',
      keywords: ['ffffnral', 'nral'],
      pattern: '(?:eu01xx)?[a-fA-F0-9]{26,36}(?:FFFF)?NRAL',
      lead: 40,
      remedy: 'Create a new ingest licence key under API keys and delete the old one',
      samples: {
        found: ['NEW_RELIC_LICENSE_KEY={hex*32}FFFFNRAL', "license_key: '{hex*36}NRAL'", 'NEW_RELIC_LICENSE_KEY=eu01xx{hex*26}FFFFNRAL'],
        silent: ['NEW_RELIC_LICENSE_KEY={x*36}NRAL', '{hex*8}NRAL', 'NEW_RELIC_LICENSE_KEY=${LICENSE}'],
      },
    },
    {
      name: 'REST API key',
      keywords: ['nrra-'],
      pattern: 'NRRA-[a-f0-9]{42}',
      remedy: 'Delete it under API keys and use a user key',
      samples: {
        found: ['const client = new Client("NRRA-{hex*42}")', 'NEW_RELIC_REST_API_KEY=NRRA-{hex*42}', '"token": "NRRA-{hex*42}"'],
        silent: ['NEW_RELIC_APP_ID={digit*9}', 'NRRA-{x*42}', 'NRRA-{hex*14}', 'xNRRA-{hex*42}'],
      },
    },
    {
      name: 'older licence key',
      keywords: ['new_relic_license', 'newrelic_license', 'newreliclicense'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Create a new ingest licence key under API keys and delete the old one',
      samples: {
        found: ['NEWRELIC_LICENSE_KEY={hex*40}', 'const newrelicLicenseKey = "{hex*40}"', '"newrelic_license_key": "{hex*40}"', 'newrelic_license_key: {hex*40}'],
        silent: ['NEWRELIC_LICENSE_KEY={0*40}', 'NEWRELIC_LICENSE_KEY={hex*13}', 'NEWRELIC_LICENSE_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'unnewreliclicense_key = "{hex*40}"'],
      },
    },
    {
      name: 'browser key',
      keywords: ['nrjs-'],
      pattern: 'NRJS-[a-f0-9]{19}',
      isPublic: true,
      remedy: '',
      samples: {
        found: ['const client = new Client("NRJS-{hex*19}")', 'licenseKey=NRJS-{hex*19}', '"token": "NRJS-{hex*19}"'],
        silent: ['NRJS-{x*19}', 'NRJS-{hex*6}', 'xNRJS-{hex*19}'],
      },
    },
  ],
});
