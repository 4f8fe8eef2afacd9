import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DeepL',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  tokens: [
    {
      name: 'API Free key',
      keywords: [':fx'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}:fx',
      lead: 36,
      remedy: 'Deactivate it in DeepL under API keys and create a new key',
      samples: {
        found: ["new Translator('{uuid}:fx')", 'DEEPL_API_KEY={uuid}:fx', 'deepl_key: {uuid}:fx'],
        silent: ['00000000-0000-0000-0000-000000000000:fx', '{uuid}:ab', '{hex*12}:fx'],
      },
    },
    {
      name: 'API key',
      keywords: ['deepl'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Deactivate it in DeepL under API keys and create a new key',
      samples: {
        found: ['DEEPL_AUTH_KEY={uuid}', "const deeplAuthKey = '{uuid}';", '"deeplAuthKey": "{uuid}"', 'deepl_auth_key: {uuid}'],
        silent: ['DEEPL_AUTH_KEY=00000000-0000-0000-0000-000000000000', 'DEEPL_AUTH_KEY={hex*8}-{hex*4}', 'DEEPL_AUTH_KEY=your_deepl_auth_key', 'CHECKSUM={uuid}', 'DEEPLINK_KEY={hex*8}'],
      },
    },
  ],
});
