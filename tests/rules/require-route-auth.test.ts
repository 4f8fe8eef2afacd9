import rule from '../../src/rules/require-route-auth.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true, everything: true }] as const;

ruleTester.run('require-route-auth', rule, {
  valid: [
    { name: 'Express: an admin route behind a guard of the file', options: strict, code: `
import express from 'express';
const app = express();
const requireAdmin = (req, res, next) => { if (req.session.user?.role !== 'admin') return res.status(403).end(); next(); };
app.get('/api/admin/users', requireAdmin, (req, res) => res.json([]));` },
    { name: 'Express: a guard on the router', options: strict, code: `
import { Router } from 'express';
export const router = Router();
router.use((req, res, next) => (req.user ? next() : res.sendStatus(401)));
router.delete('/admin/users/:id', (req, res) => res.end());` },
    { name: 'Express: a guard with a telling name from another file', options: strict, code: `
import express from 'express';
import { requireAdmin } from './guards';
const app = express();
app.get('/admin/users', requireAdmin, (req, res) => res.json([]));` },
    { name: 'Express: the handler asks for itself', code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => {
  if (!req.isAuthenticated()) return res.redirect('/login');
  res.json([]);
});` },
    { name: 'Express: a guard that cannot be read, in recommended', code: `
import express from 'express';
import { first } from './first';
const app = express();
app.get('/admin/users', first, (req, res) => res.json([]));` },
    { name: 'Express: everybody\'s by nature', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const save = async (req, res) => { await pool.query('INSERT INTO x (a) VALUES ($1)', [String(req.body.a)]); res.end(); };
app.post('/register', save);
app.post('/login', save);
app.post('/auth/refresh', save);
app.post('/contact', save);
app.post('/newsletter/subscribe', save);
app.post('/waitlist', save);
app.post('/analytics', save);
app.get('/health', (req, res) => res.end());
app.get('/sitemap.xml', (req, res) => res.end());` },
    { name: 'Express: the login of the admin panel', options: strict, code: `
import express from 'express';
const app = express();
app.get('/admin/login', (req, res) => res.end());
app.post('/admin/login', (req, res) => res.end());
app.post('/admin/logout', (req, res) => res.end());` },
    { name: 'Express: public reading', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.get('/products', async (req, res) => { const { rows } = await pool.query('SELECT 1'); res.json(rows); });
app.get('/posts/:id', async (req, res) => { const { rows } = await pool.query('SELECT 1'); res.json(rows); });` },
    { name: 'Express: writes are strict\'s', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/polls', async (req, res) => { await pool.query('INSERT INTO polls (a) VALUES ($1)', [String(req.body.a)]); res.end(); });` },
    { name: 'Express: open on purpose', options: [{ unknown: true, everything: true, publicRoutes: ['^/polls'] }], code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/polls', async (req, res) => { await pool.query('INSERT INTO polls (a) VALUES ($1)', [String(req.body.a)]); res.end(); });` },
    { name: 'Express: the settings say so', options: strict, settings: { predeploy: { publicRoutes: ['/polls'] } }, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/polls', async (req, res) => { await pool.query('INSERT INTO polls (a) VALUES ($1)', [String(req.body.a)]); res.end(); });` },
    { name: 'Express: a router whose mount is not in sight, in recommended', code: `
import { Router } from 'express';
export const router = Router();
router.get('/admin/users', (req, res) => res.json([]));` },
    { name: 'a script', filename: 'scripts/server.ts', code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => res.json([]));` },
    { name: 'Next: a route handler that returns 401', filename: 'app/api/admin/users/route.ts', options: strict, code: `
import { getServerSession } from 'next-auth';
export async function GET() {
  const session = await getServerSession();
  if (session?.user?.role !== 'admin') return new Response('no', { status: 403 });
  return Response.json([]);
}` },
    { name: 'Next: an action that sends away', filename: 'app/admin/actions.ts', options: strict, code: `
'use server';
import { requireAdmin } from '@/lib/auth';
import { Pool } from 'pg';
const pool = new Pool();
export async function removePost(id) {
  await requireAdmin();
  await pool.query('DELETE FROM posts WHERE id = $1', [Number(id)]);
}` },
    { name: 'Next: a page of fixed text in the admin folder', filename: 'app/admin/page.tsx', options: strict, code: `
export default function Page() { return null; }` },
    { name: 'Fastify: a hook', options: strict, code: `
import Fastify from 'fastify';
const app = Fastify();
app.addHook('onRequest', async (request) => { await request.jwtVerify(); });
app.get('/admin/users', async () => []);` },
    { name: 'Koa: a guard before the routes', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
app.use(async (ctx, next) => { if (!ctx.session.user) ctx.throw(401); await next(); });
router.get('/admin/users', (ctx) => { ctx.body = []; });
app.use(router.routes());` },
    { name: 'Hono: a guard on the path', options: strict, filename: 'src/index.ts', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('/admin/*', async (c, next) => { if (!c.get('user')) return c.json({}, 401); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;` },
    { name: 'Nest: a guard on the class', options: strict, code: `
import { Controller, Get, UseGuards } from '@nestjs/common';
import { JwtAuthGuard } from './jwt-auth.guard';
@Controller('admin/users')
@UseGuards(JwtAuthGuard)
export class AdminUsers { @Get() list() { return []; } }` },
    { name: 'SvelteKit: locals are asked', options: strict, filename: 'src/routes/admin/users/+server.ts', code: `
import { error } from '@sveltejs/kit';
export async function GET({ locals }) {
  if (!locals.user) error(401);
  return new Response('[]');
}` },
    { name: 'one\'s own account', options: strict, code: `
import express from 'express';
const app = express();
app.delete('/users/me', (req, res) => { if (!req.session.userId) return res.sendStatus(401); res.end(); });` },
    { name: 'D1: a list of names is sent along, and only read', options: strict, filename: 'src/index.ts', code: `
import { Hono } from 'hono';
type Bindings = { DB: D1Database };
const app = new Hono<{ Bindings: Bindings }>();
app.post('/api/batch', async (c) => {
  const slugs = (await c.req.json()).map(String);
  const { results } = await c.env.DB.prepare('SELECT url FROM links WHERE slug IN (?)').bind(...slugs).all();
  return c.json(results);
});
export default app;` },
    { name: 'postgres: a tag that only reads', options: strict, filename: 'src/index.ts', code: `
import { Hono } from 'hono';
import postgres from 'postgres';
const sql = postgres();
const app = new Hono();
app.post('/lookup', async (c) => c.json(await sql\`SELECT title FROM notes WHERE title = \${String((await c.req.json()).title)}\`));
export default app;` },
    { name: 'Express: a wrapper runs a handler that writes, and here one that reads', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const handle = (fn) => async (req, res, next) => { try { await fn(req, res); } catch (error) { next(error); } };
app.post('/login', handle(async (req, res) => { await pool.query('INSERT INTO logins (at) VALUES (now())'); res.end(); }));
app.post('/rooms/free', handle(async (req, res) => { res.json((await pool.query('SELECT id FROM rooms')).rows); }));` },
  ],
  invalid: [
    { name: 'Express: an open admin route', code: `
import express from 'express';
const app = express();
app.get('/api/admin/users', (req, res) => res.json([]));`,
    errors: [{ messageId: 'open', line: 4, column: 1, data: { route: 'GET /api/admin/users', harm: 'whoever finds the address is an administrator', move: 'Check the session or token before anything else and stop with status 401.' } }] },
    { name: 'Express: others have a guard', code: `
import express from 'express';
const app = express();
const requireAdmin = (req, res, next) => { if (req.session.user?.role !== 'admin') return res.status(403).end(); next(); };
app.get('/admin/users', requireAdmin, (req, res) => res.json([]));
app.get('/admin/orders', (req, res) => res.json([]));`,
    errors: [{ messageId: 'open', line: 6, data: { route: 'GET /admin/orders', harm: 'whoever finds the address is an administrator', move: 'Put `requireAdmin`, which guards other routes here, before the handler.' }, suggestions: [{ messageId: 'addGuard', data: { guard: 'requireAdmin' }, output: `
import express from 'express';
const app = express();
const requireAdmin = (req, res, next) => { if (req.session.user?.role !== 'admin') return res.status(403).end(); next(); };
app.get('/admin/users', requireAdmin, (req, res) => res.json([]));
app.get('/admin/orders', requireAdmin, (req, res) => res.json([]));` }] }] },
    { name: 'Express: the guard comes after the route', code: `
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => res.json([]));
app.use((req, res, next) => (req.user ? next() : res.sendStatus(401)));`,
    errors: [{ messageId: 'guardAfter', line: 4 }] },
    { name: 'Express: the guard is on another path', code: `
import express from 'express';
const app = express();
app.use('/api', (req, res, next) => (req.user ? next() : res.sendStatus(401)));
app.get('/admin/users', (req, res) => res.json([]));`,
    errors: [{ messageId: 'guardElsewhere', line: 5 }] },
    { name: 'Express: the answer is dropped', code: `
import express from 'express';
const app = express();
const userOf = (req) => { if (!req.session.user) return null; return req.session.user; };
app.get('/admin/users', (req, res) => { userOf(req); res.json([]); });`,
    errors: [{ messageId: 'answerIgnored', line: 5 }] },
    { name: 'Express: a limiter is no guard', code: `
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit());
app.get('/admin/users', (req, res) => res.json([]));`,
    errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: deleting anybody', code: `
import express from 'express';
const app = express();
app.delete('/users/:id', (req, res) => res.end());`,
    errors: [{ messageId: 'open', line: 4, data: { route: 'DELETE /users/:id', harm: 'anybody can delete the accounts of others', move: 'Check the session or token before anything else and stop with status 401.' } }] },
    { name: 'Express: changing a role', code: `
import express from 'express';
const app = express();
app.patch('/users/:id/role', (req, res) => res.end());`,
    errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Express: listing customers', code: `
import express from 'express';
const app = express();
app.get('/api/customers', (req, res) => res.json([]));`,
    errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Express: a guard that cannot be read, in strict', options: strict, code: `
import express from 'express';
import { first } from './first';
const app = express();
app.get('/admin/users', first, (req, res) => res.json([]));`,
    errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'Express: a write, in strict', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/polls', async (req, res) => { await pool.query('INSERT INTO polls (a) VALUES ($1)', [String(req.body.a)]); res.end(); });`,
    errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: what belongs to somebody, in strict', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.get('/messages/:id', async (req, res) => { const { rows } = await pool.query('SELECT 1'); res.json(rows); });`,
    errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: nobody logs in at all, said once', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
const save = async (req, res) => { await pool.query('INSERT INTO x (a) VALUES ($1)', [String(req.body.a)]); res.end(); };
app.post('/todos', save);
app.put('/todos/:id', save);
app.delete('/todos/:id', save);`,
    errors: [{ messageId: 'openFile', line: 7, data: { route: 'POST /todos', count: '2', harm: 'anybody can change this data', move: 'Check the session or token before anything else and stop with status 401.' } }] },
    { name: 'Next: an open route handler', filename: 'app/api/admin/users/route.ts', code: `
export async function DELETE(request) {
  const { id } = await request.json();
  return Response.json({ id });
}`,
    options: strict, errors: [{ messageId: 'unseen' }] },
    { name: 'Fastify: an open admin route', code: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/admin/users', async () => []);`,
    errors: [{ messageId: 'open', line: 4 }] },
    { name: 'Koa: an open admin route', code: `
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
router.get('/admin/users', (ctx) => { ctx.body = []; });
app.use(router.routes());`,
    errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Hono: a guard on another path', filename: 'src/index.ts', code: `
import { Hono } from 'hono';
const app = new Hono();
app.use('/api/*', async (c, next) => { if (!c.get('user')) return c.json({}, 401); await next(); });
app.get('/admin/users', (c) => c.json([]));
export default app;`,
    errors: [{ messageId: 'guardElsewhere', line: 5 }] },
    { name: 'Nest: a guard that always agrees', options: strict, code: `
import { Controller, Get, UseGuards } from '@nestjs/common';
class Open { canActivate() { return true; } }
@Controller('admin/users')
@UseGuards(Open)
export class AdminUsers { @Get() list() { return []; } }`,
    errors: [{ messageId: 'unseen' }] },
    { name: 'SvelteKit: locals are not asked', options: strict, filename: 'src/routes/admin/users/+server.ts', code: `
export async function GET() {
  return new Response('[]');
}`,
    errors: [{ messageId: 'unseen' }] },
    { name: 'Express: a session that nobody asks about', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }));
app.put('/todos/:id', async (req, res) => {
  await pool.query('UPDATE todos SET done = true WHERE id = $1', [req.params.id]);
  res.end();
});`,
    errors: [{ messageId: 'open', line: 8 }] },
    { name: 'Fastify: the jwt plugin lends functions that nobody calls', options: strict, code: `
import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.register(jwt, { secret: process.env.SECRET });
app.post('/tickets', async (request) => {
  await pool.query('INSERT INTO tickets (text) VALUES ($1)', [String(request.body.text)]);
});`,
    errors: [{ messageId: 'open', line: 8 }] },
    { name: 'Express: the text of the query is kept in a variable', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/recipes', async (req, res) => {
  const sql = 'INSERT INTO recipes (title) VALUES ($1)';
  await pool.query(sql, [String(req.body.title)]);
  res.end();
});`,
    errors: [{ messageId: 'open', line: 6 }] },
  ],
});
