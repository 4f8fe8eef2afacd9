/** What other files give a route, in the shapes that starters and assistants write. */
import { describe, expect, it } from 'vitest';
import type { ProtectionKind } from '../../src/models/schema.js';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

/** The state of the first route of a file. */
function stateOf(app: Folder, name: string, kind: ProtectionKind): string {
  const routes = new Routes(app.facts(name));
  const [route] = routes.routes;
  return route === undefined ? 'no route' : routes.protectionOf(route, kind).state;
}

const LIMIT = "const limiter = require('express-rate-limit')({ windowMs: 900_000, limit: 5 });\n";
const SETUP = "function setupAuth(app) { app.post('/login', (req, res) => { res.end(); }); }\nmodule.exports = { setupAuth };";

describe('an app without types that is handed on', () => {
  it('keeps what stands on it already', () => {
    const app = folder({ 'auth.js': SETUP, 'server.js': `const express = require('express');\nconst { setupAuth } = require('./auth');\n${LIMIT}const app = express();\napp.use(['/login', '/register'], limiter);\nsetupAuth(app);` });
    expect(stateOf(app, 'auth.js', 'rate-limit')).toBe('protected');
  });

  it('has nothing of what comes later', () => {
    const app = folder({ 'auth.js': SETUP, 'server.js': `const express = require('express');\nconst { setupAuth } = require('./auth');\n${LIMIT}const app = express();\nsetupAuth(app);\napp.use(limiter);` });
    expect(stateOf(app, 'auth.js', 'rate-limit')).toBe('open');
  });

  it('may have nothing on it at all', () => {
    const app = folder({ 'auth.js': SETUP, 'server.js': "const express = require('express');\nconst { setupAuth } = require('./auth');\nconst app = express();\nsetupAuth(app);" });
    expect(stateOf(app, 'auth.js', 'rate-limit')).toBe('open');
  });
});

describe('a factory in a file that imports nothing', () => {
  const APP = (guard: string): string => `import express from 'express';\nimport { ${guard} } from './guards';\nexpress().post('/login', ${guard}('admin'), (req, res) => { res.end(); });`;

  it('is judged by what its function does', () => {
    const app = folder({ 'guards.ts': 'export const only = (role: string) => (req: any, res: any, next: () => void) => { if (req.user.role !== role) return res.status(403).end(); next(); };', 'app.ts': APP('only') });
    expect(stateOf(app, 'app.ts', 'role')).toBe('protected');
    expect(stateOf(app, 'app.ts', 'rate-limit')).toBe('open');
  });
});

describe('a Fastify plugin that other files share', () => {
  const APP = "import fastify from 'fastify';\nimport guards from './guards';\nconst app = fastify();\napp.register(guards);\napp.get('/admin', async () => 'ok');";

  it('guards by its hooks', () => {
    const app = folder({ 'app.ts': APP, 'guards.ts': "import fp from 'fastify-plugin';\nexport default fp(async (app) => { app.addHook('onRequest', async (request, reply) => { if (!request.session.user) return reply.code(401).send(); }); });" });
    expect(stateOf(app, 'app.ts', 'auth')).toBe('protected');
  });

  it('does not guard by what it decorates', () => {
    const app = folder({ 'app.ts': APP, 'guards.ts': "import fp from 'fastify-plugin';\nexport default fp(async (app) => { app.decorate('authenticate', async (request, reply) => { if (!request.session.user) return reply.code(401).send(); }); });" });
    expect(stateOf(app, 'app.ts', 'auth')).toBe('open');
  });
});

describe('guards that are put together', () => {
  const APP = "import Router from '@koa/router';\nimport { editors } from './guards';\nconst router = new Router();\nrouter.get('/admin', editors, (ctx) => { ctx.body = []; });\nexport default router;";
  const MEMBER = "const member = async (ctx, next) => { if (!ctx.session.user) ctx.throw(401); await next(); };\nconst editor = async (ctx, next) => { if (ctx.session.user.role !== 'editor') ctx.throw(403); await next(); };\n";

  it('give what any of them gives', () => {
    const app = folder({ 'app.js': APP, 'guards.js': `import compose from 'koa-compose';\n${MEMBER}export const editors = compose([member, editor]);` });
    expect([stateOf(app, 'app.js', 'auth'), stateOf(app, 'app.js', 'role')]).toEqual(['protected', 'protected']);
  });

  it('give no more than that', () => {
    const app = folder({ 'app.js': APP, 'guards.js': `import compose from 'koa-compose';\n${MEMBER}export const editors = compose([member]);` });
    expect(stateOf(app, 'app.js', 'role')).not.toBe('protected');
  });
});

describe('a limiter whose refusal another file turns into an answer', () => {
  const LIMITS = "import { RateLimiterMemory } from 'rate-limiter-flexible';\nconst points = new RateLimiterMemory({ points: 5, duration: 900 });\nexport async function mayTry(ip) { try { await points.consume(ip); return true; } catch { return false; } }";

  it.each([
    ['if (!(await mayTry(req.ip))) return res.status(429).end();', 'protected'],
    ['await mayTry(req.ip);', 'open'],
  ])('%s', (line, state) => {
    const app = folder({ 'limits.js': LIMITS, 'app.js': `import express from 'express';\nimport { mayTry } from './limits';\nexpress().post('/login', async (req, res) => { ${line} res.end(); });` });
    expect(stateOf(app, 'app.js', 'rate-limit')).toBe(state);
  });
});

describe('a validator with a name of its own', () => {
  const APP = "import express from 'express';\nimport { body } from './body';\nexpress().post('/login', body({}), (req, res) => { res.end(); });";

  it('is known by the schema it asks', () => {
    const app = folder({ 'app.ts': APP, 'body.ts': "import type { RequestHandler } from 'express';\nimport * as v from 'valibot';\nexport const body = (schema: v.GenericSchema): RequestHandler => (req, res, next) => { const result = v.safeParse(schema, req.body); if (!result.success) { res.status(400).end(); return; } req.body = result.output; next(); };" });
    expect(stateOf(app, 'app.ts', 'validation')).toBe('protected');
  });

  it('is none where nobody looks at the answer', () => {
    const app = folder({ 'app.ts': APP, 'body.ts': "import type { RequestHandler } from 'express';\nimport * as v from 'valibot';\nexport const body = (schema: v.GenericSchema): RequestHandler => (req, res, next) => { v.safeParse(schema, req.body); next(); };" });
    expect(stateOf(app, 'app.ts', 'validation')).toBe('open');
  });
});
