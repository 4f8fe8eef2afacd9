import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MaxMind',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  tokens: [
    {
      name: 'license key',
      keywords: ['_mmk'],
      pattern: '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
      lead: 36,
      remedy: 'Remove it in the MaxMind account portal under Manage license keys and generate a new one',
      samples: {
        found: ["const key = '{alnum*6}_{alnum*29}_mmk';", 'MAXMIND_LICENSE_KEY={alnum*6}_{alnum*29}_mmk', 'license_key: {alnum*6}_{alnum*29}_mmk'],
        silent: ['{x*6}_{x*29}_mmk', '{alnum*6}_{alnum*12}_mmk', 'price_in_mmk'],
      },
    },
    {
      name: 'license key (before 2023)',
      keywords: ['maxmind', 'geoip_license', 'geoiplicense', 'geolite'],
      pattern: String.raw`(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Remove it in the MaxMind account portal under Manage license keys and generate a new one',
      samples: {
        found: ['MAXMIND_LICENSE_KEY={alnum*15}7', "const maxmindLicenseKey = '{alnum*15}7';", '"maxmindLicenseKey": "{alnum*15}7"', 'maxmind_license_key: {alnum*15}7'],
        silent: ['MAXMIND_LICENSE_KEY={x*15}7', 'MAXMIND_LICENSE_KEY={alnum*6}7', 'MAXMIND_LICENSE_KEY=your_maxmind_license_key', 'CHECKSUM={alnum*15}7'],
      },
    },
  ],
});
