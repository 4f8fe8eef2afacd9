import { RateLimiterRedis } from 'rate-limiter-flexible';
import { redis } from '../utils/redis';

const attempts = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'login', points: 5, duration: 15 * 60 });

export default defineEventHandler(async (event) => {
  if (getRequestURL(event).pathname !== '/api/login') return;
  try {
    await attempts.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    setResponseHeader(event, 'Retry-After', 900);
    throw createError({ statusCode: 429, statusMessage: 'Too many attempts' });
  }
});
