import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cypress Cloud',
  docs: 'https://docs.cypress.io/cloud/account-management/projects#Record-keys',
  tokens: [
    {
      name: 'record key',
      keywords: ['cypress_record', 'cypressrecord', 'cypress_key'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it under Project settings → Record keys',
      samples: {
        found: ['CYPRESS_RECORD_KEY={uuid}', 'const cypressRecordKey = "{uuid}"', '"cypress_record_key": "{uuid}"', 'cypress_record_key: {uuid}'],
        silent: ['CYPRESS_PROJECT_ID={lownum*6}', 'CYPRESS_RECORD_KEY=your-key-here', 'CYPRESS_RECORD_KEY={hex*12}', 'CYPRESS_RECORD_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'uncypressrecord_key = "{uuid}"'],
      },
    },
  ],
});
