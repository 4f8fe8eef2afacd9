import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['monday_api', 'mondayapi', 'monday_token', 'mondaytoken', 'monday_access', 'mondayaccess', 'monday.com'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,60}\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{40,90}`,
      where: 'named',
      remedy: 'Regenerate it in monday.com under Developers → My access tokens',
      samples: {
        found: ['MONDAY_API_TOKEN={jwt:tid=1234567,aai=11,actid=7654321,rgn=euc1}', "const mondayApiToken = '{jwt:tid=1234567,aai=11,actid=7654321,rgn=euc1}';", '"mondayApiToken": "{jwt:tid=1234567,aai=11,actid=7654321,rgn=euc1}"', 'monday_api_token: {jwt:tid=1234567,aai=11,actid=7654321,rgn=euc1}'],
        silent: ['MONDAY_API_TOKEN=your-jwt', 'MONDAY_API_TOKEN=eyJhbGciOi', 'MONDAY_API_TOKEN=your_monday_api_token', 'CHECKSUM={jwt:tid=1234567,aai=11,actid=7654321,rgn=euc1}'],
      },
    },
    {
      name: 'app signing or client secret',
      keywords: ['monday_signing', 'mondaysigning', 'monday_client', 'mondayclient', 'monday_app', 'mondayapp'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in the monday.com Developer Center under the app’s Basic information',
      samples: {
        found: ['MONDAY_SIGNING_SECRET={hex*32}', "const mondaySigningSecret = '{hex*32}';", '"mondaySigningSecret": "{hex*32}"', 'monday_signing_secret: {hex*32}'],
        silent: ['MONDAY_SIGNING_SECRET={0*32}', 'MONDAY_SIGNING_SECRET={hex*15}', 'MONDAY_SIGNING_SECRET=your_monday_signing_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
