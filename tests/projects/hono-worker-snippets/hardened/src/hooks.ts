import { Hono } from 'hono';
import { verify } from '@octokit/webhooks-methods';
import { z } from 'zod';
import type { Env } from './env';

const Push = z.object({ ref: z.string().max(250), repository: z.object({ full_name: z.string().max(200) }) });

const hooks = new Hono<Env>();

hooks.post('/github', async (c) => {
  const text = await c.req.text();
  if (!(await verify(c.env.GITHUB_SECRET, text, c.req.header('x-hub-signature-256') ?? ''))) return c.json({ error: 'Unknown sender' }, 401);
  const push = Push.safeParse(JSON.parse(text));
  if (!push.success) return c.json({ error: 'Not a push' }, 400);
  await c.env.DB.prepare('UPDATE repositories SET head = ? WHERE name = ?').bind(push.data.ref, push.data.repository.full_name).run();
  return c.json({ ok: true });
});

export default hooks;
