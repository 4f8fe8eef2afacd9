import ratelimit from 'koa-ratelimit';
import Redis from 'ioredis';

const db = new Redis(process.env.REDIS_URL);

export const limitApi = ratelimit({ driver: 'redis', db, duration: 60_000, max: 120, id: (ctx) => ctx.ip });

export const limitLogins = ratelimit({
  driver: 'redis',
  db,
  duration: 15 * 60_000,
  max: 5,
  id: (ctx) => ctx.ip,
});

export const limitSignUps = ratelimit({ driver: 'redis', db, duration: 15 * 60_000, max: 5, id: (ctx) => ctx.ip });

export const limitIdeas = ratelimit({ driver: 'redis', db, duration: 3_600_000, max: 20, id: (ctx) => String(ctx.session.user.id) });
