import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bandwidth',
  docs: 'https://dev.bandwidth.com/docs/credentials/',
  tokens: [
    {
      name: 'API secret',
      keywords: ['bandwidth_api', 'bandwidthapi', 'bandwidth_client', 'bandwidthclient', 'bandwidth_secret', 'bandwidthsecret'],
      pattern: '[a-f0-9]{48}',
      where: 'named',
      remedy: 'Delete the credential in the Bandwidth App under Account → API Credentials and create a new one',
      samples: {
        found: ['BANDWIDTH_API_SECRET={hex*48}', "const bandwidthApiSecret = '{hex*48}';", '"bandwidthApiSecret": "{hex*48}"', 'bandwidth_api_secret: {hex*48}'],
        silent: ['BANDWIDTH_API_SECRET={0*48}', 'BANDWIDTH_API_SECRET={hex*23}', 'BANDWIDTH_API_SECRET=your_bandwidth_api_secret', 'CHECKSUM={hex*48}', 'BANDWIDTH_SECRET_LIMIT={digit*6}'],
      },
    },
  ],
});
