import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  tokens: [
    {
      name: 'application key',
      keywords: ['backblaze', 'b2_app', 'b2_key', 'b2_secret', 'b2_application', 'b2applicationkey', 'b2secret'],
      pattern: String.raw`K00\d(?<secret>[A-Za-z0-9/\+]{27})`,
      where: 'named',
      remedy: 'Delete it in Backblaze under Application Keys and make a new one',
      samples: {
        found: ['B2_APPLICATION_KEY=K005{base64*26}a', '"B2_APPLICATION_KEY": "K005{base64*26}a"', "const b2ApplicationKey = 'K005{base64*26}a'", 'BACKBLAZE_SECRET_KEY: K003{base64*26}a'],
        silent: ['B2_APPLICATION_KEY=K005{alnum*10}', 'B2_APPLICATION_KEY=your_key_here', 'unb2ApplicationKey = "K005{base64*26}a"', 'B2_APPLICATION_KEY_ID=005{hex*22}', 'B2_APPLICATION_KEY=K005{x*27}', 'DB2_KEY=K005{alnum*27}'],
      },
    },
  ],
});
