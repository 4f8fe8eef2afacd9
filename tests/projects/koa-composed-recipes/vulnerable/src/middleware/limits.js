import ratelimit from 'koa-ratelimit';
import Redis from 'ioredis';

const db = new Redis(process.env.REDIS_URL);

export const limitApi = ratelimit({ driver: 'redis', db, duration: 60_000, max: 120, id: (ctx) => ctx.ip });

export const limitLogins = ratelimit({
  driver: 'redis',
  db,
  duration: 15 * 60_000,
  max: 5,
  id: (ctx) => ctx.get('X-Forwarded-For'), // ! no-weak-rate-limit
});
