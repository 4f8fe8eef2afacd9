/** What hooks, middleware files and root modules do for the files a framework calls by name. */
import { describe, expect, it } from 'vitest';
import type { ProtectionKind } from '../../src/models/schema.js';
import { Routes } from '../../src/routes/index.js';
import { folder } from './folder.js';

/** The verdict on the first route of the first file. */
function verdictOn(files: Readonly<Record<string, string>>, kind: ProtectionKind = 'rate-limit'): string {
  const [name = ''] = Object.keys(files);
  const routes = new Routes(folder(files).facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  const details = verdict.state === 'unknown' ? verdict.because : verdict.state === 'protected' ? (verdict.where ?? 'here') : verdict.almost === undefined ? '' : `${verdict.almost.why} ${verdict.almost.where ?? 'here'}`;
  return `${route.paths.join(' ')} ${verdict.state} ${details}`.trim();
}

const UPSTASH = "import { Ratelimit } from '@upstash/ratelimit';\nconst ratelimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '15 m') });\n";

describe('SvelteKit hooks', () => {
  const LOGIN = { 'src/routes/login/+page.server.ts': "import { login } from '$lib/server/accounts';\nexport const actions = { default: async ({ request }) => login(await request.formData()) };" };
  const limit = (condition: string): string => `${UPSTASH}const limit = async ({ event, resolve }) => {
  if (${condition}) {
    const { success } = await ratelimit.limit(event.getClientAddress());
    if (!success) return new Response('Too many attempts', { status: 429 });
  }
  return resolve(event);
};\n`;

  it('need not be there', () => {
    expect(verdictOn(LOGIN)).toBe('/login open');
  });

  it('cover every route, alone or in a sequence', () => {
    expect(verdictOn({ ...LOGIN, 'src/hooks.server.ts': `${limit('true')}export const handle = limit;` })).toBe('/login protected src/hooks.server.ts:6');
    expect(verdictOn({ ...LOGIN, 'src/hooks.server.ts': `import { sequence } from '@sveltejs/kit/hooks';\n${limit('true')}const log = async ({ event, resolve }) => resolve(event);\nexport const handle = sequence(log, limit);` })).toBe('/login protected src/hooks.server.ts:7');
  });

  it('cover the paths they ask for', () => {
    const on = (condition: string): string => verdictOn({ ...LOGIN, 'src/hooks.server.ts': `${limit(condition)}export const handle = limit;` });
    expect(on("event.url.pathname.startsWith('/login')")).toBe('/login protected src/hooks.server.ts:6');
    expect(on("event.url.pathname.startsWith('/api')")).toBe('/login open path src/hooks.server.ts:6');
  });

  it('are read through other files', () => {
    expect(verdictOn({ ...LOGIN, 'src/lib/limit.ts': `${limit('true')}export { limit };`, 'src/hooks.server.ts': "import { sequence } from '@sveltejs/kit/hooks';\nimport { limit } from './lib/limit';\nexport const handle = sequence(limit);" }))
      .toMatch(/^\/login protected src\//);
  });

  it('that do something else leave it open', () => {
    expect(verdictOn({ ...LOGIN, 'src/hooks.server.ts': "export const handle = async ({ event, resolve }) => { event.locals.user = await find(event.cookies.get('session')); return resolve(event); };" })).toBe('/login open');
  });
});

describe('React Router middleware', () => {
  const LOGIN = { 'app/routes/login.tsx': "import { login } from '../accounts.server';\nexport async function action({ request }) { return login(await request.formData()); }" };
  const limit = `${UPSTASH}const limit = async ({ request }, next) => {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip'));
  if (!success) throw new Response('Too many attempts', { status: 429 });
  return next();
};\n`;

  it('of the root covers every route', () => {
    expect(verdictOn({ ...LOGIN, 'app/root.tsx': `${limit}export const middleware = [limit];` })).toBe('/login protected app/root.tsx:3');
    expect(verdictOn({ ...LOGIN, 'app/root.tsx': 'export default function Root() { return null; }' })).toBe('/login open');
  });

  it('of the route covers the route', () => {
    expect(verdictOn({ 'app/routes/login.tsx': `${limit}export const middleware = [limit];\nexport async function action({ request }) { return login(await request.formData()); }` })).toBe('/login protected here');
  });
});

describe('React Router layouts', () => {
  const LOGIN = { 'app/routes/_auth.login.tsx': 'export async function action({ request }) { return login(await request.formData()); }' };

  it('may run middleware before the routes below them', () => {
    expect(verdictOn({ ...LOGIN, 'app/routes/_auth.tsx': `${UPSTASH}const limit = async ({ request }, next) => {\n  const { success } = await ratelimit.limit(request.headers.get('x-real-ip'));\n  if (!success) throw new Response('Too many attempts', { status: 429 });\n  return next();\n};\nexport const middleware = [limit];` })).toMatch(/^\/login protected app\/routes\/_auth\.tsx/);
    expect(verdictOn({ ...LOGIN, 'app/routes/_auth.tsx': "import { before } from '@acme/before';\nexport const middleware = [before];" })).toBe('/login unknown the middleware of `_auth` runs before it');
    expect(verdictOn({ ...LOGIN, 'app/routes/_auth.tsx': 'export const middleware = [async ({ request }, next) => next()];' })).toBe('/login open');
    expect(verdictOn({ ...LOGIN, 'app/routes/_auth.tsx': 'export default function Layout() { return null; }' })).toBe('/login open');
    expect(verdictOn({ ...LOGIN, 'app/routes/_shop.tsx': 'export const middleware = [async ({ request }, next) => next()];' })).toBe('/login open');
  });
});

describe('Nuxt server middleware', () => {
  const LOGIN = { 'server/api/login.post.ts': "import { login } from '../accounts';\nexport default defineEventHandler(async (event) => login(await readBody(event)));" };
  const limit = (condition: string): string => `${UPSTASH}export default defineEventHandler(async (event) => {
  if (${condition}) {
    const { success } = await ratelimit.limit(getRequestIP(event));
    if (!success) throw createError({ statusCode: 429, message: 'Too many attempts' });
  }
});`;

  it('covers every handler, and only the paths it asks for', () => {
    const on = (condition: string): string => verdictOn({ ...LOGIN, 'server/middleware/limit.ts': limit(condition) });
    expect(on('true')).toBe('/api/login protected server/middleware/limit.ts:6');
    expect(on("event.path.startsWith('/api/login')")).toBe('/api/login protected server/middleware/limit.ts:6');
    expect(on("event.path.startsWith('/api/shop')")).toBe('/api/login open path server/middleware/limit.ts:6');
    expect(on("getRequestURL(event).pathname.startsWith('/api/shop')")).toBe('/api/login open path server/middleware/limit.ts:6');
  });

  it('need not be there', () => {
    expect(verdictOn(LOGIN)).toBe('/api/login open');
  });
});

describe('functions that Nuxt puts into scope', () => {
  const on = (body: string): string => verdictOn({ 'server/api/notes.post.ts': `export default defineEventHandler(async (event) => { ${body} });` }, 'auth');

  it('may protect when they are handed the request, and do by their names', () => {
    expect(on('await setup(event); return {};')).toBe('/api/notes unknown `setup` is made outside this file');
    expect(on('await requireUser(event); return {};')).toBe('/api/notes protected here');
    expect(on('return save(await readBody(event));')).toBe('/api/notes open');
  });
});

describe('Astro middleware', () => {
  const LOGIN = { 'src/pages/api/login.ts': "import { login } from '../../accounts';\nexport async function POST({ request }) { return Response.json(await login(await request.json())); }" };
  const limit = (condition: string): string => `import { defineMiddleware, sequence } from 'astro:middleware';\n${UPSTASH}const limit = defineMiddleware(async (context, next) => {
  if (${condition}) {
    const { success } = await ratelimit.limit(context.clientAddress);
    if (!success) return new Response('Too many attempts', { status: 429 });
  }
  return next();
});\n`;

  it('covers every endpoint, and only the paths it asks for', () => {
    const on = (condition: string, end = 'export const onRequest = limit;'): string => verdictOn({ ...LOGIN, 'src/middleware/index.ts': `${limit(condition)}${end}` });
    expect(on('true')).toBe('/api/login protected src/middleware/index.ts:7');
    expect(on('true', 'export const onRequest = sequence(limit);')).toBe('/api/login protected src/middleware/index.ts:7');
    expect(on("context.url.pathname.startsWith('/api')")).toBe('/api/login protected src/middleware/index.ts:7');
    expect(on("context.url.pathname === '/contact'")).toBe('/api/login open path src/middleware/index.ts:7');
  });

  it('covers actions', () => {
    const action = { 'src/actions/index.ts': "import { defineAction } from 'astro:actions';\nexport const server = { login: defineAction({ handler: async (form) => login(form) }) };" };
    expect(verdictOn({ ...action, 'src/middleware.ts': `${limit('true')}export const onRequest = limit;` })).toBe('protected src/middleware.ts:7');
    expect(verdictOn(action)).toBe('open');
  });
});

describe('a gate that another file or a package makes', () => {
  const ROUTE = { 'app/api/notes/route.ts': 'export async function POST(request) { return Response.json({}); }' };
  const AUTH = "import { NextResponse } from 'next/server';\nexport function auth(request) { if (!request.cookies.get('session')) return NextResponse.redirect('/login'); }";

  it('is read where it is made', () => {
    expect(verdictOn({ ...ROUTE, 'middleware.ts': "export { auth as middleware } from './auth';", 'auth.ts': AUTH }, 'auth')).toBe('/api/notes protected auth.ts:2');
    expect(verdictOn({ ...ROUTE, 'middleware.ts': "import { auth } from './auth';\nexport default auth;", 'auth.ts': AUTH }, 'auth')).toBe('/api/notes protected auth.ts:2');
  });

  it('is what its model says, and unknown without one', () => {
    expect(verdictOn({ ...ROUTE, 'middleware.ts': "export { default } from 'next-auth/middleware';" }, 'auth')).toBe('/api/notes protected middleware.ts:1');
    expect(verdictOn({ ...ROUTE, 'middleware.ts': "export { wrap as middleware } from '@acme/pages';" }, 'auth')).toBe('/api/notes unknown `wrap` comes from @acme/pages, which this file does not show');
  });
});
