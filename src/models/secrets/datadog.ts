import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  tokens: [
    {
      name: 'API or application key',
      keywords: ['datadog', 'dd_api', 'dd_app', 'dd-api-key', 'dd-application-key'],
      pattern: '(?:[a-f0-9]{32}|[a-f0-9]{40})',
      where: 'named',
      remedy: 'Revoke it under Organization Settings → API keys and make a new one',
      samples: {
        found: ['DATADOG_API_KEY={hex*32}', 'const datadogApiKey = "{hex*32}"', '"DD-APPLICATION-KEY": "{hex*40}"', "new Datadog({ apiKey: '{hex*32}' })", 'datadog_app_key: {hex*40}'],
        silent: ['DATADOG_API_KEY={0*32}', 'datadog_commit: {hex*40}', 'DATADOG_API_KEY={hex*30}', 'undatadogKey = "{hex*32}"'],
      },
    },
  ],
});
