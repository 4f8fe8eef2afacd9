import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['pagerduty', 'pager_duty', 'pd_api'],
      pattern: '(?:[uy]\\+[A-Za-z0-9_\\-]{18}|[A-Za-z0-9_\\-]{20})',
      where: 'named',
      remedy: 'Delete it under Integrations → API access keys',
      samples: {
        found: ['PAGERDUTY_API_KEY=u+{base64url*17}4', 'const pagerdutyApiKey = "u+{base64url*17}4"', '"pagerduty_api_key": "u+{base64url*17}4"', 'pagerduty_api_key: u+{base64url*17}4'],
        silent: ['PAGERDUTY_API_KEY=u+{0*17}4', 'PAGERDUTY_API_KEY=u+{base64url*5}4', 'PAGERDUTY_VERSION=u+{base64url*17}4', 'COMMIT_KEY=u+{base64url*17}4', 'unpagerduty_key = "u+{base64url*17}4"'],
      },
    },
    {
      name: 'integration or routing key',
      keywords: ['pagerduty', 'pd_routing', 'pd_integration'],
      pattern: '(?:[a-f0-9]{32}|R[A-Z0-9]{31})',
      where: 'named',
      remedy: 'Delete the integration of the service and add a new one',
      samples: {
        found: ['PAGERDUTY_ROUTING_KEY={hex*32}', 'const pagerdutyRoutingKey = "{hex*32}"', '"pagerduty_routing_key": "{hex*32}"', 'pagerduty_routing_key: {hex*32}', 'PAGERDUTY_INTEGRATION_KEY=R{UPNUM*31}'],
        silent: ['PAGERDUTY_ROUTING_KEY={0*32}', 'PAGERDUTY_ROUTING_KEY={hex*10}', 'PAGERDUTY_VERSION={hex*32}', 'COMMIT_KEY={hex*32}', 'unpagerduty_key = "{hex*32}"'],
      },
    },
  ],
});
