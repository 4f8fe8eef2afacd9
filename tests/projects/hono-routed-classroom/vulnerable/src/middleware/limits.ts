import { rateLimiter } from 'hono-rate-limiter';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const byAddress = (c: Context) => getConnInfo(c).remote.address ?? 'unknown';

export const authLimit = rateLimiter({ windowMs: 15 * 60 * 1000, limit: 5, keyGenerator: byAddress });

export const apiLimit = rateLimiter({
  windowMs: 60 * 1000,
  limit: 200,
  keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '', // ! no-weak-rate-limit
});
