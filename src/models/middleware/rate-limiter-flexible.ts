import { definePackage } from '../schema.js';

const OPTIONS = { kind: 'rate-limit', window: 'duration', windowUnit: 's', max: 'points', block: 'blockDuration', defaults: { windowMs: 1000, max: 4 } } as const;
const SHARED = '{RateLimiterRedis,RateLimiterRedisNonAtomic,RateLimiterMongo,RateLimiterMySQL,RateLimiterPostgres,RateLimiterMemcache,RateLimiterDynamo,RateLimiterPrisma,RateLimiterValkey,RateLimiterValkeyGlide,RateLimiterSQLite,RateLimiterEtcd,RateLimiterDrizzle,RateLimiterDrizzleNonAtomic,RateLimiterEtcdNonAtomic}';
const ONE_HOST = '{RateLimiterMemory,RateLimiterCluster}';

export default definePackage({
  packages: ['rate-limiter-flexible'],
  docs: 'https://github.com/animir/node-rate-limiter-flexible/wiki/Overall-example',
  places: {
    limiter: [
      `${SHARED}#`, `${ONE_HOST}#`,
      '{RateLimiterClusterMaster,RLWrapperBlackAndWhite,RLWrapperTimeouts,RateLimiterUnion,BurstyRateLimiter,RateLimiterAbstract,RateLimiterStoreAbstract,RateLimiterCompatibleAbstract}#',
    ],
  },
  // consume() rejects when the points are spent. get() only reads, penalty() and block() only write.
  protections: [{ at: 'limiter.consume()', gives: 'rate-limit', how: 'throws', key: 0 }],
  settings: [
    { ...OPTIONS, at: `${SHARED}(0)` },
    { ...OPTIONS, at: `${ONE_HOST}(0)`, inProcess: 'always' },
  ],
});
