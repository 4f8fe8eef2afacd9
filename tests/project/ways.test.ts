import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

/** The verdict on the first route of a file, and its path. */
function verdictOn(app: Folder, name: string, kind: 'rate-limit' | 'auth' = 'rate-limit'): string {
  const routes = new Routes(app.facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  const details = verdict.state === 'unknown' ? verdict.because : verdict.state === 'protected' ? (verdict.where ?? 'here') : verdict.almost === undefined ? '' : `${verdict.almost.why} ${verdict.almost.where ?? 'here'}`;
  return `${route.paths.join(' ')} ${verdict.state} ${details}`.trim();
}

const ROUTER = "import { Router } from 'express';\nconst router = Router();\nrouter.post('/login', (req, res) => res.end());\nexport default router;";
const LIMIT = "import rateLimit from 'express-rate-limit';\nconst limiter = rateLimit({ windowMs: 900_000, limit: 5 });\n";

describe('a router that another file mounts', () => {
  it('is open where nothing limits it', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': "import express from 'express';\nimport auth from './routes/auth';\nconst app = express();\napp.use('/api/auth', auth);\napp.listen(3000);" });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/api/auth/login open');
  });

  it('is covered by a limiter before it', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': `import express from 'express';\nimport auth from './routes/auth';\n${LIMIT}const app = express();\napp.use(limiter);\napp.use('/api/auth', auth);` });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/api/auth/login protected app.ts:6');
  });

  it('is not covered by a limiter after it', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': `import express from 'express';\nimport auth from './routes/auth';\n${LIMIT}const app = express();\napp.use('/api/auth', auth);\napp.use(limiter);` });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/api/auth/login open after app.ts:7');
  });

  it('is covered by a limiter on its path, and on its whole path', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': `import express from 'express';\nimport auth from './routes/auth';\n${LIMIT}const app = express();\napp.use('/api/auth/login', limiter);\napp.use('/api/auth', auth);` });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/api/auth/login protected app.ts:6');
  });

  it('is not covered by a limiter on another path', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': `import express from 'express';\nimport auth from './routes/auth';\n${LIMIT}const app = express();\napp.use('/api/shop', limiter);\napp.use('/api/auth', auth);` });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/api/auth/login open path app.ts:6');
  });

  it('is found through routers in routers, barrels and tables', () => {
    const app = folder({
      'routes/auth.ts': ROUTER,
      'routes/barrel.ts': "export { default as authRoutes } from './auth';",
      'routes/index.ts': "import express from 'express';\nimport { authRoutes } from './barrel';\nconst router = express.Router();\nconst routes = [{ path: '/auth', route: authRoutes }];\nroutes.forEach((entry) => { router.use(entry.path, entry.route); });\nexport default router;",
      'app.ts': `import express from 'express';\nimport routes from './routes';\n${LIMIT}const app = express();\napp.use('/v1/auth', limiter);\napp.use('/v1', routes);`,
    });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/v1/auth/login protected app.ts:6');
  });

  it('may be required on the spot, and made by a function', () => {
    const app = folder({
      'routes/auth.js': "const express = require('express');\nmodule.exports = (db) => {\n  const router = express.Router();\n  router.post('/login', (req, res) => res.end());\n  return router;\n};",
      'app.js': "const express = require('express');\nconst app = express();\napp.use('/auth', require('./routes/auth')({}));",
    });
    expect(verdictOn(app, 'routes/auth.js')).toBe('/auth/login open');
  });

  it('may be a field of an instance', () => {
    const app = folder({
      'routes/auth.ts': "import { Router } from 'express';\nexport class AuthRoutes {\n  public router = Router();\n  constructor() { this.router.post('/login', (req, res) => { res.end(); }); }\n}",
      'app.ts': "import express from 'express';\nimport { AuthRoutes } from './routes/auth';\nconst app = express();\napp.use('/auth', new AuthRoutes().router);",
    });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/auth/login open');
  });

  it('says so where nobody mounts it', () => {
    const app = folder({ 'routes/auth.ts': ROUTER, 'app.ts': "import express from 'express';\nexpress().listen(3000);" });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('/login unknown no file of this project mounts it');
  });
});

describe('a function that is handed the app', () => {
  const REGISTER = "import type { Express } from 'express';\nexport function registerRoutes(app: Express) { app.post('/login', (req, res) => { res.end(); }); }";

  it('registers after what stands before the call', () => {
    const app = folder({ 'routes.ts': REGISTER, 'index.ts': `import express from 'express';\nimport { registerRoutes } from './routes';\n${LIMIT}const app = express();\napp.use(limiter);\nregisterRoutes(app);` });
    expect(verdictOn(app, 'routes.ts')).toBe('/login protected index.ts:6');
  });

  it('registers before what stands after the call', () => {
    const app = folder({ 'routes.ts': REGISTER, 'index.ts': `import express from 'express';\nimport { registerRoutes } from './routes';\n${LIMIT}const app = express();\nregisterRoutes(app);\napp.use(limiter);` });
    expect(verdictOn(app, 'routes.ts')).toBe('/login open after index.ts:7');
  });

  it('needs no types', () => {
    const app = folder({
      'routes/index.js': "const session = require('./session');\nmodule.exports = (app, db) => { app.post('/login', session.login); };",
      'routes/session.js': 'exports.login = (req, res) => { res.send(req.body.name); };',
      'server.js': "const express = require('express');\nconst routes = require('./routes');\nconst app = express();\nroutes(app, {});",
    });
    expect(verdictOn(app, 'routes/index.js')).toBe('/login open');
  });

  it('may mount the limiter for others', () => {
    const app = folder({
      'security.ts': `import type { Express } from 'express';\n${LIMIT}export function secure(app: Express) { app.use(limiter); }`,
      'app.ts': "import express from 'express';\nimport { secure } from './security';\nconst app = express();\nsecure(app);\napp.post('/login', (req, res) => { res.end(); });",
    });
    expect(verdictOn(app, 'app.ts')).toBe('/login protected security.ts:4');
  });

  it('may be a Fastify plugin, under a prefix', () => {
    const app = folder({
      'auth.ts': "import type { FastifyInstance } from 'fastify';\nexport default async function auth(app: FastifyInstance) { app.post('/login', async () => 'ok'); }",
      'app.ts': "import fastify from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\nimport auth from './auth';\nconst app = fastify();\nawait app.register(rateLimit, { max: 5 });\nawait app.register(auth, { prefix: '/api' });",
    });
    expect(verdictOn(app, 'auth.ts')).toBe('/api/login protected app.ts:5');
  });

  it('shares what it mounts through fastify-plugin, and keeps it to itself without', () => {
    const LOGIN = "import fastify from 'fastify';\nimport limits from './limits';\nconst app = fastify();\nawait app.register(limits);\napp.post('/login', async () => 'ok');";
    const shared = folder({ 'limits.ts': "import fp from 'fastify-plugin';\nimport rateLimit from '@fastify/rate-limit';\nexport default fp(async (app) => { await app.register(rateLimit, { max: 5 }); });", 'app.ts': LOGIN });
    expect(verdictOn(shared, 'app.ts')).toBe('/login protected limits.ts:3');
    const kept = folder({ 'limits.ts': "import type { FastifyInstance } from 'fastify';\nimport rateLimit from '@fastify/rate-limit';\nexport default async function limits(app: FastifyInstance) { await app.register(rateLimit, { max: 5 }); }", 'app.ts': LOGIN });
    expect(verdictOn(kept, 'app.ts')).toBe('/login open');
  });
});

describe('an imported middleware', () => {
  it('is judged by what it does there', () => {
    const app = folder({
      'slow.ts': `${LIMIT}export const slow = limiter;\nexport const noop = (req: unknown, res: unknown, next: () => void) => { next(); };`,
      'a.ts': "import express from 'express';\nimport { slow } from './slow';\nexpress().post('/login', slow, (req, res) => { res.end(); });",
      'b.ts': "import express from 'express';\nimport { noop } from './slow';\nexpress().post('/login', noop, (req, res) => { res.end(); });",
    });
    expect(verdictOn(app, 'a.ts')).toBe('/login protected here');
    expect(verdictOn(app, 'b.ts')).toBe('/login open');
  });

  it('outranks its name by what it does', () => {
    const app = folder({
      'guards.ts': 'export const loginLimiter = (req: unknown, res: unknown, next: () => void) => { next(); };',
      'app.ts': "import express from 'express';\nimport { loginLimiter } from './guards';\nexpress().post('/login', loginLimiter, (req, res) => { res.end(); });",
    });
    expect(verdictOn(app, 'app.ts')).toBe('/login open');
  });

  it('is believed by its name where its file is not there', () => {
    const app = folder({ 'app.ts': "import express from 'express';\nimport { loginLimiter } from './gone';\nexpress().post('/login', loginLimiter, (req, res) => { res.end(); });" });
    expect(verdictOn(app, 'app.ts')).toBe('/login protected here');
  });
});

const UPSTASH = "import { Ratelimit } from '@upstash/ratelimit';\nimport { Redis } from '@upstash/redis';\nimport { NextResponse, type NextRequest } from 'next/server';\nconst ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') });\n";
const GATE = `${UPSTASH}export async function middleware(request: NextRequest) {\n  const { success } = await ratelimit.limit(request.ip ?? '');\n  if (!success) return NextResponse.json({}, { status: 429 });\n  return NextResponse.next();\n}\n`;
const POST = 'export async function POST(request: Request) { return Response.json({}); }';

describe('a file that runs before others because of its name', () => {
  it('covers what its matcher names', () => {
    const app = folder({ 'middleware.ts': `${GATE}export const config = { matcher: ['/api/auth/:path*'] };`, 'app/api/auth/login/route.ts': POST });
    expect(verdictOn(app, 'app/api/auth/login/route.ts')).toBe('/api/auth/login protected middleware.ts:7');
  });

  it('misses what its matcher leaves out', () => {
    const app = folder({ 'src/middleware.ts': `${GATE}export const config = { matcher: '/((?!api|_next/static).*)' };`, 'src/app/api/auth/login/route.ts': POST });
    expect(verdictOn(app, 'src/app/api/auth/login/route.ts')).toBe('/api/auth/login open path src/middleware.ts:7');
  });

  it('covers everything without a matcher, and may be called proxy', () => {
    const app = folder({ 'proxy.ts': GATE.replace('function middleware', 'function proxy'), 'app/api/auth/login/route.ts': POST });
    expect(verdictOn(app, 'app/api/auth/login/route.ts')).toBe('/api/auth/login protected proxy.ts:7');
  });

  it('is read by what it says of paths itself', () => {
    const gate = (test: string): string => `${UPSTASH}const limited = ['/api/auth', '/api/otp'];\nexport async function middleware(request: NextRequest) {\n  if (${test}) {\n    const { success } = await ratelimit.limit('x');\n    if (!success) return new NextResponse('slow down', { status: 429 });\n  }\n  return NextResponse.next();\n}`;
    const verdict = (test: string): string => verdictOn(folder({ 'middleware.ts': gate(test), 'app/api/auth/login/route.ts': POST }), 'app/api/auth/login/route.ts');
    expect(verdict("request.nextUrl.pathname.startsWith('/api/auth')")).toBe('/api/auth/login protected middleware.ts:9');
    expect(verdict("request.nextUrl.pathname.startsWith('/api/shop')")).toBe('/api/auth/login open path middleware.ts:9');
    expect(verdict('limited.some((prefix) => request.nextUrl.pathname.startsWith(prefix))')).toBe('/api/auth/login protected middleware.ts:9');
    expect(verdict('/^\\/api\\/shop/.test(request.nextUrl.pathname)')).toBe('/api/auth/login open path middleware.ts:9');
    expect(verdict('isLimited(request.nextUrl.pathname)')).toBe('/api/auth/login unknown the paths it protects cannot be compared with this one');
  });

  it('may leave early for other paths', () => {
    const gate = `${UPSTASH}export async function middleware(request: NextRequest) {\n  const { pathname } = request.nextUrl;\n  if (!pathname.startsWith('/api/auth/')) return NextResponse.next();\n  const { success } = await ratelimit.limit('x');\n  return success ? NextResponse.next() : NextResponse.json({}, { status: 429 });\n}`;
    const app = folder({ 'middleware.ts': gate, 'app/api/auth/login/route.ts': POST });
    expect(verdictOn(app, 'app/api/auth/login/route.ts')).toBe('/api/auth/login protected middleware.ts:9');
  });

  it('need not be there', () => {
    const app = folder({ 'app/api/auth/login/route.ts': POST });
    expect(verdictOn(app, 'app/api/auth/login/route.ts')).toBe('/api/auth/login open');
  });
});

describe('what stands before every controller', () => {
  const CONTROLLER = "import { Controller, Post } from '@nestjs/common';\n@Controller('auth')\nexport class AuthController { @Post('login') login() { return 'ok'; } }";
  const MAIN = "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nconst app = await NestFactory.create(AppModule);\nawait app.listen(3000);";
  const AUTH = "import { Module } from '@nestjs/common';\nimport { AuthController } from './auth.controller';\n@Module({ controllers: [AuthController] })\nexport class AuthModule {}";

  it('may be a guard that a module provides', () => {
    const app = folder({
      'auth.controller.ts': CONTROLLER, 'auth.module.ts': AUTH, 'main.ts': MAIN,
      'app.module.ts': "import { Module } from '@nestjs/common';\nimport { APP_GUARD } from '@nestjs/core';\nimport { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';\nimport { AuthModule } from './auth.module';\n@Module({ imports: [AuthModule, ThrottlerModule.forRoot([{ ttl: 900000, limit: 5 }])], providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }] })\nexport class AppModule {}",
    });
    expect(verdictOn(app, 'auth.controller.ts')).toBe('/auth/login protected app.module.ts:5');
  });

  it('may be put there by main', () => {
    const app = folder({
      'auth.controller.ts': CONTROLLER, 'auth.module.ts': AUTH,
      'app.module.ts': "import { Module } from '@nestjs/common';\nimport { AuthModule } from './auth.module';\n@Module({ imports: [AuthModule] })\nexport class AppModule {}",
      'main.ts': "import { NestFactory } from '@nestjs/core';\nimport rateLimit from 'express-rate-limit';\nimport { AppModule } from './app.module';\nconst app = await NestFactory.create(AppModule);\napp.useGlobalGuards(new LoginGuard());\nawait app.listen(3000);",
    });
    expect(verdictOn(app, 'auth.controller.ts')).toBe('/auth/login open');
  });

  it('may be middleware for some paths', () => {
    const module = (target: string): string => `import { Module, type MiddlewareConsumer } from '@nestjs/common';\nimport rateLimit from 'express-rate-limit';\nimport { AuthModule } from './auth.module';\nimport { AuthController } from './auth.controller';\n@Module({ imports: [AuthModule] })\nexport class AppModule { configure(consumer: MiddlewareConsumer) { consumer.apply(rateLimit({ limit: 5 })).forRoutes(${target}); } }`;
    const verdict = (target: string): string => verdictOn(folder({ 'auth.controller.ts': CONTROLLER, 'auth.module.ts': AUTH, 'main.ts': MAIN, 'app.module.ts': module(target) }), 'auth.controller.ts');
    expect(verdict("'auth/login'")).toBe('/auth/login protected app.module.ts:6');
    expect(verdict("{ path: 'shop', method: 'POST' }")).toBe('/auth/login open');
    expect(verdict('AuthController')).toBe('/auth/login protected app.module.ts:6');
  });

  it('is nothing where no module of the app has it', () => {
    const app = folder({
      'auth.controller.ts': CONTROLLER, 'auth.module.ts': AUTH, 'main.ts': MAIN,
      'app.module.ts': "import { Module } from '@nestjs/common';\nimport { AuthModule } from './auth.module';\n@Module({ imports: [AuthModule] })\nexport class AppModule {}",
    });
    expect(verdictOn(app, 'auth.controller.ts')).toBe('/auth/login open');
  });
});

describe('a handler of another file', () => {
  it('may be set on what a function makes', () => {
    const app = folder({
      'routes.js': "const Sessions = require('./sessions');\nmodule.exports = (app, db) => {\n  const sessions = new Sessions(db);\n  app.post('/login', sessions.login);\n};",
      'sessions.js': "function Sessions(db) {\n  this.login = (req, res) => { res.send('ok'); };\n}\nmodule.exports = Sessions;",
      'server.js': "const express = require('express');\nconst app = express();\nrequire('./routes')(app, {});",
    });
    expect(verdictOn(app, 'routes.js')).toBe('/login open');
  });

  it('may come from a library that is handed over', () => {
    const app = folder({
      'routes.js': "const router = require('express').Router();\nmodule.exports = function (passport) {\n  router.post('/login', passport.authenticate('login', { successRedirect: '/' }));\n  return router;\n};",
      'server.js': "const express = require('express');\nconst passport = require('passport');\nconst app = express();\napp.use(require('express-flash')());\napp.use('/', require('./routes')(passport));",
    });
    expect(verdictOn(app, 'routes.js')).toBe('/login open');
  });
});

describe('a table of routes', () => {
  const TABLE = "import auth from './routes/auth';\nimport { rateLimit } from 'express-rate-limit';\nexport const PREFIX = '/v1';\nconst limiter = rateLimit({ windowMs: 900_000, limit: 5 });\nexport const limited = [{ path: '/auth', router: auth, before: [limiter] }];\nexport const open = [{ path: '/auth', router: auth, before: [] }];\nexport const byPath = { '/auth': auth };";
  const app = (body: string): string => `import express from 'express';\nimport { limited, open, byPath, PREFIX } from './table';\n${LIMIT}const app = express();\n${body}`;

  it.each([
    ['for (const { path, router, before } of limited) app.use(path, ...before, router);', '/auth/login protected app.ts:6'],
    ['for (const { path, router, before } of open) app.use(path, ...before, router);', '/auth/login open'],
    ['open.forEach((route) => { app.use(PREFIX + route.path, route.router); });', '/v1/auth/login open'],
    ['app.use(limiter);\nopen.forEach((route) => { app.use(`/api${route.path}`, route.router); });', '/api/auth/login protected app.ts:6'],
    ['open.forEach((route) => { app.use(`/api${route.path}`, route.router); });\napp.use(limiter);', '/api/auth/login open after app.ts:7'],
    ['for (const [path, router] of Object.entries(byPath)) app.use(path, limiter, router);', '/auth/login protected app.ts:6'],
    ['for (const [path, router] of Object.entries(byPath)) app.use(path, router);', '/auth/login open'],
  ])('may stand in another file: %s', (body, expected) => {
    const files = folder({ 'routes/auth.ts': ROUTER, 'table.ts': TABLE, 'app.ts': app(body) });
    expect(verdictOn(files, 'routes/auth.ts')).toBe(expected);
  });

  it('may name guards of a third file', () => {
    const files = (guarded: string): Folder => folder({
      'routes/auth.ts': ROUTER,
      'guards.ts': "import type { RequestHandler } from 'express';\nimport jwt from 'jsonwebtoken';\nexport const step: RequestHandler = (req, res, next) => {\n  try { jwt.verify(String(req.headers.authorization), String(process.env.KEY)); } catch { res.sendStatus(401); return; }\n  next();\n};\nexport const noted: RequestHandler = (req, res, next) => { console.log(req.url); next(); };",
      'shared.ts': "export { step, noted } from './guards';",
      'table.ts': `import auth from './routes/auth';\nimport { step, noted } from './shared';\nexport const routes = [{ path: '/auth', router: auth, before: [${guarded}] }];`,
      'app.ts': "import express from 'express';\nimport { routes } from './table';\nconst app = express();\nfor (const { path, router, before } of routes) app.use(path, ...before, router);",
    });
    expect(verdictOn(files('noted, step'), 'routes/auth.ts', 'auth')).toBe('/auth/login protected guards.ts:4');
    expect(verdictOn(files('noted'), 'routes/auth.ts', 'auth')).toBe('/auth/login open');
  });

  it('is read for the handlers it names', () => {
    const files = folder({
      'handlers.ts': "import type { RequestHandler } from 'express';\nexport const login: RequestHandler = (req, res) => { res.end(); };",
      'table.ts': "import { login } from './handlers';\nimport { rateLimit } from 'express-rate-limit';\nexport const endpoints = [{ method: 'post', path: '/login', before: [rateLimit({ windowMs: 1, limit: 5 })], handler: login }];",
      'app.ts': "import express from 'express';\nimport { endpoints } from './table';\nconst app = express();\nfor (const { method, path, before, handler } of endpoints) app[method](path, ...before, handler);",
    });
    expect(verdictOn(files, 'app.ts')).toBe('/login protected here');
  });
});

describe('routers as fields of instances that are handed to a class', () => {
  const AUTH = "import { Router } from 'express';\nexport class AuthRoute { public path = '/auth'; public router: Router = Router(); constructor() { this.router.post(`${this.path}/login`, (req, res) => { res.end(); }); } }";
  const klass = (before: string, after = ''): string => `import express, { type Application } from 'express';\n${LIMIT}export class App {\n  public app: Application;\n  constructor(routes: Routes[]) { this.app = express(); ${before} this.initializeRoutes(routes); ${after} }\n  private initializeRoutes(routes: Routes[]) { routes.forEach((route) => { this.app.use('/', route.router); }); }\n}`;
  const SERVER = "import { App } from './app';\nimport { AuthRoute } from './auth';\nconst app = new App([new AuthRoute()]);";

  it.each([
    [klass(''), '/auth/login open'],
    [klass("this.app.use('/auth', limiter);"), '/auth/login protected app.ts:6'],
    [klass('', 'this.app.use(limiter);'), '/auth/login open after app.ts:6'],
    [klass("this.app.use('/shop', limiter);"), '/auth/login open path app.ts:6'],
    ["import express from 'express';\nexport class App {\n  app = express();\n  constructor(private readonly routes: any[]) { this.mount(); }\n  mount() { for (const { router } of this.routes) this.app.use(router); }\n}", '/auth/login open'],
  ])('are found from the file that makes them: %s', (text, expected) => {
    expect(verdictOn(folder({ 'auth.ts': AUTH, 'app.ts': text, 'server.ts': SERVER }), 'auth.ts')).toBe(expected);
  });

  it('may be handed over by a barrel, under a name', () => {
    const files = folder({ 'auth.ts': AUTH, 'app.ts': klass('this.app.use(limiter);'), 'all.ts': "import { AuthRoute } from './auth';\nexport const all = [new AuthRoute()];", 'server.ts': "import { App } from './app';\nimport { all } from './all';\nnew App(all);" });
    expect(verdictOn(files, 'auth.ts')).toBe('/auth/login protected app.ts:6');
  });

  it('are unknown where the class is handed nothing of theirs', () => {
    const files = folder({ 'auth.ts': AUTH, 'app.ts': klass(''), 'server.ts': "import { App } from './app';\nimport { AuthRoute } from './auth';\nconst app = new App([]);\nexport { AuthRoute };" });
    expect(verdictOn(files, 'auth.ts')).toBe('/auth/login unknown no file of this project mounts it');
  });

  it('are found where the class stands in the file that makes them', () => {
    const files = folder({ 'auth.ts': AUTH, 'app.ts': `${klass('this.app.use(limiter);')}\nimport { AuthRoute } from './auth';\nnew App([new AuthRoute()]);` });
    expect(verdictOn(files, 'auth.ts')).toBe('/auth/login protected app.ts:6');
    const own = folder({ 'app.ts': `${AUTH.replace('export ', '')}\n${klass('this.app.use(limiter);')}\nnew App([new AuthRoute()]);` });
    expect(verdictOn(own, 'app.ts')).toBe('/auth/login protected here');
  });
});
