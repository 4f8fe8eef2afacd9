import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';

const FOUND = [expect.stringContaining('source')];
const HONO = "import { Hono } from 'hono';\n";
const QUERY = "await c.env.DB.prepare(`SELECT * FROM t WHERE id = ${c.req.query('id')}`).all();";

describe('a type that another file declares is known', () => {
  it('as the environment of an app', () => {
    const app = folder({
      'env.ts': 'export interface Env { Bindings: { DB: D1Database } }',
      'alias.ts': 'type Bindings = { DB: D1Database };\nexport type AppContext = { Bindings: Bindings };\nexport type { Env as Renamed } from "./env";\nexport default AppContext;',
      'a.ts': `${HONO}import type { Env } from './env';\nconst app = new Hono<Env>();\napp.get('/', async (c) => { ${QUERY} });`,
      'b.ts': `${HONO}import { type AppContext } from './alias';\nconst app = new Hono<AppContext>();\napp.get('/', async (c) => { const { DB } = c.env; await DB.prepare('SELECT ' + c.req.query('id')).all(); });`,
      'c.ts': `${HONO}import type { Renamed } from './alias';\nconst app = new Hono<Renamed>();\napp.get('/', async (c) => { const { env } = c; await env.DB.prepare('SELECT ' + c.req.query('id')).all(); });`,
      'd.ts': `${HONO}import type * as types from './env';\nconst app = new Hono<types.Env>();\napp.get('/', async (c) => { ${QUERY} });`,
    });
    for (const name of ['a.ts', 'b.ts', 'c.ts', 'd.ts']) expect(app.into('sql', name), name).toEqual(FOUND);
  });

  it('in part: the bindings alone', () => {
    const app = folder({
      'env.ts': 'export type Bindings = { DB: D1Database };',
      'a.ts': `${HONO}import type { Bindings } from './env';\nconst app = new Hono<{ Bindings: Bindings }>();\napp.get('/', async (c) => { ${QUERY} });`,
    });
    expect(app.into('sql', 'a.ts')).toEqual(FOUND);
  });

  it('as the context of a handler, generic or not', () => {
    const app = folder({
      'types.ts': "import type { Context } from 'hono';\nexport type Env = { Bindings: { DB: D1Database } };\nexport type Ctx = Context<Env>;",
      'a.ts': `import type { Ctx } from './types';\nimport { html } from 'hono/html';\nexport const list = async (c: Ctx) => { ${QUERY} return html\`\`; };`,
      'b.ts': `import type { Context } from 'hono';\nimport type { Env } from './types';\nexport const list = async (c: Context<Env>) => { ${QUERY} };`,
      'c.ts': `import type { Context } from 'hono';\nimport type { Env } from './types';\ntype Own = Context<Env>;\nexport const list = async (c: Own) => { ${QUERY} };`,
    });
    for (const name of ['a.ts', 'b.ts', 'c.ts']) expect(app.into('sql', name), name).toEqual(FOUND);
  });

  it('as a request with more on it', () => {
    const query = "export const find = (req: RequestWithUser) => pool.query('SELECT * FROM t WHERE id = ' + req.query.id);";
    const pool = "import { Pool } from 'pg';\nconst pool = new Pool();\n";
    const app = folder({
      'types.ts': "import { Request } from 'express';\nexport interface RequestWithUser extends Request { user: { id: number } }\nexport interface Deeper extends RequestWithUser { team: string }",
      'whole.ts': "import express from 'express';\nexport default interface RequestWithUser extends express.Request { user: { id: number } }",
      'alias.ts': "import type { Request } from 'express';\nexport type RequestWithUser = Request & { user: { id: number } };",
      'a.ts': `${pool}import { RequestWithUser } from './types';\n${query}`,
      'b.ts': `${pool}import { Deeper } from './types';\ninterface RequestWithUser extends Deeper { more: 1 }\n${query}`,
      'c.ts': `${pool}import RequestWithUser from './whole';\n${query}`,
      'd.ts': `${pool}import type { RequestWithUser } from './alias';\n${query}`,
      'e.ts': `${pool}import { Request } from 'express';\ninterface RequestWithUser extends Request { user: string }\n${query}`,
    });
    for (const name of ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts']) expect(app.into('sql', name), name).toEqual(FOUND);
  });

  it('and is nothing but what it says', () => {
    const app = folder({
      'types.ts': "import { Request } from 'express';\nexport interface Filter { query: { id: number } }\nexport interface Itself extends Itself { query: Itself }\nexport type Loop = Loop;\nexport type Rounds = Turns;\nexport type Turns = Rounds;",
      'a.ts': "import { Pool } from 'pg';\nimport type { Filter, Itself, Loop, Rounds } from './types';\nconst pool = new Pool();\nexport const find = (req: Filter, b: Itself, c: Loop, d: Rounds) => pool.query('SELECT * FROM t WHERE id = ' + req.query.id + b.query.id + c.id + d.id);",
    });
    expect(app.into('sql', 'a.ts').filter((text) => text.startsWith('source'))).toEqual([]);
  });
});
