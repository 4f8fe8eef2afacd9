import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

/** The verdict on the first route of a file, and its path. */
function verdictOn(app: Folder, name: string, kind: 'rate-limit' | 'auth' = 'auth'): string {
  const routes = new Routes(app.facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  return `${route.paths.join(' ')} ${verdict.state} ${verdict.state === 'unknown' ? verdict.because : verdict.state === 'protected' ? (verdict.where ?? 'here') : ''}`.trim();
}

const ROUTES = "import type { FastifyInstance } from 'fastify';\nexport default async function (app: FastifyInstance) {\n  app.post('/orders', async () => ({}));\n}";
const SIGNED_IN = "app.addHook('onRequest', async (request, reply) => { if (!request.session.user) return reply.code(401).send(); });";
const HEAD = "import path from 'node:path';\nimport autoload from '@fastify/autoload';\nimport Fastify from 'fastify';\nconst app = Fastify();\n";

describe('a folder of routes that is loaded', () => {
  it('gives its files their paths, and nothing before them', () => {
    const app = folder({ 'src/routes/shop/index.ts': ROUTES, 'src/app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), options: { prefix: '/api' } });` });
    expect(verdictOn(app, 'src/routes/shop/index.ts')).toBe('/api/shop/orders open');
  });

  it('may be spelled with import.meta.dirname, a template or a URL', () => {
    const app = folder({
      'src/routes/a.ts': ROUTES, 'src/more/b.ts': ROUTES, 'src/rest/c.ts': ROUTES,
      'src/app.ts': `import { fileURLToPath } from 'node:url';\n${HEAD}app.register(autoload, { dir: path.resolve(import.meta.dirname, './routes') });\nconst more = \`\${import.meta.dirname}/more\`;\napp.register(autoload, { dir: more, options: { prefix: '/more' } });\napp.register(autoload, { dir: fileURLToPath(new URL('./rest', import.meta.url)), options: { prefix: '/rest' } });`,
    });
    expect([verdictOn(app, 'src/routes/a.ts'), verdictOn(app, 'src/more/b.ts'), verdictOn(app, 'src/rest/c.ts')]).toEqual(['/orders open', '/more/orders open', '/rest/orders open']);
  });

  it('keeps the names of folders out of paths where that is said', () => {
    const app = folder({ 'routes/shop/list.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), dirNameRoutePrefix: false });` });
    expect(verdictOn(app, 'routes/shop/list.ts')).toBe('/orders open');
  });

  it('leaves the name to the file that says one', () => {
    const app = folder({
      'routes/shop/list.ts': `${ROUTES}\nexport const autoPrefix = '/store';`, 'routes/shop/own.ts': `${ROUTES}\nexport const prefixOverride = '/own';`,
      'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), options: { prefix: '/v1' } });`,
    });
    expect([verdictOn(app, 'routes/shop/list.ts'), verdictOn(app, 'routes/shop/own.ts')]).toEqual(['/v1/store/orders open', '/own/orders open']);
  });

  it('leaves out files beside an index', () => {
    const app = folder({ 'routes/index.ts': ROUTES, 'routes/list.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes') });` });
    expect([verdictOn(app, 'routes/index.ts'), verdictOn(app, 'routes/list.ts')]).toEqual(['/orders open', '/orders unknown no file of this project mounts it']);
  });

  it('leaves out what a pattern leaves out, and says nothing where a function does', () => {
    const files = { 'routes/shop.ts': ROUTES, 'routes/draft.ts': ROUTES };
    const some = folder({ ...files, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), ignorePattern: /draft/ });` });
    expect([verdictOn(some, 'routes/shop.ts'), verdictOn(some, 'routes/draft.ts')]).toEqual(['/orders open', '/orders unknown no file of this project mounts it']);
    const any = folder({ ...files, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), matchFilter: (file) => wanted.has(file) });` });
    expect(verdictOn(any, 'routes/shop.ts')).toBe('/orders unknown no file of this project mounts it');
  });

  it('knows the app that files without types are handed', () => {
    const app = folder({ 'routes/shop.js': "export default async function (app) {\n  app.post('/orders', async () => ({}));\n}", 'app.js': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes') });` });
    expect(verdictOn(app, 'routes/shop.js')).toBe('/orders open');
  });

  it('is not judged by the tests that load it', () => {
    const app = folder({ 'routes/shop.ts': ROUTES, 'test/app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, '../routes') });` });
    expect(verdictOn(app, 'routes/shop.ts')).toBe('/orders unknown no file of this project mounts it');
  });
});

describe('a folder of plugins that is loaded first', () => {
  const APP = `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'plugins') });\napp.register(autoload, { dir: path.join(__dirname, 'routes') });`;

  it('puts what its shared plugins mount before the routes', () => {
    const app = folder({ 'routes/shop.ts': ROUTES, 'plugins/auth.ts': `import fp from 'fastify-plugin';\nexport default fp(async (app) => { ${SIGNED_IN} });`, 'app.ts': APP });
    expect(verdictOn(app, 'routes/shop.ts')).toMatch(/^\/orders protected plugins\/auth\.ts:2$/);
  });

  it('puts nothing before them where its plugins keep to themselves', () => {
    const app = folder({ 'routes/shop.ts': ROUTES, 'plugins/auth.ts': `import type { FastifyInstance } from 'fastify';\nexport default async (app: FastifyInstance) => { ${SIGNED_IN} };`, 'app.ts': APP });
    expect(verdictOn(app, 'routes/shop.ts')).toBe('/orders open');
  });

  it('lets them out where that is said', () => {
    const app = folder({
      'routes/shop.ts': ROUTES, 'plugins/auth.ts': `import type { FastifyInstance } from 'fastify';\nexport default async (app: FastifyInstance) => { ${SIGNED_IN} };`,
      'app.ts': APP.replace("'plugins')", "'plugins'), encapsulate: false"),
    });
    expect(verdictOn(app, 'routes/shop.ts')).toBe('/orders protected plugins/auth.ts:2');
  });

  it('may be a published plugin that a file hands on', () => {
    const app = folder({ 'routes/shop.ts': ROUTES, 'plugins/limit.ts': "import rateLimit from '@fastify/rate-limit';\nexport const autoConfig = { max: 5 };\nexport default rateLimit;", 'app.ts': APP });
    expect(verdictOn(app, 'routes/shop.ts', 'rate-limit')).toMatch(/^\/orders protected/);
  });

  it('says so where the folder cannot be told', () => {
    const app = folder({ 'routes/shop.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: process.env.PLUGINS });\napp.register(autoload, { dir: path.join(__dirname, 'routes') });` });
    expect(verdictOn(app, 'routes/shop.ts')).toBe('/orders unknown it cannot be told which folder is loaded');
  });
});

describe('hooks that a folder is loaded with', () => {
  const HOOKS = `import type { FastifyInstance } from 'fastify';\nexport default async function (app: FastifyInstance) {\n  ${SIGNED_IN}\n}`;

  it('run before the routes of their folder', () => {
    const app = folder({ 'routes/autohooks.ts': HOOKS, 'routes/shop.ts': ROUTES, 'routes/deep/more.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), autoHooks: true });` });
    expect([verdictOn(app, 'routes/shop.ts'), verdictOn(app, 'routes/deep/more.ts')]).toEqual(['/orders protected routes/autohooks.ts:3', '/deep/orders open']);
  });

  it('run before those below it where that is said', () => {
    const app = folder({ 'routes/autohooks.ts': HOOKS, 'routes/deep/more.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes'), autoHooks: true, cascadeHooks: true });` });
    expect(verdictOn(app, 'routes/deep/more.ts')).toBe('/deep/orders protected routes/autohooks.ts:3');
  });

  it('run nowhere where the folder is loaded without them', () => {
    const app = folder({ 'routes/autohooks.ts': HOOKS, 'routes/shop.ts': ROUTES, 'app.ts': `${HEAD}app.register(autoload, { dir: path.join(__dirname, 'routes') });` });
    expect(verdictOn(app, 'routes/shop.ts')).toBe('/orders open');
  });
});
