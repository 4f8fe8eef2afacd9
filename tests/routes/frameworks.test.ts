import { describe, expect, it } from 'vitest';
import { verdicts } from './stories.js';

describe('a Fastify app', () => {
  it('is covered by the plugin, and by the config of a route', () => {
    expect(verdicts(`
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.post('/early', async () => ({}));
await app.register(rateLimit, { max: 5 });
app.post('/login', async () => ({}));`)).toEqual(['POST /early: open (after, line 6)', 'POST /login: protected']);
  });

  it('is covered only where asked for when the plugin is not global', () => {
    expect(verdicts(`
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
await app.register(rateLimit, { global: false });
app.post('/a', async () => ({}));
app.post('/b', { config: { rateLimit: { max: 5 } } }, async () => ({}));
app.post('/c', { preHandler: app.rateLimit({ max: 5 }) }, async () => ({}));
app.route({ method: ['POST', 'PUT'], url: '/d', config: { rateLimit: { max: 5 } }, handler: async () => ({}) });
app.route({ method: 'POST', url: '/e', handler: async () => ({}) });`)).toEqual(['POST /a: open', 'POST /b: protected', 'POST /c: protected', 'POST|PUT /d: protected', 'POST /e: open']);
  });

  it('keeps plugins to their scope', () => {
    expect(verdicts(`
import Fastify from 'fastify';
import fp from 'fastify-plugin';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(async (inner) => {
  await inner.register(rateLimit);
  inner.post('/login', async () => ({}));
}, { prefix: '/v1' });
app.post('/login', async () => ({}));`)).toEqual(['POST /v1/login: protected', 'POST /login: open']);
  });

  it('shares what a wrapped plugin registers', () => {
    expect(verdicts(`
import Fastify from 'fastify';
import fp from 'fastify-plugin';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
app.register(fp(async (inner) => { inner.register(rateLimit); }));
app.post('/login', async () => ({}));`)).toEqual(['POST /login: protected']);
  });

  it('runs hooks for every route of the scope', () => {
    expect(verdicts(`
import Fastify from 'fastify';
const app = Fastify();
app.post('/login', async () => ({}));
app.addHook('onRequest', async (request, reply) => { if (tooMany(request.ip)) return reply.code(429).send(); });
function tooMany(ip) { return ip === ''; }`)).toEqual(['POST /login: protected']);
  });

  it('does not know a plugin of another file', () => {
    expect(verdicts(`
import Fastify from 'fastify';
import security from './plugins/security.js';
import users from './routes/users.js';
const app = Fastify();
app.register(users, { prefix: '/users' });
app.post('/early', async () => ({}));
app.register(security);
app.post('/login', async () => ({}));`)).toEqual(['POST /early: open', 'POST /login: unknown, `security` comes from ./plugins/security.js, which this file does not show']);
  });

  it('does not know who registers an exported plugin', () => {
    expect(verdicts(`
import type { FastifyInstance } from 'fastify';
export default async function routes(app: FastifyInstance) {
  app.post('/login', async () => ({}));
  app.post('/otp', { config: { rateLimit: { max: 5 } } }, async () => ({}));
}`)).toEqual(['POST /login: unknown, the app is handed in from outside this file, with what is already mounted on it', 'POST /otp: protected']);
  });
});

describe('a Koa app', () => {
  it('runs what is used before its router', () => {
    expect(verdicts(`
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router({ prefix: '/api' });
router.post('/login', async (ctx) => { ctx.body = {}; });
app.use(ratelimit({ max: 5 }));
app.use(router.routes()).use(router.allowedMethods());`)).toEqual(['POST /api/login: protected']);
  });

  it('does not run what is used after its router', () => {
    expect(verdicts(`
import Koa from 'koa';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router();
router.post('/login', async (ctx) => { ctx.body = {}; });
router.post('/otp', ratelimit({ max: 5 }), async (ctx) => { ctx.body = {}; });
app.use(router.routes());
app.use(ratelimit({ max: 5 }));`)).toEqual(['POST /login: open (after, line 10)', 'POST /otp: protected']);
  });

  it('opens compositions', () => {
    expect(verdicts(`
import Koa from 'koa';
import Router from '@koa/router';
import compose from 'koa-compose';
import ratelimit from 'koa-ratelimit';
const app = new Koa();
const router = new Router();
router.post('/login', async (ctx) => { ctx.body = {}; });
app.use(compose([ratelimit({ max: 5 }), router.routes()]));`)).toEqual(['POST /login: protected']);
  });

  it('nests routers', () => {
    expect(verdicts(`
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const outer = new Router();
const inner = new Router();
inner.post('/login', async (ctx) => { ctx.body = {}; });
outer.use('/auth', inner.routes());
app.use(outer.routes());`)).toEqual(['POST /auth/login: open']);
  });
});

describe('a Hono app', () => {
  it('tells exact paths from stars', () => {
    expect(verdicts(`
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono();
app.use('/api/*', rateLimiter({ limit: 5 }));
app.use('/auth', rateLimiter({ limit: 5 }));
app.post('/api/login', (c) => c.json({}));
app.post('/auth/login', (c) => c.json({}));
export default app;`)).toEqual(['POST /api/login: protected', 'POST /auth/login: open (path, line 5)']);
  });

  it('follows basePath, route and on', () => {
    expect(verdicts(`
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono().basePath('/v1');
const auth = new Hono();
auth.use(rateLimiter({ limit: 5 }));
auth.on(['POST', 'PUT'], '/login', (c) => c.json({}));
app.route('/auth', auth);
app.post('/otp', (c) => c.json({}));`)).toEqual(['POST|PUT /v1/auth/login: protected', 'POST /v1/otp: open']);
  });

  it('does not know who mounts an app that a routes folder exports', () => {
    expect(verdicts(`
import { Hono } from 'hono';
const auth = new Hono();
auth.post('/login', (c) => c.json({}));
export default auth;`, 'src/routes/auth.ts')).toEqual(['POST /login: unknown, this router is mounted in a file that this one does not show']);
  });

  it('chains registrations', () => {
    expect(verdicts(`
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
const app = new Hono()
  .post('/login', (c) => c.json({}))
  .use(rateLimiter({ limit: 5 }))
  .post('/otp', (c) => c.json({}));`)).toEqual(expect.arrayContaining(['POST /login: open (after, line 6)', 'POST /otp: protected']));
  });
});

describe('a Nest controller', () => {
  it('is covered by guards of the class and of the method', () => {
    expect(verdicts(`
import { Controller, Get, Post, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth')
export class AuthController {
  @Post('login') @UseGuards(ThrottlerGuard) login() {}
  @Throttle({ default: { limit: 5, ttl: 900 } }) @Post('otp') otp() {}
  @Post('register') register() {}
}
@Controller('admin') @UseGuards(ThrottlerGuard)
export class AdminController { @Post('login') login() {} }`)).toEqual([
      'POST /auth/login: protected', 'POST /auth/otp: protected',
      'POST /auth/register: unknown, a guard for all controllers may be registered in another module', 'POST /admin/login: protected',
    ]);
  });

  it('reads bundled decorators', () => {
    expect(verdicts(`
import { applyDecorators, Controller, Post, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
const Limited = () => applyDecorators(UseGuards(ThrottlerGuard));
@Controller({ path: 'auth', version: '1' })
export class AuthController { @Limited() @Post('login') login() {} }`)).toEqual(['POST /auth/login: protected']);
  });

  it('reads guards for everything where the file is the whole app', () => {
    const app = (providers: string): string => `
import { Controller, Module, Post } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
@Controller('auth') class AuthController { @Post('login') login() {} }
@Module({ controllers: [AuthController], providers: [${providers}] }) class AppModule {}
NestFactory.create(AppModule).then((app) => app.listen(3000));`;
    expect(verdicts(app('{ provide: APP_GUARD, useClass: ThrottlerGuard }'))).toEqual(['POST /auth/login: protected']);
    expect(verdicts(app(''))).toEqual(['POST /auth/login: open']);
  });

  it('reads a guard written in the file', () => {
    expect(verdicts(`
import { CanActivate, Controller, HttpException, HttpStatus, Post, UseGuards } from '@nestjs/common';
class SlowGuard implements CanActivate {
  canActivate() { throw new HttpException('slow down', HttpStatus.TOO_MANY_REQUESTS); }
}
@Controller() @UseGuards(SlowGuard) export class AuthController { @Post('login') login() {} }`)).toEqual(['POST /login: protected']);
  });
});

describe('a Next app', () => {
  it('has a route per exported method, at the path of the file', () => {
    expect(verdicts(`
import { Ratelimit } from '@upstash/ratelimit';
const ratelimit = new Ratelimit({});
export async function POST(request: Request) {
  const { success } = await ratelimit.limit('ip');
  if (!success) return new Response('slow down', { status: 400 });
  return Response.json({});
}
export async function PUT(request: Request) { return Response.json({}); }`, '/home/me/shop/src/app/(site)/api/login/[id]/route.ts')).toEqual([
      'POST /api/login/:id: protected', 'PUT /api/login/:id: unknown, middleware in another file may run before it',
    ]);
  });

  it('reads wrappers', () => {
    expect(verdicts(`
import { withRateLimit } from '@/lib/limits';
import { withUser } from '@/lib/users';
export const POST = withRateLimit(async (request: Request) => Response.json({}));
export const PUT = withUser(async (request: Request) => Response.json({}));`, 'app/api/login/route.ts')).toEqual([
      'POST /api/login: protected', 'PUT /api/login: unknown, `withUser` comes from @/lib/users, which this file does not show',
    ]);
  });

  it('names server actions, in a file of their own and inline', () => {
    expect(verdicts(`
'use server';
import { checkRateLimit } from './limits';
export async function login(data: FormData) { await checkRateLimit(); }
export const signup = async (data: FormData) => {};`, 'app/actions.ts')).toEqual(['POST login: protected', 'POST signup: unknown, middleware in another file may run before it']);
    expect(verdicts(`
export default function Page() {
  async function login(data: FormData) { 'use server'; }
  return login;
}`, 'app/login/page.tsx')).toEqual(expect.arrayContaining(['POST login: unknown, middleware in another file may run before it']));
  });

  it('reads the methods of an API route', () => {
    expect(verdicts(`
export default async function handler(req, res) {
  if (req.method !== 'POST') return res.status(405).end();
  res.json({});
}`, 'pages/api/auth/login.ts')).toEqual(['POST /api/auth/login: unknown, middleware in another file may run before it']);
  });
});
