import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Fauna',
  docs: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  tokens: [
    {
      name: 'secret',
      keywords: ['fauna'],
      pattern: 'fn(?<secret>[A-Za-z0-9_-]{38})',
      where: 'named',
      remedy: 'Delete the key with `Key.byId(…).delete()` and make a new one',
      samples: {
        found: ['FAUNA_SECRET=fnA{base64url*36}a', '"FAUNA_SECRET": "fnA{base64url*36}a"', "const faunaSecret = 'fnA{base64url*36}a'", 'FAUNADB_ADMIN_KEY: fnA{base64url*36}a'],
        silent: ['FAUNA_SECRET=fnA{alnum*10}', 'FAUNA_SECRET=your_key_here', 'unfaunaSecret = "fnA{base64url*36}a"', 'FAUNA_SECRET=fn{x*38}', 'fauna_collection: fnA{base64url*36}a'],
      },
    },
  ],
});
