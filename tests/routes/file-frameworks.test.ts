import { describe, expect, it } from 'vitest';
import { models } from '../../src/models/index.js';
import { Routes } from '../../src/routes/index.js';
import { factsOf } from '../source-file.js';

/** One line per route: `POST /login (action login)`. */
function routesOf(filename: string, program: string): readonly string[] {
  return new Routes(factsOf(program, models, filename)).routes.map(({ methods, paths, kind, name }) => `${methods.join('|')} ${paths.join(' ')} (${kind}${name === undefined ? '' : ` ${name}`})`);
}

describe('SvelteKit', () => {
  const GET = `export const GET = async ({ params }) => new Response(params.id);`;

  it.each([
    ['src/routes/+server.ts', '/'],
    ['src/routes/api/login/+server.ts', '/api/login'],
    ['apps/web/src/routes/(shop)/items/[id]/+server.js', '/items/:id'],
    ['src/routes/items/[id=integer]/+server.ts', '/items/:id'],
    ['src/routes/[[lang]]/about/+server.ts', '/about /:lang/about'],
    ['src/routes/files/[...path]/+server.ts', '/files/*'],
    ['src/routes/report-[year].json/+server.ts', '/….json'.replace('/', '/report-')],
  ])('makes %s the path %s', (file, path) => {
    expect(routesOf(file, GET)).toEqual([`GET ${path} (route)`]);
  });

  it('finds a handler by each method, declared or assigned, and the fallback', () => {
    expect(routesOf('src/routes/api/+server.ts', `
import { json } from '@sveltejs/kit';
export async function GET() { return json(1); }
export const POST: RequestHandler = async () => json(2);
export const DELETE = (async () => json(3)) satisfies RequestHandler;
export const fallback = () => json(4);
export const prerender = false;`)).toEqual(['GET /api (route)', 'POST /api (route)', 'DELETE /api (route)', 'ALL /api (route)']);
  });

  it('finds form actions by name, and load', () => {
    expect(routesOf('src/routes/account/+page.server.ts', `
import type { Actions, PageServerLoad } from './$types';
const rename = async ({ request }) => { await request.formData(); };
export const load: PageServerLoad = async () => ({});
export const actions = { default: async () => {}, async remove({ request }) {}, rename } satisfies Actions;`))
      .toEqual(['POST /account (action default)', 'POST /account (action remove)', 'POST /account (action rename)', 'GET /account (page)']);
  });

  it('takes no client code for server code', () => {
    expect(routesOf('src/routes/account/+page.ts', `export const load = async () => ({}); export const actions = { default: async () => {} };`)).toEqual([]);
    expect(routesOf('src/lib/+server.ts', `export const GET = () => new Response();`)).toEqual([]);
  });
});

describe('React Router', () => {
  const ACTION = `export async function action({ request }) { return null; }`;

  it.each([
    ['app/routes/login.tsx', '/login'],
    ['app/routes/_index.tsx', '/'],
    ['app/routes/_auth.login.tsx', '/login'],
    ['app/routes/admin.users.$id.tsx', '/admin/users/:id'],
    ['app/routes/users_.$id.edit.tsx', '/users/:id/edit'],
    ['app/routes/($lang).shop.ts', '/shop /:lang/shop'],
    ['app/routes/files.$.ts', '/files/*'],
    ['app/routes/sitemap[.]xml.ts', '/sitemap.xml'],
    ['app/routes/admin.users/route.tsx', '/admin/users'],
    ['app/routes/auth/login.tsx', '/auth/login'],
    ['app/routes/api/index.ts', '/api'],
    ['app/routes/_signed-out+/account+/login.tsx', '/account/login'],
  ])('makes %s the path %s', (file, path) => {
    expect(routesOf(file, ACTION)).toEqual([`POST ${path} (route)`]);
  });

  it('knows a route module elsewhere by what it imports, and its path by its own name', () => {
    expect(routesOf('app/features/auth/login.tsx', `import type { Route } from './+types/login';\n${ACTION}`)).toEqual(['POST /…/login (route)']);
    expect(routesOf('app/features/login/route.tsx', `import { redirect } from 'react-router';\nexport const loader = async () => redirect('/');`)).toEqual(['GET /…/login (page)']);
  });

  it('takes other files for what they are', () => {
    expect(routesOf('app/features/auth/login.tsx', ACTION)).toEqual([]);
    expect(routesOf('app/features/auth/login.tsx', `import { createFileRoute } from '@tanstack/react-router';\n${ACTION}`)).toEqual([]);
    expect(routesOf('app/routes/login.tsx', `export const clientAction = async () => null; export const clientLoader = async () => null; export default function Login() { return null; }`)).toEqual([]);
  });
});

describe('Nuxt and Nitro', () => {
  const HANDLER = `export default defineEventHandler(async (event) => ({ id: getRouterParam(event, 'id') }));`;

  it.each([
    ['server/api/login.post.ts', 'POST /api/login'],
    ['server/api/users/[id].put.ts', 'PUT /api/users/:id'],
    ['server/api/users/index.get.ts', 'GET /api/users'],
    ['server/api/(admin)/stats.ts', 'ALL /api/stats'],
    ['server/routes/files/[...path].get.ts', 'GET /files/*'],
    ['server/api/[...].ts', 'ALL /api/*'],
    ['server/api/hidden.get.dev.ts', 'GET /api/hidden'],
  ])('makes %s the route %s', (file, route) => {
    expect(routesOf(file, HANDLER)).toEqual([`${route} (route)`]);
  });

  it('finds handlers in options, under names, in wrappers of h3 and of the project', () => {
    expect(routesOf('server/api/a.ts', `export default defineEventHandler({ onRequest: [check], handler: async () => ({}) });`)).toEqual(['ALL /api/a (route)']);
    expect(routesOf('server/api/a.ts', `import { eventHandler } from 'h3';\nconst answer = eventHandler(async () => ({}));\nexport default answer;`)).toEqual(['ALL /api/a (route)']);
    expect(routesOf('server/api/a.get.ts', `export default cachedEventHandler(async () => ({}), { maxAge: 60 });`)).toEqual(['GET /api/a (route)']);
    expect(routesOf('server/api/a.post.ts', `export default defineSignedInHandler(async (event) => ({}));`)).toEqual(['POST /api/a (route)']);
  });

  it('tells methods apart where the handler does', () => {
    expect(routesOf('server/api/a.ts', `export default defineEventHandler(async (event) => { if (event.method === 'POST') return {}; });`)).toEqual(['POST /api/a (route)']);
  });

  it('leaves modules of other servers alone, and middleware is no route', () => {
    expect(routesOf('server/api/users.js', `module.exports = (app) => { app.locals.users = []; };`)).toEqual([]);
    expect(routesOf('server/middleware/log.ts', `export default defineEventHandler((event) => { console.log(event.path); });`)).toEqual([]);
  });
});

describe('h3 by itself', () => {
  it('registers handlers on routers and apps', () => {
    expect(routesOf('src/server.ts', `
import { createApp, createRouter, defineEventHandler, eventHandler } from 'h3';
export const app = createApp();
const router = createRouter().get('/health', eventHandler(() => 'ok'));
router.post('/login', defineEventHandler(async (event) => ({})));
app.use('/api', router);`)).toEqual(['GET /api/health (registered eventHandler)', 'POST /api/login (registered defineEventHandler)']);
  });
});

describe('Astro', () => {
  it.each([
    ['src/pages/api/login.ts', '/api/login'],
    ['src/pages/index.ts', '/'],
    ['src/pages/posts/[slug].json.ts', '/posts/….json'],
    ['src/pages/[...path].js', '/*'],
  ])('makes %s the path %s', (file, path) => {
    expect(routesOf(file, `export const POST = async ({ request }) => new Response();`)).toEqual([`POST ${path} (route)`]);
  });

  it('finds the actions of the server object, nested ones and those of other files of the folder', () => {
    expect(routesOf('src/actions/index.ts', `
import { defineAction } from 'astro:actions';
import { team } from './team';
export const server = {
  login: defineAction({ accept: 'form', handler: async (form) => form.get('email') }),
  account: { rename: defineAction({ handler: async ({ name }) => name }) },
  team,
};`)).toEqual(['POST  (action login)', 'POST  (action rename)']);
    expect(routesOf('src/actions/team.ts', `
import { defineAction } from 'astro:actions';
export const team = { invite: defineAction({ handler: async ({ email }) => email }) };
export const help = (text) => text;`)).toEqual(['POST  (action invite)']);
  });
});
