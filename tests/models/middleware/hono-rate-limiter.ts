import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const app = new Hono();

app.use('/login', rateLimiter({ windowMs: 15 * 60 * 1000, limit: 5, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '' })); // protection: rate-limit; settings: rate-limit
