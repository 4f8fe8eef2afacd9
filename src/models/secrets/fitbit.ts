import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fitbit',
  docs: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['fitbit'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset it at dev.fitbit.com under Manage My Apps → Reset Client Secret',
      samples: {
        found: ['FITBIT_CLIENT_SECRET={hex*32}', "const fitbitClientSecret = '{hex*32}';", '"fitbitClientSecret": "{hex*32}"', 'fitbit_client_secret: {hex*32}'],
        silent: ['FITBIT_CLIENT_SECRET={0*32}', 'FITBIT_CLIENT_SECRET={hex*15}', 'FITBIT_CLIENT_SECRET=your_fitbit_client_secret', 'CHECKSUM={hex*32}', 'FITBIT_CLIENT_ID={UPNUM*6}'],
      },
    },
  ],
});
