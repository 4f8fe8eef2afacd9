import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder } from '../project/folder.js';
import { verdicts } from './stories.js';

describe('an Elysia app', () => {
  it('is covered by the limiter that is used before the route', () => {
    expect(verdicts(`
import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';
const app = new Elysia({ prefix: '/api' })
  .post('/early', () => 'ok')
  .use(rateLimit({ max: 5 }))
  .post('/login', () => 'ok')
  .listen(3000);`).toSorted()).toEqual(['POST /api/early: open (after, line 6)', 'POST /api/login: protected']);
  });

  it('runs what a guard or a group names for what is inside', () => {
    expect(verdicts(`
import { Elysia } from 'elysia';
const limit = ({ set }) => { if (tooMany()) { set.status = 429; return 'wait'; } };
function tooMany() { return Math.random() > 1; }
new Elysia()
  .guard({ beforeHandle: limit }, (app) => app.post('/login', () => 'ok'))
  .group('/v1', { beforeHandle: [limit] }, (app) => app.post('/login', () => 'ok'))
  .group('/v2', (app) => app.onBeforeHandle(limit).post('/login', () => 'ok'))
  .post('/register', () => 'ok', { beforeHandle: limit })
  .post('/otp', () => 'ok')
  .guard({ beforeHandle: limit })
  .post('/reset-password', () => 'ok')
  .listen(3000);`).toSorted()).toEqual([
      'POST /login: protected', 'POST /otp: open (after, line 11)', 'POST /register: protected', 'POST /reset-password: protected', 'POST /v1/login: protected', 'POST /v2/login: protected',
    ]);
  });

  it('keeps the hooks of a plugin to the plugin, unless they are let out', () => {
    expect(verdicts(`
import { Elysia } from 'elysia';
const limit = ({ status }) => { if (Math.random() > 1) return status(429); };
const local = new Elysia().onBeforeHandle(limit).post('/inside', () => 'ok');
const shared = new Elysia().onBeforeHandle({ as: 'scoped' }, limit);
new Elysia().use(local).post('/login', () => 'ok').listen(3000);
new Elysia().use(shared).post('/otp', () => 'ok').listen(3001);`)).toEqual(['POST /inside: protected', 'POST /login: open', 'POST /otp: protected']);
  });

  it('runs the hooks that a plugin of another file lets out', () => {
    const files = {
      'src/limits.ts': `
import { Elysia } from 'elysia';
const limit = ({ status }) => { if (Math.random() > 1) return status(429); };
export const shared = new Elysia().onBeforeHandle({ as: 'global' }, limit);
export const local = new Elysia().onBeforeHandle(limit);`,
      'src/index.ts': `
import { Elysia } from 'elysia';
import { local, shared } from './limits';
new Elysia().use(local).post('/login', () => 'ok').use(shared).post('/otp', () => 'ok').listen(3000);`,
    };
    const routes = new Routes(folder(files).facts('src/index.ts', files['src/index.ts']));
    expect(routes.routes.map((route) => `${route.paths.join()} ${routes.protectionOf(route, 'rate-limit').state}`).toSorted()).toEqual(['/login open', '/otp protected']);
  });
});
