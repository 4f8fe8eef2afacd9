import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  tokens: [
    {
      name: 'service account secret',
      keywords: ['mdb_sa_sk_'],
      pattern: 'mdb_sa_sk_[A-Za-z0-9_\\-]{36,48}',
      remedy: 'Revoke it under Applications → Service accounts',
      samples: {
        found: ['const client = new Client("mdb_sa_sk_{base64url*39}a")', 'MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_{base64url*39}a', '"token": "mdb_sa_sk_{base64url*39}a"'],
        silent: ['mdb_sa_id_{hex*24}', 'mdb_sa_sk_{x*39}a', 'mdb_sa_sk_{base64url*13}a', 'xmdb_sa_sk_{base64url*39}a'],
      },
    },
    {
      name: 'private API key',
      keywords: ['mongodb_atlas', 'atlas_private', 'mcli_private', 'atlas_api', 'atlasprivate', 'mongodbatlas'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it under Applications → API keys',
      samples: {
        found: ['MONGODB_ATLAS_PRIVATE_KEY={uuid}', 'const atlasPrivateKey = "{uuid}"', '"mongodb_atlas_private_key": "{uuid}"', 'mongodb_atlas_private_key: {uuid}', 'ATLAS_PRIVATE_KEY={uuid}'],
        silent: ['MONGODB_ATLAS_PROJECT_ID={uuid}', 'MONGODB_ATLAS_PRIVATE_KEY=your-key-here', 'MONGODB_ATLAS_PRIVATE_KEY={hex*12}', 'MONGODB_ATLAS_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unmongodbatlas_key = "{uuid}"'],
      },
    },
  ],
});
