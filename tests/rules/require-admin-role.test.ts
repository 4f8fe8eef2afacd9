import rule from '../../src/rules/require-admin-role.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('require-admin-role', rule, {
  valid: [
    { name: 'Hono: a role that a guard kept in the context', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('*', async (c, next) => { if (!c.get('user')) return c.text('no', 401); await next(); });
app.use('*', async (c, next) => { if (c.get('role') !== 'admin') return c.text('no', 403); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;` },
    { name: 'Express: a role in the guard', options: strict, code: `
import express from 'express';
const app = express();
const requireAdmin = (req, res, next) => { if (req.user.role !== 'admin') return res.sendStatus(403); next(); };
app.get('/admin/users', requireAdmin, (req, res) => res.json([]));` },
    { name: 'Express: a role in the handler', options: strict, code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => {
  if (!['admin', 'owner'].includes(req.user.role)) return res.status(403).end();
  res.json([]);
});` },
    { name: 'Express: a flag', options: strict, code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => {
  if (!req.user.isAdmin) return res.status(403).end();
  res.json([]);
});` },
    { name: 'Express: a role after a login', options: strict, code: `
import express from 'express';
import { requireAuth, requireRole } from './guards';
const app = express();
app.get('/admin/users', requireAuth, requireRole('admin'), (req, res) => res.json([]));` },
    { name: 'Express: nobody logs in, which is another rule\'s matter', options: strict, code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => res.json([]));` },
    { name: 'Express: a login is enough elsewhere', options: strict, code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
app.get('/orders', requireLogin, (req, res) => res.json([]));` },
    { name: 'Express: a key of the house', options: strict, code: `
import express from 'express';
const app = express();
app.post('/admin/reindex', (req, res) => {
  if (req.get('x-api-key') !== process.env.ADMIN_API_KEY) return res.sendStatus(401);
  res.end();
});` },
    { name: 'Express: a role that is validated, not believed', options: strict, code: `
import express from 'express';
const app = express();
app.post('/users', (req, res) => {
  if (!req.user) return res.sendStatus(401);
  if (req.body.role === 'admin') return res.status(403).end();
  res.end();
});` },
    { name: 'Express: every login may', options: [{ unknown: true, ignorePaths: ['^/admin/profile'] }], code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
app.get('/admin/profile', requireLogin, (req, res) => res.json({}));` },
    { name: 'Express: the role may be checked elsewhere, in recommended', code: `
import { Router } from 'express';
export const router = Router();
router.get('/admin/users', (req, res) => { if (!req.user) return res.sendStatus(401); res.json([]); });` },
    { name: 'Next: the address of the administrator', filename: 'app/admin/actions.ts', options: strict, code: `
'use server';
import { auth } from '@/auth';
export async function removePost(id) {
  const session = await auth();
  if (session?.user?.email !== process.env.ADMIN_EMAIL) throw new Error('Forbidden');
  return id;
}` },
    { name: 'Next: a helper that asks for the role', filename: 'app/api/admin/users/route.ts', options: strict, code: `
import { requireAdmin } from '@/lib/auth';
export async function GET() {
  await requireAdmin();
  return Response.json([]);
}` },
    { name: 'Nest: a guard for roles', options: strict, code: `
import { Controller, Get, UseGuards } from '@nestjs/common';
import { JwtAuthGuard, RolesGuard } from './guards';
@Controller('admin')
@UseGuards(JwtAuthGuard, RolesGuard)
export class Admin { @Get('users') list() { return []; } }` },
    { name: 'Fastify: a role in the hook', options: strict, code: `
import Fastify from 'fastify';
const app = Fastify();
app.addHook('preHandler', async (request, reply) => { if (request.user?.role !== 'admin') return reply.code(403).send(); });
app.get('/admin/users', async () => []);` },
    { name: 'Koa: a role', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => { if (ctx.state.user.role !== 'admin') ctx.throw(403); await next(); });
router.get('/admin/users', (ctx) => { ctx.body = []; });
app.use(router.routes());` },
    { name: 'Hono: a role', options: strict, filename: 'src/index.ts', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('*', async (c, next) => { if (c.get('user')?.role !== 'admin') return c.text('no', 403); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;` },
    { name: 'an account of staff', options: strict, code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => { if (!req.session.adminId) return res.sendStatus(401); res.json([]); });` },
  ],
  invalid: [
    { name: 'Express: a login only', code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
app.get('/admin/users', requireLogin, (req, res) => res.json([]));`,
    errors: [{ messageId: 'loginOnly', line: 5, data: { route: 'GET /admin/users', move: 'Check the role of the logged-in user and stop with status 403.' } }] },
    { name: 'Express: others are asked for a role', code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
const requireAdmin = (req, res, next) => { if (req.user.role !== 'admin') return res.sendStatus(403); next(); };
app.get('/admin/users', requireAdmin, (req, res) => res.json([]));
app.delete('/admin/users/:id', requireLogin, (req, res) => res.end());`,
    errors: [{ messageId: 'loginOnly', line: 7, data: { route: 'DELETE /admin/users/:id', move: 'Put `requireAdmin`, which guards other routes here, before the handler.' } }] },
    { name: 'Express: the body names the role', code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
app.delete('/admin/users/:id', requireLogin, (req, res) => {
  if (req.body.role !== 'admin') return res.status(403).end();
  res.end();
});`,
    errors: [{ messageId: 'roleFromRequest', line: 5 }] },
    { name: 'Express: a header names the role, on any route', code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
app.delete('/posts/:id', requireLogin, (req, res) => {
  const role = req.headers['x-role'];
  if (role !== 'admin') return res.status(403).end();
  res.end();
});`,
    errors: [{ messageId: 'roleFromRequest', line: 5 }] },
    { name: 'Express: the answer is dropped', code: `
import express from 'express';
const app = express();
const requireLogin = (req, res, next) => { if (!req.user) return res.sendStatus(401); next(); };
const isAdmin = (req) => req.user.role === 'admin';
app.get('/admin/users', requireLogin, (req, res) => { isAdmin(req); res.json([]); });`,
    errors: [{ messageId: 'answerIgnored', line: 6 }] },
    { name: 'Express: the check comes after', code: `
import express from 'express';
const app = express();
app.use((req, res, next) => (req.user ? next() : res.sendStatus(401)));
app.get('/admin/users', (req, res) => res.json([]));
app.use((req, res, next) => (req.user.role === 'admin' ? next() : res.sendStatus(403)));`,
    errors: [{ messageId: 'guardAfter', line: 5 }] },
    { name: 'Express: administrators get more, the rest something', code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => {
  if (!req.user) return res.sendStatus(401);
  if (req.user.role === 'admin') return res.json({ all: true });
  res.json({ all: false });
});`,
    errors: [{ messageId: 'loginOnly', line: 4 }] },
    { name: 'Express: the app that mounts it is not in sight, in strict', options: strict, code: `
import { Router } from 'express';
export const router = Router();
router.get('/admin/users', (req, res) => { if (!req.user) return res.sendStatus(401); res.json([]); });`,
    errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Fastify: a login only', code: `
import Fastify from 'fastify';
const app = Fastify();
app.addHook('onRequest', async (request, reply) => { if (!request.user) return reply.code(401).send(); });
app.get('/admin/users', async () => []);`,
    errors: [{ messageId: 'loginOnly', line: 5 }] },
    { name: 'Koa: a login only', code: `
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => { if (!ctx.state.user) ctx.throw(401); await next(); });
router.get('/admin/users', (ctx) => { ctx.body = []; });
app.use(router.routes());`,
    errors: [{ messageId: 'loginOnly', line: 7 }] },
    { name: 'Hono: a login only', filename: 'src/index.ts', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('*', async (c, next) => { if (!c.get('user')) return c.text('no', 401); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;`,
    errors: [{ messageId: 'loginOnly', line: 5 }] },
    { name: 'Next: a login only', filename: 'app/api/admin/users/route.ts', options: strict, code: `
import { getServerSession } from 'next-auth';
export async function GET() {
  const session = await getServerSession();
  if (!session) return new Response('no', { status: 401 });
  return Response.json([]);
}`,
    errors: [{ messageId: 'unseen' }] },
    { name: 'Nest: a login only', options: strict, code: `
import { Controller, Get, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from './jwt-auth.guard';
@Controller('admin')
@UseGuards(JwtAuthGuard)
export class Admin { @Get('users') list() { return []; } }`,
    errors: [{ messageId: 'unseen' }] },
    { name: 'Hono: a role that the client names in a header', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('*', async (c, next) => { if (!c.get('user')) return c.text('no', 401); await next(); });
app.use('*', async (c, next) => { if (c.req.header('x-role') !== 'admin') return c.text('no', 403); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;`,
    errors: [{ messageId: 'roleFromRequest' }] },
    { name: 'Express: the check of the role stands on another path', code: `
import express from 'express';
import passport from 'passport';
const app = express();
app.use(passport.authenticate('jwt', { session: false }));
app.use('/api/admin', (req, res, next) => (req.user.role === 'admin' ? next() : res.sendStatus(403)));
app.get('/admin/users', (req, res) => res.json([]));`,
    errors: [{ messageId: 'guardElsewhere', line: 7 }] },
  ],
});
