import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PocketBase',
  docs: 'https://pocketbase.io/docs/authentication/',
  tokens: [
    {
      name: 'superuser token',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      // The collection _superusers has the same id everywhere.
      claims: { collectionId: ['pbc_3142635823'], type: ['auth'] },
      remedy: 'Change the password of the superuser, which ends all of its tokens',
      samples: {
        found: ['{jwt:collectionId=pbc_3142635823,type=auth,id=a1b2c3}', 'POCKETBASE_TOKEN={jwt:collectionId=pbc_3142635823,type=auth}'],
        silent: ['{jwt:collectionId=_pb_users_auth_,type=auth}', '{jwt:type=auth}'],
      },
    },
  ],
});
