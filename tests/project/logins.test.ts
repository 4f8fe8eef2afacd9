/** Logins that other files ask for: on some paths, in a layout, or in a function whose answer has to be heeded. */
import { describe, expect, it } from 'vitest';
import { accessOf, costsOf, foreignObjects } from '../../src/analysis/index.js';
import { Flows } from '../../src/flow/flows.js';
import type { ProtectionKind } from '../../src/models/schema.js';
import { Routes } from '../../src/routes/index.js';
import { folder } from './folder.js';

/** The verdict on the first route of the first file. */
function verdictOn(files: Readonly<Record<string, string>>, kind: ProtectionKind = 'auth'): string {
  const [name = ''] = Object.keys(files);
  const routes = new Routes(folder(files).facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  const details = verdict.state === 'unknown' ? verdict.because : verdict.state === 'protected' ? (verdict.where ?? 'here') : verdict.almost === undefined ? '' : `${verdict.almost.why} ${verdict.almost.where ?? 'here'}`;
  return `${verdict.state} ${details}`.trim();
}

describe('a hook that asks on some paths only', () => {
  const USERS = { 'src/routes/api/admin/users/+server.ts': 'export const GET = async () => Response.json(list());' };
  const on = (condition: string, kind: ProtectionKind = 'auth'): string => verdictOn({
    ...USERS,
    'src/hooks.server.ts': `import { error } from '@sveltejs/kit';
export const handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  if (${condition}) error(401, 'Please sign in');
  return resolve(event);
};`,
  }, kind);

  it('protects the routes below them', () => {
    expect(on("pathname.startsWith('/api/admin') && !event.locals.user")).toBe('protected src/hooks.server.ts:4');
    expect(on("(pathname.startsWith('/studio') || pathname.startsWith('/api')) && !event.locals.user")).toBe('protected src/hooks.server.ts:4');
  });

  it('leaves the others open', () => {
    expect(on("pathname.startsWith('/app') && !event.locals.user")).toBe('open path src/hooks.server.ts:4');
  });

  it('asks for a right as well', () => {
    expect(on("pathname.startsWith('/api/admin') && event.locals.user?.role !== 'admin'", 'role')).toBe('protected src/hooks.server.ts:4');
    expect(on("pathname.startsWith('/api/admin') && !event.locals.user", 'role')).toMatch(/^(?:open|unknown)/);
  });

  it('is unsure where it asks under a condition of another kind', () => {
    expect(on('isLaunched() && !event.locals.user')).toMatch(/^unknown/);
  });

  it('protects what a guard is called for', () => {
    const gate = (prefix: string): string => verdictOn({
      ...USERS,
      'src/lib/guard.ts': "import { error } from '@sveltejs/kit';\nexport function requireUser(locals) {\n  if (!locals.user) error(401, 'Please sign in');\n}",
      'src/hooks.server.ts': `import { requireUser } from './lib/guard';
export const handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith('${prefix}')) requireUser(event.locals);
  return resolve(event);
};`,
    });
    expect(gate('/api/admin')).toBe('protected src/hooks.server.ts:3');
    expect(gate('/app')).toBe('open path src/hooks.server.ts:3');
  });
});

describe("Clerk's middleware", () => {
  const gate = (patterns: string): string => `import { clerkMiddleware, createRouteMatcher } from '@clerk/nextjs/server';
const isProtected = createRouteMatcher([${patterns}]);
export default clerkMiddleware(async (auth, request) => {
  if (isProtected(request)) await auth.protect();
});`;
  const PAGE = 'export async function GET() { return Response.json(await list()); }';

  it('protects what its matcher names', () => {
    expect(verdictOn({ 'app/api/admin/users/route.ts': PAGE, 'middleware.ts': gate("'/api/admin(.*)'") })).toBe('protected middleware.ts:4');
  });

  it('leaves open what its matcher leaves out', () => {
    expect(verdictOn({ 'app/api/admin/users/route.ts': PAGE, 'middleware.ts': gate("'/dashboard(.*)'") })).toBe('open path middleware.ts:4');
  });
});

describe('server middleware of Nuxt', () => {
  const PATIENTS = { 'server/api/staff/patients.get.ts': 'export default defineEventHandler(async () => list());' };
  const SESSION = { 'server/utils/session.ts': "import { verify } from 'jsonwebtoken';\nexport function userOf(token) {\n  try { return verify(token, KEY); } catch { return null; }\n}" };
  const NOTES = { 'server/middleware/1.session.ts': "import { userOf } from '../utils/session';\nexport default defineEventHandler((event) => {\n  event.context.user = userOf(getCookie(event, 'session'));\n});" };

  it('that only notes who is there asks nobody', () => {
    expect(verdictOn({ ...PATIENTS, ...SESSION, ...NOTES })).toBe('open');
  });

  it('may ask in nested conditions', () => {
    const staff = "export default defineEventHandler((event) => {\n  const { user } = event.context;\n  if (getRequestURL(event).pathname.startsWith('/api/staff')) {\n    if (!user) throw createError({ statusCode: 401 });\n    if (user.role !== 'staff') throw createError({ statusCode: 403 });\n  }\n});";
    expect(verdictOn({ ...PATIENTS, ...SESSION, ...NOTES, 'server/middleware/2.staff.ts': staff })).toMatch(/^protected server\/middleware\/2\.staff\.ts/);
    expect(verdictOn({ ...PATIENTS, ...SESSION, ...NOTES, 'server/middleware/2.staff.ts': staff }, 'role')).toMatch(/^protected server\/middleware\/2\.staff\.ts/);
  });
});

describe('a function that answers with nobody', () => {
  const CURRENT = { 'lib/user.ts': "import jwt from 'jsonwebtoken';\nexport function currentUser(request) {\n  try {\n    const claims = jwt.verify(request.headers.get('authorization'), KEY);\n    return { id: claims.sub };\n  } catch {\n    return null;\n  }\n}" };
  const route = (body: string): string => verdictOn({ 'app/api/admin/users/route.ts': `import { currentUser } from '../../../../lib/user';\nexport async function GET(request) {\n  ${body}\n  return Response.json(await list());\n}`, ...CURRENT });

  it('protects where its answer is tested', () => {
    expect(route('if (!currentUser(request)) return new Response(null, { status: 401 });')).toMatch(/^protected/);
    expect(route('const user = currentUser(request);\n  if (user === null) return new Response(null, { status: 401 });')).toMatch(/^protected/);
  });

  it('protects nothing where its answer is dropped', () => {
    expect(route('currentUser(request);')).toMatch(/^open ignored/);
  });

  it('leaves the question open where its answer is only used', () => {
    expect(route('const user = currentUser(request);\n  console.log(user?.id);')).toMatch(/^unknown/);
  });
});

describe('a plugin of Elysia', () => {
  const plugin = (rest: string): string => `import { Elysia } from 'elysia';
import { jwt } from '@elysiajs/jwt';
export const session = new Elysia().use(jwt({ name: 'jwt', secret: KEY })).derive({ as: 'scoped' }, async ({ jwt, headers }) => {
  const claims = await jwt.verify(headers.authorization);
  return { user: claims ? { id: claims.sub } : null };
})${rest};`;
  const REPORTS = { 'src/reports.ts': "import { Elysia } from 'elysia';\nimport { session } from './session';\nexport default new Elysia().use(session).get('/admin/reports', () => list());" };

  it('that tells who is there asks nobody', () => {
    expect(verdictOn({ ...REPORTS, 'src/session.ts': plugin('') })).not.toMatch(/^protected/);
  });

  it('may refuse as well', () => {
    expect(verdictOn({ ...REPORTS, 'src/session.ts': plugin(".onBeforeHandle({ as: 'scoped' }, ({ user, status }) => {\n  if (!user) return status(401);\n})") })).toMatch(/^protected/);
  });
});

describe('layouts of React Router', () => {
  const TASKS = { 'app/routes/_app.tasks.tsx': 'export async function action({ request }) { return save(await request.formData()); }' };
  const layout = (body: string): string => `import { redirect } from 'react-router';\nexport const middleware = [async ({ context, request }) => {\n  ${body}\n}];`;

  it('run their middleware before the routes whose names they begin', () => {
    expect(verdictOn({ ...TASKS, 'app/routes/_app.tsx': layout("const session = await sessions.getSession(request.headers.get('Cookie'));\n  if (!session.has('userId')) throw redirect('/login');") })).toBe('protected app/routes/_app.tsx:4');
  });

  it('that do something else leave them open', () => {
    expect(verdictOn({ ...TASKS, 'app/routes/_app.tsx': layout('console.log(request.url);') })).toBe('open');
  });

  it('do not run before other routes', () => {
    expect(verdictOn({ 'app/routes/tasks.tsx': TASKS['app/routes/_app.tasks.tsx'], 'app/routes/_app.tsx': layout("throw redirect('/login');") })).toBe('open');
  });
});

describe('a table', () => {
  it('is no login, though it is called user', () => {
    const handler = (call: string): string => verdictOn({ 'app/api/admin/users/route.ts': `import { db } from '../../../../lib/db';\nexport async function GET() { return Response.json(await ${call}); }`, 'lib/db.ts': "import { PrismaClient } from '@prisma/client';\nexport const db = new PrismaClient();" });
    expect(handler('db.user.findMany()')).toBe('open');
    expect(handler('db.session.findMany()')).toBe('open');
  });
});

describe('who a route is for', () => {
  const accessOn = (files: Readonly<Record<string, string>>, writes = false): string => {
    const [name = ''] = Object.keys(files);
    const facts = folder(files).facts(name);
    const [route] = new Routes(facts).routes;
    return route === undefined ? 'no route' : accessOf(facts, route, () => writes).for;
  };

  it('is staff where a page lists something', () => {
    expect(accessOn({ 'app/admin/page.tsx': "import { PrismaClient } from '@prisma/client';\nconst db = new PrismaClient();\nexport default async function Page() { return String(await db.user.findMany()); }" })).toBe('staff');
    expect(accessOn({ 'app/admin/page.tsx': "import { drizzle } from 'drizzle-orm/node-postgres';\nconst db = drizzle(URL);\nexport default async function Page() { return String(await db.select().from(users)); }" })).toBe('staff');
    expect(accessOn({ 'app/admin/page.tsx': "export default function Page() { return 'Welcome'; }" })).toBe('everybody');
  });

  it('is an owner where a procedure writes, wherever procedures are served', () => {
    const add = "import { initTRPC } from '@trpc/server';\nimport { fetchRequestHandler } from '@trpc/server/adapters/fetch';\nconst t = initTRPC.create();\nconst appRouter = t.router({ addContact: t.procedure.mutation(({ input }) => save(input)) });\nexport const POST = (req) => fetchRequestHandler({ endpoint: '/api/trpc', req, router: appRouter });";
    expect(accessOn({ 'app/api/trpc/[trpc]/route.ts': add }, true)).toBe('owner');
  });
});

describe('a statement in an object with its values', () => {
  const handler = (statement: string): ReturnType<typeof folder> => folder({ 'app/api/pieces/[id]/route.ts': `import { createClient } from '@libsql/client';
const db = createClient({ url: URL });
export async function DELETE(request, { params }) {
  await db.execute(${statement});
  return new Response(null, { status: 204 });
}` });
  const asked = (statement: string): { readonly costs: readonly string[]; readonly foreign: readonly string[] } => {
    const facts = handler(statement).facts('app/api/pieces/[id]/route.ts');
    const functions = new Routes(facts).routes.flatMap((route) => route.functions);
    return { costs: functions.flatMap((fn) => costsOf(facts, fn).map(({ of }) => of)), foreign: foreignObjects(facts, new Flows(facts), functions).map(({ does, target }) => `${does} ${target}`) };
  };

  it('writes', () => {
    expect(asked("{ sql: 'INSERT INTO pieces (title) VALUES (?)', args: [title] }").costs).toContain('write');
    expect(asked("{ sql: 'SELECT title FROM pieces WHERE id = ?', args: [params.id] }").costs).toEqual([]);
  });

  it('picks an object by its id, and asks for its owner', () => {
    expect(asked("{ sql: 'DELETE FROM pieces WHERE id = ?', args: [params.id] }").foreign).toEqual(['delete pieces']);
    expect(asked("{ sql: 'DELETE FROM pieces WHERE id = ? AND artist_id = ? AND owner_id = ?', args: [params.id, session.user.id, session.user.id] }").foreign).toEqual([]);
  });
});
