import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'AppVeyor',
  docs: 'https://www.appveyor.com/docs/api/',
  tokens: [
    {
      name: 'API token',
      keywords: ['appveyor'],
      pattern: '(?:v2\\.)?[a-z0-9]{20}',
      where: 'named',
      remedy: 'Regenerate it under Account → API keys',
      samples: {
        found: ['APPVEYOR_API_TOKEN=v2.{lownum*19}4', 'const appveyorApiToken = "v2.{lownum*19}4"', '"appveyor_api_token": "v2.{lownum*19}4"', 'appveyor_api_token: v2.{lownum*19}4'],
        silent: ['APPVEYOR_BUILD_ID={lownum*20}', 'APPVEYOR_API_TOKEN=v2.{0*19}4', 'APPVEYOR_API_TOKEN=v2.{lownum*6}4', 'APPVEYOR_VERSION=v2.{lownum*19}4', 'COMMIT_KEY=v2.{lownum*19}4', 'unappveyor_key = "v2.{lownum*19}4"'],
      },
    },
  ],
});
