import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Docusign',
  docs: 'https://developers.docusign.com/platform/auth/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['docusign', 'docu_sign'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it in Docusign under Apps and Keys and add a new secret key',
      samples: {
        found: ['DOCUSIGN_SECRET_KEY={uuid}', "const docusignSecretKey = '{uuid}';", '"docusignSecretKey": "{uuid}"', 'docusign_secret_key: {uuid}'],
        silent: ['DOCUSIGN_SECRET_KEY=00000000-0000-0000-0000-000000000000', 'DOCUSIGN_SECRET_KEY={hex*8}-{hex*4}', 'DOCUSIGN_SECRET_KEY=your_docusign_secret_key', 'CHECKSUM={uuid}', 'DOCUSIGN_ACCOUNT_ID={uuid}', 'DOCUSIGN_CLIENT_ID={uuid}'],
      },
    },
  ],
});
