import { describe, expect, it } from 'vitest';
import { verdicts } from './stories.js';

describe('an Express app', () => {
  it('has an open route where nothing limits it', () => {
    expect(verdicts(`
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', (req, res) => res.json({}));`)).toEqual(['POST /login: open']);
  });

  it('is covered by a limiter mounted before', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 900000, limit: 5 }));
app.post('/login', (req, res) => res.json({}));`)).toEqual(['POST /login: protected']);
  });

  it('is not covered by a limiter mounted after', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', (req, res) => res.json({}));
app.use(rateLimit());`)).toEqual(['POST /login: open (after, line 6)']);
  });

  it('tells the paths of limiters apart', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use('/api', rateLimit());
app.use(['/otp', '/pair'], rateLimit());
app.post('/login', (req, res) => res.json({}));
app.post('/api/login', (req, res) => res.json({}));
app.post('/pair', (req, res) => res.json({}));`)).toEqual(['POST /login: open (path, line 5)', 'POST /api/login: protected', 'POST /pair: protected']);
  });

  it('reads chains, arrays and spread arrays', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const limiter = rateLimit();
const guards = [express.json(), limiter];
app.post('/a', limiter, (req, res) => res.json({}));
app.post('/b', [limiter], (req, res) => res.json({}));
app.post('/c', ...guards, (req, res) => res.json({}));
app.post('/d', guards, (req, res) => res.json({}));
app.post('/e', express.json(), (req, res) => res.json({}));`)).toEqual(['POST /a: protected', 'POST /b: protected', 'POST /c: protected', 'POST /d: protected', 'POST /e: open']);
  });

  it('reads methods chained on one path', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.route('/login').get((req, res) => res.end()).post(rateLimit(), (req, res) => res.end());
app.route('/otp').all(rateLimit()).post((req, res) => res.end());`)).toEqual(expect.arrayContaining(['GET /login: open', 'POST /login: protected', 'POST /otp: protected']));
  });

  it('follows a router to where it is mounted', () => {
    expect(verdicts(`
import express, { Router } from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const auth = Router();
const open = Router();
auth.post('/login', (req, res) => res.end());
open.post('/login', (req, res) => res.end());
app.use('/v1', open);
app.use(rateLimit());
app.use('/v2', auth);`)).toEqual(['POST /v2/login: protected', 'POST /v1/login: open (after, line 10)']);
  });

  it('counts what stands before the router in the same mount', () => {
    expect(verdicts(`
import express, { Router } from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const auth = Router();
auth.post('/login', (req, res) => res.end());
app.use('/auth', rateLimit(), auth);`)).toEqual(['POST /auth/login: protected']);
  });

  it('does not know who mounts an exported router', () => {
    expect(verdicts(`
import { Router } from 'express';
const router = Router();
router.post('/login', (req, res) => res.end());
export default router;`)).toEqual(['POST /login: unknown, this router is mounted in a file that this one does not show']);
  });

  it('sees a limiter on an exported router', () => {
    expect(verdicts(`
const express = require('express');
const rateLimit = require('express-rate-limit');
const router = express.Router();
router.use(rateLimit());
router.post('/login', (req, res) => res.end());
module.exports = router;`)).toEqual(['POST /login: protected']);
  });

  it('does not know what an app that is handed in carries', () => {
    expect(verdicts(`
import type { Express } from 'express';
export function registerRoutes(app: Express) {
  app.post('/login', (req, res) => res.end());
}`)).toEqual(['POST /login: unknown, the app is handed in from outside this file, with what is already mounted on it']);
  });

  it('follows an app through a function of the file, in the order of the calls', () => {
    expect(verdicts(`
import express, { type Express } from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
secure(app);
routes(app);
function routes(server: Express) {
  server.post('/login', (req, res) => res.end());
}
function secure(server: Express) {
  server.use(rateLimit());
}`)).toEqual(['POST /login: protected']);
  });

  it('does not know what a function of another file puts on the app', () => {
    expect(verdicts(`
import express from 'express';
import { setupSecurity } from './security';
const app = express();
setupSecurity(app);
app.post('/login', (req, res) => res.end());`)).toEqual(['POST /login: unknown, `setupSecurity` comes from ./security, which this file does not show']);
  });

  it('is not disturbed by what other files do with the app afterwards', () => {
    expect(verdicts(`
import express from 'express';
import { setupVite } from './vite';
const app = express();
app.post('/login', (req, res) => res.end());
setupVite(app);`)).toEqual(['POST /login: open']);
  });

  it('lets a telling name acquit a middleware of another file', () => {
    expect(verdicts(`
import express from 'express';
import { loginLimiter } from './limits';
import { requireUser } from './auth';
const app = express();
app.post('/login', loginLimiter, (req, res) => res.end());
app.post('/otp', requireUser, (req, res) => res.end());`)).toEqual(['POST /login: protected', 'POST /otp: unknown, `requireUser` comes from ./auth, which this file does not show']);
  });

  it('does not take a size limit for a limit of attempts', () => {
    expect(verdicts(`
import express from 'express';
import { bodyLimit } from './limits';
const app = express();
app.post('/login', bodyLimit, (req, res) => res.end());`)).toEqual(['POST /login: unknown, `bodyLimit` comes from ./limits, which this file does not show']);
  });

  it('reads a limiter written by hand', () => {
    expect(verdicts(`
import express from 'express';
const app = express();
const hits = new Map();
function slow(req, res, next) {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  if (count > 5) return res.status(429).end();
  next();
}
function counter(req, res, next) {
  hits.set(req.ip, 1); // answers no 429
  next();
}
app.post('/login', slow, (req, res) => res.end());
app.post('/otp', counter, (req, res) => res.end());`)).toEqual(['POST /login: protected', 'POST /otp: open']);
  });

  it('reads a factory of limiters', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const limit = (max) => rateLimit({ max });
function byHand(max) {
  return (req, res, next) => (req.count > max ? res.sendStatus(429) : next());
}
app.post('/login', limit(5), (req, res) => res.end());
app.post('/otp', byHand(5), (req, res) => res.end());`)).toEqual(['POST /login: protected', 'POST /otp: protected']);
  });

  it('looks into wrappers, for what they wrap and what they add', () => {
    expect(verdicts(`
import express from 'express';
import asyncHandler from 'express-async-handler';
import { RateLimiterMemory } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterMemory({ points: 5 });
const handle = (fn) => (req, res, next) => fn(req, res).catch(next);
app.post('/a', asyncHandler(async (req, res) => { await limiter.consume(req.ip); res.end(); }));
app.post('/b', asyncHandler(async (req, res) => { res.end(); }));
app.post('/c', handle(async (req, res) => { await limiter.consume(req.ip); res.end(); }));
app.post('/d', handle(async (req, res) => { res.end(); }));`)).toEqual(['POST /a: protected', 'POST /b: open', 'POST /c: protected', 'POST /d: open']);
  });

  it('asks whether the answer of a limiter is heard', () => {
    expect(verdicts(`
import express from 'express';
import { Ratelimit } from '@upstash/ratelimit';
const app = express();
const ratelimit = new Ratelimit({});
app.post('/a', async (req, res) => { const { success } = await ratelimit.limit(req.ip); if (!success) return res.end(); res.json({}); });
app.post('/b', async (req, res) => { await ratelimit.limit(req.ip); res.json({}); });
app.post('/c', async (req, res) => { const result = await ratelimit.limit(req.ip); if (!result.success) console.warn('over'); res.json({}); });`)).toEqual([
      'POST /a: protected', 'POST /b: open (ignored, line 7)', 'POST /c: open (ignored, line 8)',
    ]);
  });

  it('sees a limit that is caught and forgotten', () => {
    expect(verdicts(`
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
const app = express();
const limiter = new RateLimiterMemory({ points: 5 });
app.post('/a', async (req, res) => { try { await limiter.consume(req.ip); } catch (err) { console.error(err); } res.json({}); });
app.post('/b', async (req, res) => { try { await limiter.consume(req.ip); } catch { return res.end(); } res.json({}); });`)).toEqual(['POST /a: open (ignored, line 6)', 'POST /b: protected']);
  });

  it('makes a route of every row of a table', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const table = [['/login', (req, res) => res.end()], ['/otp', (req, res) => res.sendStatus(429)]];
for (const [path, handler] of table) app.post('/auth' + path, handler);
[{ url: '/a', run: (req, res) => res.end() }].forEach((entry) => { app.put(entry.url, entry.run); });
Object.entries({ '/b': (req, res) => res.end() }).forEach(([path, run]) => app.patch(path, rateLimit(), run));`)).toEqual([
      'POST /auth/login: open', 'POST /auth/otp: protected', 'PUT /a: open', 'PATCH /b: protected',
    ]);
  });

  it('finds handlers by name, in objects and in classes', () => {
    expect(verdicts(`
import express from 'express';
import { Ratelimit } from '@upstash/ratelimit';
const app = express();
const ratelimit = new Ratelimit({});
async function check(ip) { const { success } = await ratelimit.limit(ip); if (!success) throw new Error('slow down'); }
const controller = { login: async (req, res) => { await check(req.ip); res.end(); } };
class Auth { async login(req, res) { await check(req.ip); res.end(); } logout = (req, res) => res.end(); }
const auth = new Auth();
app.post('/a', controller.login);
app.post('/b', auth.login.bind(auth));
app.post('/c', auth.logout);
app.post('/d', (req, res) => auth.login(req, res));`)).toEqual(['POST /a: protected', 'POST /b: protected', 'POST /c: open', 'POST /d: protected']);
  });

  it('does not know handlers of other files', () => {
    expect(verdicts(`
import express from 'express';
import { login } from './login';
import * as auth from './auth';
const app = express();
app.post('/a', login());
app.post('/b', auth.login);
app.post('/c', (req, res) => auth.login(req, res));`)).toEqual([
      'POST /a: unknown, `login()` comes from ./login, which this file does not show',
      'POST /b: unknown, `auth.login` comes from ./auth, which this file does not show',
      'POST /c: unknown, `auth.login` comes from ./auth, which this file does not show',
    ]);
  });

  it('takes a limiter of production only for a limiter', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const isProduction = process.env.NODE_ENV === 'production';
app.post('/a', ...(isProduction ? [rateLimit()] : []), (req, res) => res.end());
app.post('/b', isProduction ? rateLimit() : (req, res, next) => next(), (req, res) => res.end());
if (isProduction) app.use(rateLimit());
app.post('/c', (req, res) => res.end());`)).toEqual(['POST /a: protected', 'POST /b: protected', 'POST /c: protected']);
  });

  it('counts a limiter registered as a route of the same path and method', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.post('/login', rateLimit());
app.get('/otp', rateLimit());
app.post('/login', (req, res) => res.end());
app.post('/otp', (req, res) => res.end());`)).toEqual(['POST /login: protected', 'GET /otp: protected', 'POST /login: protected', 'POST /otp: open']);
  });

  it('calls a limiter by hand', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
const limiter = rateLimit();
app.use((req, res, next) => limiter(req, res, next));
app.post('/login', (req, res) => res.end());`)).toEqual(['POST /login: protected']);
  });

  it('is not covered by an error handler that answers 429', () => {
    expect(verdicts(`
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.status(429).end());
app.post('/login', (req, res) => res.end());`)).toEqual(['POST /login: open']);
  });

  it('does not compare a path it cannot read', () => {
    expect(verdicts(`
import express from 'express';
import rateLimit from 'express-rate-limit';
import { prefix } from './config';
const app = express();
app.use(\`\${prefix}/x\`, rateLimit());
app.post('/login', (req, res) => res.end());
app.post('/login/x', (req, res) => res.end());`)).toEqual([
      'POST /login: open (path, line 6)', 'POST /login/x: unknown, the path of `rateLimit()` cannot be compared with this one',
    ]);
  });

  it('leaves settings alone', () => {
    expect(verdicts(`
import express from 'express';
const app = express();
app.get('env');`)).toEqual([]);
  });
});
