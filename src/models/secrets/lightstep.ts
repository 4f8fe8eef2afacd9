import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Lightstep',
  docs: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['lightstep', 'ls_access'],
      pattern: '[A-Za-z0-9\\+/]{80,240}={0,2}',
      where: 'named',
      remedy: 'Revoke it under Project settings → Access tokens',
      samples: {
        found: ['LIGHTSTEP_ACCESS_TOKEN={base64*100}', 'const lightstepAccessToken = "{base64*100}"', '"lightstep_access_token": "{base64*100}"', 'lightstep_access_token: {base64*100}'],
        silent: ['LIGHTSTEP_ACCESS_TOKEN={0*100}', 'LIGHTSTEP_ACCESS_TOKEN={base64*33}', 'LIGHTSTEP_VERSION={base64*100}', 'COMMIT_KEY={base64*100}', 'unlightstep_key = "{base64*100}"'],
      },
    },
  ],
});
