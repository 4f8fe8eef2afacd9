import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Splunk',
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  tokens: [
    {
      name: 'HTTP event collector token',
      keywords: ['splunk'],
      pattern: '(?:Splunk )?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete the token under Settings → Data inputs → HTTP Event Collector and create a new one',
      samples: {
        found: ['SPLUNK_HEC_TOKEN={uuid}', '"splunkToken": "{uuid}"', 'splunk_token: {uuid}'],
        silent: ['SPLUNK_HEC_TOKEN=00000000-0000-0000-0000-{0*12}', 'SPLUNK_INDEX={uuid}', 'SPLUNK_HEC_TOKEN={hex*20}'],
      },
    },
    {
      name: 'event collector header',
      keywords: ['splunk'],
      pattern: 'Splunk (?<secret>[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      remedy: 'Delete the token under Settings → Data inputs → HTTP Event Collector and create a new one',
      samples: {
        found: ['curl -H "Authorization: Splunk {uuid}"', "headers: { Authorization: 'Splunk {uuid}' }"],
        silent: ['Authorization: Splunk ${token}', 'Splunk Enterprise', 'Splunk 00000000-0000-0000-0000-{0*12}'],
      },
    },
    {
      name: 'observability access token',
      keywords: ['signalfx', 'sfx', 'x-sf-token', 'splunk_access', 'splunk_observability'],
      pattern: '[A-Za-z0-9_\\-]{22}',
      where: 'named',
      remedy: 'Rotate it under Settings → Access tokens',
      samples: {
        found: ['SIGNALFX_ACCESS_TOKEN={base64url*21}4', 'const signalfxAccessToken = "{base64url*21}4"', '"signalfx_access_token": "{base64url*21}4"', 'signalfx_access_token: {base64url*21}4'],
        silent: ['SIGNALFX_ACCESS_TOKEN={0*21}4', 'SIGNALFX_ACCESS_TOKEN={base64url*7}4', 'SIGNALFX_VERSION={base64url*21}4', 'COMMIT_KEY={base64url*21}4', 'unsignalfx_key = "{base64url*21}4"'],
      },
    },
  ],
});
