import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/clients/server-side',
  tokens: [
    {
      name: 'server-side environment key',
      keywords: ['ser.'],
      pattern: 'ser\\.[A-Za-z0-9]{22}',
      drawn: true,
      remedy: 'Delete it under Environment settings → SDK keys',
      samples: {
        found: ['const client = new Client("ser.{alnum*21}4")', 'FLAGSMITH_ENVIRONMENT_KEY=ser.{alnum*21}4', '"token": "ser.{alnum*21}4"'],
        silent: ['user.{alnum*22}', 'ser.serializeUserWithToken', 'ser.{x*21}4', 'ser.{alnum*7}4', 'xser.{alnum*21}4'],
      },
    },
  ],
});
