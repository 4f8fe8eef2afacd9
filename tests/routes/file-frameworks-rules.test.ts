/** The rules in frameworks that call files by their names: each danger, and the same program without it. */
import rateLimit from '../../src/rules/require-auth-rate-limit.js';
import sql from '../../src/rules/no-sql-concat.js';
import stack from '../../src/rules/no-stack-trace-leak.js';
import cors from '../../src/rules/no-permissive-cors.js';
import input from '../../src/rules/no-unvalidated-input.js';
import { ruleTester } from '../rules/tester.js';

const strict = [{ unknown: true }] as const;

const sveltekit = {
  search: 'src/routes/api/search/+server.ts',
  login: 'src/routes/login/+page.server.ts',
  account: 'src/routes/account/+page.server.ts',
} as const;

ruleTester.run('no-sql-concat', sql, {
  valid: [
    { name: 'SvelteKit: a bound value', filename: sveltekit.search, options: strict, code: `
import { json } from '@sveltejs/kit';
import { Pool } from 'pg';
const pool = new Pool();
export async function GET({ url }) {
  return json((await pool.query('SELECT * FROM items WHERE name = $1', [url.searchParams.get('q')])).rows);
}` },
    { name: 'React Router: a number', filename: 'app/routes/items.$id.tsx', options: strict, code: `
import { Pool } from 'pg';
const pool = new Pool();
export const loader = async ({ params }) => pool.query(\`SELECT * FROM items WHERE id = \${Number(params.id)}\`);` },
    { name: 'Nuxt: an id from a closed schema is still bound', filename: 'server/api/items/[id].get.ts', options: strict, code: `
import { Pool } from 'pg';
const pool = new Pool();
export default defineEventHandler((event) => pool.query('SELECT * FROM items WHERE id = $1', [getRouterParam(event, 'id')]));` },
    { name: 'Astro: a column from a list', filename: 'src/pages/api/items.ts', options: strict, code: `
import { Pool } from 'pg';
const pool = new Pool();
const COLUMNS = ['name', 'price'];
export const GET = async ({ url }) => {
  const sort = url.searchParams.get('sort');
  if (!COLUMNS.includes(sort)) return new Response(null, { status: 400 });
  return Response.json((await pool.query(\`SELECT * FROM items ORDER BY \${sort}\`)).rows);
};` },
  ],
  invalid: [
    { name: 'SvelteKit: an endpoint', filename: sveltekit.search, code: `
import { json } from '@sveltejs/kit';
import { Pool } from 'pg';
const pool = new Pool();
export async function GET({ url }) {
  return json((await pool.query(\`SELECT * FROM items WHERE name = '\${url.searchParams.get('q')}'\`)).rows);
}`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'SvelteKit: load, with its type', filename: 'src/routes/items/[slug]/+page.server.ts', code: `
import type { PageServerLoad } from './$types';
import { Pool } from 'pg';
const pool = new Pool();
export const load: PageServerLoad = async ({ params: { slug } }) => ({ items: await pool.query("SELECT * FROM items WHERE slug = '" + slug + "'") });`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'SvelteKit: a form action', filename: sveltekit.account, code: `
import { Pool } from 'pg';
const pool = new Pool();
export const actions = {
  rename: async ({ request }) => {
    const form = await request.formData();
    await pool.query(\`UPDATE users SET name = '\${form.get('name')}'\`);
  },
};`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'React Router: a parameter of the path', filename: 'app/routes/items.$id.tsx', code: `
import { Pool } from 'pg';
const pool = new Pool();
export const loader = async ({ params }) => pool.query(\`SELECT * FROM items WHERE id = '\${params.id}'\`);`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'Nuxt: what is in scope without an import', filename: 'server/api/items.get.ts', code: `
import { Pool } from 'pg';
const pool = new Pool();
export default defineEventHandler(async (event) => {
  const { sort } = getQuery(event);
  return pool.query(\`SELECT * FROM items ORDER BY \${sort}\`);
});`, errors: [{ messageId: 'clientName' }] },
    { name: 'Nuxt: a text that was validated as text', filename: 'server/api/items.post.ts', code: `
import { Pool } from 'pg';
import { z } from 'zod';
const pool = new Pool();
export default defineEventHandler(async (event) => {
  const { name } = await readValidatedBody(event, z.object({ name: z.string() }).parse);
  return pool.query(\`SELECT * FROM items WHERE name = '\${name}'\`);
});`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'Astro: an action', filename: 'src/actions/index.ts', code: `
import { defineAction } from 'astro:actions';
import { z } from 'astro:schema';
import { Pool } from 'pg';
const pool = new Pool();
export const server = {
  find: defineAction({ input: z.object({ q: z.string() }), handler: async ({ q }) => pool.query(\`SELECT * FROM items WHERE name = '\${q}'\`) }),
};`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'h3: a router of its own', filename: 'src/server.ts', code: `
import { createRouter, defineEventHandler, getRouterParam } from 'h3';
import { Pool } from 'pg';
const pool = new Pool();
export const router = createRouter().get('/items/:id', defineEventHandler((event) => pool.query(\`SELECT * FROM items WHERE id = '\${getRouterParam(event, 'id')}'\`)));`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
  ],
});

ruleTester.run('no-unvalidated-input', input, {
  valid: [
    { name: 'SvelteKit: a form that is valid', filename: sveltekit.account, options: strict, code: `
import { fail } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod } from 'sveltekit-superforms/adapters';
import { db } from '$lib/server/db';
import { schema } from './schema';
export const actions = {
  default: async ({ request }) => {
    const form = await superValidate(request, zod(schema));
    if (!form.valid) return fail(400, { form });
    await db.users.update(form.data);
  },
};` },
    { name: 'React Router: a parsed form', filename: 'app/routes/notes.tsx', options: strict, code: `
import { z } from 'zod';
import { db } from '../db.server';
const schema = z.object({ text: z.string().max(500) });
export async function action({ request }) {
  const note = schema.parse(Object.fromEntries(await request.formData()));
  await db.notes.create(note);
  return null;
}` },
    { name: 'Nuxt: a validated body', filename: 'server/api/notes.post.ts', options: strict, code: `
import { schema } from '../schemas';
import { db } from '../db';
export default defineEventHandler(async (event) => db.notes.create(await readValidatedBody(event, schema.parse)));` },
    { name: 'Astro: an action with its input', filename: 'src/actions/index.ts', options: strict, code: `
import { defineAction } from 'astro:actions';
import { z } from 'astro:schema';
import { db } from '../db';
export const server = { add: defineAction({ input: z.object({ text: z.string().max(500) }), handler: async (note) => db.notes.create(note) }) };` },
    { name: 'SvelteKit: a remote function with its schema', filename: 'src/lib/notes.remote.ts', options: strict, code: `
import { command } from '$app/server';
import { db } from '$lib/server/db';
import { schema } from './schema';
export const addNote = command(schema, async (note) => { await db.notes.create(note); });` },
  ],
  invalid: [
    { name: 'SvelteKit: the whole body', filename: 'src/routes/api/notes/+server.ts', code: `
import { json } from '@sveltejs/kit';
import { db } from '$lib/server/db';
export const POST = async ({ request }) => {
  await db.notes.create(await request.json());
  return json({ ok: true });
};`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'SvelteKit: fields of a form', filename: sveltekit.account, code: `
import { db } from '$lib/server/db';
export const actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    await db.users.update(locals.user.id, { name: form.get('name') });
  },
};`, errors: [{ messageId: 'uncheckedFields' }] },
    { name: 'SvelteKit: a form nobody asked whether it is valid', filename: sveltekit.account, code: `
import { superValidate } from 'sveltekit-superforms';
import { zod } from 'sveltekit-superforms/adapters';
import { db } from '$lib/server/db';
import { schema } from './schema';
export const actions = {
  default: async ({ request }) => {
    const form = await superValidate(request, zod(schema));
    await db.users.update(form.data);
  },
};`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'React Router: fields of a form', filename: 'app/routes/notes.tsx', code: `
import { db } from '../db.server';
export async function action({ request }) {
  const form = await request.formData();
  await db.notes.create({ text: form.get('text') });
  return null;
}`, errors: [{ messageId: 'uncheckedFields' }] },
    { name: 'Nuxt: the whole body', filename: 'server/api/notes.post.ts', code: `
import { db } from '../db';
export default defineEventHandler(async (event) => {
  const note = await readBody(event);
  return db.notes.create(note);
});`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'Nuxt: in a wrapper of its own', filename: 'server/api/notes.post.ts', code: `
import { db } from '../db';
export default defineLoggedHandler(async (event) => db.notes.create(await readBody(event)));`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'Astro: an action without input', filename: 'src/actions/index.ts', code: `
import { defineAction } from 'astro:actions';
import { db } from '../db';
export const server = { add: defineAction({ handler: async (note) => db.notes.create(note) }) };`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'Astro: an endpoint', filename: 'src/pages/api/notes.ts', code: `
import { db } from '../../db';
export async function POST({ request }) {
  await db.notes.create(await request.json());
  return new Response(null, { status: 204 });
}`, errors: [{ messageId: 'wholeInput' }] },
  ],
});

ruleTester.run('no-stack-trace-leak', stack, {
  valid: [
    { name: 'SvelteKit: a general text', filename: sveltekit.search, code: `
import { error } from '@sveltejs/kit';
export const GET = async () => {
  try { return new Response(await work()); } catch (err) { console.error(err); error(500, 'That did not work.'); }
};` },
    { name: 'SvelteKit: handleError with a general text', filename: 'src/hooks.server.ts', code: `
export const handleError = ({ error }) => { console.error(error); return { message: 'Something went wrong.' }; };` },
    { name: 'Nuxt: the cause stays on the server', filename: 'server/api/a.get.ts', code: `
export default defineEventHandler(async () => {
  try { return await work(); } catch (err) { throw createError({ statusCode: 500, message: 'That did not work.', cause: err }); }
});` },
    { name: 'Astro: a general text', filename: 'src/pages/api/a.ts', code: `
export const GET = async () => {
  try { return Response.json(await work()); } catch (err) { console.error(err.stack); return new Response('That did not work.', { status: 500 }); }
};` },
  ],
  invalid: [
    { name: 'SvelteKit: json', filename: sveltekit.search, code: `
import { json } from '@sveltejs/kit';
export const GET = async () => {
  try { return json(await work()); } catch (err) { return json({ error: err.stack }, { status: 500 }); }
};`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'SvelteKit: fail in a form action', filename: sveltekit.account, code: `
import { fail } from '@sveltejs/kit';
export const actions = {
  default: async () => { try { await work(); } catch (err) { return fail(500, { trace: err.stack }); } },
};`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'SvelteKit: handleError', filename: 'src/hooks.server.ts', code: `
export const handleError = ({ error }) => ({ message: 'Something went wrong.', stack: error.stack });`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'React Router: an action', filename: 'app/routes/notes.tsx', code: `
export async function action() {
  try { return await work(); } catch (err) { return { error: err.stack }; }
}`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Nuxt: createError', filename: 'server/api/a.get.ts', code: `
export default defineEventHandler(async () => {
  try { return await work(); } catch (err) { throw createError({ statusCode: 500, data: err.stack }); }
});`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Nuxt: a returned object', filename: 'server/api/a.get.ts', code: `
export default defineEventHandler(async () => {
  try { return await work(); } catch (err) { return { error: err.stack }; }
});`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Astro: an endpoint', filename: 'src/pages/api/a.ts', code: `
export const GET = async () => {
  try { return Response.json(await work()); } catch (err) { return new Response(err.stack, { status: 500 }); }
};`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Astro: an action', filename: 'src/actions/index.ts', code: `
import { ActionError, defineAction } from 'astro:actions';
export const server = {
  a: defineAction({ handler: async () => { try { return await work(); } catch (err) { throw new ActionError({ code: 'INTERNAL_SERVER_ERROR', message: err.stack }); } } }),
};`, errors: [{ messageId: 'stack', suggestions: 1 }] },
  ],
});

ruleTester.run('require-auth-rate-limit', rateLimit, {
  valid: [
    { name: 'without the project, recommended does not judge what hooks may do', filename: sveltekit.login, code: `
import { login } from '$lib/server/accounts';
export const actions = { default: async ({ request }) => { await login(await request.formData()); } };` },
    { name: 'SvelteKit: the address is counted', filename: sveltekit.login, options: strict, code: `
import { fail } from '@sveltejs/kit';
import { login, checkLoginAttempts } from '$lib/server/accounts';
export const actions = {
  default: async ({ request, getClientAddress }) => {
    await checkLoginAttempts(getClientAddress());
    return login(await request.formData());
  },
};` },
    { name: 'SvelteKit: the neighbours of a login on its page', filename: sveltekit.login, options: strict, code: `
import { end, provider } from '$lib/server/accounts';
export const actions = { logout: async ({ cookies }) => end(cookies), google: async () => provider('google') };` },
    { name: 'React Router: middleware of the route', filename: 'app/routes/login.tsx', options: strict, code: `
import { rateLimitMiddleware } from '../limits.server';
import { login } from '../accounts.server';
export const middleware = [rateLimitMiddleware];
export async function action({ request }) { return login(await request.formData()); }` },
    { name: 'Nuxt: a limiter before the handler', filename: 'server/api/login.post.ts', options: strict, code: `
import { login } from '../accounts';
export default defineEventHandler({ onRequest: [loginRateLimit], handler: async (event) => login(await readBody(event)) });` },
    { name: 'Nuxt: a wrapper whose name says so', filename: 'server/api/login.post.ts', options: strict, code: `
import { login } from '../accounts';
export default defineRateLimitedHandler(async (event) => login(await readBody(event)));` },
    { name: 'Astro: an action that asks a limiter', filename: 'src/actions/index.ts', options: strict, code: `
import { defineAction } from 'astro:actions';
import { rateLimit } from '../limits';
import { login } from '../accounts';
export const server = { login: defineAction({ handler: async (form, context) => { await rateLimit(context.clientAddress); return login(form); } }) };` },
  ],
  invalid: [
    { name: 'SvelteKit: the default action of a login page', filename: sveltekit.login, options: strict, code: `
import { login } from '$lib/server/accounts';
export const actions = { default: async ({ request }) => { await login(await request.formData()); } };`, errors: [{ messageId: 'unseen', line: 3 }] },
    { name: 'SvelteKit: a named action elsewhere', filename: sveltekit.account, options: strict, code: `
import { end, login } from '$lib/server/accounts';
export const actions = {
  logout: async ({ cookies }) => end(cookies),
  login: async ({ request }) => { await login(await request.formData()); },
};`, errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'SvelteKit: an endpoint', filename: 'src/routes/api/auth/login/+server.ts', options: strict, code: `
import { json } from '@sveltejs/kit';
import { login } from '$lib/server/accounts';
export const POST = async ({ request }) => json(await login(await request.json()));`, errors: [{ messageId: 'unseen' }] },
    { name: 'React Router: the action of a login route', filename: 'app/routes/_auth.login.tsx', options: strict, code: `
import { login } from '../accounts.server';
export async function loader() { return null; }
export async function action({ request }) { return login(await request.formData()); }`, errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Nuxt: a handler', filename: 'server/api/auth/login.post.ts', options: strict, code: `
import { login } from '../../accounts';
export default defineEventHandler(async (event) => login(await readBody(event)));`, errors: [{ messageId: 'unseen' }] },
    { name: 'Nuxt: a wrapper from elsewhere', filename: 'server/api/auth/login.post.ts', options: strict, code: `
import { login } from '../../accounts';
export default defineLoggedHandler(async (event) => login(await readBody(event)));`, errors: [{ messageId: 'unseen', data: {
      route: 'POST /api/auth/login', because: '`defineLoggedHandler` is made outside this file', harm: 'a password can be guessed at full speed',
    } }] },
    { name: 'Astro: an action', filename: 'src/actions/index.ts', options: strict, code: `
import { defineAction } from 'astro:actions';
import { login } from '../accounts';
export const server = { login: defineAction({ accept: 'form', handler: async (form) => login(form) }) };`, errors: [{ messageId: 'unseen' }] },
    { name: 'h3: an app of its own', filename: 'src/server.ts', code: `
import { createApp, createRouter, defineEventHandler, readBody } from 'h3';
import { login } from './accounts';
const app = createApp();
const router = createRouter();
router.post('/login', defineEventHandler(async (event) => login(await readBody(event))));
app.use(router);
export const answer = app.handler;`, errors: [{ messageId: 'open' }] },
  ],
});

ruleTester.run('no-permissive-cors', cors, {
  valid: [
    { name: 'Nuxt: a list of origins', filename: 'server/api/a.post.ts', options: strict, code: `
export default defineEventHandler((event) => { handleCors(event, { origin: ['https://shop.example.com'], credentials: true }); });` },
  ],
  invalid: [
    { name: 'Nuxt: any origin that asks, with credentials', filename: 'server/api/a.post.ts', code: `
export default defineEventHandler((event) => {
  setHeader(event, 'Access-Control-Allow-Origin', getHeader(event, 'origin'));
  setHeader(event, 'Access-Control-Allow-Credentials', 'true');
});`, errors: [{ messageId: 'echoedAsVisitor' }] },
    { name: 'SvelteKit: any origin that asks, with credentials', filename: sveltekit.search, code: `
export const POST = async ({ request, setHeaders }) => {
  setHeaders({ 'Access-Control-Allow-Origin': request.headers.get('origin'), 'Access-Control-Allow-Credentials': 'true' });
  return new Response();
};`, errors: [{ messageId: 'echoedAsVisitor' }] },
  ],
});
