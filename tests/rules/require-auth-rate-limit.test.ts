import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import rule from '../../src/rules/require-auth-rate-limit.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

const ROUTER = `
import { Router } from 'express';
const router = Router();
router.post('/login', (req, res) => res.end());
export default router;`;

const folders: string[] = [];

/** A folder whose app mounts auth.js, with these lines around it. */
function mountedBy(before: string, after = ''): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "shop" }');
  writeFileSync(join(folder, 'auth.js'), ROUTER);
  writeFileSync(join(folder, 'app.js'), `import express from 'express';\nimport rateLimit from 'express-rate-limit';\nimport auth from './auth.js';\nconst app = express();\n${before}\napp.use('/api', auth);\n${after}\napp.listen(3000);\n`);
  return join(folder, 'auth.js');
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

ruleTester.run('require-auth-rate-limit', rule, {
  valid: [
    { name: 'across files: a limiter before the router', options: strict, filename: mountedBy('app.use(rateLimit());'), code: ROUTER },
    { name: 'Express: a limiter in the chain', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit({ windowMs: 900000, limit: 5 }), (req, res) => res.end());` },
    { name: 'Express: a limiter on the app', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit());
app.post('/register', (req, res) => res.end());` },
    { name: 'Express: a limiter on the path', options: strict, code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use('/auth', rateLimit());
app.post('/auth/forgot-password', (req, res) => res.end());` },
    { name: 'Express: a limiter on the router', options: strict, code: `
import { Router } from 'express';
import rateLimit from 'express-rate-limit';
export const router = Router();
router.use(rateLimit());
router.post('/login', (req, res) => res.end());` },
    { name: 'Express: a limiter with a telling name from another file', options: strict, code: `
import express from 'express';
import { loginLimiter } from './limits';
const app = express();
app.post('/login', loginLimiter, (req, res) => res.end());` },
    { name: 'Express: a limiter that is handed in', options: strict, code: `
import type { Express, RequestHandler } from 'express';
export function routes(app: Express, authLimiter: RequestHandler) {
  app.post('/login', authLimiter, (req, res) => res.end());
}` },
    { name: 'Express: a limiter written by hand', options: strict, code: `
import express from 'express';
const app = express();
const tries = new Map();
app.post('/login', (req, res) => {
  const count = (tries.get(req.ip) ?? 0) + 1;
  tries.set(req.ip, count);
  if (count > 5) return res.status(429).set('Retry-After', '900').end();
  res.end();
});` },
    { name: 'Express: a limit consumed in the handler', options: strict, code: `
import express from 'express';
import { RateLimiterRedis } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterRedis({ points: 5, duration: 900 });
app.post('/login', async (req, res) => {
  await limiter.consume(req.ip);
  res.end();
});` },
    { name: 'Express: neighbours of logins', options: strict, code: `
import express from 'express';
const app = express();
const done = (req, res) => res.end();
app.post('/logout', done);
app.post('/auth/logout', done);
app.post('/token/blacklist', done);
app.post('/devices/register', done);
app.post('/events/:id/register', done);
app.post('/push/token', done);
app.post('/users/:id/reset-counter', done);
app.post('/auth/google/callback', done);
app.post('/auth/google/login', done);
app.post('/session/status', done);
app.post('/api/auth/*', done);
app.post('/2fa/setup', done);
app.post('/register-device', done);
app.post('/reset', done);
app.post('/verify', done);` },
    { name: 'Express: pages', options: strict, code: `
import express from 'express';
const app = express();
app.get('/login', (req, res) => res.render('login'));
app.get('/register', (req, res) => res.render('register'));` },
    { name: 'Express: a name alone is no evidence', options: strict, code: `
const app = connect();
app.post('/login', (req, res) => res.end());` },
    { name: 'Express: a route another file may protect is not proven open', code: `
import { Router } from 'express';
export const router = Router();
router.post('/login', (req, res) => res.end());` },
    { name: 'Express: changing one\'s own password compares it too', code: `
import express from 'express';
import bcrypt from 'bcrypt';
const app = express();
app.post('/me/password/change', async (req, res) => { res.json(await bcrypt.compare(req.body.old, req.user.hash)); });` },
    { name: 'Express: a test server', filename: 'test/server.ts', code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => res.end());` },
    { name: 'Express: sign-in at a service that limits', options: strict, code: `
import express from 'express';
import { createClient } from '@supabase/supabase-js';
const app = express();
const supabase = createClient('https://x.supabase.co', 'key');
app.post('/login', async (req, res) => {
  const { data } = await supabase.auth.signInWithPassword({ email: req.body.email, password: req.body.password });
  res.json(data);
});` },
    { name: 'a path that needs none', options: [{ unknown: true, ignorePaths: ['^/internal/'] }], code: `
import express from 'express';
const app = express();
app.post('/internal/login', (req, res) => res.end());` },
    { name: 'Fastify: the plugin', options: strict, code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
await app.register(rateLimit, { max: 5, timeWindow: '15 minutes' });
app.post('/login', async () => ({}));` },
    { name: 'Fastify: the config of a route', options: strict, code: `
import type { FastifyInstance } from 'fastify';
export default async function routes(app: FastifyInstance) {
  app.post('/login', { config: { rateLimit: { max: 5 } } }, async () => ({}));
}` },
    { name: 'Koa: a limiter before the router', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router();
router.post('/login', async (ctx) => { ctx.body = {}; });
app.use(ratelimit({ max: 5 }));
app.use(router.routes());` },
    { name: 'Hono: a limiter on a star', options: strict, code: `
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono();
app.use('/auth/*', rateLimiter({ limit: 5 }));
app.post('/auth/login', (c) => c.json({}));
export default app;` },
    { name: 'Nest: a guard on the method', options: strict, code: `
import { Controller, Post, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth')
export class AuthController { @UseGuards(ThrottlerGuard) @Post('login') login() {} }` },
    { name: 'Next: a limit in the route handler', options: strict, filename: 'app/api/login/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
const ratelimit = new Ratelimit({});
export async function POST(request: Request) {
  const { success } = await ratelimit.limit('ip');
  if (!success) return new Response(null, { status: 429 });
  return Response.json({});
}` },
    { name: 'Next: a limit in the action', options: strict, filename: 'app/actions.ts', code: `
'use server';
import { checkRateLimit } from '@/lib/limits';
export async function login(data: FormData) {
  await checkRateLimit('login');
}` },
    { name: 'Next: a file alone does not decide', filename: 'app/api/login/route.ts', code: `
export async function POST(request: Request) { return Response.json({}); }` },
    { name: 'Next: other actions', options: strict, filename: 'app/actions.ts', code: `
'use server';
export async function saveInvoice(data: FormData) {}
export async function registerDevice(data: FormData) {}
export async function signInWithGoogle() {}
export async function logout() {}` },
    { name: 'Next: the handlers of an auth library', options: strict, filename: 'app/api/auth/[...all]/route.ts', code: `
import { auth } from '@/auth';
import { toNextJsHandler } from 'better-auth/next-js';
export const { GET, POST } = toNextJsHandler(auth);` },
  ],
  invalid: [
    { name: 'Nest: a limiter that is skipped', code: `
import { Controller, Post } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
@SkipThrottle()
@Controller('auth')
export class Auth { @Post('login') login() { return {}; } }`,
    options: [{ unknown: true, paths: [], ignorePaths: [] }], errors: [{ messageId: 'unseen' }] },
    { name: 'Express: nothing in the chain', code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => res.end());`, errors: [{ messageId: 'open', data: { route: 'POST /login', harm: 'a password can be guessed at full speed' }, line: 4, column: 1, endLine: 4, endColumn: 44 }] },
    { name: 'Express: a limiter after the route', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/register', (req, res) => res.end());
app.use(rateLimit());`, errors: [{ messageId: 'limiterAfter', data: { route: 'POST /register', harm: 'accounts can be created by the thousand', place: 'line 6' }, line: 5 }] },
    { name: 'Express: a limiter on another path', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use('/api', rateLimit());
app.post('/auth/forgot-password', (req, res) => res.end());`, errors: [{ messageId: 'limiterElsewhere', data: { route: 'POST /auth/forgot-password', harm: 'reset mails can be sent, and reset codes guessed, at full speed', place: 'line 5' }, line: 6 }] },
    { name: 'Express: a limiter on another method', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.get('/login', rateLimit(), (req, res) => res.end());
app.post('/login', (req, res) => res.end());`, errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: an exported router without a limiter', options: strict, code: `
import { Router } from 'express';
export const router = Router();
router.post('/login', (req, res) => res.end());`, errors: [{ messageId: 'unseen', data: { route: 'POST /login', because: 'this router is mounted in a file that this one does not show', harm: 'a password can be guessed at full speed' }, line: 4 }] },
    { name: 'Express: a middleware of another file that may be one', options: strict, code: `
import express from 'express';
import { protect } from './limits';
const app = express();
app.post('/login', protect, (req, res) => res.end());`, errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'Express: an app that is handed in', options: strict, code: `
import type { Express } from 'express';
export function routes(app: Express) {
  app.post('/login', (req, res) => res.end());
}`, errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Express: a counter that lets everybody pass', code: `
import express from 'express';
const app = express();
const tries = new Map();
app.post('/login', (req, res) => {
  tries.set(req.ip, (tries.get(req.ip) ?? 0) + 1);
  res.end();
});`, errors: [{ messageId: 'open', line: 5, endLine: 8 }] },
    { name: 'Express: a limit whose refusal is swallowed', code: `
import express from 'express';
import { RateLimiterRedis } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterRedis({ points: 5, duration: 900 });
app.post('/login', async (req, res) => {
  await limiter.consume(req.ip).catch(() => {});
  res.end();
});`, errors: [{ messageId: 'answerIgnored', data: { route: 'POST /login', harm: 'a password can be guessed at full speed', place: 'line 7' }, line: 6 }] },
    { name: 'Express: logins and their kin', code: `
import express from 'express';
const app = express();
const done = (req, res) => res.end();
app.post('/sign-in', done);
app.post('/auth/token', done);
app.post('/devices/login', done);
app.post('/verify-code', done);
app.put('/password/reset/:token', done);
app.post('/pair', done);
app.post('/invites/:code/redeem', done);
app.post('/auth/:action', done);
app.all('/auth/magic-link', done);
app.post('/2fa/verify', done);
app.post('/api/auth/verify', done);`, errors: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((line) => ({ messageId: 'open' as const, line })) },
    { name: 'Express: a login by another name', code: `
import express from 'express';
import bcrypt from 'bcrypt';
const app = express();
app.post('/enter', async (req, res) => { res.json(await check(req.body)); });
async function check({ password, hash }) { return bcrypt.compare(password, hash); }`, errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: passport with a password', code: `
import express from 'express';
import passport from 'passport';
const app = express();
app.post('/enter', passport.authenticate('local'), (req, res) => res.end());`, errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: every row of a table, said once', code: `
import express from 'express';
const app = express();
const table = [['/login', (req, res) => res.end()], ['/otp', (req, res) => res.end()]];
for (const [path, handler] of table) app.post('/auth' + path, handler);`, errors: [{ messageId: 'open', data: { route: 'POST /auth/login', harm: 'a password can be guessed at full speed' }, line: 5 }] },
    { name: 'Express: a chain over several lines', code: `
import express from 'express';
const app = express();
app
  .get('/login', (req, res) => res.end())
  .post('/login', (req, res) => res.end());`, errors: [{ messageId: 'open', line: 6, column: 4 }] },
    { name: 'a path of the user\'s', options: [{ paths: ['^/vouchers/'] }], code: `
import express from 'express';
const app = express();
app.post('/vouchers/use', (req, res) => res.end());`, errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Express: a test server, where everything is asked for', options: strict, filename: 'test/server.ts', code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => res.end());`, errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Fastify: a plugin that is not global', code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
await app.register(rateLimit, { global: false });
app.post('/login', async () => ({}));`, errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Fastify: a plugin that keeps its limiter to itself', code: `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(async (inner) => { await inner.register(rateLimit); });
app.route({ method: 'POST', url: '/login', handler: async () => ({}) });`, errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Fastify: a switched-off limit', options: strict, code: `
import type { FastifyInstance } from 'fastify';
export default async function routes(app: FastifyInstance) {
  app.post('/login', { config: { rateLimit: false } }, async () => ({}));
}`, errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Koa: a limiter after the router', code: `
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router();
router.post('/login', async (ctx) => { ctx.body = {}; });
app.use(router.routes());
app.use(ratelimit({ max: 5 }));`, errors: [{ messageId: 'limiterAfter', line: 7 }] },
    { name: 'Hono: a limiter on one address only', code: `
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono();
app.use('/auth', rateLimiter({ limit: 5 }));
app.post('/auth/login', (c) => c.json({}));
export default app;`, filename: 'src/index.ts', errors: [{ messageId: 'limiterElsewhere', line: 6 }] },
    { name: 'Nest: no guard in sight', options: strict, code: `
import { Controller, Post } from '@nestjs/common';
@Controller('auth')
export class AuthController { @Post('login') login() {} }`, errors: [{ messageId: 'unseen', data: { route: 'POST /auth/login', because: 'a guard for all controllers may be registered in another module', harm: 'a password can be guessed at full speed' }, line: 4, column: 31, endColumn: 45 }] },
    { name: 'Nest: a controller whose method names the login', options: strict, code: `
import { Controller, Post } from '@nestjs/common';
@Controller('auth')
export class AuthController { @Post() login() {} }`, errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Nest: a whole app without guards', code: `
import { Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
@Controller('auth') class AuthController { @Post('login') login() {} }
@Module({ controllers: [AuthController] }) class AppModule {}
NestFactory.create(AppModule).then((app) => app.listen(3000));`, errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Next: a limiter nobody listens to', filename: 'app/api/login/route.ts', code: `
import { Ratelimit } from '@upstash/ratelimit';
const ratelimit = new Ratelimit({});
export async function POST(request: Request) {
  await ratelimit.limit('ip');
  return Response.json({});
}`, errors: [{ messageId: 'answerIgnored', line: 4 }] },
    { name: 'Next: a route handler that another file may protect', options: strict, filename: 'app/api/login/route.ts', code: `
export async function POST(request: Request) { return Response.json({}); }`, errors: [{ messageId: 'unseen', line: 2 }] },
    { name: 'Next: actions by their names', options: strict, filename: 'app/actions.ts', code: `
'use server';
export async function login(data: FormData) {}
export const signUpAction = async (data: FormData) => {};
export async function requestPasswordReset(data: FormData) {}
export async function verifyOtp(data: FormData) {}`, errors: [
      { messageId: 'unseen', data: { route: 'The server action `login`', because: 'middleware in another file may run before it', harm: 'a password can be guessed at full speed' }, line: 3 },
      { messageId: 'unseen', line: 4 }, { messageId: 'unseen', line: 5 }, { messageId: 'unseen', line: 6 },
    ] },
    { name: 'Next: an API route', options: strict, filename: 'pages/api/auth/login.ts', code: `
export default async function handler(req, res) {
  if (req.method !== 'POST') return res.status(405).end();
  res.json({});
}`, errors: [{ messageId: 'unseen', line: 2 }] },
    { name: 'across files: a limiter after the router', filename: mountedBy('', 'app.use(rateLimit());'), code: ROUTER, errors: [{ messageId: 'limiterAfter', data: { route: 'POST /api/login', harm: 'a password can be guessed at full speed', place: 'app.js:7' }, line: 4 }] },
    { name: 'across files: a limiter on another path', filename: mountedBy("app.use('/shop', rateLimit());"), code: ROUTER, errors: [{ messageId: 'limiterElsewhere', data: { route: 'POST /api/login', harm: 'a password can be guessed at full speed', place: 'app.js:5' }, line: 4 }] },
    { name: 'across files: no limiter', filename: mountedBy(''), code: ROUTER, errors: [{ messageId: 'open', line: 4 }] },
  ],
});
