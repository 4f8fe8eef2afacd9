import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import rule from '../../src/rules/no-weak-rate-limit.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-limits-')));
const LIMITS = `import rateLimit from 'express-rate-limit';
export const wide = rateLimit({ windowMs: 60_000, max: 10_000 });
export const narrow = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 });
export const attempts = rateLimit({ windowMs: 15 * 60 * 1000, max: 20, skipSuccessfulRequests: true });
export const endless = rateLimit({ windowMs: 60_000, max: Infinity });
export const configured = rateLimit({ windowMs: 60_000, max: Number(process.env.MAX) });
export const made = (max) => rateLimit({ windowMs: 60_000, max });
export const usual = made(10_000);
export const either = process.env.REDIS_URL ? slow() : wide;
`;
writeFileSync(join(folder, 'package.json'), '{ "name": "shop" }');
writeFileSync(join(folder, 'limits.js'), LIMITS);
writeFileSync(join(folder, 'index.js'), "export * from './limits.js';\n");
writeFileSync(join(folder, 'auth.js'), '');
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** A login in a folder whose limits.js makes the limiters. */
const login = (chain: string, before = '', from = './limits.js'): { readonly filename: string; readonly code: string } => ({ filename: join(folder, 'auth.js'), code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
import { wide, narrow, attempts, endless, configured, made, usual, either } from '${from}';
const app = express();
${before}
app.post('/login', ${chain}(req, res) => res.end());` });

ruleTester.run('no-weak-rate-limit', rule, {
  valid: [
    { name: 'across files: five attempts', options: strict, ...login('narrow, ') },
    { name: 'across files: twenty attempts are for strict', ...login('attempts, ') },
    { name: 'across files: wide, and narrow behind it', options: strict, ...login('narrow, ', 'app.use(wide);') },
    { name: 'across files: wide, and a narrow one of this file', options: strict, ...login('rateLimit({ windowMs: 900_000, max: 5 }), ', 'app.use(wide);') },
    { name: 'across files: a wide one of this file, and a narrow one of the other', options: strict, ...login('narrow, ', 'app.use(rateLimit({ windowMs: 60_000, max: 10_000 }));') },
    { name: 'across files: wide, and one whose numbers are not known', options: strict, ...login('configured, ', 'app.use(wide);') },
    { name: 'across files: made by a function, with the numbers of this call', options: strict, ...login('made(1), ') },
    { name: 'across files: one that may be something else', options: strict, ...login('either, ') },
    { name: 'across files: a wide limit where nothing can be guessed', options: strict, filename: join(folder, 'auth.js'), code: login('wide, ').code.replace('/login', '/articles') },
    { name: 'across files: on another path', options: strict, ...login('narrow, ', "app.use('/articles', wide);") },
    { name: 'across files: the file that makes the limiters is not to blame', options: strict, filename: join(folder, 'limits.js'), code: LIMITS },
    { name: 'Express: five attempts per quarter of an hour', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }), (req, res) => res.end());` },
    { name: 'Express: a hundred per quarter of an hour is for strict', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 15 * 60 * 1000, max: 100 }));
app.post('/login', (req, res) => res.end());` },
    { name: 'Express: a wide limit for all, a narrow one for the login', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10_000 }));
const attempts = rateLimit({ windowMs: 15 * 60_000, limit: 5 });
app.post('/login', attempts, (req, res) => res.end());` },
    { name: 'Express: a wide limit where nothing can be guessed', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10_000 }));
app.get('/articles', (req, res) => res.end());` },
    { name: 'Express: numbers from the environment', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, max: Number(process.env.LOGIN_MAX) || 10_000 }), (req, res) => res.end());` },
    { name: 'Express: a wide limit in development only', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, max: process.env.NODE_ENV === 'production' ? 5 : 10_000 }), (req, res) => res.end());` },
    { name: 'Express: a limit of zero means something else in every release', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, max: 0 }), (req, res) => res.end());` },
    { name: 'Express: a wide limit beside one from another file', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
import { loginLimiter } from './limits.js';
const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10_000 }));
app.post('/login', loginLimiter, (req, res) => res.end());` },
    { name: 'Express: successful requests are not counted', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5, skipSuccessfulRequests: true }), (req, res) => res.end());` },
    { name: 'Express: refused requests are not counted where nothing is guessed', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/export', rateLimit({ windowMs: 900_000, limit: 5, skipFailedRequests: true }), (req, res) => res.end());` },
    { name: 'Express: address and account', options: strict, code: `
import express from 'express';
import rateLimit, { ipKeyGenerator } from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5, keyGenerator: (req) => \`\${ipKeyGenerator(req.ip)}:\${req.body.email}\` }), (req, res) => res.end());` },
    { name: 'Express: the account in one limiter, the address in another', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const perAccount = rateLimit({ windowMs: 900_000, limit: 5, keyGenerator: (req) => req.body.email });
const perAddress = rateLimit({ windowMs: 900_000, limit: 5 });
app.post('/login', perAddress, perAccount, (req, res) => res.end());` },
    { name: 'Express: a header that the platform writes', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ keyGenerator: (req) => req.headers['cf-connecting-ip'] ?? req.ip });` },
    { name: 'Express: the entry of the nearest proxy', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ keyGenerator: (req) => String(req.headers['x-forwarded-for']).split(',').pop() });` },
    { name: 'Express: the header only where there is no address', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ keyGenerator: (req) => req.ip ?? req.headers['x-forwarded-for'] });` },
    { name: 'Express: health checks are skipped', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ skip: (req) => req.path === '/health' });` },
    { name: 'Express: tests are skipped', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ skip: () => process.env.NODE_ENV === 'test' });` },
    { name: 'Express: a refusal of its own', options: strict, code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ handler: (req, res, next) => res.status(429).json({ error: 'Later' }) });` },
    { name: 'Express: an error for the error handler', options: strict, code: `
import rateLimit from 'express-rate-limit';
import { TooMany } from './errors.js';
export const limiter = rateLimit({ handler: (req, res, next) => next(new TooMany()) });` },
    { name: 'Express: one proxy is believed', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.set('trust proxy', 1);
app.use(rateLimit({ windowMs: 900_000, limit: 100 }));` },
    { name: 'Express: every proxy is believed, but nothing is counted', options: strict, code: `
import express from 'express';
const app = express();
app.set('trust proxy', true);` },
    { name: 'Fastify: five attempts', options: strict, code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(rateLimit, { max: 5, timeWindow: '15 minutes' });
app.post('/login', async () => 'in');` },
    { name: 'Fastify: the route has a number of its own', options: strict, code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(rateLimit, { max: 10_000, timeWindow: '1 minute' });
app.post('/login', { config: { rateLimit: { max: 5, timeWindow: '15 minutes' } } }, async () => 'in');` },
    { name: 'Koa: five attempts in an object of units', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
import { RateLimit } from 'koa2-ratelimit';
const router = new Router();
router.post('/login', RateLimit.middleware({ interval: { min: 15 }, max: 5 }), (ctx) => { ctx.body = 'in'; });
new Koa().use(router.routes());` },
    { name: 'Hono: five attempts', options: strict, code: `
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono();
app.use('/login', rateLimiter({ windowMs: 900_000, limit: 5, keyGenerator: (c) => c.req.header('cf-connecting-ip') ?? '' }));
app.post('/login', (c) => c.text('in'));
export default { fetch: app.fetch };` },
    { name: 'Nest: five attempts in release 4 and in release 5', options: strict, code: `
import { Controller, Post, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth')
@UseGuards(ThrottlerGuard)
export class AuthController {
  @Throttle(5, 900)
  @Post('login')
  login() { return 'in'; }
  @Throttle({ default: { limit: 5, ttl: 900_000 } })
  @Post('otp')
  otp() { return 'in'; }
}` },
    { name: 'rate-limiter-flexible: ten in a second, then a day outside', options: strict, code: `
import express from 'express';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { redis } from './redis.js';
const app = express();
const limiter = new RateLimiterRedis({ storeClient: redis, points: 10, duration: 1, blockDuration: 60 * 60 * 24 });
app.post('/login', async (req, res) => {
  await limiter.consume(req.ip);
  res.end();
});` },
    { name: 'rate-limiter-flexible: attempts are written down and looked up', options: strict, code: `
import { RateLimiterMemory } from 'rate-limiter-flexible';
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });
export async function comment(ip) {
  const spent = await limiter.get(ip);
  if (spent !== null && spent.consumedPoints > 5) throw new Error('later');
  await limiter.consume(ip).catch(() => {});
}` },
    { name: 'Next: five attempts with Upstash', options: strict, filename: 'app/api/login/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') });
export async function POST(request: Request) {
  const { success, reset } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'nobody');
  if (!success) return new Response('Later', { status: 429, headers: { 'Retry-After': String(reset) } });
  return new Response('in');
}` },
    { name: 'Next: x-forwarded-for may be written by the platform', filename: 'app/api/comments/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') });
export async function POST(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get('x-forwarded-for') ?? 'nobody');
  if (!success) return new Response('Later', { status: 429 });
  return new Response('in');
}` },
    { name: 'Next: two limits asked together', options: strict, filename: 'app/api/comments/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { auth } from '@/auth';
const perMinute = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '1 m') });
const perDay = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(50, '1 d') });
export async function POST(request: Request) {
  const { user } = await auth();
  const answers = await Promise.all([perMinute.limit(user.id), perDay.limit(user.id)]);
  return new Response('in', { status: answers.every((answer) => answer.success) ? 200 : 403 });
}` },
    { name: 'Arcjet: a live rule', options: strict, filename: 'app/api/login/route.ts', code: `
import arcjet, { fixedWindow } from '@arcjet/next';
const client = arcjet({ key: process.env.ARCJET_KEY, rules: [fixedWindow({ mode: 'LIVE', window: '15m', max: 5 })] });
export async function POST(request: Request) {
  const decision = await client.protect(request);
  if (decision.isDenied()) return new Response('Later', { status: 429, headers: { 'Retry-After': '900' } });
  return new Response('in');
}` },
    { name: 'SvelteKit: five attempts', options: strict, filename: 'src/routes/login/+page.server.ts', code: `
import { error } from '@sveltejs/kit';
import { RateLimiter } from 'sveltekit-rate-limiter/server';
const limiter = new RateLimiter({ IP: [5, '15m'] });
export const actions = {
  default: async (event) => {
    if (await limiter.isLimited(event)) throw error(429);
    return { ok: true };
  },
};` },
    { name: 'a refusal that somebody else gave is passed on', options: strict, code: `
import express from 'express';
const app = express();
app.get('/weather', async (req, res) => {
  const answer = await fetch('https://weather.example');
  if (answer.status === 429) return res.status(429).end();
  res.end();
});` },
    { name: 'a refusal by hand that says when', options: strict, code: `
import express from 'express';
const app = express();
const hits = new Map<string, number>();
app.post('/comments', (req, res) => {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  if (count > 10) return res.status(429).set('Retry-After', '60').end();
  res.end();
});` },
    { name: 'tests may limit as they like', options: strict, filename: 'tests/limits.test.ts', code: `
import rateLimit from 'express-rate-limit';
export const none = rateLimit({ skip: () => true });` },
  ],
  invalid: [
    { name: 'across files: ten thousand a minute', ...login('wide, '), errors: [{ messageId: 'tooManyElsewhere', line: 7, data: { limit: '`wide`', where: 'limits.js:2', route: 'POST /login', rate: '10,000 times per minute', factor: '30,000', allowed: '5 times per 15 minutes' } }] },
    { name: 'across files: before the app, through a barrel', ...login('', 'app.use(wide);', './index.js'), errors: [{ messageId: 'tooManyElsewhere', line: 6 }] },
    { name: 'across files: twenty attempts, under strict', options: strict, ...login('attempts, '), errors: [{ messageId: 'tooManyElsewhere' }] },
    { name: 'across files: any number', ...login('endless, '), errors: [{ messageId: 'endlessElsewhere' }] },
    { name: 'across files: the strictest of two is still too wide', options: strict, ...login('attempts, ', 'app.use(wide);'), errors: [{ messageId: 'tooManyElsewhere', line: 7 }] },
    { name: 'across files: this file\'s own is the stricter of two wide ones', ...login('rateLimit({ windowMs: 60_000, max: 5_000 }), ', 'app.use(wide);'), errors: [{ messageId: 'tooMany', line: 7 }] },
    { name: 'Express: ten thousand attempts', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 15 * 60 * 1000, limit: 10_000 }), (req, res) => res.end());`,
      errors: [{
        messageId: 'tooMany', line: 5, column: 58, endLine: 5, endColumn: 71,
        data: { limit: '`limit: 10_000`', route: 'POST /login', rate: '10,000 times per 15 minutes', factor: '2,000', allowed: '5 times per 15 minutes' },
        suggestions: [{ messageId: 'lowerMax', data: { max: '5 times per 15 minutes' }, output: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }), (req, res) => res.end());` }],
      }] },
    { name: 'Express: a wide limit for all is the only one at the login', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 60_000, max: 1000 }));
app.post('/login', (req, res) => res.end());
app.get('/articles', (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', line: 5, suggestions: null }] },
    { name: 'Express: a limit of another kind stands beside it', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(express.json({ limit: '1mb' }));
app.use(rateLimit({ windowMs: 60_000, max: 1000 }));
app.post('/login', (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', line: 6, suggestions: null }] },
    { name: 'Express: ten in production and a hundred in development, under strict', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const limiter = rateLimit({ windowMs: 900_000, max: process.env.NODE_ENV === 'production' ? 10 : 100 });
app.post('/login', limiter, (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', line: 5, column: 48, suggestions: null }] },
    { name: 'Express: a hundred per quarter of an hour, under strict', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 15 * 60 * 1000, max: 100 }));
app.post('/login', (req, res) => res.end());
app.get('/articles', (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', data: { limit: '`max: 100`', route: 'POST /login', rate: '100 times per 15 minutes', factor: '20', allowed: '5 times per 15 minutes' } }] },
    { name: 'Express: an option of the user makes ten too many', options: [{ unknown: true, authMax: 3, authWindow: 60 }], code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const options = { windowMs: 60 * 60 * 1000 };
const limiter = rateLimit({ ...options, max: 10 });
app.post('/login', limiter, (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', line: 6, suggestions: 1 }] },
    { name: 'Express: no end of attempts', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: Infinity }), (req, res) => res.end());`,
      errors: [{ messageId: 'endless', data: { limit: '`limit: Infinity`', route: 'POST /login', allowed: '5 times per 15 minutes' } }] },
    { name: 'Express: a limiter made by a function', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const MINUTE = 60 * 1000;
const limited = (limit: number) => rateLimit({ windowMs: 15 * MINUTE, limit: 5000 });
const app = express();
app.post('/register', limited(1), (req, res) => res.end());`,
      errors: [{ messageId: 'tooMany', line: 5, suggestions: null }] },
    { name: 'Express: a router that another file mounts, under strict', options: strict, code: `
import { Router } from 'express';
import rateLimit from 'express-rate-limit';
export const router = Router();
router.post('/login', rateLimit({ windowMs: 60_000, limit: 1000 }), (req, res) => res.end());`,
      errors: [{ messageId: 'tooManyUnseen', line: 5, suggestions: null }] },
    { name: 'Express: the first entry of x-forwarded-for', code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ keyGenerator: (req) => String(req.headers['x-forwarded-for']).split(',')[0] });`,
      errors: [{ messageId: 'headerKey', line: 3 }] },
    { name: 'Express: x-forwarded-for before the address', code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ keyGenerator: (req) => req.headers['x-forwarded-for'] || req.ip });`,
      errors: [{ messageId: 'headerKey', line: 3, column: 59, endLine: 3, endColumn: 89 }] },
    { name: 'Express: the account alone', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5, keyGenerator: (req) => req.body.email }), (req, res) => res.end());`,
      errors: [{ messageId: 'clientKey', data: { shown: '`req.body.email`' } }] },
    { name: 'Express: a token nobody has checked yet', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5, keyGenerator: (req) => req.get('authorization') }), (req, res) => res.end());`,
      errors: [{ messageId: 'headerKey', line: 5 }] },
    { name: 'Express: everybody is skipped', code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ windowMs: 900_000, limit: 5, skip: () => true });`,
      errors: [{ messageId: 'skipsAll', data: { shown: '`skip: () => true`' } }] },
    { name: 'Express: wrong passwords are not counted', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5, skipFailedRequests: true }), (req, res) => res.end());`,
      errors: [{ messageId: 'skipsFailed', data: { shown: '`skipFailedRequests: true`', route: 'POST /login' }, suggestions: [{ messageId: 'countFailed', output: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900_000, limit: 5 }), (req, res) => res.end());` }] }] },
    { name: 'Express: the limit is reached and the request goes on', code: `
import rateLimit from 'express-rate-limit';
export const limiter = rateLimit({ windowMs: 900_000, limit: 5, handler: (req, res, next) => { console.warn('limit'); next(); } });`,
      errors: [{ messageId: 'passesOn', line: 3 }] },
    { name: 'Express: every proxy is believed', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.set('trust proxy', true);
app.use(rateLimit({ windowMs: 900_000, limit: 100 }));`,
      errors: [{ messageId: 'trustsAll', line: 5, column: 24 }] },
    { name: 'Fastify: every proxy is believed', code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify({ trustProxy: true });
app.register(rateLimit, { max: 100, timeWindow: '15 minutes' });`,
      errors: [{ messageId: 'trustsAll', line: 4 }] },
    { name: 'Koa: every proxy is believed', code: `
import Koa from 'koa';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
app.proxy = true;
app.use(ratelimit({ driver: 'memory', db: new Map(), duration: 900_000, max: 100 }));`,
      errors: [{ messageId: 'trustsAll', line: 5 }] },
    { name: 'Express: a limiter of another file and every proxy believed, under strict', options: strict, code: `
import express from 'express';
import { slowBruteForce } from './limits.js';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import rateLimit from 'express-rate-limit';
const app = express();
app.enable('trust proxy');
app.use(rateLimit(slowBruteForce));`,
      errors: [{ messageId: 'trustsAll', line: 7 }] },
    { name: 'Fastify: the plugin keeps its thousand a minute', code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(rateLimit);
app.post('/login', async () => 'in');
app.listen({ port: 3000 });`,
      errors: [{ messageId: 'tooMany', line: 5 }] },
    { name: 'Fastify: the route allows more than the plugin', code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(rateLimit, { max: 5, timeWindow: '15 minutes' });
app.post('/login', { config: { rateLimit: { max: 1000, timeWindow: '1 minute' } } }, async () => 'in');`,
      errors: [{ messageId: 'tooMany', line: 6 }] },
    { name: 'Koa: the numbers of the library', code: `
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router();
app.use(ratelimit({ driver: 'memory', db: new Map() }));
router.post('/login', (ctx) => { ctx.body = 'in'; });
app.use(router.routes());`,
      errors: [{ messageId: 'tooMany', line: 7 }] },
    { name: 'Koa: a thousand in an object of units', code: `
import Koa from 'koa';
import Router from '@koa/router';
import { RateLimit } from 'koa2-ratelimit';
const router = new Router();
router.post('/login', RateLimit.middleware({ interval: { min: 15 }, max: 1000 }), (ctx) => { ctx.body = 'in'; });
new Koa().use(router.routes());`,
      errors: [{ messageId: 'tooMany', line: 6, suggestions: 1 }] },
    { name: 'Hono: x-forwarded-for and a wide limit', code: `
import { Hono } from 'hono';
import { serve } from '@hono/node-server';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono();
app.use(rateLimiter({ windowMs: 60_000, limit: 500, keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '' }));
app.post('/login', (c) => c.text('in'));
serve(app);`,
      errors: [{ messageId: 'tooMany', suggestions: null }, { messageId: 'headerKey' }] },
    { name: 'Hono: the limit is reached and the request goes on', code: `
import { rateLimiter } from 'hono-rate-limiter';
export const limiter = rateLimiter({ windowMs: 60_000, limit: 5, keyGenerator: () => 'all', handler: async (c, next) => { await next(); } });`,
      errors: [{ messageId: 'passesOn', line: 3 }] },
    { name: 'Nest: a thousand attempts a minute', code: `
import { Controller, Post, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth')
@UseGuards(ThrottlerGuard)
export class AuthController {
  @Throttle({ default: { limit: 1000, ttl: 60_000 } })
  @Post('login')
  login() { return 'in'; }
}`,
      errors: [{ messageId: 'tooMany', line: 7 }] },
    { name: 'Nest: release 4 counts in seconds', code: `
import { Controller, Post, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth')
@UseGuards(ThrottlerGuard)
export class AuthController {
  @Throttle(500, 60)
  @Post('login')
  login() { return 'in'; }
}`,
      errors: [{ messageId: 'tooMany', line: 7 }] },
    { name: 'rate-limiter-flexible: a hundred a second, asked in the handler', code: `
import express from 'express';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { redis } from './redis.js';
const app = express();
const limiter = new RateLimiterRedis({ storeClient: redis, points: 100, duration: 1 });
app.post('/login', async (req, res) => {
  await limiter.consume(req.ip);
  res.end();
});`,
      errors: [{ messageId: 'tooMany', line: 6 }] },
    { name: 'rate-limiter-flexible: the rejection is caught', code: `
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });
app.post('/comments', async (req, res) => {
  await limiter.consume(req.ip).catch(() => {});
  res.end();
});`,
      errors: [{ messageId: 'answerIgnored', line: 7 }] },
    { name: 'rate-limiter-flexible: counted by a header', code: `
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });
app.post('/login', async (req, res) => {
  await limiter.consume(req.headers['x-forwarded-for']);
  res.end();
});`,
      errors: [{ messageId: 'headerKey', line: 7 }] },
    { name: 'Next: a hundred in ten seconds with Upstash, under strict', options: strict, filename: 'app/api/login/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(100, '10 s') });
export async function POST(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'nobody');
  if (!success) return new Response('Later', { status: 429, headers: { 'Retry-After': '10' } });
  return new Response('in');
}`,
      errors: [{ messageId: 'tooManyUnseen', line: 4 }] },
    { name: 'Next: the answer of Upstash is only noted', filename: 'app/api/comments/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') });
export async function POST(request: Request) {
  const { remaining } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'nobody');
  return new Response('in', { headers: { 'X-Remaining': String(remaining) } });
}`,
      errors: [{ messageId: 'answerIgnored', line: 6 }] },
    { name: 'Next: a limiter in memory and a bare refusal, under strict', options: strict, filename: 'app/api/comments/route.ts', code: `
const hits = new Map<string, number>();
export async function POST(request: Request) {
  const ip = request.headers.get('x-real-ip') ?? 'nobody';
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  if (count > 10) return new Response('Later', { status: 429 });
  return new Response('in');
}`,
      errors: [{ messageId: 'forgetful', line: 2 }, { messageId: 'noRetryAfter', line: 7 }] },
    { name: 'Next: rate-limiter-flexible in memory, under strict', options: strict, filename: 'app/api/comments/route.ts', code: `
import { RateLimiterMemory } from 'rate-limiter-flexible';
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });
export async function POST(request: Request) {
  await limiter.consume(request.headers.get('x-real-ip') ?? 'nobody');
  return new Response('in');
}`,
      errors: [{ messageId: 'forgetful', line: 3 }] },
    { name: 'Arcjet: a rule that only writes down', filename: 'app/api/login/route.ts', code: `
import arcjet, { fixedWindow } from '@arcjet/next';
const client = arcjet({ key: process.env.ARCJET_KEY, rules: [fixedWindow({ mode: 'DRY_RUN', window: '15m', max: 5 })] });
export async function POST(request: Request) {
  const decision = await client.protect(request);
  if (decision.isDenied()) return new Response('Later', { status: 429, headers: { 'Retry-After': '900' } });
  return new Response('in');
}`,
      errors: [{ messageId: 'dryRun', line: 3 }] },
    { name: 'Arcjet: a thousand a minute, under strict', options: strict, filename: 'app/api/login/route.ts', code: `
import arcjet, { slidingWindow } from '@arcjet/next';
const client = arcjet({ key: process.env.ARCJET_KEY, rules: [slidingWindow({ mode: 'LIVE', interval: 60, max: 1000 })] });
export async function POST(request: Request) {
  const decision = await client.protect(request);
  if (decision.isDenied()) return new Response('Later', { status: 429, headers: { 'Retry-After': '900' } });
  return new Response('in');
}`,
      errors: [{ messageId: 'tooManyUnseen', line: 3 }] },
    { name: 'SvelteKit: a thousand an hour, under strict', options: strict, filename: 'src/routes/login/+page.server.ts', code: `
import { error } from '@sveltejs/kit';
import { RateLimiter } from 'sveltekit-rate-limiter/server';
const limiter = new RateLimiter({ IP: [1000, 'h'] });
export const actions = {
  default: async (event) => {
    if (await limiter.isLimited(event)) throw error(429);
    return { ok: true };
  },
};`,
      errors: [{ messageId: 'tooManyUnseen', line: 4, suggestions: 1 }] },
    { name: 'express-limiter: looked up in a header', code: `
import express from 'express';
import limiter from 'express-limiter';
import { redis } from './redis.js';
const app = express();
const limit = limiter(app, redis);
app.post('/login', limit({ lookup: 'headers.x-forwarded-for', total: 5, expire: 900_000 }), (req, res) => res.end());`,
      errors: [{ messageId: 'headerKey', line: 7 }] },
    { name: 'a refusal by hand that does not say when, under strict', options: strict, code: `
import express from 'express';
const app = express();
const hits = new Map<string, number>();
app.post('/comments', (req, res) => {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  if (count > 10) return res.status(429).end();
  res.end();
});`,
      errors: [{ messageId: 'noRetryAfter', line: 8 }] },
  ],
});
