import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

function stateOf(app: Folder, name: string, kind: 'auth' | 'role' = 'auth'): string {
  const routes = new Routes(app.facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  return verdict.state === 'protected' ? `protected ${verdict.where ?? 'here'}` : verdict.state;
}

const plugin = (body: string): string => `import fp from 'fastify-plugin';\nexport default fp(async (app) => {\n  app.decorate('authenticate', async (request, reply) => {\n    ${body}\n  });\n});`;
const ROUTES = "import type { FastifyInstance } from 'fastify';\nexport default async function notes(app: FastifyInstance) {\n  app.get('/notes', { onRequest: [app.authenticate] }, async () => []);\n}";
const APP = "import fastify from 'fastify';\nimport auth from './auth.js';\nimport notes from './notes.js';\nconst app = fastify();\napp.register(auth);\napp.register(notes);";

describe('what a plugin puts onto the app', () => {
  it('protects where it refuses', () => {
    const app = folder({ 'app.ts': APP, 'notes.ts': ROUTES, 'auth.ts': plugin('if (!request.session.user) return reply.code(401).send();') });
    expect(stateOf(app, 'notes.ts')).toBe('protected auth.ts:4');
  });

  it('protects nothing where it only looks, whatever it is called', () => {
    const app = folder({ 'app.ts': APP, 'notes.ts': ROUTES, 'auth.ts': plugin("request.log.info('seen');") });
    expect(stateOf(app, 'notes.ts')).toBe('open');
  });

  it('is believed by its name where nobody is seen to put it there', () => {
    const app = folder({ 'app.ts': APP, 'notes.ts': ROUTES, 'auth.ts': "import fp from 'fastify-plugin';\nexport default fp(async (app) => { load(app); });" });
    expect(stateOf(app, 'notes.ts')).toBe('protected here');
  });

  it('may be a client of a database', () => {
    const app = folder({
      'app.js': "import fastify from 'fastify';\nimport db from './db.js';\nimport notes from './notes.js';\nconst app = fastify();\napp.register(db);\napp.register(notes);",
      'db.js': "import fp from 'fastify-plugin';\nimport pg from 'pg';\nexport default fp(async (app) => { app.decorate('store', new pg.Pool()); });",
      'notes.js': "export default async function (app) {\n  app.get('/notes', async (req) => app.store.query(`select * from notes where id = ${req.query.id}`));\n}",
    });
    expect(app.into('sql', 'notes.js')).toEqual(['source req.query.id']);
  });
});
