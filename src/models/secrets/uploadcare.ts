import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/security/key-pair/',
  tokens: [
    {
      name: 'secret key',
      keywords: ['uploadcare_secret', 'uploadcaresecret', 'uploadcare_private', 'uploadcareprivate'],
      pattern: '[a-f0-9]{20}',
      where: 'named',
      remedy: 'Delete it in Uploadcare under the project’s API keys and add a new secret key',
      samples: {
        found: ['UPLOADCARE_SECRET_KEY={hex*20}', "const uploadcareSecretKey = '{hex*20}';", '"uploadcareSecretKey": "{hex*20}"', 'uploadcare_secret_key: {hex*20}'],
        silent: ['UPLOADCARE_SECRET_KEY={0*20}', 'UPLOADCARE_SECRET_KEY={hex*9}', 'UPLOADCARE_SECRET_KEY=your_uploadcare_secret_key', 'CHECKSUM={hex*20}', 'UPLOADCARE_PUBLIC_KEY={hex*20}'],
      },
    },
  ],
});
