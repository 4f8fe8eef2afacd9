import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  tokens: [
    {
      name: 'API key',
      keywords: ['pmak-'],
      pattern: 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
      remedy: 'Revoke it in Postman under Settings → API keys and generate a new one',
      samples: {
        found: ["const key = 'PMAK-{hex*24}-{hex*34}';", 'POSTMAN_API_KEY=PMAK-{hex*24}-{hex*34}'],
        silent: ['PMAK-{0*24}-{0*34}', 'POSTMAN_API_KEY=PMAK-{hex*24}-{hex*16}', 'aPMAK-{hex*24}-{hex*34}'],
      },
    },
    {
      name: 'collection access key',
      keywords: ['pmat-'],
      pattern: 'PMAT-[A-Z0-9]{26}',
      remedy: 'Delete it in Postman under Settings → Collection access keys',
      samples: {
        found: ["const key = 'PMAT-{UPNUM*26}';", 'POSTMAN_ACCESS_KEY=PMAT-{UPNUM*26}'],
        silent: ['PMAT-{X*26}', 'POSTMAN_ACCESS_KEY=PMAT-{UPNUM*12}', 'aPMAT-{UPNUM*26}'],
      },
    },
  ],
});
