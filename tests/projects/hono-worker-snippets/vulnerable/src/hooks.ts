import { Hono } from 'hono';
import { z } from 'zod';
import type { Env } from './env';

const Push = z.object({ ref: z.string().max(250), repository: z.object({ full_name: z.string().max(200) }) });

const hooks = new Hono<Env>();

hooks.post('/github', async (c) => { // ! require-webhook-signature
  const push = Push.safeParse(await c.req.json());
  if (!push.success) return c.json({ error: 'Not a push' }, 400);
  await c.env.DB.prepare('UPDATE repositories SET head = ? WHERE name = ?').bind(push.data.ref, push.data.repository.full_name).run();
  return c.json({ ok: true });
});

export default hooks;
