import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  tokens: [
    {
      name: 'Redis or Vector REST token',
      keywords: ['upstash', 'kv_rest_api', 'kvrestapi'],
      pattern: 'A[A-Za-z0-9_-]{35,160}={0,2}',
      where: 'named',
      remedy: 'Reset the credentials in the Upstash console on the database',
      samples: {
        found: ['UPSTASH_REDIS_REST_TOKEN=AX{base64url*60}a', '"UPSTASH_REDIS_REST_TOKEN": "AX{base64url*60}a"', "const upstashRedisRestToken = 'AX{base64url*60}a'", 'KV_REST_API_TOKEN="AY{alnum*50}=="', 'UPSTASH_VECTOR_REST_TOKEN=AB{alnum*80}'],
        silent: ['UPSTASH_REDIS_REST_TOKEN=AX{alnum*10}', 'UPSTASH_REDIS_REST_TOKEN=your_key_here', 'unupstashRedisRestToken = "AX{base64url*60}a"', 'UPSTASH_REDIS_REST_TOKEN=A{x*50}', 'UPSTASH_REDIS_REST_URL=https://eu1-neat-fox-1.upstash.io'],
      },
    },
    {
      name: 'QStash token',
      keywords: ['eyjvc2vysuqioi'],
      pattern: 'eyJVc2VySUQiOi[A-Za-z0-9_-]{80,160}={0,2}',
      remedy: 'Reset it in the Upstash console under QStash',
      samples: { found: ['eyJVc2VySUQiOi{alnum*110}', 'QSTASH_TOKEN=eyJVc2VySUQiOi{alnum*112}=='], silent: ['eyJVc2VySUQiOi{alnum*20}', 'eyJVc2VySUQiOi{x*110}'] },
    },
    {
      name: 'QStash signing key',
      keywords: ['qstash'],
      pattern: 'sig_(?<secret>[A-Za-z0-9]{24,36})',
      where: 'named',
      remedy: 'Roll it in the Upstash console under QStash → Signing Keys',
      samples: {
        found: ['QSTASH_CURRENT_SIGNING_KEY=sig_{alnum*28}', '"qstashNextSigningKey": "sig_{alnum*28}"'],
        silent: ['QSTASH_CURRENT_SIGNING_KEY=sig_{x*28}', 'QSTASH_CURRENT_SIGNING_KEY=sig_{alnum*8}'],
      },
    },
  ],
});
