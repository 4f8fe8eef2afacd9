import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  tokens: [
    {
      name: 'access key',
      keywords: ['sumologic', 'sumo_logic', 'sumo_access', 'sumo'],
      pattern: '[A-Za-z0-9]{64}',
      where: 'named',
      remedy: 'Delete it under Preferences → My access keys',
      samples: {
        found: ['SUMOLOGIC_ACCESS_KEY={alnum*64}', 'const sumologicAccessKey = "{alnum*64}"', '"sumologic_access_key": "{alnum*64}"', 'sumologic_access_key: {alnum*64}'],
        silent: ['SUMOLOGIC_ACCESS_ID=su{alnum*12}', 'SUMOLOGIC_ACCESS_KEY={0*64}', 'SUMOLOGIC_ACCESS_KEY={alnum*21}', 'SUMOLOGIC_VERSION={alnum*64}', 'COMMIT_KEY={alnum*64}', 'unsumologic_key = "{alnum*64}"'],
      },
    },
    {
      name: 'HTTP source URL',
      keywords: ['sumologic.com/receiver/'],
      pattern: 'https://[\\w.\\-]{1,40}\\.sumologic\\.com/receiver/v1/http/(?<secret>[A-Za-z0-9_\\-]{60,200}={0,2})',
      lead: 60,
      remedy: 'Regenerate the URL of the HTTP source under Collection',
      samples: {
        found: ['url: "https://endpoint1.collection.us2.sumologic.com/receiver/v1/http/{base64url*86}=="', 'SUMO_URL=https://collectors.sumologic.com/receiver/v1/http/{base64url*96}'],
        silent: ['https://endpoint1.collection.sumologic.com/receiver/v1/http/<unique_code>', 'https://collectors.sumologic.com/receiver/v1/http/{alnum*12}', 'https://help.sumologic.com/docs/receiver/{alnum*80}'],
      },
    },
  ],
});
