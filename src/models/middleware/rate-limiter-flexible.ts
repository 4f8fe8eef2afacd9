import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['rate-limiter-flexible'],
  docs: 'https://github.com/animir/node-rate-limiter-flexible/wiki/Overall-example',
  places: {
    limiter: [
      '{RateLimiterMemory,RateLimiterRedis,RateLimiterRedisNonAtomic,RateLimiterMongo,RateLimiterMySQL,RateLimiterPostgres,RateLimiterMemcache,RateLimiterCluster,RateLimiterClusterMaster,RateLimiterDynamo,RateLimiterPrisma,RateLimiterValkey,RateLimiterValkeyGlide,RateLimiterSQLite,RateLimiterEtcd,RateLimiterDrizzle,RateLimiterDrizzleNonAtomic,RateLimiterEtcdNonAtomic}#',
      '{RLWrapperBlackAndWhite,RLWrapperTimeouts,RateLimiterUnion,BurstyRateLimiter,RateLimiterAbstract,RateLimiterStoreAbstract,RateLimiterCompatibleAbstract}#',
    ],
  },
  // consume() rejects when the points are spent. get() only reads, penalty() and block() only write.
  protections: [{ at: 'limiter.consume()', gives: 'rate-limit', how: 'throws' }],
  settings: [
    {
      kind: 'rate-limit',
      at: '{RateLimiterMemory,RateLimiterRedis,RateLimiterRedisNonAtomic,RateLimiterMongo,RateLimiterMySQL,RateLimiterPostgres,RateLimiterMemcache,RateLimiterCluster,RateLimiterDynamo,RateLimiterPrisma,RateLimiterValkey,RateLimiterValkeyGlide,RateLimiterSQLite,RateLimiterEtcd,RateLimiterDrizzle,RateLimiterDrizzleNonAtomic,RateLimiterEtcdNonAtomic}(0)',
      window: 'duration', windowUnit: 's', max: 'points', defaults: {},
    },
  ],
});
