import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Drift',
  docs: 'https://devdocs.drift.com/docs/authentication-and-scopes',
  tokens: [
    {
      name: 'access token',
      keywords: ['drift_api', 'driftapi', 'drift_token', 'drifttoken', 'drift_access', 'driftaccess', 'drift_oauth', 'driftoauth', 'drift_client', 'driftclient'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Reset it in Drift’s developer site under the app’s OAuth & Scopes',
      samples: {
        found: ['DRIFT_ACCESS_TOKEN={alnum*31}7', "const driftAccessToken = '{alnum*31}7';", '"driftAccessToken": "{alnum*31}7"', 'drift_access_token: {alnum*31}7'],
        silent: ['DRIFT_ACCESS_TOKEN={x*31}7', 'DRIFT_ACCESS_TOKEN={alnum*14}7', 'DRIFT_ACCESS_TOKEN=your_drift_access_token', 'CHECKSUM={alnum*31}7'],
      },
    },
  ],
});
