import rule from '../../src/rules/require-csrf-protection.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('require-csrf-protection', rule, {
  valid: [
    { name: 'express-session with sameSite lax', options: strict, code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'lax' } }));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session with sameSite strict from a variable', options: strict, code: `
import express from 'express';
import session from 'express-session';
const app = express();
const cookie = { sameSite: 'strict', secure: true };
app.use(session({ secret: process.env.SESSION_SECRET, cookie }));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session with sameSite true, which is strict', options: strict, code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: true } }));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session with options that are not in sight', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { sessionOptions } from './config';
const app = express();
app.use(session(sessionOptions));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind csurf', options: strict, code: `
import express from 'express';
import session from 'express-session';
import csurf from 'csurf';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(csurf());
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind lusca', options: strict, code: `
import express from 'express';
import session from 'express-session';
import lusca from 'lusca';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(lusca.csrf());
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind csrf-csrf', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { doubleCsrf } from 'csrf-csrf';
const app = express();
const { doubleCsrfProtection } = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET });
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(doubleCsrfProtection);
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind a check of another file with a telling name', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { csrfGuard } from './guards';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(csrfGuard);
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind a check of the origin by hand', options: strict, code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use((req, res, next) => {
  if (req.method !== 'GET' && req.headers.origin !== process.env.APP_ORIGIN) return res.sendStatus(403);
  next();
});
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session behind a header that no form can send', options: strict, code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use((req, res, next) => {
  if (req.get('x-requested-with') !== 'XMLHttpRequest') return res.status(403).end();
  next();
});
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'express-session whose cors fails foreign origins', options: strict, code: `
import express from 'express';
import session from 'express-session';
import cors from 'cors';
const app = express();
const allowed = ['https://shop.example'];
app.use(cors({ origin: (origin, done) => (allowed.includes(origin) ? done(null, true) : done(new Error('no'))), credentials: true }));
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'none', secure: true } }));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'a middleware in the chain of every changing route', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { csrfProtection } from './csrf';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.post('/transfer', csrfProtection, (req, res) => { res.end(); });
app.get('/', (req, res) => { res.end(); });` },
    { name: 'routes of another file are left to strict', code: `
import express from 'express';
import session from 'express-session';
import { routes } from './routes';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(routes);` },
    { name: 'cookie-session with sameSite', options: strict, code: `
import express from 'express';
import cookieSession from 'cookie-session';
const app = express();
app.use(cookieSession({ name: 'login', keys: [process.env.KEY], sameSite: 'lax' }));
app.post('/transfer', (req, res) => { res.end(); });` },
    { name: 'koa-session with sameSite', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
import session from 'koa-session';
const app = new Koa();
const router = new Router();
app.use(session({ sameSite: 'lax' }, app));
router.post('/transfer', (ctx) => { ctx.body = 'ok'; });
app.use(router.routes());` },
    { name: '@fastify/session with sameSite', options: strict, code: `
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
const app = Fastify();
app.register(cookie);
app.register(session, { secret: process.env.SESSION_SECRET, cookie: { sameSite: 'lax' } });
app.post('/transfer', async () => 'ok');` },
    { name: 'hono behind its own csrf()', options: strict, code: `
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { getCookie, setCookie } from 'hono/cookie';
const app = new Hono();
app.use(csrf());
app.post('/login', (c) => { setCookie(c, 'session', 'opaque'); return c.text('ok'); });
app.post('/transfer', (c) => c.text(getCookie(c, 'session') ?? ''));
export default app.fetch;` },
    { name: 'hono-sessions with sameSite', options: strict, code: `
import { Hono } from 'hono';
import { sessionMiddleware, CookieStore } from 'hono-sessions';
const app = new Hono();
app.use('*', sessionMiddleware({ store: new CookieStore(), cookieOptions: { sameSite: 'Lax' } }));
app.post('/transfer', (c) => c.text('ok'));` },
    { name: 'a cookie of taste', options: strict, code: `
import express from 'express';
const app = express();
app.post('/theme', (req, res) => { res.cookie('theme', req.body.theme); res.send(req.cookies.theme); });` },
    { name: 'a token that is sent back in a header', options: strict, code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => { res.json({ token: 'opaque' }); });
app.post('/transfer', (req, res) => { if (req.headers.authorization !== 'Bearer opaque') return res.sendStatus(401); res.end(); });` },
    { name: 'a login in a cookie with sameSite', options: strict, code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => { res.cookie('token', 'opaque', { httpOnly: true, sameSite: 'strict' }); res.end(); });
app.post('/transfer', (req, res) => { if (!req.cookies.token) return res.sendStatus(401); res.end(); });` },
    { name: 'a server action', options: strict, filename: 'app/actions.ts', code: `
'use server';
import { cookies } from 'next/headers';
export async function login() { (await cookies()).set('session', 'opaque'); }` },
  ],
  invalid: [
    { name: 'express-session says nothing of sameSite', code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', data: { session: 'session', route: 'POST /transfer' }, line: 5, column: 9 }] },
    { name: 'express-session with other flags', code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { httpOnly: true, secure: true } }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'express-session with sameSite false', code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: false } }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'express-session with sameSite none', code: `
import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'none', secure: true } }));
app.delete('/account', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'sentEverywhere', data: { session: 'session', route: 'DELETE /account' }, line: 5, column: 75 }] },
    { name: 'express-session with sameSite none in production', code: `
import express from 'express';
import session from 'express-session';
const app = express();
const isProduction = process.env.NODE_ENV === 'production';
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: isProduction ? 'none' : 'lax', secure: isProduction } }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'sentEverywhere', line: 6 }] },
    { name: 'a check on one of two changing routes', code: `
import express from 'express';
import session from 'express-session';
const app = express();
function fromHere(req, res, next) {
  if (req.headers.origin !== process.env.APP_ORIGIN) return res.sendStatus(403);
  next();
}
app.use(session({ secret: process.env.SESSION_SECRET }));
app.post('/transfer', fromHere, (req, res) => { res.end(); });
app.post('/close', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', data: { session: 'session', route: 'POST /close' }, line: 9 }] },
    { name: 'cors with a list lets the form through', code: `
import express from 'express';
import session from 'express-session';
import cors from 'cors';
const app = express();
app.use(cors({ origin: ['https://shop.example'], credentials: true }));
app.use(session({ secret: process.env.SESSION_SECRET }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', line: 7 }] },
    { name: 'strict: routes of another file', options: strict, code: `
import express from 'express';
import session from 'express-session';
import { routes } from './routes';
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET }));
app.use(routes);`,
      errors: [{ messageId: 'unseen', data: { session: 'session', flag: 'no sameSite', because: 'the routes of this app stand in other files' }, line: 6 }] },
    { name: 'strict: a session that is made for other files', options: strict, code: `
import session from 'express-session';
export function getSession() {
  return session({ secret: process.env.SESSION_SECRET, cookie: { httpOnly: true, sameSite: 'none' } });
}`,
      errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'cookie-session without sameSite', code: `
import express from 'express';
import cookieSession from 'cookie-session';
const app = express();
app.use(cookieSession({ name: 'login', keys: [process.env.KEY] }));
app.post('/transfer', (req, res) => { res.end(); });`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'koa-session without sameSite', code: `
import Koa from 'koa';
import Router from '@koa/router';
import session from 'koa-session';
const app = new Koa();
const router = new Router();
app.use(session({ signed: true }, app));
router.post('/transfer', (ctx) => { ctx.body = 'ok'; });
app.use(router.routes());`,
      errors: [{ messageId: 'open', line: 7 }] },
    { name: '@fastify/session without sameSite', code: `
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import session from '@fastify/session';
const app = Fastify();
app.register(cookie);
app.register(session, { secret: process.env.SESSION_SECRET, cookie: { secure: true } });
app.post('/transfer', async () => 'ok');`,
      errors: [{ messageId: 'open', data: { session: 'session', route: 'POST /transfer' }, line: 7 }] },
    { name: 'hono-sessions without sameSite', code: `
import { Hono } from 'hono';
import { sessionMiddleware, CookieStore } from 'hono-sessions';
const app = new Hono();
app.use('*', sessionMiddleware({ store: new CookieStore(), cookieOptions: { path: '/' } }));
app.post('/transfer', (c) => c.text('ok'));
export default app.fetch;`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'hono: a login in a cookie that is set and read by hand', code: `
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
const app = new Hono();
app.post('/login', (c) => { setCookie(c, 'session', 'opaque', { httpOnly: true }); return c.text('ok'); });
app.post('/transfer', (c) => c.text(getCookie(c, 'session') ?? ''));
export default app.fetch;`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'express: a login in a cookie without sameSite', code: `
import express from 'express';
const app = express();
app.post('/login', (req, res) => { res.cookie('token', 'opaque', { httpOnly: true }); res.end(); });
app.post('/transfer', (req, res) => { if (!req.cookies.token) return res.sendStatus(401); res.end(); });`,
      errors: [{ messageId: 'open', data: { session: 'res.cookie', route: 'POST /transfer' }, line: 4 }] },
    { name: 'fastify: a login in a cookie without sameSite', code: `
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
const app = Fastify();
app.register(cookie);
app.post('/login', async (request, reply) => { reply.setCookie('session', 'opaque', { httpOnly: true }); return 'ok'; });
app.post('/transfer', async (request) => request.cookies.session);`,
      errors: [{ messageId: 'open', line: 6 }] },
  ],
});
