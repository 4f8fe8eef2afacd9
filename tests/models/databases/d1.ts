interface Env { DB: D1Database }

export default {
  async fetch(request: Request, env: Env) {
    const name = new URL(request.url).searchParams.get('name');
    const user = await env.DB.prepare('SELECT * FROM users WHERE name = ?').bind(name).first(); // sink: sql; sink: store; source: database
    const { results } = await env.DB.prepare('SELECT * FROM users').all(); // sink: sql
    await env.DB.exec('DELETE FROM users'); // sink: sql
    await env.DB.withSession().prepare('SELECT 1').run(); // sink: sql
    return Response.json([user, // source: database
      results[0]]); // source: database
  },
};
// file: typed.ts
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

export class Users {
  constructor(private readonly db: D1Database) {}
  list() {
    return this.db.prepare('SELECT 2').all(); // sink: sql
  }
}

export const bound = (statement: D1PreparedStatement, name: string) => statement.bind(name); // sink: store
// file: hono.ts
import { Hono, type Context } from 'hono';

type Bindings = { DB: D1Database };
const app = new Hono<{ Bindings: Bindings }>();

app.get('/users', async (c) => {
  const { results } = await c.env.DB.prepare('SELECT * FROM users').all(); // sink: sql
  return c.json(results[0]); // source: database
});

export const count = (c: Context<{ Bindings: Bindings }>) => c.env.DB.prepare('SELECT count(*) FROM users').first(); // sink: sql
// file: destructured.ts
import { Hono } from 'hono';

interface Env { Bindings: { DB: D1Database } }

export const app = new Hono<Env>().get('/users', async ({ env }) => {
  const { DB } = env;
  return DB.prepare('SELECT 3').all(); // sink: sql
});
