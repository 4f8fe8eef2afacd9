/** What functions do for the requests that pass them: programs in, verdicts out. */
import { describe, expect, it } from 'vitest';
import { verdicts } from './stories.js';
import type { ProtectionKind } from '../../src/models/schema.js';

const stateOf = (program: string, kind: ProtectionKind = 'auth', filename?: string): string => verdicts(program, filename, kind).map((line) => /: (protected|open \(ignored|open|unknown)/.exec(line)?.[1] ?? line).join(' ');

describe('a middleware that asks for a login', () => {
  it('answers 401 without a user', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
function requireLogin(req, res, next) {
  if (!req.user) return res.status(401).json({ error: 'log in' });
  next();
}
app.delete('/orders/:id', requireLogin, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('lets everybody through when it only reads the user', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
function noteUser(req, res, next) {
  res.locals.name = 'x';
  next();
}
app.delete('/orders/:id', noteUser, (req, res) => res.json({}));`)).toBe('open');
  });

  it('goes on inside the branch of those with a session', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const guard = (req, res, next) => {
  if (req.session && req.session.userId) { next(); } else { res.redirect('/login'); }
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('returns next() early and refuses the rest', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const guard = (req, res, next) => {
  if (req.isAuthenticated()) return next();
  res.status(401).send('no');
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('keeps guests only: those with a session are sent away', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const guests = (req, res, next) => {
  if (req.session.userId) return res.redirect('/dashboard');
  next();
};
app.post('/orders', guests, (req, res) => res.json({}));`)).toBe('open');
  });

  it('hands an error to the error handler', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const guard = (req, res, next) => {
  if (!req.headers.authorization) return next(new Error('Unauthorized'));
  next();
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('throws an error of the house', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
class Unauthenticated extends Error {}
const guard = (req, res, next) => {
  if (req.user === undefined) throw new Unauthenticated();
  next();
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('throws for input, not for a missing login', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const checkInput = (req, res, next) => {
  if (!req.body.title) throw new Error('title is missing');
  next();
};
app.post('/orders', checkInput, (req, res) => res.json({}));`)).toBe('open');
  });

  it('refuses where the token does not hold', () => {
    expect(stateOf(`
import express from 'express';
import jwt from 'jsonwebtoken';
const app = express();
const guard = (req, res, next) => {
  try {
    req.user = jwt.verify(req.headers.authorization.split(' ')[1], process.env.KEY);
    next();
  } catch {
    res.sendStatus(401);
  }
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('refuses in the callback of the verification', () => {
    expect(stateOf(`
import express from 'express';
import jwt from 'jsonwebtoken';
const app = express();
const guard = (req, res, next) => {
  const token = req.headers['authorization'];
  jwt.verify(token, process.env.KEY, (err, user) => {
    if (err) return res.sendStatus(403);
    req.user = user;
    next();
  });
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('reads a token where there is one and goes on where there is none', () => {
    expect(stateOf(`
import express from 'express';
import jwt from 'jsonwebtoken';
const app = express();
const maybeUser = (req, res, next) => {
  const token = req.headers.authorization;
  if (token) {
    try { req.user = jwt.verify(token, process.env.KEY); } catch { return res.sendStatus(401); }
  }
  next();
};
app.post('/orders', maybeUser, (req, res) => res.json({}));`)).not.toBe('protected');
  });

  it('compares an API key', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => {
  if (req.get('x-api-key') !== process.env.API_KEY) return res.status(401).end();
  next();
});
app.post('/orders', (req, res) => res.json({}));`)).toBe('protected');
  });

  it('looks up the user of a verified token', () => {
    expect(stateOf(`
import express from 'express';
import jwt from 'jsonwebtoken';
import { users } from './users';
const app = express();
const guard = async (req, res, next) => {
  const decoded = jwt.verify(req.cookies.token, process.env.KEY);
  const user = await users.findById(decoded.id);
  if (!user) return res.status(401).json({});
  next();
};
app.post('/orders', guard, (req, res) => res.json({}));`)).toBe('protected');
  });

  it('asks for a login only on some paths', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => {
  if (req.path.startsWith('/admin')) {
    if (!req.session.user) return res.redirect('/login');
  }
  next();
});
app.post('/orders', (req, res) => res.json({}));`)).not.toBe('protected');
  });

  it('is made by a factory', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const only = (...roles) => (req, res, next) => {
  if (!roles.includes(req.user.role)) return res.status(403).end();
  next();
};
app.post('/orders', only('admin'), (req, res) => res.json({}));`)).toBe('protected');
  });

  it('stands inside an arrow', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const guard = (req, res, next) => { if (!req.user) { res.sendStatus(401); return; } next(); };
app.post('/orders', (req, res, next) => guard(req, res, next), (req, res) => res.json({}));`)).toBe('protected');
  });

  it('stands inside a wrapper', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const caught = (fn) => (req, res, next) => fn(req, res, next).catch(next);
const guard = async (req, res, next) => { if (!req.user) { res.sendStatus(401); return; } next(); };
app.post('/orders', caught(guard), (req, res) => res.json({}));`)).toBe('protected');
  });

  it('answers and goes on all the same', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const log = (req, res, next) => {
  if (!req.session.user) console.log('nobody');
  next();
};
app.post('/orders', log, (req, res) => res.json({}));`)).not.toBe('protected');
  });

  it('uses short forms', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => (req.user ? next() : res.sendStatus(401)));
app.post('/orders', (req, res) => res.json({}));`)).toBe('protected');
  });

  it('has exceptions by path', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const OPEN = ['/health'];
app.use((req, res, next) => {
  if (OPEN.includes(req.path)) return next();
  if (!req.session.userId) return res.status(401).end();
  next();
});
app.post('/orders', (req, res) => res.json({}));`)).toBe('protected');
  });
});

describe('a handler that asks for a login', () => {
  it('tests the user itself', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/orders', (req, res) => {
  if (!req.session.userId) return res.status(401).end();
  res.json({});
});`)).toBe('protected');
  });

  it('asks a password, which is a login and no guard', () => {
    expect(stateOf(`
import express from 'express';
import bcrypt from 'bcrypt';
import { users } from './users';
const app = express();
app.post('/orders', async (req, res) => {
  const user = await users.findOne({ email: req.body.email });
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).end();
  res.json({});
});`)).toBe('open');
  });

  it('refuses when the thing does not exist', () => {
    expect(stateOf(`
import express from 'express';
import { users } from './users';
const app = express();
app.get('/users/:id', async (req, res) => {
  const user = await users.findById(req.params.id);
  if (!user) return res.status(404).end();
  res.json(user);
});`)).toBe('open');
  });

  it('needs a user to go on', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/orders', (req, res) => {
  const owner = req.user.id;
  res.json({ owner });
});`)).toBe('protected');
  });

  it('gets along without a user', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/orders', (req, res) => {
  const owner = req.user?.id;
  res.json({ owner });
});`)).toBe('unknown');
  });

  it('asks a helper of the file and acts on the answer', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const currentUser = (req) => req.session.user ?? null;
app.post('/orders', (req, res) => {
  const user = currentUser(req);
  if (!user) return res.sendStatus(401);
  res.json({});
});`)).toBe('protected');
  });

  it('asks a helper and drops the answer', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const currentUser = (req) => { if (!req.session.user) return null; return req.session.user; };
app.post('/orders', (req, res) => {
  currentUser(req);
  res.json({});
});`)).toBe('open (ignored');
  });

  it('calls a helper that throws', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
function requireUser(req) { if (!req.session.user) throw new Error('not logged in'); return req.session.user; }
app.post('/orders', (req, res) => {
  requireUser(req);
  res.json({});
});`)).toBe('protected');
  });

  it('calls a helper that throws and swallows it', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
function requireUser(req) { if (!req.session.user) throw new Error('not logged in'); return req.session.user; }
app.post('/orders', (req, res) => {
  try { requireUser(req); } catch (error) { console.log(error); }
  res.json({});
});`)).toBe('open (ignored');
  });

  it('does everything inside the branch of those who are logged in', () => {
    expect(stateOf(`
import express from 'express';
import { orders } from './orders';
const app = express();
app.post('/orders', async (req, res) => {
  if (req.session.user) {
    await orders.add(req.body);
    res.json({});
  } else {
    res.status(403).end();
  }
});`)).toBe('protected');
  });

  it('refuses on what the body says', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/orders', (req, res) => {
  if (req.body.token !== 'x') return res.status(400).end();
  res.json({});
});`)).toBe('open');
  });

  it('refuses on something that cannot be told', () => {
    expect(stateOf(`
import express from 'express';
import { gate } from './gate';
const app = express();
app.post('/orders', (req, res) => {
  if (!gate.open) return res.status(403).end();
  res.json({});
});`)).toBe('unknown');
  });
});

describe('guards of other frameworks', () => {
  it('Next: a route handler returns 401 without a session', () => {
    expect(stateOf(`
import { getServerSession } from 'next-auth';
export async function DELETE(request) {
  const session = await getServerSession();
  if (!session) return Response.json({ error: 'Unauthorized' }, { status: 401 });
  return Response.json({});
}`, 'auth', 'app/api/orders/route.ts')).toBe('protected');
  });

  it('Next: a route handler reads the body only', () => {
    expect(stateOf(`
export async function DELETE(request) {
  const body = await request.json();
  if (!body.id) return Response.json({ error: 'id' }, { status: 400 });
  return Response.json({});
}`, 'auth', 'app/api/orders/route.ts')).not.toBe('protected');
  });

  it('Next: a server action redirects to the login', () => {
    expect(stateOf(`
'use server';
import { redirect } from 'next/navigation';
import { readSession } from './session';
export async function save(data) {
  const session = await readSession();
  if (!session?.user) redirect('/login');
  return data;
}`, 'auth', 'app/actions.ts')).toBe('protected');
  });

  it('Next: a server action that ends without a session', () => {
    expect(stateOf(`
'use server';
import { auth } from './auth';
export async function save(data) {
  const session = await auth();
  if (!session) return { error: 'no' };
  return data;
}`, 'auth', 'app/actions.ts')).toBe('protected');
  });

  it('Next: a server action is handed the id of a user by the browser', () => {
    expect(stateOf(`
'use server';
export async function save(userId) {
  if (!userId) return { error: 'no' };
  return userId;
}`, 'auth', 'app/actions.ts')).not.toBe('protected');
  });

  it('Next: the user is needed to go on', () => {
    expect(stateOf(`
'use server';
import { auth } from './auth';
export async function save(data) {
  const session = await auth();
  return { owner: session.user.id, data };
}`, 'auth', 'app/actions.ts')).toBe('protected');
  });

  it('Next: the user may be missing', () => {
    expect(stateOf(`
'use server';
import { auth } from './auth';
export async function save(data) {
  const session = await auth();
  return { owner: session?.user?.id, data };
}`, 'auth', 'app/actions.ts')).toBe('unknown');
  });

  it('Pages: getServerSideProps sends away', () => {
    expect(stateOf(`
import { getSession } from 'next-auth/react';
export default async function handler(req, res) {
  const session = await getSession({ req });
  if (session) {
    res.json({});
  } else {
    res.status(401).end();
  }
}`, 'auth', 'pages/api/orders.ts')).toBe('protected');
  });

  it('Fastify: a hook answers by code', () => {
    expect(stateOf(`
import Fastify from 'fastify';
const app = Fastify();
app.addHook('preHandler', async (request, reply) => {
  if (!request.session.user) return reply.code(401).send();
});
app.post('/orders', async () => ({}));`)).toBe('protected');
  });

  it('Fastify: jwtVerify rejects by itself', () => {
    expect(stateOf(`
import Fastify from 'fastify';
const app = Fastify();
app.post('/orders', { preHandler: async (request) => { await request.jwtVerify(); } }, async () => ({}));`)).toBe('protected');
  });

  it('Koa: ctx.throw', () => {
    expect(stateOf(`
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
router.use(async (ctx, next) => { if (!ctx.state.user) ctx.throw(401); await next(); });
router.post('/orders', async (ctx) => { ctx.body = {}; });
app.use(router.routes());`)).toBe('protected');
  });

  it('Koa: a status and no next', () => {
    expect(stateOf(`
import Koa from 'koa';
import Router from '@koa/router';
const app = new Koa();
const router = new Router();
router.use(async (ctx, next) => { if (!ctx.session.userId) { ctx.status = 401; return; } await next(); });
router.post('/orders', async (ctx) => { ctx.body = {}; });
app.use(router.routes());`)).toBe('protected');
  });

  it('Hono: c.json with 401', () => {
    expect(stateOf(`
import { Hono } from 'hono';
const app = new Hono();
app.use('*', async (c, next) => {
  if (!c.get('user')) return c.json({ error: 'no' }, 401);
  await next();
});
app.post('/orders', (c) => c.json({}));
export default app;`, 'auth', 'src/index.ts')).toBe('protected');
  });

  it('Hono: HTTPException', () => {
    expect(stateOf(`
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { verify } from 'hono/jwt';
const app = new Hono();
const guard = async (c, next) => {
  const token = c.req.header('Authorization');
  if (!token) throw new HTTPException(401);
  try { await verify(token, c.env.KEY); } catch { throw new HTTPException(401); }
  await next();
};
app.post('/orders', guard, (c) => c.json({}));
export default app;`, 'auth', 'src/index.ts')).toBe('protected');
  });

  it('Nest: canActivate returns whether there is a user', () => {
    expect(stateOf(`
import { Controller, Post, UseGuards } from '@nestjs/common';
class LoginGuard { canActivate(context) { const request = context.switchToHttp().getRequest(); return !!request.user; } }
@Controller('orders')
@UseGuards(LoginGuard)
export class Orders { @Post() add() { return {}; } }`)).toBe('protected');
  });

  it('Nest: canActivate that always agrees', () => {
    expect(stateOf(`
import { Controller, Post, UseGuards } from '@nestjs/common';
class OpenGuard { canActivate() { return true; } }
@Controller('orders')
@UseGuards(OpenGuard)
export class Orders { @Post() add() { return {}; } }`)).not.toBe('protected');
  });

  it('SvelteKit: error(401)', () => {
    expect(stateOf(`
import { error } from '@sveltejs/kit';
export async function POST({ locals }) {
  if (!locals.user) error(401);
  return new Response();
}`, 'auth', 'src/routes/orders/+server.ts')).toBe('protected');
  });

  it('Nuxt: createError', () => {
    expect(stateOf(`
export default defineEventHandler(async (event) => {
  if (!event.context.user) throw createError({ statusCode: 401 });
  return {};
});`, 'auth', 'server/api/orders.post.ts')).toBe('protected');
  });
});

describe('what asks for a role', () => {
  it('compares the role of the user', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  if (req.user.role !== 'admin') return res.status(403).end();
  res.json({});
});`, 'role')).toBe('protected');
  });

  it('asks for a login only', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  if (!req.user) return res.status(401).end();
  res.json({});
});`, 'role')).toBe('open');
  });

  it('looks the role up in a list', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
const staff = (req, res, next) => { if (!['admin', 'staff'].includes(req.user.role)) return res.status(403).end(); next(); };
app.post('/admin/users', staff, (req, res) => res.json({}));`, 'role')).toBe('protected');
  });

  it('believes the role the body claims', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  if (req.body.role !== 'admin') return res.status(403).end();
  res.json({});
});`, 'role')).toBe('open (ignored');
  });

  it('believes the role a header claims', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  const role = req.headers['x-role'];
  if (role !== 'admin') return res.status(403).end();
  res.json({});
});`, 'role')).toBe('open (ignored');
  });

  it('compares the address with the one of the administrator', () => {
    expect(stateOf(`
'use server';
import { auth } from './auth';
export async function remove(id) {
  const session = await auth();
  if (session?.user?.email !== process.env.ADMIN_EMAIL) throw new Error('Forbidden');
  return id;
}`, 'role', 'app/admin/actions.ts')).toBe('protected');
  });

  it('asks a flag', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res, next) => {
  if (!req.user?.isAdmin) return next(new Error('Forbidden'));
  res.json({});
});`, 'role')).toBe('protected');
  });

  it('asks a permission function', () => {
    expect(stateOf(`
import express from 'express';
import { can } from './rights';
const app = express();
app.post('/admin/users', (req, res) => {
  if (!can(req.user, 'manage-permissions')) return res.sendStatus(403);
  res.json({});
});`, 'role')).toBe('protected');
  });

  it('turns the plain user away', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  if (req.user.role === 'user') return res.sendStatus(403);
  res.json({});
});`, 'role')).toBe('protected');
  });

  it('gives administrators more, and the rest something', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.get('/admin/users', (req, res) => {
  if (req.user.role === 'admin') return res.json({ all: true });
  res.json({ all: false });
});`, 'role')).toBe('open');
  });

  it('a switch over the role', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/admin/users', (req, res) => {
  switch (req.user.role) {
    case 'admin': return res.json({});
    default: return res.status(403).end();
  }
});`, 'role')).toBe('protected');
  });
});

describe('what asks for a token or a signature', () => {
  it('compares CSRF tokens', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => {
  if (req.get('x-csrf-token') !== req.session.csrf) return res.status(403).end();
  next();
});
app.post('/orders', (req, res) => res.json({}));`, 'csrf')).toBe('protected');
  });

  it('compares the origin', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => {
  if (req.headers.origin !== 'https://example.org') return res.status(403).end();
  next();
});
app.post('/orders', (req, res) => res.json({}));`, 'csrf')).toBe('protected');
  });

  it('no login is a CSRF token', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.use((req, res, next) => {
  if (!req.session.user) return res.status(401).end();
  next();
});
app.post('/orders', (req, res) => res.json({}));`, 'csrf')).toBe('open');
  });

  it('compares a signature', () => {
    expect(stateOf(`
import express from 'express';
import { createHmac, timingSafeEqual } from 'node:crypto';
const app = express();
app.post('/webhooks/x', (req, res) => {
  const digest = createHmac('sha256', process.env.KEY).update(req.rawBody).digest();
  if (!timingSafeEqual(digest, Buffer.from(req.get('x-signature'), 'hex'))) return res.status(400).end();
  res.json({});
});`, 'signature')).toBe('protected');
  });

  it('a webhook that acts on what comes', () => {
    expect(stateOf(`
import express from 'express';
const app = express();
app.post('/webhooks/x', (req, res) => {
  if (req.body.type !== 'paid') return res.status(400).end();
  res.json({});
});`, 'signature')).toBe('open');
  });
});

describe('names of guards that are not in sight', () => {
  it('a telling name acquits', () => {
    for (const name of ['isAuthenticated', 'requireAuth', 'verifyAdminAuth', 'combinedAuth', 'protect', 'ensureLoggedIn', 'checkJwt', 'requireWhitelistedIP', 'auth.required']) {
      const [root = name] = name.split('.');
      expect([name, stateOf(`
import express from 'express';
import { ${root} } from './guards';
const app = express();
app.post('/orders', ${name}, (req, res) => res.json({}));`)]).toEqual([name, 'protected']);
    }
  });

  it('a name that only sounds like it leaves the question open', () => {
    for (const name of ['authLimiter', 'validateOrder', 'authValidation.login', 'xssProtection', 'csrfProtection', 'session', 'requireOnboarding', 'bodySchema']) {
      const [root = name] = name.split('.');
      expect([name, stateOf(`
import express from 'express';
import { ${root} } from './guards';
const app = express();
app.post('/orders', ${name}, (req, res) => res.json({}));`)]).toEqual([name, 'unknown']);
    }
  });

  it('a handler named after its subject guards nothing by that', () => {
    expect(stateOf(`
import express from 'express';
import { adminController } from './admin';
const app = express();
app.post('/orders', adminController.remove);`)).toBe('unknown');
  });

  it('a guard among a controller\'s methods does', () => {
    expect(stateOf(`
import express from 'express';
import { authController } from './auth';
import { orders } from './orders';
const app = express();
app.post('/orders', authController.protect, orders.add);`)).toBe('protected');
  });
});
